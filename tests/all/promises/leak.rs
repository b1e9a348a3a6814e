//! No leak: a hidden reason leaves no trace, and a hidden one, a generic one and none are the same thing.

use proptest::prelude::*;
use proptest::sample::select;
use unic_langid::LanguageIdentifier;
use why_declined::{Audience, Decision, Disclosed, Disclosure, Market, Outcome, PaymentMethod, Reason, Subject};

use super::support::{
    Axes, DEBTS, GENERIC, LENDER, MASKED, MERCHANT, OPEN, PERSONAL, REFERENCE, SECRET, explain, forms, full, has,
    laden, locales, may_know, nth, sources, told,
};

#[test]
fn who_may_know_a_reason_is_as_frozen() {
    for &reason in Reason::ALL {
        let list = match reason.disclosure() {
            Disclosure::Open => OPEN,
            Disclosure::Personal => PERSONAL,
            Disclosure::Masked => MASKED,
            Disclosure::Secret => SECRET,
            Disclosure::Generic => GENERIC,
            other => panic!("{other} is new"),
        };
        assert!(has(list, reason.code()), "{reason} is not {:?}", reason.disclosure());
    }
    let frozen: usize = [OPEN, PERSONAL, MASKED, SECRET, GENERIC].iter().map(|list| list.split(' ').count()).sum();
    assert_eq!(frozen, Reason::ALL.len());
}

#[test]
fn a_hidden_reason_leaves_no_trace_alone() {
    let locales = locales();
    for (index, &reason) in Reason::ALL.iter().enumerate() {
        for (turn, axes) in Axes::every_method().enumerate() {
            for &audience in Audience::ALL.iter().filter(|&&audience| !may_know(audience, reason)) {
                check(axes, &[reason], audience, &nth_locale(locales, index + turn));
            }
            let audience = nth(Audience::ALL, index + turn);
            check_forms(axes, &[reason], audience, &nth_locale(locales, index + turn / 4));
        }
    }
}

/// Each pair in every decision through the door, one order of the two in half of the decisions; its explanation in one
/// decision, with the language, the subject, the method and the market running, for none of them knows a reason that
/// the door has left out.
#[test]
fn a_hidden_reason_leaves_no_trace_in_a_pair() {
    let locales = locales();
    for (first, &reason) in Reason::ALL.iter().enumerate() {
        for (second, &other) in Reason::ALL.iter().enumerate() {
            let index = first * 7 + second;
            for &decision in Decision::ALL.iter().skip(usize::from(first < second)).step_by(2) {
                let axes = Axes::running(decision, nth(Subject::ALL, index), index);
                let outcome = laden(axes, &[reason, other]).build().unwrap();
                for &audience in Audience::ALL {
                    check_door(&outcome, axes, &[reason, other], audience);
                }
            }
            let axes = Axes::running(nth(Decision::ALL, index), nth(Subject::ALL, index), index);
            check_forms(axes, &[reason, other], nth(Audience::ALL, index / 6), &nth_locale(locales, index / 2));
        }
    }
}

/// One triple in 97: three reasons meet in no rule that two do not meet in.
#[test]
fn a_hidden_reason_leaves_no_trace_in_a_triple() {
    let (locales, count) = (locales(), Reason::ALL.len());
    for index in (0..count.pow(3)).step_by(97) {
        let reasons = [index, index / count, index / count / count].map(|index| nth(Reason::ALL, index));
        let axes = Axes::running(nth(Decision::ALL, index), nth(Subject::ALL, index / 2), index);
        for &audience in Audience::ALL {
            check(axes, &reasons, audience, &nth_locale(locales, index));
        }
        check_forms(axes, &reasons, nth(Audience::ALL, index), &nth_locale(locales, index / 4));
    }
}

fn nth_locale(locales: &[LanguageIdentifier], index: usize) -> LanguageIdentifier {
    locales[index % locales.len()].clone()
}

/// The reasons without those that are hidden; what stays is to be told, generic reasons to nobody.
fn without_hidden(reasons: &[Reason], audience: Audience) -> Vec<Reason> {
    reasons.iter().copied().filter(|&reason| may_know(audience, reason)).collect()
}

/// What passes the door is the same as without the hidden reasons, and all that may be told passes.
fn check_door(outcome: &Outcome, axes: Axes, reasons: &[Reason], audience: Audience) -> Disclosed {
    let disclosed = outcome.disclose(audience);
    let context = format!("{axes:?}, {reasons:?}, {audience}");
    let expected = if axes.decision == Decision::Approved { Vec::new() } else { told(reasons, audience) };
    assert_eq!(disclosed.reasons(), expected, "{context}");
    let visible = without_hidden(reasons, audience);
    if visible == reasons {
        return disclosed;
    }
    // The sources still name the hidden reasons; nothing of that may show.
    let builder = full(axes).reasons(visible.iter().copied());
    let builder = sources(reasons)
        .into_iter()
        .fold(builder, |builder, (source, basis)| builder.source(source.as_basis_of(basis)));
    let same = builder.build().unwrap().disclose(audience);
    assert!(disclosed == same, "{context}");
    disclosed
}

/// What an audience is told is what it is told of the outcome without its hidden reasons.
fn check(axes: Axes, reasons: &[Reason], audience: Audience, locale: &LanguageIdentifier) -> [Disclosed; 2] {
    let outcome = laden(axes, reasons).build().unwrap();
    let disclosed = check_door(&outcome, axes, reasons, audience);
    let clean = clean(axes, reasons, audience).disclose(audience);
    assert!(explain(&disclosed, locale) == explain(&clean, locale), "{axes:?}, {reasons:?}, {audience}, {locale}");
    [disclosed, clean]
}

/// And so it is byte for byte in every form, the browser's included, which gets it as JSON.
fn check_forms(axes: Axes, reasons: &[Reason], audience: Audience, locale: &LanguageIdentifier) {
    let [disclosed, clean] = check(axes, reasons, audience, locale);
    let context = format!("{axes:?}, {reasons:?}, {audience}, {locale}");
    let json = serde_json::to_string(&disclosed).unwrap();
    assert_eq!(json, serde_json::to_string(&clean).unwrap(), "{context}");
    let told = forms(&explain(&disclosed, locale));
    assert_eq!(told, forms(&explain(&clean, locale)), "{context}");
    let read: Disclosed = serde_json::from_str(&json).unwrap();
    assert!(read == disclosed, "{context}: {json}");
    for hidden in reasons.iter().filter(|&&reason| !may_know(audience, reason)) {
        for form in told.iter().chain([&json]) {
            assert!(!names(form, hidden.code()), "{context}: {form}");
        }
    }
}

/// Whether a code stands in a text as a code, not as a part of another one.
fn names(text: &str, code: &str) -> bool {
    let joins = |c: char| c.is_alphanumeric() || c == '-';
    text.match_indices(code).any(|(at, _)| {
        !text[..at].chars().next_back().is_some_and(joins) && !text[at + code.len()..].starts_with(joins)
    })
}

/// The outcome as a caller would report it who never knew the hidden reasons, nor what rests on them alone.
fn clean(axes: Axes, reasons: &[Reason], audience: Audience) -> Outcome {
    let visible = without_hidden(reasons, audience);
    let mut builder = full(axes).reasons(visible.iter().copied());
    for (source, basis) in sources(reasons) {
        let basis: Vec<_> = basis.into_iter().filter(|reason| visible.contains(reason)).collect();
        if !basis.is_empty() {
            builder = builder.source(source.as_basis_of(basis));
        }
    }
    builder.build().unwrap()
}

/// So that the walks above walk over something: to whom a source, a day and an amount are told, they are told.
#[test]
fn what_may_be_told_is_told() {
    let axes = Axes {
        decision: Decision::Declined,
        subject: Subject::Purchase,
        method: PaymentMethod::Invoice,
        market: Market::SE,
    };
    let json =
        |reason, audience| serde_json::to_string(&laden(axes, &[reason]).build().unwrap().disclose(audience)).unwrap();
    let source = json(Reason::PaymentDefaultOnRecord, Audience::Shopper);
    assert!(["Source0", "Source1", "Source2", "\"bureau\"", "debt-advice"].iter().all(|told| source.contains(told)));
    assert!(!source.contains("Source3"));
    assert!(json(Reason::LimitReached, Audience::Shopper).contains("\"available\""));
    assert!(json(Reason::TooManyAttempts, Audience::Shopper).contains("\"retry_after\""));
    assert!(json(Reason::SuspectedFraud, Audience::Support).contains("suspected-fraud"));
    for (reason, trace) in [
        (Reason::LimitReached, "\"available\""),
        (Reason::TooManyAttempts, "\"retry_after\""),
        (Reason::PaymentDefaultOnRecord, "Source"),
        (Reason::PaymentDefaultOnRecord, "debt-advice"),
        (Reason::PaymentDefaultOnRecord, "Name of bureau"),
    ] {
        assert!(!json(reason, Audience::Guest).contains(trace), "{reason}: {trace}");
    }
}

/// What rests on a reason is told beside that reason, to those who are told it, and never otherwise.
#[test]
fn an_amount_a_source_and_a_contact_are_told_beside_their_reason_alone() {
    for (index, &reason) in Reason::ALL.iter().enumerate() {
        let reasons = [reason, nth(Reason::ALL, index * 13 + 5)];
        for axes in Axes::every_decision(index) {
            let outcome = laden(axes, &reasons).build().unwrap();
            for &audience in Audience::ALL {
                let disclosed = outcome.disclose(audience);
                let wire = serde_json::to_value(&disclosed).unwrap().to_string();
                let merchant = audience == Audience::Merchant;
                let told = |codes: &str| disclosed.reasons().iter().any(|told| has(codes, told.code()));
                let offered = axes.decision == Decision::CounterOffer;
                let about_amount = offered || (axes.takes_available() && told("amount-over-limit limit-reached"));
                let [first, last] = reasons.map(|reason| told(reason.code()));
                for (mark, expected) in [
                    ("\"available\"", about_amount),
                    ("Source0", first),
                    ("Source1", last),
                    ("Source2", first || last),
                    ("Source3", false),
                    ("Name of bureau", first),
                    ("Name of debt-advice", told(DEBTS)),
                ] {
                    assert_eq!(wire.contains(mark), expected && !merchant, "{mark}: {axes:?} {reasons:?} {audience}");
                }
            }
        }
    }
}

#[test]
fn a_hidden_reason_written_into_a_disclosed_outcome_by_hand_is_left_out() {
    for &reason in Reason::ALL {
        for &audience in Audience::ALL {
            let json = |reasons: &str, basis: &str| {
                format!(
                    r#"{{"audience":"{audience}","decision":"declined","method":"invoice","market":"SE",
                         "reasons":[{reasons}],"retry_after":"2031-12-03",
                         "available":{{"minor_units":77700,"currency":"SEK"}},
                         "contacts":[{{"kind":"bureau","contact":"tel:1"}},{{"kind":"debt-advice","contact":"tel:2"}}],
                         "sources":[{{"kind":"bureau","name":"Source0","basis_of":[{basis}]}}]}}"#
                )
            };
            let code = format!("\"{reason}\"");
            let read = |json: String| serde_json::from_str::<Disclosed>(&json).unwrap();
            let forged = read(json(&code, &code));
            if may_know(audience, reason) {
                assert_eq!(forged.reasons(), [reason]);
            } else {
                assert!(forged == read(json("", &code)) && forged == read(json("", "")), "{reason} to {audience}");
            }
        }
    }
}

#[test]
#[cfg(feature = "codes")]
fn a_hidden_foreign_code_leaves_no_trace() {
    use why_declined::{Network, System, codes};

    let marks = ('0'..='9').chain('A'..='Z');
    let mut given: Vec<(System, Option<Network>, String)> = marks
        .clone()
        .flat_map(|first| marks.clone().map(move |second| format!("{first}{second}")))
        .flat_map(|code| {
            let networks = Network::ALL.iter().copied().map(Some).chain([None]);
            networks.map(move |network| (System::Iso8583, network, code.clone()))
        })
        .collect();
    for &system in System::ALL {
        given.extend(codes::table(system).map(|entry| (system, entry.network, entry.code.into())));
        given.push((system, None, "made-up".into()));
    }

    let mut hidden = std::collections::BTreeSet::new();
    for (system, network, code) in given {
        let Some(reason) = Reason::from_code(system, network, &code) else { continue };
        let network = network.map_or(String::new(), |network| format!(r#""network":"{network}","#));
        let foreign = format!(r#"{{"system":"{system}",{network}"code":"{code}"}}"#);
        let [foreign, canonical, none] =
            [foreign, format!("\"{reason}\""), String::new()].map(|reasons| with_reasons(&reasons));
        for &audience in Audience::ALL {
            let disclosed = foreign.disclose(audience);
            if may_know(audience, reason) {
                assert!(disclosed == canonical.disclose(audience), "{system} {code} to {audience}");
            } else {
                hidden.insert(reason.code());
                assert!(disclosed == none.disclose(audience), "{system} {code} to {audience}");
                let json = serde_json::to_string(&disclosed).unwrap();
                assert!(!json.contains("\"system\"") && !json.contains(reason.code()), "{json}");
            }
        }
    }
    // The codes above do stand for what is hidden.
    for reason in "suspected-fraud lost-or-stolen bank-declined lender-declined insufficient-funds".split(' ') {
        assert!(hidden.contains(reason), "{reason}");
    }
}

#[cfg(feature = "codes")]
fn with_reasons(reasons: &str) -> Outcome {
    let json = format!(
        r#"{{"decision":"declined","method":"card","market":"SE","reasons":[{reasons}],"retry_after":"2031-12-03",
             "alternatives":["invoice","bank-transfer"],
             "sources":[{{"kind":"bureau","basis_of":["suspected-fraud","insufficient-funds","lost-or-stolen"]}}]}}"#
    );
    serde_json::from_str(&json).unwrap_or_else(|error| panic!("{error}: {json}"))
}

#[test]
fn debug_shows_no_reason_name_or_reference() {
    for (index, &reason) in Reason::ALL.iter().enumerate() {
        for axes in Axes::every_decision(index) {
            let builder = laden(axes, &[reason]);
            let outcome = builder.clone().build().unwrap();
            let mut shown = format!("{builder:?}{builder:#?}{outcome:?}{outcome:#?}");
            for &audience in Audience::ALL {
                let disclosed = outcome.disclose(audience);
                shown += &format!("{disclosed:?}{disclosed:#?}");
            }
            for (source, basis) in sources(&[reason]) {
                let source = source.as_basis_of(basis);
                shown += &format!("{source:?}{source:#?}");
            }
            let variant = format!("{reason:?}");
            for hidden in [reason.code(), &variant, REFERENCE, LENDER, MERCHANT, "Name of", "Source0", ".example"] {
                assert!(!shown.contains(hidden), "{hidden}: {shown}");
            }
        }
    }
}

fn any_reason() -> impl Strategy<Value = Reason> {
    select(Reason::ALL)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn many_hidden_reasons_leave_no_trace_whatever_the_names(
        reasons in prop::collection::vec(any_reason(), 0..=16),
        decision in select(Decision::ALL),
        audience in select(Audience::ALL),
        index in any::<usize>(),
        name in any::<String>(),
    ) {
        let locale = nth_locale(locales(), index);
        let axes = Axes::running(decision, nth(Subject::ALL, index), index);
        check_forms(axes, &reasons, audience, &locale);
        let name: String = name.chars().take(200).collect();
        let named = |builder: why_declined::OutcomeBuilder| {
            let outcome = builder.merchant(&name).lender(&name).reference(&name).build().unwrap();
            forms(&explain(&outcome.disclose(audience), &locale))
        };
        let visible = without_hidden(&reasons, audience);
        prop_assert_eq!(named(full(axes).reasons(reasons)), named(full(axes).reasons(visible)));
    }
}
