//! Italy: what a shopper is to be told when credit is refused, by which law, and since when.
//!
//! Last checked on 22 November 2026, in stored copies of public pages, whose age differs.
//! - Read: testo unico bancario (d.lgs. 385/1993, TUB) articles 124-bis and 125 as in force since 10 January 2026,
//!   changed by d.lgs. 212/2025 (G.U. n. 6 of 9 January 2026), in a public transcription that was compared with
//!   Normattiva.
//! - Lenders have to comply by 20 November 2026, or 90 days after the Banca d'Italia's own provisions if that is later
//!   (d.lgs. 212/2025, article 6(2), read). Whether those provisions came in time was not found: a lender may have
//!   longer than the date below, so what is new in it counts as unverified.
//! - Article 124-bis(2-quater) has the rights told before the automated processing begins, 2-sexies again on a
//!   refusal.
//! - Which free credit TUB article 122 leaves out was not read; CCD2 article 2(2)(h) is taken. Read for the time
//!   before: TUB article 125(2).
//! - Directive (EU) 2023/2225 (here CCD2) binds no lender; the act named above does.
//! - Addresses: seen on a stored page, its age unknown; no telephone numbers, as they age fastest.

use super::{contacts, rule_sets};

rule_sets! {
    checked "2026-11-22";

    /// TUB article 125(2) of 2010.
    Enacted "2018-05-25" to "2026-11-19" {
        // duty             obligation  when            unless     timing       channel sure      reference
        Rejected            Recommended Always          Never      WithDecision Screen  Memory    "good practice";
        AutomatedProcessing Recommended SolelyAutomated Never      WithDecision Screen  Secondary "GDPR art. 13(2)(f)";
        DatabaseUsed        MustIf      Database        FreeCredit AtOnce       Screen  Read      "TUB art. 125(2)";
        DatabaseResult      MustIf      Database        FreeCredit AtOnce       Screen  Read      "TUB art. 125(2)";
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

    /// TUB as changed by d.lgs. 212/2025, which is enacted; the day from which lenders must comply was not found.
    Unverified "2026-11-20" {
        // duty             obligation  when             unless         timing       channel sure      reference
        Rejected            Must        Always           OwnShortCredit WithoutDelay Screen  Read      "TUB art. 124-bis(2-sexies)";
        RightToReasons      OnRequest   Automated        OwnShortCredit WithoutDelay Screen  Read      "TUB art. 124-bis(2-bis)(a)";
        AutomatedProcessing MustIf      Automated        OwnShortCredit WithoutDelay Screen  Read      "TUB art. 124-bis(2-sexies)";
        HumanReview         MustIf      Automated        OwnShortCredit WithoutDelay Screen  Read      "TUB art. 124-bis(2-bis), (2-sexies)";
        OwnView             MustIf      Automated        OwnShortCredit WithoutDelay Screen  Read      "TUB art. 124-bis(2-bis)(b)";
        Contest             MustIf      Automated        OwnShortCredit WithoutDelay Screen  Read      "TUB art. 124-bis(2-sexies)";
        DatabaseUsed        MustIf      Database         OwnShortCredit AtOnce       Screen  Read      "TUB art. 125(2)" Enacted;
        DatabaseResult      MustIf      Database         OwnShortCredit AtOnce       Screen  Read      "TUB art. 125(2)" Enacted;
        // What in it led to the refusal.
        DataCategories      MustIf      Database         OwnShortCredit AtOnce       Screen  Read      "TUB art. 125(2)";
        DebtAdvice          MustIf      Relevant         OwnShortCredit WithoutDelay Screen  Read      "TUB art. 124-bis(2-sexies)";
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
    // kind       name                                           address                                     verified_on  sure
    Complaints    "Arbitro Bancario Finanziario (ABF)"           "https://www.arbitrobancariofinanziario.it" "2026-11-22" Secondary;
    DataAuthority "Garante per la protezione dei dati personali" "https://www.garanteprivacy.it"             Unverified   Secondary;
}
