//! United Kingdom: what a shopper is to be told when credit is refused, by which law, and since when.
//!
//! Last checked on 22 November 2026, in stored copies of public pages, whose age differs.
//! - Read: Consumer Credit Act 1974 (CCA) sections 157 to 159, in the text of 31 October 2016; UK GDPR articles 22A to
//!   22D as put in by the Data (Use and Access) Act 2025, section 80. That they began on 5 February 2026 is secondary.
//! - Secondary: deferred payment credit (interest-free, at most 12 instalments within 12 months, from a third party)
//!   is regulated since 15 July 2026 (FCA PS26/1). Whether section 157(A1) reaches it was not verified; it is taken
//!   to. Credit of that kind that the shop gives itself stays unregulated.
//! - Section 157(A1) says what to tell "when informing the debtor" of the refusal; no rule was found that orders the
//!   refusal or its reason to be told. (2A) leaves out what would prejudice the prevention or detection of crime.
//! - Addresses: seen on a stored page, its age unknown; no telephone numbers, as they age fastest.

use super::{contacts, rule_sets};

rule_sets! {
    checked "2026-11-22";

    /// Consumer Credit Act 1974, section 157, and UK GDPR article 22.
    Enacted "2021-01-01" to "2026-02-04" {
        // duty             obligation  when            unless       timing                  channel sure      reference
        Rejected            Recommended Always          Never        WithDecision            Screen  Memory    "good practice";
        Reason              Recommended Always          Never        WithDecision            Screen  Secondary "FCA Consumer Duty";
        // With address and telephone number.
        DatabaseUsed        MustIf      Database        UkFreeCredit WithDecision            Screen  Read      "CCA 1974 s.157(A1)";
        // Written request; where (A1) does not apply.
        DatabaseUsed        OnRequest   CreditReport    UkFreeCredit OnRequestWithinDays(28) Durable Read      "CCA 1974 s.157(1)";
        AutomatedProcessing MustIf      SolelyAutomated Never        WithDecision            Screen  Secondary "UK GDPR art. 22";
        HumanReview         MustIf      SolelyAutomated Never        WithDecision            Screen  Secondary "UK GDPR art. 22";
        OwnView             MustIf      SolelyAutomated Never        WithDecision            Screen  Secondary "UK GDPR art. 22";
        Contest             MustIf      SolelyAutomated Never        WithDecision            Screen  Secondary "UK GDPR art. 22";
        DataCategories      OnRequest   Database        Never        WithoutDelay            Screen  Memory    "UK GDPR art. 15";
        FreeCopy            OnRequest   Database        Never        WithoutDelay            Screen  Secondary "UK GDPR art. 15; CCA 1974 s.158";
        Correction          OnRequest   Database        Never        Unknown                 Screen  Read      "CCA 1974 s.159";
        BureauDidNotDecide  Recommended Database        Never        WithDecision            Screen  Memory    "good practice";
        DebtAdvice          Recommended Relevant        Never        WithDecision            Screen  Memory    "good practice";
        ComplaintBodies     Recommended Always          Never        WithDecision            Screen  Memory    "good practice";
    }

    /// The same, with UK GDPR articles 22A to 22D.
    Enacted "2026-02-05" to "2026-07-14" {
        // duty             obligation  when            unless       timing                  channel sure      reference
        Rejected            Recommended Always          Never        WithDecision            Screen  Memory    "good practice";
        Reason              Recommended Always          Never        WithDecision            Screen  Secondary "FCA Consumer Duty";
        // With address and telephone number.
        DatabaseUsed        MustIf      Database        UkFreeCredit WithDecision            Screen  Read      "CCA 1974 s.157(A1)";
        // Written request; where (A1) does not apply.
        DatabaseUsed        OnRequest   CreditReport    UkFreeCredit OnRequestWithinDays(28) Durable Read      "CCA 1974 s.157(1)";
        AutomatedProcessing MustIf      SolelyAutomated Never        WithDecision            Screen  Read      "UK GDPR art. 22C";
        HumanReview         MustIf      SolelyAutomated Never        WithDecision            Screen  Read      "UK GDPR art. 22C";
        OwnView             MustIf      SolelyAutomated Never        WithDecision            Screen  Read      "UK GDPR art. 22C";
        Contest             MustIf      SolelyAutomated Never        WithDecision            Screen  Read      "UK GDPR art. 22C";
        DataCategories      OnRequest   Database        Never        WithoutDelay            Screen  Memory    "UK GDPR art. 15";
        FreeCopy            OnRequest   Database        Never        WithoutDelay            Screen  Secondary "UK GDPR art. 15; CCA 1974 s.158";
        Correction          OnRequest   Database        Never        Unknown                 Screen  Read      "CCA 1974 s.159";
        BureauDidNotDecide  Recommended Database        Never        WithDecision            Screen  Memory    "good practice";
        DebtAdvice          Recommended Relevant        Never        WithDecision            Screen  Memory    "good practice";
        ComplaintBodies     Recommended Always          Never        WithDecision            Screen  Memory    "good practice";
    }

    /// The same, with deferred payment credit regulated (FCA PS26/1).
    Enacted "2026-07-15" {
        // duty             obligation  when            unless          timing                  channel sure      reference
        Rejected            Recommended Always          Never           WithDecision            Screen  Memory    "good practice";
        Reason              Recommended Always          Never           WithDecision            Screen  Secondary "FCA Consumer Duty";
        // With address and telephone number.
        DatabaseUsed        MustIf      Database        UkOwnFreeCredit WithDecision            Screen  Read      "CCA 1974 s.157(A1)";
        // Written request; where (A1) does not apply.
        DatabaseUsed        OnRequest   CreditReport    UkOwnFreeCredit OnRequestWithinDays(28) Durable Read      "CCA 1974 s.157(1)";
        AutomatedProcessing MustIf      SolelyAutomated Never           WithDecision            Screen  Read      "UK GDPR art. 22C";
        HumanReview         MustIf      SolelyAutomated Never           WithDecision            Screen  Read      "UK GDPR art. 22C";
        OwnView             MustIf      SolelyAutomated Never           WithDecision            Screen  Read      "UK GDPR art. 22C";
        Contest             MustIf      SolelyAutomated Never           WithDecision            Screen  Read      "UK GDPR art. 22C";
        DataCategories      OnRequest   Database        Never           WithoutDelay            Screen  Memory    "UK GDPR art. 15";
        FreeCopy            OnRequest   Database        Never           WithoutDelay            Screen  Secondary "UK GDPR art. 15; CCA 1974 s.158";
        Correction          OnRequest   Database        Never           Unknown                 Screen  Read      "CCA 1974 s.159";
        BureauDidNotDecide  Recommended Database        Never           WithDecision            Screen  Memory    "good practice";
        DebtAdvice          Recommended Relevant        Never           WithDecision            Screen  Memory    "good practice";
        ComplaintBodies     Recommended Always          Never           WithDecision            Screen  Memory    "good practice";
    }
}

contacts! {
    // kind       name                          address                                  verified_on  sure
    // After a complaint to the firm.
    Complaints    "Financial Ombudsman Service" "https://www.financial-ombudsman.org.uk" "2026-11-22" Secondary;
    DataAuthority "Information Commissioner"    "https://ico.org.uk"                     Unverified   Secondary;
    DebtAdvice    "MoneyHelper"                 "https://www.moneyhelper.org.uk"         "2026-11-22" Secondary;
    DebtAdvice    "StepChange Debt Charity"     "https://www.stepchange.org"             "2026-11-22" Secondary;
}
