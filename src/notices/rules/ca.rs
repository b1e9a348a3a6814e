//! Canada: what a shopper is to be told when credit is refused, by which law, and since when.
//!
//! Last checked on 22 November 2026, in stored copies of public pages, whose age differs.
//! - No text was read: credit reporting is provincial law, and the library knows no provinces. From memory: Ontario,
//!   Consumer Reporting Act section 10(7) (tell of the adverse action, and the source on request); Quebec, Act
//!   respecting personal information in the private sector, section 12.1 (tell of a decision by automated processing
//!   alone; on request the factors, correction, and a chance to be heard).
//! - The set holds what the two ask together; nothing in it is sure enough to be claimed as a right.
//! - Addresses: seen on a stored page, its age unknown; no telephone numbers, as they age fastest.

use super::{contacts, rule_sets};

rule_sets! {
    checked "2026-11-22";

    /// Ontario and Quebec, from memory.
    Unverified "2023-09-22" {
        // duty             obligation  when            unless timing       channel sure   reference
        Rejected            Recommended Always          Never  WithDecision Screen  Memory "Ontario CRA s. 10(7)";
        RightToReasons      OnRequest   Always          Never  Unknown      Screen  Memory "Ontario CRA s. 10(7); Quebec s. 12.1";
        AutomatedProcessing MustIf      SolelyAutomated Never  WithDecision Screen  Memory "Quebec s. 12.1";
        // A person who can review it hears the shopper.
        HumanReview         MustIf      SolelyAutomated Never  WithDecision Screen  Memory "Quebec s. 12.1";
        OwnView             MustIf      SolelyAutomated Never  WithDecision Screen  Memory "Quebec s. 12.1";
        Contest             MustIf      SolelyAutomated Never  WithDecision Screen  Memory "Quebec s. 12.1";
        DatabaseUsed        MustIf      Database        Never  Unknown      Screen  Memory "Ontario CRA s. 10(7)";
        DataCategories      OnRequest   Database        Never  Unknown      Screen  Memory "Quebec s. 12.1";
        FreeCopy            OnRequest   Database        Never  Unknown      Screen  Memory "provincial law";
        Correction          OnRequest   Database        Never  Unknown      Screen  Memory "provincial law";
        BureauDidNotDecide  Recommended Database        Never  WithDecision Screen  Memory "good practice";
        DebtAdvice          Recommended Relevant        Never  WithDecision Screen  Memory "good practice";
        ComplaintBodies     Recommended Always          Never  WithDecision Screen  Memory "good practice";
    }
}

contacts! {
    // kind    name                                                    address                              verified_on  sure
    // Banks; whether it takes complaints on pay-later is not known.
    Complaints "Ombudsman for Banking Services and Investments (OBSI)" "https://www.obsi.ca"                "2026-11-22" Secondary;
    DebtAdvice "Credit Counselling Canada"                             "https://creditcounsellingcanada.ca" "2026-11-22" Secondary;
}
