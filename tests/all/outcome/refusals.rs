//! What an outcome refuses, and in which words: they name the place and what is accepted.

use std::fmt::Display;

use why_declined::{
    Automation, ContactKind, CreditCheckKind, Currency, DataCategory, Decision, Error, Market, Money, Offer, Outcome,
    PaymentMethod, Reason, Source, SourceKind, Subject,
};

use super::{FIELDS, decided, lender, outcome, refused, taken, with};

const LINK: &str = "expected an https: address without a user name, or a mailto: or tel: address; \
    plain ASCII, no spaces, quotes or brackets";
const MONEY: &str = "minor_units, currency";

#[test]
fn an_outcome_that_contradicts_itself_is_refused() {
    let (method, market) = (PaymentMethod::Invoice, Market::SE);
    let sek = |minor_units| Money::new(minor_units, Currency::SEK);
    let only_where = "available: accepted only where `decision` is declined, counter-offer or action-needed";
    let available = r#""available": { "minor_units": 500, "currency": "SEK" }"#;
    let cases = [
        (decided("approved", available), Outcome::approved(method, market).available(sek(500)), only_where),
        (decided("pending", available), Outcome::pending(method, market).available(sek(500)), only_where),
        (decided("failed", available), Outcome::failed(method, market).available(sek(500)), only_where),
        (
            decided("counter-offer", &format!(r#"{available}, "amount": {{ "minor_units": 499, "currency": "SEK" }}"#)),
            Outcome::counter_offer(method, market, sek(500)).amount(sek(499)),
            "available: more than `amount`; accepted: at most the amount",
        ),
        (
            decided("declined", &format!(r#"{available}, "amount": {{ "minor_units": 900, "currency": "EUR" }}"#)),
            Outcome::declined(method, market).available(sek(500)).amount(Money::new(900, Currency::EUR)),
            "available.currency: differs from `amount`; accepted: the same currency",
        ),
    ];
    for (json, builder, message) in cases {
        refused(&json, message);
        assert_eq!(builder.build().unwrap_err().to_string(), message);
    }
    // The builder of a counter-offer cannot be started without it.
    refused(&decided("counter-offer", ""), "available: required with `counter-offer`");
    refused(&decided("counter-offer", r#""available": null"#), "available: required with `counter-offer`");
}

#[test]
fn an_unknown_field_is_refused_with_the_known_ones() {
    let cases = [
        (r#""colour": 1"#, "outcome", "colour", FIELDS),
        (r#""audience": "guest""#, "outcome", "audience", FIELDS),
        (r#""Reasons": []"#, "outcome", "Reasons", FIELDS),
        (r#""": null"#, "outcome", "", FIELDS),
        (r#""amount": { "minor_units": 1, "currency": "SEK", "value": 1 }"#, "amount", "value", MONEY),
        (r#""available": { "minor_units": 1, "currency": "SEK", "value": 1 }"#, "available", "value", MONEY),
        (r#""credit_check": { "kind": "soft", "by": "x" }"#, "credit_check", "by", "kind"),
        (r#""credit": { "rate": 1 }"#, "credit", "rate", "third_party, finance_charge, instalments, days_to_pay"),
        (
            r#""sources": [{ "kind": "bureau" }, { "kind": "bureau", "url": "x" }]"#,
            "sources[1]",
            "url",
            "kind, name, contact, categories, basis_of",
        ),
        (
            r#""contacts": [{ "kind": "lender", "contact": "tel:1", "url": "x" }]"#,
            "contacts[0]",
            "url",
            "kind, name, contact",
        ),
    ];
    for (fields, place, name, known) in cases {
        refused(&outcome(fields), &unknown_field(place, name, known));
    }
}

#[test]
fn an_unknown_value_is_refused_with_the_known_ones() {
    let required = [
        (r#"{ "decision": "@", "method": "card", "market": "SE" }"#, "decision", accepted(Decision::ALL)),
        (r#"{ "decision": "failed", "method": "@", "market": "SE" }"#, "method", accepted(PaymentMethod::ALL)),
        (r#"{ "decision": "failed", "method": "card", "market": "@" }"#, "market", accepted(Market::ALL)),
    ];
    let others = [
        (r#""subject": "@""#, "subject", accepted(Subject::ALL)),
        (r#""reasons": ["under-age", "@"]"#, "reasons[1]", accepted(Reason::ALL)),
        (r#""amount": { "minor_units": 1, "currency": "@" }"#, "amount.currency", accepted(Currency::ALL)),
        (r#""available": { "minor_units": 1, "currency": "@" }"#, "available.currency", accepted(Currency::ALL)),
        (r#""credit_check": { "kind": "@" }"#, "credit_check.kind", accepted(CreditCheckKind::ALL)),
        (r#""automation": "@""#, "automation", accepted(Automation::ALL)),
        (r#""alternatives": ["@"]"#, "alternatives[0]", accepted(PaymentMethod::ALL)),
        (r#""favourites": ["@"]"#, "favourites[0]", accepted(PaymentMethod::ALL)),
        (r#""offers": ["@"]"#, "offers[0]", accepted(Offer::ALL)),
        (r#""sources": [{ "kind": "@" }]"#, "sources[0].kind", accepted(SourceKind::ALL)),
        (
            r#""sources": [{ "kind": "bureau", "categories": ["@"] }]"#,
            "sources[0].categories[0]",
            accepted(DataCategory::ALL),
        ),
        (r#""sources": [{ "kind": "bureau", "basis_of": ["@"] }]"#, "sources[0].basis_of[0]", accepted(Reason::ALL)),
        (r#""contacts": [{ "kind": "@", "contact": "tel:1" }]"#, "contacts[0].kind", accepted(ContactKind::ALL)),
    ]
    .map(|(fields, place, known)| (outcome(fields), place, known));
    let all = required.map(|(json, place, known)| (json.into(), place, known)).into_iter().chain(others);
    for (json, place, known) in all {
        // Neither another spelling nor an empty text is a known value.
        for value in ["unheard-of", "", "INVOICE", "se", " soft", "purchase\u{a0}"] {
            let shown = if value.ends_with('\u{a0}') { r"purchase\u{a0}" } else { value };
            refused(&json.replace('@', value), &unknown(place, shown, &known));
        }
    }
}

#[test]
fn an_unknown_value_is_shown_escaped_and_at_most_forty_characters_of_it() {
    let shown = |value: &str| {
        let json = outcome(&format!(r#""subject": {}"#, serde_json::to_string(value).unwrap()));
        let error = serde_json::from_str::<Outcome>(&json).unwrap_err().to_string();
        let rest = error.strip_prefix("subject: `").unwrap();
        rest.strip_suffix("` is not known; accepted: purchase, application").unwrap().to_owned()
    };
    assert_eq!(shown("köp"), "köp");
    assert_eq!(shown(&"x".repeat(40)), "x".repeat(40));
    assert_eq!(shown(&"x".repeat(41)), "x".repeat(40) + "…");
    assert_eq!(shown(&"\n".repeat(1_000_000)), r"\u{a}".repeat(40) + "…");
    assert_eq!(shown("a\r\nERROR \u{1b}[31m"), r"a\u{d}\u{a}ERROR \u{1b}[31m");
    assert_eq!(shown("\u{202e}\u{200b}\u{2066}"), r"\u{202e}\u{200b}\u{2066}");
    assert_eq!(shown("`; accepted: all\\"), r"\u{60}; accepted: all\u{5c}");
}

#[test]
fn a_value_that_is_no_code_is_never_shown() {
    let cases = [
        r#""merchant": "SECRET@""#,
        r#""merchant": ["SECRET"]"#,
        r#""reference": { "SECRET": "SECRET" }"#,
        r#""decided_on": "SECRET""#,
        r#""decided_on": { "SECRET": 1 }"#,
        r#""subject": ["SECRET"]"#,
        r#""subject": { "SECRET": "SECRET" }"#,
        r#""reasons": "SECRET""#,
        r#""reasons": [["SECRET"]]"#,
        r#""credit_check": "SECRET""#,
        r#""amount": { "minor_units": "SECRET", "currency": "SEK" }"#,
        r#""credit": { "third_party": "SECRET" }"#,
        r#""contacts": [{ "kind": "lender", "contact": "https://SECRET SECRET" }]"#,
        r#""contacts": [{ "kind": "lender", "contact": "tel:1", "name": "SECRET@" }]"#,
        r#""sources": [{ "kind": "bureau", "contact": "javascript:SECRET" }]"#,
        r#""sources": [{ "kind": "bureau", "name": "SECRET@" }]"#,
    ];
    for fields in cases {
        let json = outcome(&fields.replace('@', &"x".repeat(200)));
        let error = serde_json::from_str::<Outcome>(&json).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("SECRET"), "{error}");
    }
    for json in [r#""SECRET""#, r#"["SECRET"]"#, r#"{ "decision": "declined", "merchant": "SECRET" }"#] {
        assert!(!serde_json::from_str::<Outcome>(json).unwrap_err().to_string().contains("SECRET"));
    }
}

#[test]
fn a_date_that_the_calendar_does_not_have_is_refused() {
    let dates = [
        r#""2026-02-30""#,
        r#""2026-13-01""#,
        r#""0000-01-01""#,
        r#""2025-02-29""#,
        r#""2026-2-3""#,
        r#""2026-02-03T00:00:00Z""#,
        r#""03.12.2026""#,
        r#""today""#,
        r#""""#,
        "20261203",
        "true",
    ];
    for date in dates {
        for field in ["decided_on", "retry_after"] {
            let message = format!("{field}: expected a calendar date, YYYY-MM-DD");
            refused(&outcome(&format!(r#""{field}": {date}"#)), &message);
        }
    }
    taken(&outcome(r#""decided_on": "2024-02-29", "retry_after": "9999-12-31""#));
}

#[test]
fn an_amount_is_whole_minor_units_that_are_not_negative() {
    for number in ["-1", "-0.0", "1299.5", "1299.0", "1e3", r#""129900""#, "true", "[]", "18446744073709551616"] {
        for field in ["amount", "available"] {
            let json = outcome(&format!(r#""{field}": {{ "minor_units": {number}, "currency": "SEK" }}"#));
            let message = format!("{field}.minor_units: expected a whole number of minor units, not negative");
            refused(&json, &message);
        }
    }
    taken(&outcome(r#""amount": { "minor_units": 0, "currency": "SEK" }"#));
    taken(&outcome(r#""amount": { "minor_units": 18446744073709551615, "currency": "SEK" }"#));
    // In the currency's own place only: a market does not bind it.
    taken(&outcome(r#""amount": { "minor_units": 1, "currency": "USD" }"#));
}

#[test]
fn a_link_leads_to_https_mailto_or_tel_and_nowhere_else() {
    let refused_links = [
        "",
        " ",
        "example.com",
        "//example.com",
        "/help",
        "http://example.com",
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "data:text/html,hello",
        "ftp://example.com",
        " https://example.com",
        "https://example.com ",
        "https://example.com/a b",
        "https:// example.com",
        "https://example.com/\nhelp",
        "https://",
        "https:///help",
        "https:example.com",
        "https://user@example.com",
        "https://user:password@example.com",
        "https://pay.example@example.com/",
        "https://@example.com",
        "https://.example.com",
        r"https://pay.example\@example.com",
        "https://å.example",
        "https://example.com/\u{202e}",
        "https://example.com/<b>",
        "https://example.com/\"onclick=",
        "https://example.com/'",
        "mailto:",
        "mailto:help",
        "mailto:@example.com",
        "mailto:help@",
        "mailto:help me@example.com",
        "tel:",
        "tel:+",
        "tel:+46 8 123",
        "tel:call-me",
    ];
    for link in refused_links {
        let link_json = serde_json::to_string(link).unwrap();
        let fields = [
            ("contacts[0].contact", format!(r#""contacts": [{{ "kind": "lender", "contact": {link_json} }}]"#)),
            ("sources[0].contact", format!(r#""sources": [{{ "kind": "bureau", "contact": {link_json} }}]"#)),
        ];
        for (place, fields) in fields {
            refused(&outcome(&fields), &format!("{place}: {LINK}"));
        }
        for error in [lender("", link).unwrap_err(), Source::new(SourceKind::Bureau).reached_at(link).unwrap_err()] {
            assert_eq!(error.to_string(), format!("contact: {LINK}"), "{link}");
        }
    }
    let taken_links = [
        "https://example.com",
        "HTTPS://EXAMPLE.COM/Help?a=1&b=2#top",
        "https://example.com:8443/a@b",
        "mailto:help@example.com?subject=A-1042",
        "tel:+46-8-(123).456",
    ];
    for link in taken_links {
        lender("", link).unwrap();
        taken(&outcome(&format!(r#""contacts": [{{ "kind": "lender", "contact": "{link}" }}]"#)));
    }
}

#[test]
fn a_list_over_its_bound_is_refused() {
    let lists: [(&str, &str, &str, usize, Build); 8] = [
        ("reasons", r#""reasons": [@]"#, r#""under-age""#, 16, |count| {
            with(|outcome| outcome.reasons(vec![Reason::UnderAge; count]))
        }),
        ("alternatives", r#""alternatives": [@]"#, r#""card""#, 16, |count| {
            with(|outcome| outcome.alternatives(vec![PaymentMethod::Card; count]))
        }),
        ("favourites", r#""favourites": [@]"#, r#""card""#, 16, |count| {
            with(|outcome| outcome.favourites(vec![PaymentMethod::Card; count]))
        }),
        ("offers", r#""offers": [@]"#, r#""human-review""#, 8, |count| {
            with(|outcome| (0..count).fold(outcome, |outcome, _| outcome.offer(Offer::HumanReview)))
        }),
        ("sources", r#""sources": [@]"#, r#"{ "kind": "bureau" }"#, 8, |count| {
            with(|outcome| (0..count).fold(outcome, |outcome, _| outcome.source(Source::new(SourceKind::Bureau))))
        }),
        ("contacts", r#""contacts": [@]"#, r#"{ "kind": "lender", "contact": "tel:1" }"#, 8, |count| {
            with(|outcome| (0..count).fold(outcome, |outcome, _| outcome.contact(lender("", "tel:1").unwrap())))
        }),
        (
            "sources[0].categories",
            r#""sources": [{ "kind": "bureau", "categories": [@] }]"#,
            r#""score""#,
            16,
            |count| {
                let source = Source::new(SourceKind::Bureau).with_categories(vec![DataCategory::Score; count]);
                with(|outcome| outcome.source(source))
            },
        ),
        (
            "sources[0].basis_of",
            r#""sources": [{ "kind": "bureau", "basis_of": [@] }]"#,
            r#""under-age""#,
            16,
            |count| {
                let source = Source::new(SourceKind::Bureau).as_basis_of(vec![Reason::UnderAge; count]);
                with(|outcome| outcome.source(source))
            },
        ),
    ];
    for (place, fields, item, most, build) in lists {
        let json = |count: usize| outcome(&fields.replace('@', &vec![item; count].join(", ")));
        assert_eq!(taken(&json(most)), build(most).unwrap(), "{place}");
        let message = format!("{place}: too long; accepted: at most {most} entries");
        for over in [most + 1, 1_000] {
            refused(&json(over), &message);
            assert_eq!(build(over).map_err(|error| error.to_string()), Err(message.clone()), "{over}, built");
        }
    }
}

#[test]
fn a_text_over_its_bound_is_refused() {
    let texts: [(&str, &str, usize, Build); 7] = [
        ("merchant", r#""merchant": "@""#, 200, |most| with(|outcome| outcome.merchant(&name(most)))),
        ("lender", r#""lender": "@""#, 200, |most| with(|outcome| outcome.lender(&name(most)))),
        ("reference", r#""reference": "@""#, 200, |most| with(|outcome| outcome.reference(&name(most)))),
        ("sources[0].name", r#""sources": [{ "kind": "bureau", "name": "@" }]"#, 200, |most| {
            let source = Source::new(SourceKind::Bureau).named(&name(most))?;
            with(|outcome| outcome.source(source))
        }),
        ("contacts[0].name", r#""contacts": [{ "kind": "lender", "contact": "tel:1", "name": "@" }]"#, 200, |most| {
            let contact = lender(&name(most), "tel:1")?;
            with(|outcome| outcome.contact(contact))
        }),
        ("sources[0].contact", r#""sources": [{ "kind": "bureau", "contact": "@" }]"#, 2_000, |most| {
            let source = Source::new(SourceKind::Bureau).reached_at(&link(most))?;
            with(|outcome| outcome.source(source))
        }),
        ("contacts[0].contact", r#""contacts": [{ "kind": "lender", "contact": "@" }]"#, 2_000, |most| {
            let contact = lender("", &link(most))?;
            with(|outcome| outcome.contact(contact))
        }),
    ];
    for (place, fields, most, build) in texts {
        let text = if place.ends_with("contact") { link } else { name };
        let json = |length| outcome(&fields.replace('@', &text(length)));
        assert_eq!(taken(&json(most)), build(most).unwrap(), "{place}");
        refused(&json(most + 1), &format!("{place}: too long; accepted: at most {most} characters"));
        // A source or a contact that is being built does not know yet in which place it will stand.
        let own_place = place.rsplit('.').next().unwrap();
        let message = format!("{own_place}: too long; accepted: at most {most} characters");
        assert_eq!(build(most + 1).unwrap_err().to_string(), message);
    }
}

/// Characters are counted, not bytes.
fn name(length: usize) -> String {
    "å".repeat(length)
}

fn link(length: usize) -> String {
    format!("https://{}", "a".repeat(length - 8))
}

#[test]
fn more_fields_than_any_outcome_has_are_refused() {
    let fields: Vec<_> = (0..100).map(|number| format!(r#""x{number}": 1"#)).collect();
    refused(&outcome(&fields.join(", ")), "outcome: too long; accepted: at most 64 fields");
    let credit = format!(r#""credit": {{ {} }}"#, fields.join(", "));
    refused(&outcome(&credit), "credit: too long; accepted: at most 64 fields");
}

#[test]
fn a_field_is_given_once() {
    let cases = [
        (r#""method": "card""#, "method"),
        (r#""method": "invoice""#, "method"),
        (r#""merchant": "A", "merchant": "B""#, "merchant"),
        (r#""merchant": null, "merchant": "B""#, "merchant"),
        (r#""reasons": [], "reasons": []"#, "reasons"),
        (r#""amount": { "minor_units": 1, "currency": "SEK", "minor_units": 2 }"#, "amount.minor_units"),
        (r#""credit_check": { "kind": "soft", "kind": "recorded" }"#, "credit_check.kind"),
        (r#""credit": { "instalments": 1, "instalments": 1 }"#, "credit.instalments"),
        (r#""sources": [{ "kind": "bureau", "name": "A", "name": "B" }]"#, "sources[0].name"),
        (r#""contacts": [{ "kind": "lender", "contact": "tel:1", "contact": "tel:2" }]"#, "contacts[0].contact"),
    ];
    for (fields, place) in cases {
        refused(&outcome(fields), &format!("{place}: given twice; accepted: once"));
    }
}

#[test]
fn what_is_required_is_missed_by_name() {
    let cases = [
        (r#"{}"#.into(), "decision"),
        (r#"{ "method": "card", "market": "SE" }"#.into(), "decision"),
        (r#"{ "decision": "declined", "market": "SE" }"#.into(), "method"),
        (r#"{ "decision": "declined", "method": "card" }"#.into(), "market"),
        (r#"{ "decision": null, "method": "card", "market": "SE" }"#.into(), "decision"),
        (r#"{ "decision": "declined", "method": null, "market": "SE" }"#.into(), "method"),
        (outcome(r#""amount": {}"#), "amount.minor_units"),
        (outcome(r#""amount": { "minor_units": 1 }"#), "amount.currency"),
        (outcome(r#""credit_check": {}"#), "credit_check.kind"),
        (outcome(r#""sources": [{}]"#), "sources[0].kind"),
        (outcome(r#""contacts": [{ "contact": "tel:1" }]"#), "contacts[0].kind"),
        (outcome(r#""contacts": [{ "kind": "lender" }]"#), "contacts[0].contact"),
    ];
    for (json, place) in cases {
        let json: String = json;
        refused_like(&json, &format!("{place}: required"));
    }
}

#[test]
fn a_value_of_the_wrong_type_is_refused() {
    const CODE: (&str, &str) = ("text", "a text");
    const LIST: (&str, &str) = ("list", "a list");
    const OBJECT: (&str, &str) = ("object", "an object with fields");
    const NAME: (&str, &str) = ("text", "a text of at most 200 characters");
    const ADDRESS: (&str, &str) = ("text", "an https: address without a user name, or a mailto: or tel: address");
    const DATE: (&str, &str) = ("text", "a calendar date, YYYY-MM-DD");
    const NUMBER: (&str, &str) = ("whole", "a whole number, not negative");
    const MINOR_UNITS: (&str, &str) = ("whole", "a whole number of minor units, not negative");
    const FLAG: (&str, &str) = ("flag", "true or false");
    let required = [
        (r#"{ "decision": @, "method": "card", "market": "SE" }"#, "decision"),
        (r#"{ "decision": "failed", "method": @, "market": "SE" }"#, "method"),
        (r#"{ "decision": "failed", "method": "card", "market": @ }"#, "market"),
    ];
    let others = [
        (r#""subject": @"#, "subject", CODE),
        (r#""reasons": @"#, "reasons", LIST),
        (r#""amount": @"#, "amount", OBJECT),
        (r#""amount": { "minor_units": @, "currency": "SEK" }"#, "amount.minor_units", MINOR_UNITS),
        (r#""amount": { "minor_units": 1, "currency": @ }"#, "amount.currency", CODE),
        (r#""available": @"#, "available", OBJECT),
        (r#""available": { "minor_units": @, "currency": "SEK" }"#, "available.minor_units", MINOR_UNITS),
        (r#""available": { "minor_units": 1, "currency": @ }"#, "available.currency", CODE),
        (r#""credit_check": @"#, "credit_check", OBJECT),
        (r#""credit_check": { "kind": @ }"#, "credit_check.kind", CODE),
        (r#""sources": @"#, "sources", LIST),
        (r#""sources": [@]"#, "sources[0]", OBJECT),
        (r#""sources": [{ "kind": @ }]"#, "sources[0].kind", CODE),
        (r#""sources": [{ "kind": "bureau", "name": @ }]"#, "sources[0].name", NAME),
        (r#""sources": [{ "kind": "bureau", "contact": @ }]"#, "sources[0].contact", ADDRESS),
        (r#""sources": [{ "kind": "bureau", "categories": @ }]"#, "sources[0].categories", LIST),
        (r#""sources": [{ "kind": "bureau", "categories": [@] }]"#, "sources[0].categories[0]", CODE),
        (r#""sources": [{ "kind": "bureau", "basis_of": @ }]"#, "sources[0].basis_of", LIST),
        (r#""sources": [{ "kind": "bureau", "basis_of": ["under-age", @] }]"#, "sources[0].basis_of[1]", CODE),
        (r#""credit": @"#, "credit", OBJECT),
        (r#""credit": { "third_party": @ }"#, "credit.third_party", FLAG),
        (r#""credit": { "finance_charge": @ }"#, "credit.finance_charge", FLAG),
        (r#""credit": { "instalments": @ }"#, "credit.instalments", NUMBER),
        (r#""credit": { "days_to_pay": @ }"#, "credit.days_to_pay", NUMBER),
        (r#""automation": @"#, "automation", CODE),
        (r#""alternatives": @"#, "alternatives", LIST),
        (r#""alternatives": [@]"#, "alternatives[0]", CODE),
        (r#""favourites": @"#, "favourites", LIST),
        (r#""favourites": [@]"#, "favourites[0]", CODE),
        (r#""offers": @"#, "offers", LIST),
        (r#""offers": [@]"#, "offers[0]", CODE),
        (r#""contacts": @"#, "contacts", LIST),
        (r#""contacts": [@]"#, "contacts[0]", OBJECT),
        (r#""contacts": [{ "kind": @, "contact": "tel:1" }]"#, "contacts[0].kind", CODE),
        (r#""contacts": [{ "kind": "lender", "name": @, "contact": "tel:1" }]"#, "contacts[0].name", NAME),
        (r#""contacts": [{ "kind": "lender", "contact": @ }]"#, "contacts[0].contact", ADDRESS),
        (r#""reference": @"#, "reference", NAME),
        (r#""decided_on": @"#, "decided_on", DATE),
        (r#""retry_after": @"#, "retry_after", DATE),
        (r#""merchant": @"#, "merchant", NAME),
        (r#""lender": @"#, "lender", NAME),
    ]
    .map(|(fields, place, expected)| (outcome(fields), place, expected));
    let all = required.map(|(json, place)| (json.into(), place, CODE)).into_iter().chain(others);
    for (json, place, (right, expected)) in all {
        let values = [
            ("flag", "true"),
            ("whole", "7"),
            ("negative", "-7"),
            ("fraction", "0.5"),
            ("text", r#""7""#),
            ("list", "[]"),
            ("object", "{}"),
            ("deep", "[[[[[[[[{}]]]]]]]]"),
        ];
        for (kind, value) in values {
            if kind != right && !(kind == "deep" && right == "list") {
                refused_like(&json.replace('@', value), &format!("{place}: expected {expected}"));
            }
        }
    }
}

#[test]
fn an_outcome_is_an_object() {
    for json in ["null", "true", "7", "-7", "0.5", r#""declined""#, "[]", r#"[{ "decision": "declined" }]"#] {
        refused(json, "outcome: expected an object with fields");
    }
    refused(&("[".repeat(100) + &"]".repeat(100)), "outcome: expected an object with fields");
}

#[cfg(feature = "codes")]
#[test]
fn a_foreign_code_is_held_to_its_own_fields() {
    use why_declined::{Network, System};

    const EITHER: &str = "reasons[0]: expected a reason, or an object with `system` and `code`";
    const TEXT: &str = "reasons[0].code: expected a text, the code as the system writes it";
    const APPROVAL: &str = "reasons[0]: the code is an approval; accepted: the code of a refusal";
    let system_required = format!("reasons[0].system: required; accepted: {}", accepted(System::ALL));
    let cases = [
        ("7", EITHER.into()),
        ("null", EITHER.into()),
        ("[]", EITHER.into()),
        ("{}", system_required.clone()),
        (r#"{ "system": "stripe" }"#, "reasons[0].code: required".into()),
        (r#"{ "code": "51" }"#, system_required),
        (
            r#"{ "system": 1, "code": "51" }"#,
            format!("reasons[0].system: expected a text; accepted: {}", accepted(System::ALL)),
        ),
        (r#"{ "system": "maestro", "code": "1" }"#, unknown("reasons[0].system", "maestro", &accepted(System::ALL))),
        (r#"{ "system": "iso8583", "code": 51 }"#, TEXT.into()),
        (
            r#"{ "system": "iso8583", "network": "maestro", "code": "51" }"#,
            unknown("reasons[0].network", "maestro", &accepted(Network::ALL)),
        ),
        (
            r#"{ "system": "stripe", "code": "x", "advice": "y" }"#,
            unknown_field("reasons[0]", "advice", "system, network, code"),
        ),
        (r#"{ "system": "stripe", "code": "x", "code": "y" }"#, "reasons[0].code: given twice; accepted: once".into()),
        (r#"{ "system": "iso8583", "code": "00" }"#, APPROVAL.into()),
        (r#"{ "system": "iso8583", "network": "visa", "code": "0" }"#, APPROVAL.into()),
    ];
    for (reason, message) in cases {
        let message: String = message;
        refused(&outcome(&format!(r#""reasons": [{reason}]"#)), &message);
    }
}

#[cfg(not(feature = "codes"))]
#[test]
fn a_foreign_code_needs_its_feature() {
    let json = outcome(r#""reasons": [{ "system": "iso8583", "code": "51" }]"#);
    refused(&json, "reasons[0]: foreign codes need the feature `codes`; accepted: a reason");
}

/// An outcome by the builder, with so many items or so long a text.
type Build = fn(usize) -> Result<Outcome, Error>;

fn unknown_field(place: &str, name: &str, known: &str) -> String {
    format!("{place}: field `{name}` is not known; accepted: {known}")
}

/// Refused in these words, to which the known values or the rest of the rule may be added.
fn refused_like(json: &str, start: &str) {
    let message = serde_json::from_str::<Outcome>(json).unwrap_err().to_string();
    let rest = message.strip_prefix(start).unwrap_or_else(|| panic!("{json}: {message}"));
    assert!(rest.is_empty() || rest.starts_with("; "), "{json}: {message}");
    refused(json, &message);
}

fn unknown(place: &str, value: &str, known: &str) -> String {
    format!("{place}: `{value}` is not known; accepted: {known}")
}

fn accepted<T: Display>(all: &[T]) -> String {
    all.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}
