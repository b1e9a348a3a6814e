//! Netherlands: what a shopper is to be told when credit is refused, by which law, and since when.
//!
//! Last checked on 22 November 2026, in stored copies of public pages, whose age differs.
//! - The Implementatiewet herziene richtlijn consumentenkrediet (Kamerstuk 36924, of 1 April 2026) lay before the
//!   Tweede Kamer on 7 July 2026, with a debate planned for 28 September 2026; nothing later was found. Its article I
//!   was read: Wft 4:32(2) gains the categories of data. So: a bill.
//! - Before: Wft 4:32(2), known from that bill only, and directive 2008/48/EC article 9(2), which it carries out.
//! - Directive (EU) 2023/2225 (here CCD2) binds no lender: the national act that carries it out does. The text of its
//!   articles 2, 18, 19, 36 and 40 was read in public transcriptions from EUR-Lex; article 8 is known from a
//!   checklist.
//! - Addresses: seen on a stored page, its age unknown; no telephone numbers, as they age fastest.

use super::{contacts, rule_sets};

rule_sets! {
    checked "2026-11-22";

    /// Wet op het financieel toezicht (Wft) 4:32.
    Enacted "2018-05-25" to "2026-11-19" {
        // duty             obligation  when            unless     timing       channel sure      reference
        Rejected            Recommended Always          Never      WithDecision Screen  Memory    "good practice";
        AutomatedProcessing Recommended SolelyAutomated Never      WithDecision Screen  Secondary "GDPR art. 13(2)(f)";
        DatabaseUsed        MustIf      Database        FreeCredit WithoutDelay Screen  Secondary "Wft 4:32(2)";
        DatabaseResult      MustIf      Database        FreeCredit WithoutDelay Screen  Secondary "Wft 4:32(2)";
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

    /// Kamerstuk 36924: what CCD2 asks.
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
        DataCategories      MustIf      Database         OwnShortCredit WithoutDelay Screen  Secondary "CCD2 art. 19(6); bill: Wft 4:32(2)";
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
    // kind       name                                                   address                                     verified_on  sure
    Complaints    "Klachteninstituut Financiële Dienstverlening (Kifid)" "https://www.kifid.nl"                      "2026-11-22" Secondary;
    DataAuthority "Autoriteit Persoonsgegevens"                          "https://www.autoriteitpersoonsgegevens.nl" Unverified   Secondary;
    DebtAdvice    "Geldfit"                                              "https://geldfit.nl"                        "2026-11-22" Secondary;
}
