//! No invented reason: none in, none out.

use why_declined::{Audience, Market, Reason};

use super::support::{Axes, GENERIC, bare, explain, full, has, locales};

#[test]
fn no_reason_in_gives_no_reason_out() {
    // The language runs: the id and the list of reasons know none.
    let locales = locales();
    for axes in Axes::every_method() {
        for (index, &market) in Market::ALL.iter().enumerate() {
            let axes = Axes { market, ..axes };
            for outcome in [bare(axes), full(axes)].map(|builder| builder.build().unwrap()) {
                for &audience in Audience::ALL {
                    let disclosed = outcome.disclose(audience);
                    assert_eq!(disclosed.reasons(), []);
                    if index % 5 != 0 {
                        // No rule on reasons knows the market: one in five is explained.
                        continue;
                    }
                    let explanation = explain(&disclosed, &locales[index / 5 % locales.len()]);
                    assert_eq!(explanation.reasons, [], "{axes:?}");
                    assert!(explanation.id.ends_with("/none"), "{}", explanation.id);
                }
            }
        }
    }
}

#[test]
fn a_generic_reason_is_none() {
    let generic = || Reason::ALL.iter().copied().filter(|reason| has(GENERIC, reason.code()));
    assert_eq!(generic().count(), 2);
    for axes in Axes::every_method() {
        let none = full(axes).build().unwrap();
        for reasons in [vec![0], vec![1], vec![0, 1]] {
            let reasons: Vec<_> = reasons.into_iter().filter_map(|index| generic().nth(index)).collect();
            let outcome = full(axes).reasons(reasons.iter().copied()).build().unwrap();
            for &audience in Audience::ALL {
                assert_eq!(outcome.disclose(audience), none.disclose(audience), "{axes:?} {reasons:?}");
            }
        }
    }
}

#[test]
#[cfg(feature = "codes")]
fn an_unknown_code_is_none() {
    let read = |reasons: &str| -> why_declined::Outcome {
        let json = format!(r#"{{"decision":"declined","method":"card","market":"SE","reasons":[{reasons}]}}"#);
        serde_json::from_str(&json).unwrap()
    };
    for &system in why_declined::System::ALL {
        for code in ["", "no-such-code", "\u{0}", "🦀", "999999999999999999999", "__proto__"] {
            let code = serde_json::to_string(code).unwrap();
            let outcome = read(&format!(r#"{{"system":"{system}","code":{code}}}"#));
            for &audience in Audience::ALL {
                assert_eq!(outcome.disclose(audience), read("").disclose(audience), "{system} {code}");
            }
        }
    }
}

#[test]
fn the_id_names_only_what_is_told() {
    for (index, &reason) in Reason::ALL.iter().enumerate() {
        for axes in Axes::every_decision(index) {
            for &audience in Audience::ALL {
                let outcome = bare(axes).reason(reason).build().unwrap();
                let explanation = explain(&outcome.disclose(audience), &locales()[0]);
                let first = explanation.reasons.first().map_or("none", |told| told.code.code());
                assert_eq!(explanation.id.rsplit('/').next(), Some(first), "{axes:?} {reason} {audience}");
                assert!(explanation.id.starts_with(axes.decision.code()));
            }
        }
    }
}
