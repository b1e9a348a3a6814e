//! What an outcome takes, through JSON and through the builder alike; what it refuses stands in `refusals`.

mod refusals;

use why_declined::{
    Audience, Automation, Contact, ContactKind, CreditCheckKind, CreditTerms, Currency, DataCategory, Date, Error,
    Explainer, Explanation, Market, Money, Offer, Outcome, OutcomeBuilder, PaymentMethod, Reason, Source, SourceKind,
    Subject,
};

const FIELDS: &str = "decision, subject, reasons, method, market, amount, available, credit_check, sources, credit, \
                      automation, alternatives, favourites, offers, contacts, reference, decided_on, retry_after, \
                      merchant, lender";
#[test]
fn an_outcome_is_the_same_built_and_read() {
    let (method, market) = (PaymentMethod::Card, Market::FI);
    let money = Money::new(1, Currency::EUR);
    let counter_offer = Outcome::counter_offer(method, market, money);
    let cases = [
        ("approved", Outcome::approved(method, market)),
        ("declined", Outcome::declined(method, market)),
        ("action-needed", Outcome::action_needed(method, market)),
        ("pending", Outcome::pending(method, market)),
        ("failed", Outcome::failed(method, market)),
        (
            r#"counter-offer", "available": { "minor_units": 1, "currency": "EUR" }, "subject": "purchase"#,
            counter_offer,
        ),
    ];
    for (decision, builder) in cases {
        same(&format!(r#"{{ "decision": "{decision}", "method": "card", "market": "FI" }}"#), builder);
    }
    same(FULL, full().unwrap());
}

#[test]
fn null_is_the_same_as_absent() {
    let full: serde_json::Value = serde_json::from_str(FULL).unwrap();
    for field in FIELDS.split(", ").filter(|field| !["decision", "method", "market"].contains(field)) {
        let (mut null, mut absent) = (full.clone(), full.clone());
        null[field] = serde_json::Value::Null;
        absent.as_object_mut().unwrap().remove(field).unwrap();
        assert_eq!(taken(&null.to_string()), taken(&absent.to_string()), "{field}");
        assert_ne!(taken(&absent.to_string()), taken(FULL), "{field} makes no difference");
    }
    let nested = outcome(
        r#""credit": { "third_party": null, "finance_charge": null, "instalments": null, "days_to_pay": null },
           "sources": [{ "kind": "bureau", "name": null, "contact": null, "categories": null, "basis_of": null }],
           "contacts": [{ "kind": "lender", "name": null, "contact": "tel:1" }]"#,
    );
    let absent = outcome(
        r#""credit": {}, "sources": [{ "kind": "bureau" }], "contacts": [{ "kind": "lender", "contact": "tel:1" }]"#,
    );
    assert_eq!(taken(&nested), taken(&absent));
    // A list has no fields to leave out.
    let methods: Vec<_> = PaymentMethod::ALL.iter().map(|method| method.code()).collect();
    let message = format!("alternatives[0]: expected a text; accepted: {}", methods.join(", "));
    refused(&outcome(r#""alternatives": [null]"#), &message);
    refused(&outcome(r#""sources": [null]"#), "sources[0]: expected an object with fields");
}

#[test]
fn what_adds_nothing_is_no_error_and_changes_no_word() {
    let cases = [
        (r#""reasons": []"#, ""),
        (r#""reasons": ["lender-declined", "bank-declined"]"#, ""),
        (r#""credit_check": { "kind": "unknown" }"#, ""),
        (r#""credit": {}, "sources": [], "offers": [], "contacts": []"#, ""),
        (r#""alternatives": [], "favourites": ["card"]"#, ""),
        (r#""merchant": " ", "lender": "\u202e", "reference": "\n""#, ""),
        // Only where every reason is about the purchase could credit be offered at all.
        (
            r#""reasons": ["purchase-not-eligible"], "alternatives": ["invoice", "instalments"]"#,
            r#""reasons": ["purchase-not-eligible"], "alternatives": ["instalments"]"#,
        ),
        (r#""alternatives": ["card", "card"], "offers": ["human-review", "human-review"]"#, BOTH_ONCE),
        (r#""reasons": ["under-age", "under-age"]"#, r#""reasons": ["under-age"]"#),
        (r#""reasons": ["under-age"], "retry_after": "2026-12-03""#, r#""reasons": ["under-age"]"#),
        (r#""retry_after": "2026-12-03""#, ""),
        (r#""available": { "minor_units": 1, "currency": "SEK" }"#, ""),
    ];
    for (more, less) in cases {
        assert_eq!(explained(&outcome(more)), explained(&outcome(less)), "{more}");
    }
    let approved = decided("approved", r#""reasons": ["unpaid-invoice", "card-expired"]"#);
    assert_eq!(explained(&approved), explained(&decided("approved", "")));
}

const BOTH_ONCE: &str = r#""alternatives": ["card"], "offers": ["human-review"]"#;

#[test]
fn what_does_add_something_changes_words() {
    let cases = [
        r#""reasons": ["card-expired"]"#,
        r#""credit_check": { "kind": "none" }"#,
        r#""offers": ["human-review"]"#,
        r#""alternatives": ["card"]"#,
        r#""reference": "A""#,
        r#""automation": "solely""#,
        r#""contacts": [{ "kind": "lender", "contact": "tel:1" }]"#,
        r#""subject": "application""#,
    ];
    for fields in cases {
        assert_ne!(explained(&outcome(fields)), explained(&outcome("")), "{fields}");
    }
}

#[cfg(feature = "codes")]
#[test]
fn a_foreign_code_is_the_reason_that_it_stands_for() {
    let cases = [
        (r#"{ "system": "iso8583", "code": "51" }"#, Reason::InsufficientFunds),
        (r#"{ "system": "iso8583", "network": "visa", "code": "78" }"#, Reason::CardBlocked),
        (r#"{ "system": "iso8583", "network": null, "code": "78" }"#, Reason::BankDeclined),
        (r#"{ "system": "stripe", "code": "expired_card" }"#, Reason::CardExpired),
        (r#"{ "system": "klarna", "code": "help:overdue" }"#, Reason::UnpaidInvoice),
        (r#"{ "system": "adyen", "code": "12" }"#, Reason::InsufficientFunds),
        // A code that nobody has heard of is no error: it says nothing.
        (r#"{ "system": "stripe", "code": "unheard_of" }"#, Reason::BankDeclined),
        (r#"{ "system": "klarna", "code": "" }"#, Reason::LenderDeclined),
    ];
    for (json, reason) in cases {
        let read = taken(&outcome(&format!(r#""reasons": [{json}]"#)));
        assert_eq!(read, with(|outcome| outcome.reason(reason)).unwrap(), "{json}");
    }
    let unheard_of = outcome(r#""reasons": [{ "system": "stripe", "code": "unheard_of" }]"#);
    assert_eq!(explained(&unheard_of), explained(&outcome("")));
}

/// Everything that the builder can say, in the words of `full-outcome.json`.
fn full() -> Result<OutcomeBuilder, Error> {
    let mut credit = CreditTerms::default();
    credit.third_party = Some(true);
    credit.finance_charge = Some(false);
    credit.instalments = Some(1);
    credit.days_to_pay = Some(30);
    let register = Source::new(SourceKind::Bureau)
        .named("Example Register")?
        .reached_at("https://register.example")?
        .with_categories([DataCategory::PaymentDefaults, DataCategory::Score])
        .as_basis_of([Reason::PaymentDefaultOnRecord, Reason::LimitReached]);
    Ok(Outcome::declined(PaymentMethod::InstalmentAccount, Market::SE)
        .subject(Subject::Application)
        .reason(Reason::LimitReached)
        .reasons([Reason::PaymentDefaultOnRecord, Reason::TooManyAttempts, Reason::PurchaseNotEligible])
        .amount(Money::new(129_900, Currency::SEK))
        .available(Money::new(50_000, Currency::SEK))
        .credit_check(CreditCheckKind::Soft)
        .source(register)
        .source(Source::new(SourceKind::OwnData).as_basis_of([Reason::PurchaseNotEligible]))
        .source(Source::new(SourceKind::PublicRegister))
        .credit(credit)
        .automation(Automation::Solely)
        .alternatives([PaymentMethod::Card, PaymentMethod::BankTransfer, PaymentMethod::Instalments])
        .favourites([PaymentMethod::MobilePay, PaymentMethod::Card])
        .offer(Offer::HumanReview)
        .contact(lender("Example Pay", "https://pay.example/help")?)
        .contact(Contact::new(ContactKind::Bureau, "", "mailto:help@register.example")?)
        .contact(Contact::new(ContactKind::DebtAdvice, "Example Advice", "tel:+46-8-123")?)
        .reference("A-1042")
        .decided_on(Date::new(2026, 11, 22)?)
        .retry_after("2026-12-03".parse()?)
        .merchant("Nordic Outdoor")
        .lender("Example Pay"))
}

const FULL: &str = include_str!("../snapshots/full-outcome.json");

#[track_caller]
fn same(json: &str, builder: OutcomeBuilder) {
    let (read, built) = (taken(json), builder.build().unwrap());
    assert_eq!(read, built);
    for &audience in Audience::ALL {
        let written = |outcome: &Outcome| serde_json::to_string(&outcome.disclose(audience)).unwrap();
        assert_eq!(written(&read), written(&built), "{audience}");
    }
}

/// Refused, from a text in memory and from a stream alike, in words that are held to the rules of all of them.
#[track_caller]
fn refused(json: &str, message: &str) {
    let Err(error) = serde_json::from_str::<Outcome>(json) else { panic!("taken: {json}") };
    assert_eq!(error.to_string(), message, "{json}");
    let streamed = serde_json::from_reader::<_, Outcome>(json.as_bytes()).unwrap_err();
    assert_eq!(streamed.to_string(), message, "{json}");

    let (place, rule) = message.split_once(": ").unwrap();
    assert!(!place.is_empty() && !place.contains(' '), "{message}");
    assert!(!rule.starts_with(char::is_uppercase) && !rule.ends_with('.') && !rule.contains('\n'), "{message}");
    assert!(["expected ", "accepted", "required"].iter().any(|word| rule.contains(word)), "{message}");
}

#[track_caller]
fn taken(json: &str) -> Outcome {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("{error}: {json}"))
}

/// What every audience reads in every language.
#[track_caller]
fn explained(json: &str) -> Vec<Explanation> {
    let (outcome, explainer) = (taken(json), Explainer::new());
    let locales: Vec<_> = explainer.locales().map(|(locale, _)| locale.parse().unwrap()).collect();
    let explain = |&audience| locales.iter().map(move |locale| (audience, locale));
    Audience::ALL
        .iter()
        .flat_map(explain)
        .map(|(to, locale)| explainer.explain(&outcome.disclose(to), locale))
        .collect()
}

/// An outcome in JSON: what is required, and some more fields.
fn outcome(fields: &str) -> String {
    decided("declined", fields)
}

fn decided(decision: &str, fields: &str) -> String {
    let comma = if fields.is_empty() { "" } else { ", " };
    format!(r#"{{ "decision": "{decision}", "method": "invoice", "market": "SE"{comma}{fields} }}"#)
}

/// An outcome by the builder: what is required, and what is done to it.
fn with(change: impl FnOnce(OutcomeBuilder) -> OutcomeBuilder) -> Result<Outcome, Error> {
    change(Outcome::declined(PaymentMethod::Invoice, Market::SE)).build()
}

fn lender(name: &str, contact: &str) -> Result<Contact, Error> {
    Contact::new(ContactKind::Lender, name, contact)
}
