//! Germany: what a shopper is to be told when credit is refused, by which law, and since when.
//!
//! Last checked on 22 November 2026, in stored copies of public pages, whose age differs.
//! - Read: the Gesetz zur Umsetzung der Richtlinie (EU) 2023/2225 über Verbraucherkreditverträge of 12 May 2026 (BGBl.
//!   2026 I Nr. 139), in force on 20 November 2026 (its article 16): new BGB § 505a(1) sentence 3, BDSG § 30(2) to (9)
//!   and § 37a, in a public transcription that was compared word for word with the Bundesgesetzblatt. BDSG § 31 is
//!   repealed.
//! - BDSG § 30(9) takes in deferred payment and other help with financing (BGB § 506). Which of them § 506 leaves out
//!   was not read; CCD2 article 2(2)(h) is taken. That BGB § 505a(1) sentence 3 reaches them through § 506 is
//!   secondary.
//! - The old § 30(2) sentence 2 (no notice where public security or order would suffer) is not in the new § 30(7) that
//!   was read. Whether it stands elsewhere is not known.
//! - Read, for the time before: BDSG § 30(2) and § 31, which reach credit against payment only.
//! - Directive (EU) 2023/2225 (here CCD2) binds no lender; the act named above does.
//! - Addresses: seen on a stored page, its age unknown; no telephone numbers, as they age fastest.

use super::{contacts, rule_sets};

rule_sets! {
    checked "2026-11-22";

    /// BDSG § 30(2) of 2017: refusals because of what a bureau told.
    Enacted "2018-05-25" to "2026-11-19" {
        // duty             obligation  when            unless     timing       channel sure      reference
        Rejected            MustIf      Database        FreeCredit WithoutDelay Screen  Read      "BDSG § 30(2) s. 1";
        AutomatedProcessing Recommended SolelyAutomated Never      WithDecision Screen  Secondary "GDPR art. 13(2)(f)";
        DatabaseUsed        MustIf      Database        FreeCredit WithoutDelay Screen  Read      "BDSG § 30(2) s. 1";
        DatabaseResult      MustIf      Database        FreeCredit WithoutDelay Screen  Read      "BDSG § 30(2) s. 1";
        DebtAdvice          Recommended Relevant        Never      WithDecision Screen  Memory    "good practice";
        ComplaintBodies     Recommended Always          Never      WithDecision Screen  Memory    "good practice";
        RightToReasons      OnRequest   SolelyAutomated Never      WithoutDelay Screen  Secondary "GDPR art. 15(1)(h); C-203/22";
        HumanReview         OnRequest   SolelyAutomated Never      WithoutDelay Screen  Read      "GDPR art. 22(3)";
        OwnView             OnRequest   SolelyAutomated Never      WithoutDelay Screen  Read      "GDPR art. 22(3)";
        Contest             OnRequest   SolelyAutomated Never      WithoutDelay Screen  Read      "GDPR art. 22(3)";
        FreeCopy            OnRequest   Database        Never      WithoutDelay Screen  Read      "GDPR art. 15(3)";
        Correction          OnRequest   Database        Never      WithoutDelay Screen  Read      "GDPR art. 16";
        BureauDidNotDecide  Recommended Database        Never      WithDecision Screen  Memory    "good practice";
    }

    /// Gesetz of 12 May 2026 (BGBl. 2026 I Nr. 139).
    Enacted "2026-11-20" {
        // duty             obligation  when             unless         timing       channel sure      reference
        Rejected            Must        Always           OwnShortCredit WithoutDelay Screen  Read      "BGB § 505a(1) s. 3";
        RightToReasons      OnRequest   Automated        OwnShortCredit WithoutDelay Screen  Read      "BDSG § 30(6) no. 1";
        AutomatedProcessing MustIf      Automated        OwnShortCredit WithoutDelay Screen  Read      "BDSG § 30(7) s. 2";
        HumanReview         MustIf      Automated        OwnShortCredit WithoutDelay Screen  Read      "BDSG § 30(6), (7) s. 2";
        OwnView             MustIf      Automated        OwnShortCredit WithoutDelay Screen  Read      "BDSG § 30(6) no. 2";
        Contest             MustIf      Automated        OwnShortCredit WithoutDelay Screen  Read      "BDSG § 30(7) s. 2";
        DatabaseUsed        MustIf      Database         OwnShortCredit WithoutDelay Screen  Read      "BDSG § 30(7) s. 1";
        DatabaseResult      MustIf      Database         OwnShortCredit WithoutDelay Screen  Read      "BDSG § 30(7) s. 1";
        DataCategories      MustIf      Database         OwnShortCredit WithoutDelay Screen  Read      "BDSG § 30(7) s. 1";
        DebtAdvice          MustIf      Relevant         OwnShortCredit WithoutDelay Screen  Read      "BGB § 505a(1) s. 3";
        ComplaintBodies     Recommended Always           Never          WithDecision Screen  Secondary "CCD2 art. 40";
        CreditWarning       MustIf      OtherCreditShown OwnShortCredit WithDecision Screen  Secondary "UWG annex no. 23e";
        HumanReview         OnRequest   ScoreUsed        Never          WithoutDelay Screen  Read      "BDSG § 37a(5)";
        OwnView             OnRequest   ScoreUsed        Never          WithoutDelay Screen  Read      "BDSG § 37a(5)";
        Contest             OnRequest   ScoreUsed        Never          WithoutDelay Screen  Read      "BDSG § 37a(5)";
        RightToReasons      OnRequest   SolelyAutomated  Never          WithoutDelay Screen  Secondary "GDPR art. 15(1)(h); C-203/22";
        HumanReview         OnRequest   SolelyAutomated  Never          WithoutDelay Screen  Read      "GDPR art. 22(3)";
        OwnView             OnRequest   SolelyAutomated  Never          WithoutDelay Screen  Read      "GDPR art. 22(3)";
        Contest             OnRequest   SolelyAutomated  Never          WithoutDelay Screen  Read      "GDPR art. 22(3)";
        FreeCopy            OnRequest   Database         Never          WithoutDelay Screen  Read      "GDPR art. 15(3)";
        Correction          OnRequest   Database         Never          WithoutDelay Screen  Read      "GDPR art. 16";
        BureauDidNotDecide  Recommended Database         Never          WithDecision Screen  Memory    "good practice";
    }
}

contacts! {
    // kind    name                                                      address                         verified_on  sure
    // Private banks that are members.
    Complaints "Ombudsmann der privaten Banken"                          "https://bankenombudsmann.de"   "2026-11-22" Secondary;
    Complaints "Bundesanstalt für Finanzdienstleistungsaufsicht (BaFin)" "https://www.bafin.de"          "2026-11-22" Secondary;
    DebtAdvice "Schuldnerberatung (meine-schulden.de)"                   "https://www.meine-schulden.de" "2026-11-22" Secondary;
}
