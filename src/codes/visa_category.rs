//! Visa's categories of a refusal, and the response codes that its rules put into each.
//!
//! `1` to `4` are the categories as a gateway hands them on, `category:1` the same by name: they say whether the merchant
//! may try again, not why, so they are generic. `cat2:51` is a category with the response code that it was given for,
//! for those who keep the two together; it is the reason of that code at Visa. `cat3eu:` is category 3 in Europe and
//! CEMEA, 4 elsewhere. Each code's rule for the merchant is [`RetryRule`](crate::RetryRule).

use super::table::{rows, sources};

sources! {
    Rules = "Visa Core Rules, ID# 0030640, table 7-2, as quoted in public data", "18 April 2026, nearly sure",
        "https://usa.visa.com/dam/VCOM/download/about-visa/visa-rules-public.pdf";
}

rows! {
    "1"          = BankDeclined,           Rules, "the bank will never approve";
    "2"          = BankDeclined,           Rules, "the bank cannot approve now";
    // A card's data, a PIN or the holder's details: which of them is open.
    "3"          = BankDeclined,           Rules, "something has to be corrected";
    "4"          = BankDeclined,           Rules, "all other codes";

    // Never.
    "cat1:04"    = BankDeclined,           Rules, "keep the card, no fraud";
    "cat1:07"    = SuspectedFraud,         Rules, "keep the card, special case: fraud";
    "cat1:12"    = BankDeclined,           Rules, "the transaction is not valid";
    "cat1:14"    = CardDetailsWrong,       Rules, "no such card number";
    "cat1:15"    = CardDetailsWrong,       Rules, "no such bank";
    "cat1:41"    = LostOrStolen,           Rules, "lost, keep the card";
    "cat1:43"    = LostOrStolen,           Rules, "stolen, keep the card";
    "cat1:46"    = AccountClosed,          Rules, "the account is closed";
    "cat1:57"    = CardNotSupported,       Rules, "the cardholder may not make this payment";
    "cat1:R0"    = AuthorisationRevoked,   Rules, "stop this payment";
    "cat1:R1"    = AuthorisationRevoked,   Rules, "permission for this merchant withdrawn";
    "cat1:R3"    = AuthorisationRevoked,   Rules, "permission for all merchants withdrawn";

    // Not now.
    "cat2:03"    = BankDeclined,           Rules, "the merchant is not valid, or its kind is blocked";
    "cat2:19"    = TechnicalError,         Rules, "send it again";
    "cat2:39"    = AccountClosed,          Rules, "no credit account";
    "cat2:51"    = InsufficientFunds,      Rules, "not enough money, or over the credit limit";
    "cat2:52"    = AccountClosed,          Rules, "no current account";
    "cat2:53"    = AccountClosed,          Rules, "no savings account";
    "cat2:59"    = SuspectedFraud,         Rules, "fraud is suspected";
    "cat2:5C"    = CardNotSupported,       Rules, "not supported, or blocked by the bank";
    "cat2:61"    = CardLimitReached,       Rules, "over the amount limit";
    "cat2:62"    = BankDeclined,           Rules, "restricted";
    "cat2:65"    = CardLimitReached,       Rules, "over the number of uses";
    "cat2:75"    = PinWrong,               Rules, "the PIN was wrong too often";
    "cat2:78"    = CardBlocked,            Rules, "blocked, or not activated yet";
    "cat2:83"    = SuspectedFraud,         Rules, "fraud or security, from 25 July 2026";
    "cat2:86"    = BankDeclined,           Rules, "the PIN could not be verified";
    "cat2:91"    = BankUnavailable,        Rules, "the bank or switch is not working";
    "cat2:93"    = ComplianceRestricted,   Rules, "against the law";
    "cat2:96"    = TechnicalError,         Rules, "system malfunction";
    "cat2:9G"    = CardFrozenByHolder,     Rules, "blocked by the cardholder";
    "cat2:N3"    = CardNotSupported,       Rules, "no cash service";
    "cat2:N4"    = CardLimitReached,       Rules, "cash over the limit";
    "cat2:Z5"    = BankDeclined,           Rules, "the account is valid, the amount is not supported";

    // To be corrected.
    "cat3:54"    = CardExpired,            Rules, "past its end date";
    "cat3:55"    = PinWrong,               Rules, "the PIN is wrong";
    "cat3:6P"    = DetailsMismatch,        Rules, "the holder's details are not those of the bank";
    "cat3:82"    = BankDeclined,           Rules, "the card's own check values are wrong";
    "cat3:N7"    = CardDetailsWrong,       Rules, "the security code is wrong";
    "cat3eu:1A"  = AuthenticationRequired, Rules, "strong authentication is required";
    "cat3eu:70"  = AuthenticationRequired, Rules, "a PIN is required";

    "category:1" = BankDeclined,           Rules, "the bank will never approve";
    "category:2" = BankDeclined,           Rules, "the bank cannot approve now";
    "category:3" = BankDeclined,           Rules, "something has to be corrected";
    "category:4" = BankDeclined,           Rules, "all other codes";
}
