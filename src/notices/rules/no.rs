//! Norway: what a shopper is to be told when credit is refused, by which law, and since when.
//!
//! Last checked on 22 November 2026, in stored copies of public pages, whose age differs.
//! - Read: kredittopplysningsloven (LOV-2019-12-20-109, in force 1 July 2022) section 18, on the copy (gjenpart) that
//!   a credit bureau sends. Read of finansavtaleloven (LOV-2020-12-18-146, in force 1 January 2023): only
//!   Forbrukertilsynet's decision that "Kjøp nå. Betal senere" is credit; what it says of a refusal was not found.
//! - Norway is no member of the EU. In the EEA notes that were seen the ministry still means to consult on Directive
//!   (EU) 2023/2225; that it has been taken into the EEA agreement was not found. No row rests on it. GDPR applies
//!   through personopplysningsloven.
//! - Addresses: seen on a stored page, its age unknown; no telephone numbers, as they age fastest.

use super::{contacts, rule_sets};

rule_sets! {
    checked "2026-11-22";

    /// Kredittopplysningsloven and the GDPR; finansavtaleloven since 1 January 2023, not read on this.
    Enacted "2022-07-01" {
        // duty             obligation  when            unless timing       channel sure      reference
        Rejected            Recommended Always          Never  WithDecision Screen  Memory    "good practice";
        AutomatedProcessing Recommended SolelyAutomated Never  WithDecision Screen  Secondary "GDPR art. 13(2)(f)";
        DatabaseUsed        MustIf      Database        Never  WithoutDelay Screen  Memory    "national law of 2008/48/EC art. 9(2)" Unverified;
        DatabaseResult      MustIf      Database        Never  WithoutDelay Screen  Memory    "national law of 2008/48/EC art. 9(2)" Unverified;
        // The bureau sends it.
        CopyComing          MustIf      CreditReport    Never  AtOnce       Durable Read      "kredittopplysningsloven § 18";
        DebtAdvice          Recommended Relevant        Never  WithDecision Screen  Memory    "good practice";
        ComplaintBodies     Recommended Always          Never  WithDecision Screen  Memory    "good practice";
        RightToReasons      OnRequest   SolelyAutomated Never  WithoutDelay Screen  Secondary "GDPR art. 15(1)(h); C-203/22";
        HumanReview         OnRequest   SolelyAutomated Never  WithoutDelay Screen  Read      "GDPR art. 22(3)";
        OwnView             OnRequest   SolelyAutomated Never  WithoutDelay Screen  Read      "GDPR art. 22(3)";
        Contest             OnRequest   SolelyAutomated Never  WithoutDelay Screen  Read      "GDPR art. 22(3)";
        FreeCopy            OnRequest   Database        Never  WithoutDelay Screen  Read      "GDPR art. 15(3)";
        Correction          OnRequest   Database        Never  WithoutDelay Screen  Read      "GDPR art. 16";
        BureauDidNotDecide  Recommended Database        Never  WithDecision Screen  Memory    "good practice";
    }
}

contacts! {
    // kind       name                               address                            verified_on  sure
    Complaints    "Finansklagenemnda"                "https://www.finkn.no"             "2026-11-22" Secondary;
    DataAuthority "Datatilsynet"                     "https://www.datatilsynet.no"      Unverified   Secondary;
    DebtAdvice    "NAV økonomi- og gjeldsrådgivning" "https://www.nav.no/okonomi-gjeld" "2026-11-22" Secondary;
}
