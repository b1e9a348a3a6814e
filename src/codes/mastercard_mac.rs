//! Mastercard's merchant advice code, two digits beside a refusal: what the merchant may do next, seldom why.
//!
//! Mastercard's own rules are not public; the lists of several processors agree. 24 to 30 come with refusals for want of
//! money only (code 51). The rule of each for the merchant is [`RetryRule`](crate::RetryRule).

use super::table::{rows, sources};

sources! {
    Gateway = "Lists of gateways", "collected in 2026, secondary";
    Optimizer = "TabaPay, Mastercard Authorization Optimizer", "19 February 2026, secondary",
        "https://developers.tabapay.com/docs/mastercard-authorization-optimizer-service";
    Payabl = "payabl., MasterCard Merchant Advice Codes", "read in 2026, secondary",
        "https://docs.payabl.com/docs/mastercard-merchant-advice-codes";
    Processors = "Braintree, Merchant Advice Codes; Antom has the same list", "read in 2026, secondary",
        "https://developer.paypal.com/braintree/docs/reference/general/merchant-responses/merchant-advice-codes";
    Sanctions = "Cybersource, Mastercard Merchant Advice Codes", "12 April 2024, secondary",
        "https://developer.cybersource.com/docs/cybs/en-us/mandates/relnote/all/na/mandates-april-2024/mandates-payments-intro-april-2024/mc-merchant-advice-code.html";
}

rows! {
    // After a refusal for security it means: authenticate.
    "01" = BankDeclined,         Processors, "newer account details exist, or more information is needed";
    "02" = BankDeclined,         Processors, "cannot be approved now";
    // An account closed or a suspicion of fraud: nobody can tell.
    "03" = BankDeclined,         Processors, "stop trying with this card";
    "04" = BankDeclined,         Processors, "what the card's token requires is not met";
    "05" = BankDeclined,         Payabl,     "a negotiated value was not approved";
    "21" = AuthorisationRevoked, Processors, "the cardholder cancelled the agreement";
    "22" = MethodNotAvailable,   Payabl,     "the merchant does not qualify for the product";
    "24" = InsufficientFunds,    Optimizer,  "not enough money, wait 1 hour";
    "25" = InsufficientFunds,    Optimizer,  "not enough money, wait 24 hours";
    "26" = InsufficientFunds,    Optimizer,  "not enough money, wait 2 days";
    "27" = InsufficientFunds,    Optimizer,  "not enough money, wait 4 days";
    "28" = InsufficientFunds,    Optimizer,  "not enough money, wait 6 days";
    "29" = InsufficientFunds,    Optimizer,  "not enough money, wait 8 days";
    "30" = InsufficientFunds,    Optimizer,  "not enough money, wait 10 days";
    // What kind of card it is, not why it was refused.
    "40" = BankDeclined,         Processors, "a prepaid card that cannot be topped up";
    "41" = BankDeclined,         Processors, "a virtual card number for a single use";
    "42" = ComplianceRestricted, Sanctions,  "a sanctions score is over the threshold";
    "43" = BankDeclined,         Processors, "a virtual card number for many uses";
    "99" = BankDeclined,         Gateway,    "unknown, or not to be tried again";
}
