//! Sweden: what a shopper is to be told when credit is refused, by which law, and since when.
//!
//! Last checked on 22 November 2026, in stored copies of public pages, whose age differs.
//! - Read: konsumentkreditlagen (2010:1846, KKrL) 4, 7 b, 12 and 13 §§ through SFS 2026:249; kreditupplysningslagen
//!   (1973:1173, KUL) 11 and 12 §§ through SFS 2026:131; socialtjänstlagen (2025:400, SoL) 13 kap. 2 §; GDPR 15, 16,
//!   22.
//! - A new konsumentkreditlag was proposed for 20 November 2026 (prop. 2025/26:223 of 31 March 2026). A public legal
//!   database gives the old act a day of repeal, so a new act was in all likelihood passed. Its number, its text and
//!   what it says of a refusal were not found: from 20 November 2026 the set is unverified, and holds what CCD2 asks
//!   plus the old duty to give the reason, which may or may not have been kept.
//! - Directive (EU) 2023/2225 (here CCD2) binds no lender: the national act that carries it out does. The text of its
//!   articles 2, 18, 19, 36 and 40 was read in public transcriptions from EUR-Lex; article 8 is known from a
//!   checklist.
//! - Addresses: seen on a stored page, its age unknown; no telephone numbers, as they age fastest.

use super::{contacts, rule_sets};

rule_sets! {
    checked "2026-11-22";

    /// Konsumentkreditlagen (2010:1846), in the text through SFS 2026:249. In force since 1 January 2011; the table
    /// begins with the GDPR. Sections 12 and 13 leave out interest-free credit for a purchase, other than on an
    /// account, repaid within three months (section 4).
    Enacted "2018-05-25" to "2026-11-19" {
        // duty             obligation  when             unless            timing       channel sure      reference
        Rejected            Must        Always           ShortInterestFree Promptly     Screen  Read      "KKrL 13 §";
        Reason              Must        Always           ShortInterestFree Promptly     Screen  Read      "KKrL 13 §";
        DatabaseUsed        MustIf      Database         ShortInterestFree Promptly     Screen  Read      "KKrL 13 §";
        // The data themselves.
        DatabaseResult      MustIf      Database         ShortInterestFree Promptly     Screen  Read      "KKrL 13 §";
        // The register sends it.
        CopyComing          MustIf      CreditReport     Never             AtOnce       Durable Read      "KUL 11 §";
        // KKrL 13 § asks it for housing credit only.
        AutomatedProcessing Recommended SolelyAutomated  Never             WithDecision Screen  Secondary "GDPR art. 13(2)(f)";
        // The municipality's duty, not the lender's.
        DebtAdvice          Recommended Relevant         Never             WithDecision Screen  Read      "SoL 13 kap. 2 §";
        ComplaintBodies     Recommended Always           Never             WithDecision Screen  Memory    "good practice";
        CreditWarning       MustIf      OtherCreditShown Never             WithDecision Screen  Read      "KKrL 7 b §";
        RightToReasons      OnRequest   SolelyAutomated  Never             WithoutDelay Screen  Secondary "GDPR art. 15(1)(h); C-203/22";
        HumanReview         OnRequest   SolelyAutomated  Never             WithoutDelay Screen  Read      "GDPR art. 22(3)";
        OwnView             OnRequest   SolelyAutomated  Never             WithoutDelay Screen  Read      "GDPR art. 22(3)";
        Contest             OnRequest   SolelyAutomated  Never             WithoutDelay Screen  Read      "GDPR art. 22(3)";
        FreeCopy            OnRequest   Database         Never             WithoutDelay Screen  Read      "GDPR art. 15(3)";
        Correction          OnRequest   Database         Never             WithoutDelay Screen  Read      "KUL 12 §";
        BureauDidNotDecide  Recommended Database         Never             WithDecision Screen  Memory    "good practice";
    }

    /// The new konsumentkreditlag (prop. 2025/26:223): number and text not found; what CCD2 asks stands in its place.
    Unverified "2026-11-20" {
        // duty             obligation  when             unless         timing       channel sure      reference
        Rejected            Must        Always           OwnShortCredit WithoutDelay Screen  Secondary "CCD2 art. 18(9)";
        // Kept in the new act? Not known.
        Reason              Must        Always           OwnShortCredit Promptly     Screen  Memory    "old KKrL 13 §";
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
        // The register sends it.
        CopyComing          MustIf      CreditReport     Never          AtOnce       Durable Read      "KUL 11 §" Enacted;
        RightToReasons      OnRequest   SolelyAutomated  Never          WithoutDelay Screen  Secondary "GDPR art. 15(1)(h); C-203/22" Enacted;
        HumanReview         OnRequest   SolelyAutomated  Never          WithoutDelay Screen  Read      "GDPR art. 22(3)" Enacted;
        OwnView             OnRequest   SolelyAutomated  Never          WithoutDelay Screen  Read      "GDPR art. 22(3)" Enacted;
        Contest             OnRequest   SolelyAutomated  Never          WithoutDelay Screen  Read      "GDPR art. 22(3)" Enacted;
        FreeCopy            OnRequest   Database         Never          WithoutDelay Screen  Read      "GDPR art. 15(3)" Enacted;
        Correction          OnRequest   Database         Never          WithoutDelay Screen  Read      "KUL 12 §" Enacted;
        BureauDidNotDecide  Recommended Database         Never          WithDecision Screen  Memory    "good practice";
    }
}

contacts! {
    // kind       name                                                         address                         verified_on  sure
    // Disputes with a company; whether a mere refusal is tried, not verified.
    Complaints    "Allmänna reklamationsnämnden (ARN)"                         "https://www.arn.se"            "2026-11-22" Secondary;
    // KUL 11 § names it; the address was not seen.
    DataAuthority "Integritetsskyddsmyndigheten (IMY)"                         "https://www.imy.se"            Unverified   Read;
    DebtAdvice    "Budget- och skuldrådgivning i din kommun (Hallå konsument)" "https://www.hallakonsument.se" "2026-11-22" Secondary;
}
