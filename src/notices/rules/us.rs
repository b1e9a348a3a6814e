//! United States: what a shopper is to be told when credit is refused, by which law, and since when.
//!
//! Last checked on 22 November 2026, in stored copies of public pages, whose age differs.
//! - Read: Regulation B (12 CFR 1002.9 and 1002.3(c), in older printings as 202.9 and 202.3(c)); Fair Credit Reporting
//!   Act (FCRA) section 615(a), 15 USC 1681m(a). Secondary: FCRA 615(b) on third parties that are no bureau; it has no
//!   row.
//! - The notice of 1002.9 is in writing, within 30 days, with the name and address of the creditor, the statement of
//!   section 701(a) of the Equal Credit Opportunity Act and the name and address of the federal agency that oversees
//!   this very creditor: a screen cannot stand for it, and only the creditor knows its agency.
//! - 1002.9 leaves a choice: the specific reasons, or the right to be told them. The right can always be told; a
//!   reason that is told must be the true one. No exception for fraud or money laundering was found in 1002.9.
//! - Incidental credit (no finance charge, at most four instalments, no card account) is free of 1002.9, not of FCRA
//!   615(a). Whether pay-in-four is such credit is for counsel.
//! - CFPB Circular 2022-03 was withdrawn on 12 May 2025; the state of Circular 2023-03 is not known. The days on which
//!   the rules began are from memory. State law was not looked up.
//! - Addresses: seen on a stored page, its age unknown; no telephone numbers, as they age fastest.

use super::{contacts, rule_sets};

rule_sets! {
    checked "2026-11-22";
    masked reasons are owed: "12 CFR 1002.9";

    /// Regulation B (12 CFR part 1002) under the Equal Credit Opportunity Act, and the Fair Credit Reporting Act.
    Enacted "2011-12-30" {
        // duty            obligation  when      unless           timing                  channel sure   reference
        WrittenNotice      Must        Always    IncidentalCredit WithinDays(30)          Durable Read   "12 CFR 1002.9(a)(1), (2)";
        Rejected           Must        Always    IncidentalCredit WithinDays(30)          Durable Read   "12 CFR 1002.9(a)(2)";
        // Or the reasons themselves.
        RightToReasons     Must        Always    IncidentalCredit OnRequestWithinDays(60) Durable Read   "12 CFR 1002.9(a)(2)(ii)";
        // The other choice.
        Reason             Recommended Always    IncidentalCredit WithinDays(30)          Durable Read   "12 CFR 1002.9(a)(2)(i)";
        // Names the agency of this very creditor.
        NonDiscrimination  Must        Always    IncidentalCredit WithinDays(30)          Durable Read   "12 CFR 1002.9(a)(2), (b)(1)";
        // Not the agency of 1002.9.
        ComplaintBodies    Recommended Always    Never            WithDecision            Screen  Memory "good practice";
        // With a toll-free telephone number.
        DatabaseUsed       MustIf      Database  Never            WithDecision            Screen  Read   "FCRA 615(a)(3)(A)";
        BureauDidNotDecide MustIf      Database  Never            WithDecision            Screen  Read   "FCRA 615(a)(3)(B)";
        FreeCopy           MustIf      Database  Never            OnRequestWithinDays(60) Screen  Read   "FCRA 615(a)(4)(A)";
        Correction         MustIf      Database  Never            WithDecision            Screen  Read   "FCRA 615(a)(4)(B)";
        // Written or electronic.
        ScoreDisclosure    MustIf      ScoreUsed Never            WithDecision            Durable Read   "FCRA 615(a)(2)";
        DebtAdvice         Recommended Relevant  Never            WithDecision            Screen  Memory "good practice";
    }
}

contacts! {
    // kind    name                                               address                                      verified_on  sure
    // Not the agency that the notice of 1002.9(b)(1) names.
    Complaints "Consumer Financial Protection Bureau"             "https://www.consumerfinance.gov/complaint/" "2026-11-22" Secondary;
    DebtAdvice "National Foundation for Credit Counseling (NFCC)" "https://www.nfcc.org"                       "2026-11-22" Secondary;
}
