//! France: what a shopper is to be told when credit is refused, by which law, and since when.
//!
//! Last checked on 22 November 2026, in stored copies of public pages, whose age differs.
//! - Ordonnance n° 2025-880 of 3 September 2025, corrected by ordonnance n° 2025-1154 of 2 December 2025, changes the
//!   code de la consommation from 20 November 2026: known from Dalloz and other law pages. Its new article L. 312-16
//!   (the assessment) was read in part; the article on a refusal was not found. The rows therefore cite CCD2, which
//!   the code carries out and may not undercut (full harmonisation, CCD2 article 42).
//! - Before: no text made a lender give a reason, and a shop had to name the finance company (CNIL, 2014). A lender
//!   looks into the FICP; whether French law made it tell the result was not verified.
//! - Directive (EU) 2023/2225 (here CCD2) binds no lender: the national act that carries it out does. The text of its
//!   articles 2, 18, 19, 36 and 40 was read in public transcriptions from EUR-Lex; article 8 is known from a
//!   checklist.
//! - Addresses: seen on a stored page, its age unknown; no telephone numbers, as they age fastest.

use super::{contacts, rule_sets};

rule_sets! {
    checked "2026-11-22";

    /// Code de la consommation before ordonnance n° 2025-880, and the GDPR.
    Enacted "2018-05-25" to "2026-11-19" {
        // duty             obligation  when            unless timing       channel sure      reference
        Rejected            Recommended Always          Never  WithDecision Screen  Memory    "good practice";
        AutomatedProcessing Recommended SolelyAutomated Never  WithDecision Screen  Secondary "GDPR art. 13(2)(f)";
        DatabaseUsed        Recommended Database        Never  WithDecision Screen  Memory    "good practice";
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

    /// Code de la consommation as changed by ordonnances n° 2025-880 and n° 2025-1154.
    Enacted "2026-11-20" {
        // duty             obligation  when             unless         timing       channel sure      reference
        Rejected            Must        Always           OwnShortCredit WithoutDelay Screen  Secondary "CCD2 art. 18(9)";
        RightToReasons      OnRequest   Automated        OwnShortCredit WithoutDelay Screen  Secondary "CCD2 art. 18(8)(a)";
        AutomatedProcessing MustIf      Automated        OwnShortCredit WithoutDelay Screen  Secondary "CCD2 art. 18(9)";
        HumanReview         MustIf      Automated        OwnShortCredit WithoutDelay Screen  Secondary "CCD2 art. 18(8), (9)";
        OwnView             MustIf      Automated        OwnShortCredit WithoutDelay Screen  Secondary "CCD2 art. 18(8)(b)";
        Contest             MustIf      Automated        OwnShortCredit WithoutDelay Screen  Secondary "CCD2 art. 18(9)";
        DatabaseUsed        MustIf      Database         OwnShortCredit WithoutDelay Screen  Secondary "CCD2 art. 19(6)";
        DatabaseResult      MustIf      Database         OwnShortCredit WithoutDelay Screen  Secondary "CCD2 art. 19(6)";
        DataCategories      MustIf      Database         OwnShortCredit WithoutDelay Screen  Secondary "CCD2 art. 19(6)";
        DebtAdvice          MustIf      Relevant         OwnShortCredit WithoutDelay Screen  Secondary "CCD2 art. 18(9), 36(3)";
        ComplaintBodies     Recommended Always           Never          WithDecision Screen  Secondary "CCD2 art. 40";
        CreditWarning       MustIf      OtherCreditShown OwnShortCredit WithDecision Screen  Secondary "CCD2 art. 8(1)";
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
    // kind       name                                                            address                                                verified_on  sure
    // Finance companies that are members; banks have their own.
    Complaints    "Le médiateur de l'ASF"                                         "https://lemediateur.asf-france.com"                   "2026-11-22" Secondary;
    DataAuthority "Commission nationale de l'informatique et des libertés (CNIL)" "https://www.cnil.fr"                                  Unverified   Secondary;
    DebtAdvice    "Points conseil budget"                                         "https://solidarites.gouv.fr/point-conseil-budget-pcb" "2026-11-22" Secondary;
}
