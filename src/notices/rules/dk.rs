//! Denmark: what a shopper is to be told when credit is refused, by which law, and since when.
//!
//! Last checked on 22 November 2026, in stored copies of public pages, whose age differs.
//! - Lov nr. 1322 of 20 November 2025 (bill L 19, 2025-26) changes kreditaftaleloven, markedsføringsloven and lov om
//!   forbrugslånsvirksomheder: known from a tracker of the directive, which cites the Commission's list of national
//!   measures; Denmark is not among the 23 states that were reminded on 30 January 2026. The act itself was not read;
//!   of the bill the new scope was (section 3: no third party, free, 50 days). The rows therefore cite CCD2, which the
//!   act carries out and may not undercut (full harmonisation, CCD2 article 42).
//! - Read, for the time before: lov om forbrugslånsvirksomheder (LBK nr 115 of 2 February 2025) section 9(3); its
//!   notes say the same of kreditaftaleloven section 7 c, which leaves out free credit (section 3).
//! - Directive (EU) 2023/2225 (here CCD2) binds no lender: the national act that carries it out does. The text of its
//!   articles 2, 18, 19, 36 and 40 was read in public transcriptions from EUR-Lex; article 8 is known from a
//!   checklist.
//! - Addresses: seen on a stored page, its age unknown; no telephone numbers, as they age fastest.

use super::{contacts, rule_sets};

rule_sets! {
    checked "2026-11-22";

    /// Kreditaftaleloven § 7 c and lov om forbrugslånsvirksomheder § 9; the first day is from memory.
    Enacted "2019-07-01" to "2026-11-19" {
        // duty             obligation  when            unless     timing       channel sure      reference
        Rejected            Recommended Always          Never      WithDecision Screen  Memory    "good practice";
        AutomatedProcessing Recommended SolelyAutomated Never      WithDecision Screen  Secondary "GDPR art. 13(2)(f)";
        DatabaseUsed        MustIf      Database        FreeCredit AtOnce       Screen  Read      "forbrugslånsvirksomhedsloven § 9(3)";
        DatabaseResult      MustIf      Database        FreeCredit AtOnce       Screen  Read      "forbrugslånsvirksomhedsloven § 9(3)";
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

    /// Lov nr. 1322 of 20 November 2025, not read; by CCD2.
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
    // kind       name                       address                       verified_on  sure
    // The only page that was seen writes it differently.
    Complaints    "Det finansielle ankenævn" "https://fanke.dk"            Unverified   Memory;
    DataAuthority "Datatilsynet"             "https://www.datatilsynet.dk" Unverified   Secondary;
}
