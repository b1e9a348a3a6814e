//! Braintree: `processorResponseCode`, and `gatewayRejectionReason` written `gateway:…`.
//!
//! Sources: Braintree's page of authorisation responses as it stood on 22 June 2026, and its page of gateway rejections
//! of 1 April 2025, both read in a public copy of 16 September 2026: sure of the codes and of what it says of them.
//! Where the page says "may", "typically" or "possibly", or names two causes, the code is generic; only where it says
//! less than the code's own name, the name decides: it is the network's reason.
//!
//! Many codes are about an earlier payment, a refund, or an account with PayPal, which is neither a card nor a bank
//! account: what our reasons say of those would not be true there. The letters in `gateway:…` are small, as in
//! Braintree's libraries.

use super::table::{rows, sources};

sources! {
    Answers = "Braintree, Authorization responses", "22 June 2026, sure",
        "https://developer.paypal.com/braintree/docs/reference/general/processor-responses/authorization-responses";
    // By the gateway itself, by the shop's settings.
    Gateway = "Braintree, Gateway rejections", "1 April 2025, sure",
        "https://developer.paypal.com/braintree/articles/control-panel/transactions/gateway-rejections";
}

rows! {
    "2000"      = BankDeclined,           Answers, "no reason";
    "2001"      = InsufficientFunds,      Answers, "not enough money";
    "2002"      = CardLimitReached,       Answers, "over the withdrawal limit of the account";
    "2003"      = CardLimitReached,       Answers, "over the activity limit of the account";
    "2004"      = CardExpired,            Answers, "the card is past its end date";
    "2005"      = CardDetailsWrong,       Answers, "the card number is wrong";
    "2006"      = CardDetailsWrong,       Answers, "the end date is wrong";
    "2007"      = AccountClosed,          Answers, "the bank has no such card on file";
    "2008"      = CardDetailsWrong,       Answers, "the card number has the wrong length";
    "2009"      = BankDeclined,           Answers, "no such bank, or the bank was not reached";
    "2010"      = CardDetailsWrong,       Answers, "the security code is wrong";
    "2011"      = BankDeclined,           Answers, "the bank wants the shop to call";
    // "Possible" is not a report: nobody is told so.
    "2012"      = BankDeclined,           Answers, "likely reported as lost";
    "2013"      = BankDeclined,           Answers, "likely reported as stolen";
    "2014"      = SuspectedFraud,         Answers, "the bank suspects fraud";
    "2015"      = BankDeclined,           Answers, "not allowed, for reasons that are not said";
    "2016"      = DuplicatePayment,       Answers, "looks like a payment made before";
    "2017"      = AuthorisationRevoked,   Answers, "the shopper stopped this payment";
    "2018"      = AuthorisationRevoked,   Answers, "the shopper stopped all recurring payments";
    "2019"      = BankDeclined,           Answers, "not valid; often not a payment for this card";
    "2020"      = BankDeclined,           Answers, "a violation, contact the bank";
    "2021"      = SuspectedFraud,         Answers, "security violation";
    // It may be the finder of a lost card who is at the checkout.
    "2022"      = BankDeclined,           Answers, "expired or reported lost, a new card is issued";
    "2023"      = ShopConfiguration,      Answers, "the shop's account cannot use a feature it asked for";
    // The shop's doing, not the bank's, but the same for the shopper: another card can be used.
    "2024"      = CardNotSupported,       Answers, "the shop's account does not take this type of card";
    "2025"      = BankDeclined,           Answers, "a connection, or the shop's set-up";
    "2026"      = BankDeclined,           Answers, "often not for this card; else the shop's set-up";
    "2027"      = BankDeclined,           Answers, "something about the amount";
    "2028"      = ShopConfiguration,      Answers, "the set-up of the shop's account";
    "2029"      = BankDeclined,           Answers, "mostly a problem with the card";
    "2030"      = ShopConfiguration,      Answers, "the set-up of the shop's account";
    "2031"      = BankDeclined,           Answers, "encryption; or the bank checks no card for nothing";
    "2032"      = ShopConfiguration,      Answers, "a surcharge is not permitted on this card";
    "2033"      = TechnicalError,         Answers, "an error between gateway and processor";
    "2034"      = TechnicalError,         Answers, "an error, nothing was done";
    // A refusal in this table: the payment was not made.
    "2035"      = BankDeclined,           Answers, "approved for less than was asked";
    "2036"      = BankDeclined,           Answers, "no such authorisation: the card, or the processor";
    "2037"      = BankDeclined,           Answers, "the authorisation is already reversed";
    "2038"      = BankDeclined,           Answers, "no reason";
    "2039"      = BankDeclined,           Answers, "no such authorisation code";
    "2040"      = BankDeclined,           Answers, "perhaps the set-up of the shop's account";
    "2041"      = BankDeclined,           Answers, "the shopper should call the bank";
    "2042"      = BankDeclined,           Answers, "perhaps the set-up of the shop's account";
    "2043"      = BankDeclined,           Answers, "no reason, no more attempts";
    "2044"      = BankDeclined,           Answers, "no reason, contact the bank";
    "2045"      = ShopConfiguration,      Answers, "the set-up of the shop's account";
    "2046"      = BankDeclined,           Answers, "no reason";
    "2047"      = LostOrStolen,           Answers, "reported lost or stolen, keep the card";
    "2048"      = BankDeclined,           Answers, "the amount is zero, not readable or too large";
    "2049"      = ShopConfiguration,      Answers, "the shop sent a wrong article number";
    "2050"      = BankDeclined,           Answers, "the card, or a passing fault at the bank";
    "2051"      = BankDeclined,           Answers, "the card, or a passing fault at the bank";
    "2052"      = ShopConfiguration,      Answers, "the shop sent wrong details of the purchase";
    "2053"      = LostOrStolen,           Answers, "reported lost or stolen";
    "2054"      = BankDeclined,           Answers, "refund: the amount does not agree";
    "2055"      = ShopConfiguration,      Answers, "the number of the shop's division is not valid";
    // The shop's limit, nothing about the shopper.
    "2056"      = MethodNotAvailable,     Answers, "over the limit of the shop's division";
    "2057"      = BankDeclined,           Answers, "restricted by the bank or by the holder";
    "2058"      = ShopConfiguration,      Answers, "the shop has no 3-D Secure for this card";
    // Written in the wrong form, not another one than on record.
    "2059"      = BankDeclined,           Answers, "PayPal could not read the address";
    "2060"      = CardDetailsWrong,       Answers, "security code and address both failed the check";
    "2061"      = BankDeclined,           Answers, "the card, or a passing fault at the bank";
    "2062"      = BankDeclined,           Answers, "the card, or a passing fault at the bank";
    "2063"      = MethodNotAvailable,     Answers, "a kind of payment that the shop blocks at PayPal";
    "2064"      = CurrencyOrCountryUnsupported, Answers, "the shop's account is not set up for the currency";
    "2065"      = BankDeclined,           Answers, "refund: too late";
    "2066"      = ShopConfiguration,      Answers, "the shop's PayPal account is restricted";
    // It was the shop that had this time, not the shopper.
    "2067"      = BankDeclined,           Answers, "PayPal's authorisation is no longer valid";
    "2068"      = ShopConfiguration,      Answers, "the shop's PayPal account is locked or closed";
    "2069"      = DuplicatePayment,       Answers, "looks like an order paid before";
    "2070"      = BankDeclined,           Answers, "the shopper ended the agreement at PayPal";
    // The name speaks of the shop's account, the explanation of the shopper's.
    "2071"      = BankDeclined,           Answers, "a PayPal account is not set up to its end";
    "2072"      = BankDeclined,           Answers, "an e-mail address at PayPal is not valid";
    "2073"      = BankDeclined,           Answers, "PayPal could not validate it";
    "2074"      = BankDeclined,           Answers, "what stands behind the PayPal account was refused";
    "2075"      = BankDeclined,           Answers, "the shopper's PayPal account is locked or closed";
    "2076"      = BankDeclined,           Answers, "the shopper cannot pay this with PayPal";
    // A risk is not a fraud.
    "2077"      = BankDeclined,           Answers, "refused by PayPal's risk model";
    "2078"      = TechnicalError,         Answers, "the PIN could not be decrypted";
    "2079"      = ShopConfiguration,      Answers, "the set-up of the shop's PayPal account";
    "2080"      = BankDeclined,           Answers, "credentials are not valid, whose is not said";
    "2081"      = BankDeclined,           Answers, "pending at PayPal, which is not supported";
    "2082"      = CurrencyOrCountryUnsupported, Answers, "shopper and shop must be of the same country";
    "2083"      = BankDeclined,           Answers, "PayPal needs the shopper's phone number";
    "2084"      = BankDeclined,           Answers, "PayPal needs the shopper's tax details";
    // A block list is no proof of fraud.
    "2085"      = BankDeclined,           Answers, "the shop's settings at PayPal block this shopper";
    "2086"      = BankDeclined,           Answers, "over a limit of the shopper's PayPal account";
    "2087"      = ShopConfiguration,      Answers, "the shop's rights at PayPal: standing payments";
    "2088"      = CurrencyOrCountryUnsupported, Answers, "the shop's PayPal account does not take the currency";
    "2089"      = ShopConfiguration,      Answers, "the shop's rights at PayPal: between its accounts";
    "2090"      = BankDeclined,           Answers, "refund: more than was paid";
    "2091"      = CurrencyOrCountryUnsupported, Answers, "only the currency of the shop's PayPal account";
    "2092"      = BankDeclined,           Answers, "nothing is known of the bank account";
    "2093"      = BankDeclined,           Answers, "the PayPal method expired or was cancelled";
    "2094"      = DuplicatePayment,       Answers, "the PayPal payment is already completed";
    "2095"      = BankDeclined,           Answers, "refund: not in full after one in part";
    "2096"      = BankDeclined,           Answers, "buyer and seller are the same PayPal account";
    // Limits of what the shop takes on one order, not of the shopper.
    "2097"      = BankDeclined,           Answers, "over the amount that the order allows";
    "2098"      = BankDeclined,           Answers, "over the number that the order allows";
    "2099"      = AuthenticationRequired, Answers, "the bank asks for 3-D Secure";
    "2100"      = ShopConfiguration,      Answers, "the shop's rights at PayPal: kinds of billing";
    "2101"      = AuthenticationRequired, Answers, "more proof is needed, such as the chip of the card";
    "2102"      = PinWrong,               Answers, "the PIN is wrong";
    "2103"      = PinWrong,               Answers, "the PIN was wrong too often";
    "2104"      = BankDeclined,           Answers, "declined offline";
    "2105"      = BankDeclined,           Answers, "life cycle: the card data are not valid";
    "2106"      = BankDeclined,           Answers, "policy";
    "2107"      = CardBlocked,            Answers, "a new card that is not unblocked yet";
    "2108"      = AccountClosed,          Answers, "the account is closed";
    // As Braintree writes it: any of these numbers. Each of them is generic, as any code without a row.
    "2109-2999" = BankDeclined,           Answers, "no reason";
    "3000"      = TechnicalError,         Answers, "the processor's network is not available";
    "gateway:application_incomplete" = ShopConfiguration,      Gateway, "the shop's account is not approved yet";
    // A shop can refuse what the bank did not check as well as what did not agree.
    "gateway:avs" = BankDeclined,           Gateway, "the shop's rule on the address check";
    "gateway:avs_and_cvv" = BankDeclined,           Gateway, "the shop's rule on address and security code";
    "gateway:cvv" = BankDeclined,           Gateway, "the shop's rule on the security code";
    "gateway:duplicate" = DuplicatePayment,       Gateway, "the same payment moments ago";
    "gateway:fraud" = SuspectedFraud,         Gateway, "the fraud tools say so";
    // Counts attempts of many kinds: neither the shopper's own attempts nor fraud.
    "gateway:risk_threshold" = BankDeclined,           Gateway, "the shop's rule on repeated attempts";
    "gateway:token_issuance" = BankDeclined,           Gateway, "no token for the wallet, why is not said";
}
