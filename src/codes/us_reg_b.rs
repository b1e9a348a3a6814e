//! The reasons on form C-1 of the United States' Regulation B, which a lender ticks when it refuses credit.
//!
//! The form has no codes: the key is `C1-` and the reason's place in the list of part I, from `C1-01` to `C1-24`.
//!
//! Each row is the reason whose English text states the same fact, and no two rows are the same reason. The form's last
//! row, "other", states no fact, so it is generic. The form itself, which the law may ask for, is the lender's to send.

use super::table::{rows, sources};

sources! {
    FormC1 = "12 CFR Part 1002 (Regulation B), appendix C, form C-1, part I", "read in public copies in 2026, sure",
        "https://ecfr.io/Title-12/Part-1002/Appendix-C";
}

rows! {
    "C1-01" = ApplicationIncomplete,       FormC1, "the application is not complete";
    // Not a short history: references are what the applicant gives.
    "C1-02" = TooFewCreditReferences,      FormC1, "too few credit references given";
    "C1-03" = CreditReferencesNotAccepted, FormC1, "credit references of a kind that is not accepted";
    "C1-04" = CreditReferencesNotVerified, FormC1, "credit references could not be verified";
    "C1-05" = IrregularEmployment,         FormC1, "employment is temporary or irregular";
    "C1-06" = EmploymentNotVerified,       FormC1, "employment could not be verified";
    "C1-07" = ShortEmployment,             FormC1, "too short a time in employment";
    "C1-08" = Affordability,               FormC1, "income is too low for the amount asked for";
    "C1-09" = ExistingDebts,               FormC1, "obligations are too large for the income";
    "C1-10" = IncomeNotVerified,           FormC1, "income could not be verified";
    "C1-11" = ShortResidence,              FormC1, "too short a time at the address";
    "C1-12" = TemporaryResidence,          FormC1, "the residence is temporary";
    "C1-13" = ResidenceNotVerified,        FormC1, "the residence could not be verified";
    "C1-14" = NoCreditFile,                FormC1, "no file at the credit bureau";
    "C1-15" = ShortCreditHistory,          FormC1, "little experience of credit";
    "C1-16" = OwnPaymentHistory,           FormC1, "poor repayment of earlier credit with this lender";
    "C1-17" = LatePaymentsElsewhere,       FormC1, "late or unpaid credit with others, now or before";
    "C1-18" = CollectionOrJudgment,        FormC1, "a debt in collection, or a court judgment";
    "C1-19" = Garnishment,                 FormC1, "income or property is garnished or attached";
    "C1-20" = Repossession,                FormC1, "a home or goods were taken back by a lender";
    "C1-21" = Bankruptcy,                  FormC1, "bankruptcy";
    "C1-22" = TooManyRecentApplications,   FormC1, "many recent enquiries on the credit report";
    "C1-23" = SecurityInsufficient,        FormC1, "the security is too small or of the wrong kind";
    // The fact is what the lender writes beside it, and no code holds that.
    "C1-24" = LenderDeclined,              FormC1, "another reason, which the lender must write out";
}
