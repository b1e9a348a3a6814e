//! The cases that the walks over words and advice go through, and every text that is read in them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use why_declined::{
    Audience, Automation, CreditCheckKind, DataCategory, Decision, Disclosed, Explanation, Market, Offer, Outcome,
    PaymentMethod, Reason, Source, SourceKind, Subject,
};

use super::support::{Axes, bare, explain, full, laden, locales, nth, texts, told};

/// An explanation, with what it is of.
#[derive(Debug)]
pub(super) struct Case {
    pub(super) audience: Audience,
    pub(super) decision: Decision,
    pub(super) told: Vec<Reason>,
    /// In the first language. In the others too, in the order of [`locales`], where a text is read that the audience has
    /// read of no such decision in a case before: which texts are read knows no language.
    pub(super) explanations: Vec<Explanation>,
    /// The texts of each.
    pub(super) texts: Vec<Vec<String>>,
}

impl Case {
    pub(super) fn explanations_and_texts(&self) -> impl Iterator<Item = (&Explanation, &Vec<String>)> {
        self.explanations.iter().zip(&self.texts)
    }

    /// In the first language.
    pub(super) fn first(&self) -> &Explanation {
        &self.explanations[0]
    }
}

/// A text of an explanation, with its language.
pub(super) type Said = (&'static str, String);

/// Every text of all cases, with who reads it and of what decision.
pub(super) static TEXTS: LazyLock<BTreeMap<Said, BTreeSet<(Audience, Decision)>>> = LazyLock::new(|| {
    let mut all: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for case in CASES.iter() {
        for (explanation, texts) in case.explanations_and_texts() {
            for text in texts {
                all.entry((explanation.locale, text.clone())).or_default().insert((case.audience, case.decision));
            }
        }
    }
    all
});

/// What stands in the other languages where a text of the first one stands.
pub(super) static TRANSLATIONS: LazyLock<BTreeMap<&str, BTreeSet<&str>>> = LazyLock::new(|| {
    let mut all: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for case in CASES.iter() {
        for texts in &case.texts {
            for (first, text) in case.texts[0].iter().zip(texts) {
                all.entry(first.as_str()).or_default().insert(text.as_str());
            }
        }
    }
    all
});

/// Explanations in which every text of the catalogue stands at least once; a test in `complete` proves it.
pub(super) static CASES: LazyLock<Vec<Case>> = LazyLock::new(|| {
    let mut cases = Cases::default();
    for (index, reasons) in reason_sets().iter().enumerate() {
        for (axes, check) in Axes::every_decision(index).zip(CreditCheckKind::ALL.iter().cycle()) {
            let outcome = laden(axes, reasons).credit_check(*check).build().unwrap();
            cases.add(&outcome, axes.decision, reasons);
            if reasons.len() < 2 {
                let unnamed = bare(axes).reasons(reasons.iter().copied()).build().unwrap();
                cases.add(&unnamed, axes.decision, reasons);
            }
        }
    }
    for axes in Axes::every_method() {
        let outcome = bare(axes).automation(Automation::Partly).offer(Offer::HumanReview).build().unwrap();
        cases.add(&outcome, axes.decision, &[]);
    }
    for &market in Market::ALL {
        let axes =
            Axes { decision: Decision::Declined, subject: Subject::Purchase, method: PaymentMethod::Invoice, market };
        let outcome = full(axes).reason(Reason::ShopNotEligible).build().unwrap();
        cases.add(&outcome, axes.decision, &[Reason::ShopNotEligible]);
    }
    of_duties(&mut cases);
    of_newer_servers(&mut cases);
    cases.all
});

#[derive(Default)]
struct Cases {
    all: Vec<Case>,
    /// What has been read, beside how many reasons (which some languages count in forms of their own), by whom and of what
    /// decision.
    read: BTreeSet<(String, usize, Audience, Decision)>,
}

impl Cases {
    fn add(&mut self, outcome: &Outcome, decision: Decision, reasons: &[Reason]) {
        for &audience in Audience::ALL {
            let told = if decision == Decision::Approved { Vec::new() } else { told(reasons, audience) };
            self.add_disclosed(&outcome.disclose(audience), decision, told);
        }
    }

    fn add_disclosed(&mut self, disclosed: &Disclosed, decision: Decision, told: Vec<Reason>) {
        let audience = disclosed.audience();
        let first = explain(disclosed, &locales()[0]);
        let (in_first, reasons) = (texts(&first), first.reasons.len());
        let mut is_new = false;
        for text in &in_first {
            is_new |= self.read.insert((text.clone(), reasons, audience, decision));
        }
        let others = if is_new { &locales()[1..] } else { &[] };
        let mut case = Case { audience, decision, told, explanations: vec![first], texts: vec![in_first] };
        for locale in others {
            let explanation = explain(disclosed, locale);
            case.texts.push(texts(&explanation));
            case.explanations.push(explanation);
        }
        self.all.push(case);
    }
}

/// What the rules of each market have told, with every kind of information, named and unnamed, dated and undated.
fn of_duties(cases: &mut Cases) {
    for (index, &market) in Market::ALL.iter().enumerate() {
        for (turn, &kind) in [SourceKind::Bureau, SourceKind::PublicRegister].iter().enumerate() {
            let method = nth(&[PaymentMethod::Invoice, PaymentMethod::Instalments], index + turn);
            let axes = Axes { decision: Decision::Declined, subject: Subject::Purchase, method, market };
            let source = Source::new(kind).named("Source0").unwrap().reached_at("https://source.example/a").unwrap();
            let source = source.with_categories(DataCategory::ALL.iter().copied());
            let automation = nth(&[Automation::Partly, Automation::Solely], index + turn);
            let reasons = [Reason::PaymentDefaultOnRecord, Reason::SuspectedFraud];
            let outcome = bare(axes).automation(automation).reasons(reasons).source(source.as_basis_of(reasons));
            cases.add(&outcome.build().unwrap(), axes.decision, &reasons);
            let unexplained = bare(axes).automation(automation).offer(Offer::OwnView).offer(Offer::Contest);
            cases.add(&unexplained.build().unwrap(), axes.decision, &[]);
            let shown = full(axes).reason(Reason::ShopNotEligible).build().unwrap();
            cases.add(&shown, axes.decision, &[Reason::ShopNotEligible]);
            // Some languages count three in a form of its own.
            let reasons = [Reason::UnpaidInvoice, Reason::Affordability, Reason::ExistingDebts];
            cases.add(&full(axes).reasons(reasons).build().unwrap(), axes.decision, &reasons);
        }
    }
}

/// None, each reason alone, and each with another one.
fn reason_sets() -> Vec<Vec<Reason>> {
    let pairs = Reason::ALL.iter().enumerate().map(|(index, &reason)| vec![reason, nth(Reason::ALL, index + 9)]);
    let singles = Reason::ALL.iter().map(|&reason| vec![reason]);
    singles.chain(pairs).chain([vec![]]).collect()
}

/// What an older build says where a newer server names a method and a currency that it does not know.
fn of_newer_servers(cases: &mut Cases) {
    for &decision in Decision::ALL {
        for &audience in Audience::ALL {
            let json = format!(
                r#"{{"audience":"{audience}","decision":"{decision}","method":"barter","market":"ZZ",
                     "available":{{"minor_units":1,"currency":"ZZZ"}}}}"#
            );
            let disclosed: Disclosed = serde_json::from_str(&json).unwrap();
            cases.add_disclosed(&disclosed, decision, Vec::new());
        }
    }
}
