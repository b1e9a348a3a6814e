//! Switzerland: what a shopper is to be told when credit is refused, by which law, and since when.
//!
//! Last checked on 22 November 2026, in stored copies of public pages, whose age differs.
//! - Read: Datenschutzgesetz (DSG, in force 1 September 2023) article 21: whoever decides by automated processing
//!   alone, with legal or considerable effect, says so; on request the person is heard, and a natural person reviews
//!   the decision. Its exception for contracts needs the request to have been granted, so it is none for a refusal.
//! - The law orders no refusal, reason or register to be told, as far as was found. Konsumkreditgesetz (KKG) was not
//!   read. No EU directive applies.
//! - Addresses: seen on a stored page, its age unknown; no telephone numbers, as they age fastest.

use super::{contacts, rule_sets};

rule_sets! {
    checked "2026-11-22";

    /// Datenschutzgesetz, articles 21 and 25.
    Enacted "2023-09-01" {
        // duty             obligation  when            unless timing       channel sure      reference
        Rejected            Recommended Always          Never  WithDecision Screen  Memory    "good practice";
        Reason              Recommended Always          Never  WithDecision Screen  Memory    "good practice";
        AutomatedProcessing MustIf      SolelyAutomated Never  Unknown      Screen  Read      "DSG art. 21(1)";
        HumanReview         OnRequest   SolelyAutomated Never  Unknown      Screen  Read      "DSG art. 21(2)";
        OwnView             OnRequest   SolelyAutomated Never  Unknown      Screen  Read      "DSG art. 21(2)";
        // By asking for the review.
        Contest             OnRequest   SolelyAutomated Never  Unknown      Screen  Read      "DSG art. 21(2)";
        DatabaseUsed        Recommended Database        Never  WithDecision Screen  Memory    "good practice";
        DataCategories      OnRequest   Database        Never  Unknown      Screen  Secondary "DSG art. 25";
        FreeCopy            OnRequest   Database        Never  Unknown      Screen  Secondary "DSG art. 25";
        Correction          OnRequest   Database        Never  Unknown      Screen  Memory    "DSG art. 32";
        BureauDidNotDecide  Recommended Database        Never  WithDecision Screen  Memory    "good practice";
        DebtAdvice          Recommended Relevant        Never  WithDecision Screen  Memory    "good practice";
        ComplaintBodies     Recommended Always          Never  WithDecision Screen  Memory    "good practice";
    }
}

contacts! {
    // kind       name                                                                  address                       verified_on  sure
    // Banks only.
    Complaints    "Schweizerischer Bankenombudsman"                                     "https://bankingombudsman.ch" "2026-11-22" Secondary;
    DataAuthority "Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter (EDÖB)" "https://www.edoeb.admin.ch"  "2026-11-22" Secondary;
    DebtAdvice    "Schuldenberatung Schweiz"                                            "https://www.schulden.ch"     "2026-11-22" Secondary;
}
