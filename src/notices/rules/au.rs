//! Australia: what a shopper is to be told when credit is refused, by which law, and since when.
//!
//! Last checked on 22 November 2026, in stored copies of public pages, whose age differs.
//! - Read: Privacy Act 1988 section 21P(2): a refusal that rests, even in part, on credit eligibility information is
//!   told in writing within a reasonable period: the refusal, that basis, and the name and contact details of the
//!   credit reporting body. From memory: section 20R (a copy on request), section 20T (correction), and the day on
//!   which part IIIA began.
//! - Secondary: since 10 June 2025 pay-later is low cost credit (National Consumer Credit Protection Act); what it
//!   adds to a refusal was not found.
//! - Addresses: seen on a stored page, its age unknown; no telephone numbers, as they age fastest.

use super::{contacts, rule_sets};

rule_sets! {
    checked "2026-11-22";

    /// Privacy Act 1988, part IIIA.
    Enacted "2014-03-12" {
        // duty            obligation  when     unless timing           channel sure   reference
        WrittenNotice      MustIf      Database Never  ReasonablePeriod Durable Read   "Privacy Act 1988 s 21P(2)";
        Rejected           MustIf      Database Never  ReasonablePeriod Durable Read   "Privacy Act 1988 s 21P(2)";
        DatabaseUsed       MustIf      Database Never  ReasonablePeriod Durable Read   "Privacy Act 1988 s 21P(2)";
        Reason             Recommended Always   Never  WithDecision     Screen  Memory "good practice";
        FreeCopy           OnRequest   Database Never  Unknown          Screen  Memory "Privacy Act 1988 s 20R";
        Correction         OnRequest   Database Never  Unknown          Screen  Memory "Privacy Act 1988 s 20T";
        BureauDidNotDecide Recommended Database Never  WithDecision     Screen  Memory "good practice";
        DebtAdvice         Recommended Relevant Never  WithDecision     Screen  Memory "good practice";
        ComplaintBodies    Recommended Always   Never  WithDecision     Screen  Memory "good practice";
    }
}

contacts! {
    // kind       name                                                       address                   verified_on  sure
    Complaints    "Australian Financial Complaints Authority (AFCA)"         "https://www.afca.org.au" "2026-11-22" Secondary;
    DataAuthority "Office of the Australian Information Commissioner (OAIC)" "https://www.oaic.gov.au" Unverified   Secondary;
    DebtAdvice    "National Debt Helpline"                                   "https://ndh.org.au"      "2026-11-22" Secondary;
}
