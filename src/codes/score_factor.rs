//! Why a credit score is not higher: the factors that a bureau gives beside a score, where a lender refused for them.
//!
//! The key is the family and its two digits: `vantage3:` (VantageScore 3.0) and `fico:` (the classic FICO score). Both
//! name factors for high scores too, so a factor is a reason only because the lender says so by sending it.
//!
//! By family: amounts owed are `existing-debts`, late payments `late-payments-on-record`, a short history
//! `short-credit-history`, many enquiries or new accounts `too-many-recent-applications`. A factor outside of the table
//! is generic, and so is one that may mean two things. The numbers of FICO differ between bureaus in a few places.
//!
//! A bureau reports the lender's own accounts too, so no factor is `late-payments-elsewhere`.

use super::table::{rows, sources};

sources! {
    Fico = "FICO, score factor codes by bureau, as a reseller lists them", "23 October 2017, secondary",
        "https://crecreditservices.com/resources/education/fico-score-factor-codes/";
    Vantage = "VantageScore 3.0, score factor codes, in a public copy of Experian's list", "2013, nearly sure",
        "https://paperzz.com/doc/8274395/credit-report-score-factor-codes";
}

rows! {
    "fico:01"     = ExistingDebts,             Fico,    "the amount owed is too high";
    "fico:02"     = LatePaymentsOnRecord,      Fico,    "how late payments were";
    // Two bureaus number it otherwise: too many bank or revolving accounts.
    "fico:04"     = LenderDeclined,            Fico,    "little recent information on instalment loans";
    "fico:05"     = ExistingDebts,             Fico,    "many accounts with balances";
    "fico:07"     = ShortCreditHistory,        Fico,    "the payment history is too new to rate";
    "fico:08"     = TooManyRecentApplications, Fico,    "many enquiries in twelve months";
    "fico:09"     = TooManyRecentApplications, Fico,    "many accounts opened lately";
    "fico:10"     = ExistingDebts,             Fico,    "balances are high against revolving limits";
    "fico:13"     = LatePaymentsOnRecord,      Fico,    "the last late payment is too recent, or its date unknown";
    "fico:14"     = ShortCreditHistory,        Fico,    "accounts are too young";
    "fico:18"     = LatePaymentsOnRecord,      Fico,    "the number of accounts with late payments";
    // A public record may be a judgment, a tax claim or a bankruptcy: other facts than a collection.
    "fico:20"     = LenderDeclined,            Fico,    "a public record or collection is too recent";
    "fico:21"     = LatePaymentsOnRecord,      Fico,    "an amount is past due";
    "fico:22"     = LenderDeclined,            Fico,    "serious lateness, a public record or a collection";
    // Or too few accounts.
    "fico:27"     = LenderDeclined,            Fico,    "few accounts are paid as agreed";
    "vantage3:04" = ExistingDebts,             Vantage, "balances are high against the loans";
    "vantage3:05" = LatePaymentsOnRecord,      Vantage, "late payments are recent";
    "vantage3:06" = TooManyRecentApplications, Vantage, "many accounts opened lately";
    // A bad account was left unpaid for long: what late and bad share is stated, here and below.
    "vantage3:07" = LatePaymentsOnRecord,      Vantage, "many late or bad accounts";
    "vantage3:09" = LatePaymentsOnRecord,      Vantage, "the worst account is late or bad";
    "vantage3:11" = LatePaymentsOnRecord,      Vantage, "the total on late or bad accounts is too high";
    "vantage3:12" = ShortCreditHistory,        Vantage, "the oldest account is young";
    // One account is not several applications.
    "vantage3:13" = LenderDeclined,            Vantage, "the newest account is very new";
    "vantage3:14" = ShortCreditHistory,        Vantage, "too little history";
    "vantage3:15" = LatePaymentsOnRecord,      Vantage, "the latest late payment is too recent";
    "vantage3:16" = ExistingDebts,             Vantage, "the total of open balances is too high";
    // There may be a long history of closed ones.
    "vantage3:21" = LenderDeclined,            Vantage, "no open accounts on file";
    "vantage3:22" = ShortCreditHistory,        Vantage, "nothing was reported lately";
    "vantage3:32" = ExistingDebts,             Vantage, "card balances are high against the limits";
    "vantage3:85" = TooManyRecentApplications, Vantage, "many enquiries";
}
