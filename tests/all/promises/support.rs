//! Outcomes to walk over, the frozen facts that the walks judge by, and all that can be read in an explanation.

use std::sync::LazyLock;

use serde_json::Value;
use unic_langid::LanguageIdentifier;
use why_declined::{
    Audience, Automation, Contact, ContactKind, CreditCheckKind, Currency, DataCategory, Date, Decision, Disclosed,
    Explainer, Explanation, Market, Money, Offer, Outcome, OutcomeBuilder, PaymentMethod, Reason, Source, SourceKind,
    Subject,
};

pub(super) const OPEN: &str = "amount-under-minimum application-incomplete delivery-address-not-accepted \
    purchase-not-eligible shop-not-eligible business-not-supported currency-or-country-unsupported \
    method-not-available card-expired card-details-wrong card-replaced card-not-supported authentication-required \
    authentication-failed bank-unavailable technical-error shop-configuration credit-register-unavailable \
    duplicate-payment session-expired cancelled-by-shopper order-changed";
pub(super) const PERSONAL: &str = "affordability existing-debts unpaid-invoice own-payment-history \
    late-payments-elsewhere late-payments-on-record payment-default-on-record collection-or-judgment garnishment \
    repossession bankruptcy short-credit-history no-credit-file too-few-credit-references \
    credit-references-not-accepted credit-references-not-verified credit-freeze limit-reached amount-over-limit \
    too-many-open-purchases too-many-recent-applications too-many-attempts income-not-verified \
    employment-not-verified irregular-employment short-employment identity-not-verified details-mismatch \
    address-mismatch residence-not-verified temporary-residence short-residence protected-identity under-age not-resident security-insufficient checks-pending \
    insufficient-funds card-limit-reached card-frozen-by-holder card-blocked account-closed pin-wrong \
    authorisation-revoked";
pub(super) const MASKED: &str = "suspected-fraud lost-or-stolen deceased";
pub(super) const SECRET: &str = "compliance-restricted";
pub(super) const GENERIC: &str = "lender-declined bank-declined";

/// About debts or income: beside these alone, advice on debts is offered.
pub(super) const DEBTS: &str = "affordability existing-debts unpaid-invoice own-payment-history \
    late-payments-elsewhere late-payments-on-record payment-default-on-record collection-or-judgment garnishment \
    repossession bankruptcy";

/// Advice to try again that is not lasting.
pub(super) const PASSES_AT_ONCE: &str = "authentication-required authentication-failed technical-error \
    session-expired cancelled-by-shopper order-changed";
pub(super) const PASSES_WITH_TIME: &str = "too-many-recent-applications too-many-attempts checks-pending \
    insufficient-funds card-limit-reached bank-unavailable credit-register-unavailable";

pub(super) const CREDIT: &str = "invoice pay-later instalments instalment-account financing lender-card credit-card";
pub(super) const MAY_INCLUDE_CREDIT: &str = "card wallet";

pub(super) const NATIONAL_NUMBERS: &[(&str, &str)] = &[
    ("CZ", "rodné číslo"),
    ("DK", "CPR-nummer"),
    ("ES", "DNI/NIE"),
    ("FI", "henkilötunnus"),
    ("IT", "codice fiscale"),
    ("NO", "fødselsnummer"),
    ("PL", "numer PESEL"),
    ("SE", "personnummer"),
    ("US", "Social Security number"),
];

/// Marks that stand nowhere else, so that they can be looked for.
pub(super) const REFERENCE: &str = "Z-9042";
pub(super) const LENDER: &str = "Lendername";
pub(super) const MERCHANT: &str = "Shopname";
/// 777 in whole units: no other number of an outcome has these digits.
pub(super) const AVAILABLE: u64 = 77_700;
pub(super) const AVAILABLE_DIGITS: &str = "777";

/// Whether a list of codes has a code.
pub(super) fn has(list: &str, code: &str) -> bool {
    list.split_whitespace().any(|listed| listed == code)
}

pub(super) fn may_know(audience: Audience, reason: Reason) -> bool {
    let code = reason.code();
    match audience {
        Audience::Shopper => has(OPEN, code) || has(PERSONAL, code),
        Audience::Support => has(OPEN, code) || has(PERSONAL, code) || has(MASKED, code),
        _ => has(OPEN, code),
    }
}

/// The reasons that an audience is to be told of a decision that is not a yes: each once, in their order.
pub(super) fn told(reasons: &[Reason], audience: Audience) -> Vec<Reason> {
    let mut told = Vec::new();
    for &reason in reasons {
        if may_know(audience, reason) && !told.contains(&reason) {
            told.push(reason);
        }
    }
    told
}

/// Every language that is linked in.
pub(super) fn locales() -> &'static [LanguageIdentifier] {
    static LOCALES: LazyLock<Vec<LanguageIdentifier>> =
        LazyLock::new(|| Explainer::new().locales().map(|(language, _)| language.parse().unwrap()).collect());
    &LOCALES
}

/// A language of each direction: a name is written alike in all of them.
pub(super) fn locales_by_direction() -> &'static [LanguageIdentifier] {
    static LOCALES: LazyLock<Vec<LanguageIdentifier>> = LazyLock::new(|| {
        let market = Market::SE;
        let disclosed = Outcome::approved(PaymentMethod::Card, market).build().unwrap().disclose(Audience::Guest);
        let mut found = Vec::new();
        locales()
            .iter()
            .filter(|locale| {
                let direction = explain(&disclosed, locale).direction;
                let is_new = !found.contains(&direction);
                found.push(direction);
                is_new
            })
            .cloned()
            .collect()
    });
    &LOCALES
}

pub(super) fn explain(disclosed: &Disclosed, locale: &LanguageIdentifier) -> Explanation {
    Explainer::new().explain(disclosed, locale)
}

/// The item at an index that runs round and round.
pub(super) fn nth<T: Copy>(items: &[T], index: usize) -> T {
    items[index % items.len()]
}

/// What an outcome is about.
#[derive(Clone, Copy, Debug)]
pub(super) struct Axes {
    pub(super) decision: Decision,
    pub(super) subject: Subject,
    pub(super) method: PaymentMethod,
    pub(super) market: Market,
}

impl Axes {
    /// Axes that run through all methods and markets as the index grows.
    pub(super) fn running(decision: Decision, subject: Subject, index: usize) -> Self {
        Self { decision, subject, method: nth(PaymentMethod::ALL, index), market: nth(Market::ALL, index) }
    }

    /// Every decision about every subject, with a method and a market that run through all as the index grows.
    pub(super) fn every_decision(index: usize) -> impl Iterator<Item = Self> {
        let subjects = |decision| Subject::ALL.iter().map(move |&subject| (decision, subject));
        let pairs = Decision::ALL.iter().flat_map(move |&decision| subjects(decision));
        pairs.zip(index..).map(|((decision, subject), index)| Self::running(decision, subject, index))
    }

    /// Every decision about every subject with every method.
    pub(super) fn every_method() -> impl Iterator<Item = Self> {
        PaymentMethod::ALL
            .iter()
            .enumerate()
            .flat_map(|(index, &method)| Self::every_decision(index).map(move |axes| Self { method, ..axes }))
    }

    pub(super) fn takes_available(self) -> bool {
        matches!(self.decision, Decision::Declined | Decision::CounterOffer | Decision::ActionNeeded)
    }
}

pub(super) fn available(currency: Currency) -> Money {
    Money::new(AVAILABLE, currency)
}

pub(super) fn day() -> Date {
    "2031-12-03".parse().unwrap()
}

/// An outcome of which only what is required is known.
pub(super) fn bare(axes: Axes) -> OutcomeBuilder {
    let Axes { decision, subject, method, market } = axes;
    let builder = match decision {
        Decision::Approved => Outcome::approved(method, market),
        Decision::Declined => Outcome::declined(method, market),
        Decision::CounterOffer => Outcome::counter_offer(method, market, available(market.currency())),
        Decision::ActionNeeded => Outcome::action_needed(method, market),
        Decision::Pending => Outcome::pending(method, market),
        Decision::Failed => Outcome::failed(method, market),
        decision => panic!("{decision} is new: it needs a builder here"),
    };
    builder.subject(subject)
}

static CONTACTS: LazyLock<Vec<Contact>> = LazyLock::new(|| {
    let contact = |kind: &ContactKind| Contact::new(*kind, &format!("Name of {kind}"), "https://contact.example/a");
    ContactKind::ALL.iter().map(|kind| contact(kind).unwrap()).collect()
});

/// An outcome that says all there is to say, but for reasons and sources.
pub(super) fn full(axes: Axes) -> OutcomeBuilder {
    let currency = axes.market.currency();
    let mut builder = bare(axes)
        .amount(Money::new(100_000, currency))
        .credit_check(CreditCheckKind::Soft)
        .automation(Automation::Solely)
        .alternatives(PaymentMethod::ALL.iter().copied())
        .favourites([PaymentMethod::Wallet, PaymentMethod::Instalments])
        .offer(Offer::HumanReview)
        .offer(Offer::OwnView)
        .offer(Offer::Contest)
        .reference(REFERENCE)
        .decided_on("2030-11-22".parse().unwrap())
        .retry_after(day())
        .merchant(MERCHANT)
        .lender(LENDER);
    if axes.takes_available() {
        builder = builder.available(available(currency));
    }
    CONTACTS.iter().cloned().fold(builder, OutcomeBuilder::contact)
}

static SOURCES: LazyLock<Vec<Source>> = LazyLock::new(|| {
    let kinds = [SourceKind::Bureau, SourceKind::PublicRegister, SourceKind::OwnData, SourceKind::Bureau];
    let source = |(index, kind)| {
        Source::new(kind)
            .named(&format!("Source{index}"))
            .unwrap()
            .reached_at("https://source.example/a")
            .unwrap()
            .with_categories([DataCategory::Debts])
    };
    kinds.into_iter().enumerate().map(source).collect()
});

/// Sources of every standing: resting on the first reason, on the last one, on all, and on none of an outcome's.
pub(super) fn sources(reasons: &[Reason]) -> Vec<(Source, Vec<Reason>)> {
    let foreign = Reason::ALL.iter().copied().filter(|reason| !reasons.contains(reason)).step_by(5).collect();
    let bases = [
        reasons.iter().copied().take(1).collect(),
        reasons.iter().copied().rev().take(1).collect(),
        reasons.to_vec(),
        foreign,
    ];
    SOURCES.iter().cloned().zip(bases).collect()
}

/// An outcome that says all there is to say, with sources of every standing.
pub(super) fn laden(axes: Axes, reasons: &[Reason]) -> OutcomeBuilder {
    let builder = full(axes).reasons(reasons.iter().copied());
    sources(reasons).into_iter().fold(builder, |builder, (source, basis)| builder.source(source.as_basis_of(basis)))
}

/// Fields of an explanation that hold codes and data from outside; all others hold texts.
const NO_TEXTS: &str = "id audience locale direction announce code kind action method pays advice not_before channel \
    topics topic texts variant name contact due rules unmet";

/// Every text of an explanation.
pub(super) fn texts(explanation: &Explanation) -> Vec<String> {
    texts_of(&serde_json::to_value(explanation).unwrap())
}

/// Every text of an explanation or an answer, in its JSON.
pub(super) fn texts_of(json: &Value) -> Vec<String> {
    let mut texts = Vec::new();
    collect(json, &mut texts);
    texts
}

fn collect(value: &Value, texts: &mut Vec<String>) {
    match value {
        Value::String(text) => texts.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| collect(item, texts)),
        Value::Object(fields) => {
            fields.iter().filter(|(name, _)| !has(NO_TEXTS, name)).for_each(|(_, value)| collect(value, texts));
        }
        _ => {}
    }
}

/// An explanation in all its forms.
pub(super) fn forms(explanation: &Explanation) -> [String; 3] {
    [serde_json::to_string(explanation).unwrap(), explanation.to_string(), explanation.to_html()]
}

/// The words of a text, in lower case.
pub(super) fn words(text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(Into::into).collect()
}
