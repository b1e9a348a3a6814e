//! The reasons on form C-1 of the United States' Regulation B, which a lender ticks when it refuses credit.
//!
//! The form has no codes: the key is `C1-` and the reason's place in the list of part I, from `C1-01` to `C1-24`.
//!
//! A row is a reason only where that reason's English text states the same fact. About employment, how long somebody
//! has lived somewhere, the kind of a reference, how earlier credit of the same lender went, or a bankruptcy no reason
//! of ours says anything, so these are generic. The form itself, which the law may ask for, is the lender's to send.

use super::table::{rows, sources};

sources! {
    FormC1 = "12 CFR Part 1002 (Regulation B), appendix C, form C-1, part I", "read in public copies in 2026, sure",
        "https://ecfr.io/Title-12/Part-1002/Appendix-C";
}

rows! {
    "C1-01" = ApplicationIncomplete,      FormC1, "the application is not complete";
    "C1-02" = ShortCreditHistory,         FormC1, "too few credit references given";
    // Enough information, but not of the kind.
    "C1-03" = LenderDeclined,             FormC1, "credit references of a kind that is not accepted";
    "C1-04" = LenderDeclined,             FormC1, "credit references could not be verified";
    "C1-05" = LenderDeclined,             FormC1, "employment is temporary or irregular";
    // Employment is not income.
    "C1-06" = LenderDeclined,             FormC1, "employment could not be verified";
    "C1-07" = LenderDeclined,             FormC1, "too short a time in employment";
    "C1-08" = Affordability,              FormC1, "income is too low for the amount asked for";
    "C1-09" = ExistingDebts,              FormC1, "obligations are too large for the income";
    "C1-10" = IncomeNotVerified,          FormC1, "income could not be verified";
    "C1-11" = LenderDeclined,             FormC1, "too short a time at the address";
    "C1-12" = LenderDeclined,             FormC1, "the residence is temporary";
    // Not verified is not another one than on record.
    "C1-13" = LenderDeclined,             FormC1, "the residence could not be verified";
    "C1-14" = NoCreditFile,               FormC1, "no file at the credit bureau";
    "C1-15" = ShortCreditHistory,         FormC1, "little experience of credit";
    // Need not be an invoice that is still open.
    "C1-16" = LenderDeclined,             FormC1, "poor repayment of earlier credit with this lender";
    "C1-17" = PaymentDefaultOnRecord,     FormC1, "late or unpaid credit with others, now or before";
    "C1-18" = PaymentDefaultOnRecord,     FormC1, "a debt in collection, or a court judgment";
    // More than a debt paid late, and facts of their own.
    "C1-19" = LenderDeclined,             FormC1, "wages or property are attached";
    "C1-20" = LenderDeclined,             FormC1, "a home or goods were taken back by a lender";
    "C1-21" = LenderDeclined,             FormC1, "bankruptcy";
    "C1-22" = TooManyRecentApplications,  FormC1, "many recent enquiries on the credit report";
    "C1-23" = SecurityInsufficient,       FormC1, "the security is too small or of the wrong kind";
    "C1-24" = LenderDeclined,             FormC1, "another reason, which the lender must write out";
}
