//! Affirm: the causes that others give for a refused application.
//!
//! Affirm explains a refusal to the applicant alone, by e-mail, and has no list of codes. The keys here are this
//! library's own, one for each cause named, for a checkout that knows the cause from elsewhere.
//!
//! Sources: pages about Affirm by others and one report of a user (all secondary, none of them Affirm's own, none
//! dated). A cause that they only circle around is the generic reason.

use super::table::{rows, sources};

sources! {
    Pages = "Pages about Affirm by others", "undated, secondary",
        "https://cryptoguiding.com/article/affirm-denied-me-5-reasons-they-won-t-approve-pay-later-guide/926";
    Users = "A user's report in a forum about Affirm", "undated, secondary", "https://www.reddit.com/r/Affirm/";
}

rows! {
    "amount"          = AmountOverLimit,     Pages, "the amount is too large";
    // The bank is not served: nothing is known about the shopper.
    "bank_not_listed" = MethodNotAvailable,  Pages, "the bank cannot be linked, so the purchase cannot go on";
    // An address or a name: both are personal details that differ.
    "changed_data"    = DetailsMismatch,     Pages, "a recent move or change of name";
    // A score, late payments or a short history: which of them is not said.
    "credit_score"    = LenderDeclined,      Pages, "a weak score or history";
    "debt_to_income"  = ExistingDebts,       Pages, "too much debt for the income";
    "identity"        = IdentityNotVerified, Pages, "the identity could not be confirmed";
    "second_request"  = DuplicatePayment,    Users, "sent twice: the first approved, the second refused";
}
