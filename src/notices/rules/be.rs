//! Belgium: what a shopper is to be told when credit is refused, by which law, and since when.
//!
//! Last checked on 22 November 2026, in stored copies of public pages, whose age differs.
//! - Code de droit économique / Wetboek van economisch recht (CDE), book VII: article VII.79 was read (result,
//!   identity and address of the controller of each file consulted, credit insurers included, and that the refusal
//!   rests on automated processing; nothing where money laundering law or public order forbids it). It leaves out
//!   interest-free credit for at most two months at insignificant charges (CDE VII.3 § 2, secondary).
//! - The federal government approved a bill on pay-later in 2025 or 2026 (press); that it was passed was not found,
//!   and on 30 January 2026 the Commission still missed Belgium's measures.
//! - Directive (EU) 2023/2225 (here CCD2) binds no lender: the national act that carries it out does. The text of its
//!   articles 2, 18, 19, 36 and 40 was read in public transcriptions from EUR-Lex; article 8 is known from a
//!   checklist.
//! - Addresses: seen on a stored page, its age unknown; no telephone numbers, as they age fastest.

use super::{contacts, rule_sets};

rule_sets! {
    checked "2026-11-22";

    /// Code de droit économique, article VII.79.
    Enacted "2018-05-25" to "2026-11-19" {
        // duty             obligation  when            unless        timing       channel sure      reference
        // Says only that a refusal "rests on" it.
        AutomatedProcessing MustIf      Automated       FreeTwoMonths WithoutDelay Screen  Read      "CDE art. VII.79";
        Rejected            Recommended Always          Never         WithDecision Screen  Memory    "good practice";
        DatabaseUsed        MustIf      Database        FreeTwoMonths WithoutDelay Screen  Read      "CDE art. VII.79";
        DatabaseResult      MustIf      Database        FreeTwoMonths WithoutDelay Screen  Read      "CDE art. VII.79";
        DebtAdvice          Recommended Relevant        Never         WithDecision Screen  Memory    "good practice";
        ComplaintBodies     Recommended Always          Never         WithDecision Screen  Memory    "good practice";
        RightToReasons      OnRequest   SolelyAutomated Never         WithoutDelay Screen  Secondary "GDPR art. 15(1)(h); C-203/22";
        HumanReview         OnRequest   SolelyAutomated Never         WithoutDelay Screen  Read      "GDPR art. 22(3)";
        OwnView             OnRequest   SolelyAutomated Never         WithoutDelay Screen  Read      "GDPR art. 22(3)";
        Contest             OnRequest   SolelyAutomated Never         WithoutDelay Screen  Read      "GDPR art. 22(3)";
        FreeCopy            OnRequest   Database        Never         WithoutDelay Screen  Read      "GDPR art. 15(3)";
        Correction          OnRequest   Database        Never         WithoutDelay Screen  Read      "GDPR art. 16";
        BureauDidNotDecide  Recommended Database        Never         WithDecision Screen  Memory    "good practice";
    }

    /// A government bill, not read; what CCD2 asks of Belgium.
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
    // kind       name                                                                  address                                         verified_on  sure
    Complaints    "Ombudsfin"                                                           "https://www.ombudsfin.be"                      "2026-11-22" Secondary;
    DataAuthority "Gegevensbeschermingsautoriteit / Autorité de protection des données" "https://www.gegevensbeschermingsautoriteit.be" Unverified   Secondary;
    // Seen, but in Dutch only, for a country with three languages.
    DebtAdvice    "Eerste hulp bij schulden"                                            "https://www.eerstehulpbijschulden.be"          Unverified   Memory;
}
