//! What is missing for a duty is named, refused where that is asked for, and never depends on what is hidden.

use why_declined::{
    Audience, Automation, Contact, ContactKind, DataCategory, Disclosed, Explainer, Market, MissingField, Outcome,
    OutcomeBuilder, PaymentMethod, Reason, Source, SourceKind,
};

use super::{TODAY, bureau, explain, locales, refused};

/// What is missing, as `duty field`.
fn unmet(outcome: OutcomeBuilder) -> Vec<String> {
    let told = explain(outcome, Audience::Shopper);
    told.unmet.iter().map(|unmet| format!("{} {}", unmet.duty, unmet.field)).collect()
}

fn lender() -> Contact {
    Contact::new(ContactKind::Lender, "Example Pay", "https://pay.example").unwrap()
}

fn strict(outcome: OutcomeBuilder, audience: Audience) -> Result<(), String> {
    let disclosed = outcome.build().unwrap().disclose(audience);
    let locale = &locales()[0];
    let explained = Explainer::new().explain_strict(&disclosed, locale).map_err(|error| error.to_string())?;
    assert_eq!(explained, Explainer::new().explain(&disclosed, locale));
    Ok(())
}

#[test]
fn each_missing_input_is_named_with_its_duty() {
    let france = || refused(Market::FR, TODAY).contact(lender());
    let partly = || france().automation(Automation::Partly);
    assert_eq!(
        unmet(france()),
        ["automated-processing automation", "human-review automation", "own-view automation", "contest automation"]
    );
    assert!(unmet(partly()).is_empty());
    assert_eq!(
        unmet(refused(Market::FR, TODAY).automation(Automation::Partly)),
        ["human-review contacts[lender]", "own-view contacts[lender]", "contest contacts[lender]"]
    );
    let default = || partly().reason(Reason::PaymentDefaultOnRecord);
    assert_eq!(
        unmet(default()),
        ["database-used sources", "database-result sources", "data-categories sources"],
        "a default on record is known from a register"
    );
    let unnamed = Source::new(SourceKind::Bureau).as_basis_of([Reason::PaymentDefaultOnRecord]);
    assert_eq!(
        unmet(default().source(unnamed)),
        ["database-used sources[].name", "database-used sources[].contact", "data-categories sources[].categories"]
    );
    let whole = bureau().reached_at("https://register.example").unwrap().with_categories([DataCategory::Debts]);
    assert!(unmet(default().source(whole)).is_empty());
}

#[test]
fn what_no_rule_is_sure_enough_to_claim_is_missing_as_an_offer() {
    let belgium = || refused(Market::BE, TODAY).contact(lender()).automation(Automation::Partly);
    assert_eq!(unmet(belgium()), ["human-review offers", "own-view offers", "contest offers"]);
    let offers = [why_declined::Offer::HumanReview, why_declined::Offer::OwnView, why_declined::Offer::Contest];
    assert!(unmet(offers.into_iter().fold(belgium(), OutcomeBuilder::offer)).is_empty());
}

#[test]
fn a_contact_that_nobody_has_seen_is_missing() {
    // Where the library knows no address of its own for the advice that the law has told, the caller is asked for one.
    for &market in Market::ALL {
        let rules = why_declined::RuleSet::of(market, Some(super::day(TODAY))).unwrap();
        let kind = ContactKind::DebtAdvice;
        let seen = rules.contacts().iter().any(|contact| contact.kind == kind && contact.verified_on.is_some());
        let owed = rules.duties().iter().any(|duty| duty.kind.code() == "debt-advice" && duty.is_binding());
        let outcome = || refused(market, TODAY).reason(Reason::Affordability);
        let missing = "debt-advice contacts[debt-advice]".to_owned();
        assert_eq!(unmet(outcome()).contains(&missing), owed && !seen, "{market}");
        let contact = Contact::new(kind, "Example Advice", "https://advice.example").unwrap();
        assert!(!unmet(outcome().contact(contact)).contains(&missing), "{market}");
    }
}

#[test]
fn strictly_a_missing_input_is_an_error_that_names_it() {
    let error = strict(refused(Market::FR, TODAY).automation(Automation::Solely), Audience::Guest).unwrap_err();
    assert_eq!(
        error,
        "unmet duties: human-review needs contacts[lender], own-view needs contacts[lender], contest needs \
         contacts[lender]"
    );
    let whole = || refused(Market::FR, TODAY).automation(Automation::Solely).contact(lender());
    strict(whole(), Audience::Guest).unwrap();
    // Nothing is owed where no lender has refused credit, nor to a merchant.
    strict(Outcome::declined(PaymentMethod::Card, Market::FR), Audience::Guest).unwrap();
    strict(refused(Market::FR, TODAY), Audience::Merchant).unwrap();
    let error = strict(refused(Market::FR, "1999-01-01"), Audience::Guest).unwrap_err();
    assert_eq!(error, "decided_on: no rules are known for this market and day");
    let unknown = r#"{ "audience": "guest", "decision": "declined", "method": "invoice", "market": "ZZ" }"#;
    let unknown: Disclosed = serde_json::from_str(unknown).unwrap();
    assert!(Explainer::new().explain_strict(&unknown, &locales()[0]).is_err());
}

/// Byte for byte the same with a reason that is hidden, a generic one and none, in every market and to every audience;
/// so the reason itself is never missing.
#[test]
fn a_hidden_reason_leaves_no_trace_among_what_is_missing() {
    for &market in Market::ALL {
        for on in ["2024-05-01", TODAY] {
            let of = |reasons: &[Reason], audience| {
                let source = bureau().as_basis_of([Reason::SuspectedFraud, Reason::ComplianceRestricted]);
                let outcome = refused(market, on).reasons(reasons.iter().copied()).source(source);
                let told = explain(outcome, audience);
                serde_json::to_string(&(&told.unmet, &told.rules, &told.notices, &told.contacts)).unwrap()
            };
            for &audience in Audience::ALL {
                let none = of(&[], audience);
                for hidden in [Reason::ComplianceRestricted, Reason::LenderDeclined, Reason::BankDeclined] {
                    assert_eq!(of(&[hidden], audience), none, "{market} {on} {hidden} {audience}");
                }
                if audience != Audience::Support {
                    assert_eq!(of(&[Reason::SuspectedFraud], audience), none, "{market} {on} {audience}");
                }
                if audience == Audience::Guest {
                    assert_eq!(of(&[Reason::PaymentDefaultOnRecord], audience), none, "{market} {on}");
                }
                assert!(!none.contains(r#""duty":"reason""#), "{none}");
            }
        }
    }
}

#[test]
fn no_field_is_named_that_can_never_be_missing() {
    let mut named = std::collections::BTreeSet::new();
    for &market in Market::ALL {
        for automation in [None, Some(Automation::Partly)] {
            for reason in Reason::ALL {
                for source in [None, Some(Source::new(SourceKind::Bureau).as_basis_of([*reason]))] {
                    let mut outcome = refused(market, TODAY).reason(*reason);
                    outcome = automation.into_iter().fold(outcome, OutcomeBuilder::automation);
                    outcome = source.into_iter().fold(outcome, OutcomeBuilder::source);
                    named.extend(explain(outcome, Audience::Shopper).unmet.iter().map(|unmet| unmet.field));
                }
            }
        }
    }
    let never: Vec<_> = MissingField::ALL.iter().filter(|field| !named.contains(field)).collect();
    assert_eq!(never, [&MissingField::ComplaintsContact], "no rule binds to it today");
}
