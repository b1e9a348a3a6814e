//! Afterpay: the causes that its help page gives for a refused purchase.
//!
//! Afterpay tells a shop no reason and has no list of codes. The keys here are this library's own, one for each cause
//! named, for a checkout that knows the cause from elsewhere. Where the page names two causes in one breath, neither
//! of them is stated.
//!
//! Sources: Afterpay's page of error messages (a stored copy: sure of the causes; it bears no date), and the help
//! pages of shops (secondary).

use super::table::{rows, sources};

sources! {
    Help = "Afterpay, Error messages", "copy without a date, sure of the causes",
        "https://help.afterpay.com/hc/en-us/articles/57817314607257";
    Shops = "Help pages of shops that offer Afterpay, quoting Afterpay", "undated, secondary";
}

rows! {
    "first_instalment"     = InsufficientFunds,  Help,  "the linked card lacks money for the first part";
    // The thing bought or the kind of shop: the page does not tell them apart.
    "ineligible_item"      = MethodNotAvailable, Help,  "the item or the kind of shop is not served";
    "limit"                = LimitReached,       Help,  "over what the shopper has left to spend";
    // Nobody says that the fault is the shop's.
    "merchant_restriction" = MethodNotAvailable, Help,  "not available in this shop for the time being";
    // One cause for two sides: neither "too small" nor "too large" is known.
    "min_max"              = MethodNotAvailable, Help,  "below the least or over the most for this shop";
    // Lower limits, smaller purchases or fewer of them: the shops' pages disagree.
    "new_customer"         = LenderDeclined,     Shops, "tighter rules for the first weeks of an account";
    "overdue"              = UnpaidInvoice,      Help,  "a payment of another order is overdue";
    "technical"            = TechnicalError,     Help,  "a technical fault";
}
