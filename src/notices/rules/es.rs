//! Spain: what a shopper is to be told when credit is refused, by which law, and since when.
//!
//! Last checked on 22 November 2026, in stored copies of public pages, whose age differs.
//! - An anteproyecto de ley de contratos de crédito al consumo was approved on 7 January 2026; public code that
//!   follows Spanish law still lists it as a draft. So: a bill. Until an act is passed Ley 16/2011 goes on.
//! - Read: Ley 16/2011, article 15(2) and (3) (nothing where a law or public order forbids it). Secondary: Ley
//!   Orgánica 3/2018 (LOPDGDD) article 20.1 f, on whoever refuses after looking into a register; it goes on.
//! - Directive (EU) 2023/2225 (here CCD2) binds no lender: the national act that carries it out does. The text of its
//!   articles 2, 18, 19, 36 and 40 was read in public transcriptions from EUR-Lex; article 8 is known from a
//!   checklist.
//! - Addresses: seen on a stored page, its age unknown; no telephone numbers, as they age fastest.

use super::{contacts, rule_sets};

rule_sets! {
    checked "2026-11-22";

    /// Ley 16/2011, article 15, and LOPDGDD, article 20.
    Enacted "2018-12-07" to "2026-11-19" {
        // duty             obligation  when            unless     timing       channel sure      reference
        Rejected            Recommended Always          Never      WithDecision Screen  Memory    "good practice";
        AutomatedProcessing Recommended SolelyAutomated Never      WithDecision Screen  Secondary "GDPR art. 13(2)(f)";
        DatabaseUsed        MustIf      Database        FreeCredit AtOnce       Screen  Read      "Ley 16/2011 art. 15(2)";
        DatabaseResult      MustIf      Database        FreeCredit AtOnce       Screen  Read      "Ley 16/2011 art. 15(2)";
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

    /// Anteproyecto of 7 January 2026: what CCD2 asks.
    Bill "2026-11-20" {
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
        DatabaseResult      MustIf      Database         Never          WithoutDelay Screen  Secondary "LOPDGDD art. 20.1 f" Enacted;
        RightToReasons      OnRequest   SolelyAutomated  Never          WithoutDelay Screen  Secondary "GDPR art. 15(1)(h); C-203/22" Enacted;
        HumanReview         OnRequest   SolelyAutomated  Never          WithoutDelay Screen  Read      "GDPR art. 22(3)" Enacted;
        OwnView             OnRequest   SolelyAutomated  Never          WithoutDelay Screen  Read      "GDPR art. 22(3)" Enacted;
        Contest             OnRequest   SolelyAutomated  Never          WithoutDelay Screen  Read      "GDPR art. 22(3)" Enacted;
        FreeCopy            OnRequest   Database         Never          WithoutDelay Screen  Read      "GDPR art. 15(3)" Enacted;
        Correction          OnRequest   Database         Never          WithoutDelay Screen  Read      "GDPR art. 16" Enacted;
        BureauDidNotDecide  Recommended Database         Never          WithDecision Screen  Memory    "good practice";
    }
}

contacts! {
    // kind       name                                             address                          verified_on  sure
    Complaints    "Banco de España, Portal del Cliente Bancario"   "https://clientebancario.bde.es" "2026-11-22" Secondary;
    DataAuthority "Agencia Española de Protección de Datos (AEPD)" "https://www.aepd.es"            Unverified   Secondary;
}
