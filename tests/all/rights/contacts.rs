//! Whom to turn to: the caller's own, then registers that were used, then those that the rules know.

use why_declined::{Audience, Contact, ContactKind, Explanation, Market, NoticeKind, Reason, SourceKind};

use super::{TODAY, bureau, explain, explain_in, locales, refused, says};
use crate::shown::source;

fn names(explanation: &Explanation, kind: ContactKind) -> Vec<&str> {
    let contacts = explanation.contacts.iter().filter(|contact| contact.kind == kind);
    contacts.map(|contact| contact.name.as_deref().unwrap_or("-")).collect()
}

#[test]
fn the_callers_contacts_replace_the_built_in_ones_of_their_kind() {
    let outcome = || refused(Market::DE, TODAY).reason(Reason::Affordability);
    let built_in = explain(outcome(), Audience::Shopper);
    assert_eq!(names(&built_in, ContactKind::Complaints).len(), 2);
    assert_eq!(names(&built_in, ContactKind::DebtAdvice).len(), 1);

    let own = Contact::new(ContactKind::Complaints, "Example Ombudsman", "https://ombudsman.example").unwrap();
    let replaced = explain(outcome().contact(own), Audience::Shopper);
    assert_eq!(names(&replaced, ContactKind::Complaints), ["Example Ombudsman"]);
    assert_eq!(names(&replaced, ContactKind::DebtAdvice), names(&built_in, ContactKind::DebtAdvice));
    assert!(says(&replaced, NoticeKind::ComplaintBodies));
}

#[test]
fn debt_advice_stands_only_beside_a_reason_that_makes_it_relevant() {
    let relevant = "affordability existing-debts unpaid-invoice own-payment-history late-payments-elsewhere \
        late-payments-on-record payment-default-on-record collection-or-judgment garnishment repossession bankruptcy";
    for &market in Market::ALL {
        for &reason in Reason::ALL {
            for &audience in Audience::ALL {
                let told = explain(refused(market, TODAY).reason(reason), audience);
                let may = matches!(audience, Audience::Shopper | Audience::Support)
                    && relevant.split(' ').any(|code| code == reason.code());
                let tells = says(&told, NoticeKind::DebtAdvice);
                assert!(may || !tells, "{market} {reason} {audience}");
                assert_eq!(tells, !names(&told, ContactKind::DebtAdvice).is_empty(), "{market} {reason} {audience}");
            }
        }
    }
    assert!(says(
        &explain(refused(Market::SE, TODAY).reason(Reason::Affordability), Audience::Shopper),
        NoticeKind::DebtAdvice
    ));
}

#[test]
fn a_register_that_was_used_is_reached_by_the_address_that_its_source_gives() {
    let outcome = |source| refused(Market::SE, TODAY).reason(Reason::PaymentDefaultOnRecord).source(source);
    let reached = || bureau().reached_at("https://register.example").unwrap();
    let told = explain(outcome(reached()).source(reached()), Audience::Shopper);
    assert_eq!(names(&told, ContactKind::Bureau), ["Example Register"], "named once");
    assert!(names(&explain(outcome(reached()), Audience::Guest), ContactKind::Bureau).is_empty());

    let own = Contact::new(ContactKind::Bureau, "Example Register", "https://register.example/mine").unwrap();
    let told = explain(outcome(reached()).contact(own), Audience::Shopper);
    let shown: Vec<_> = told.contacts.iter().filter(|contact| contact.kind == ContactKind::Bureau).collect();
    assert_eq!((shown.len(), shown[0].contact.as_str()), (1, "https://register.example/mine"));

    let register = why_declined::Source::new(SourceKind::PublicRegister).reached_at("https://public.example").unwrap();
    let register = register.as_basis_of([Reason::PaymentDefaultOnRecord]);
    for locale in locales() {
        let told = explain_in(outcome(register.clone()), Audience::Shopper, &locale);
        let label = &told.contacts.iter().find(|contact| contact.kind == ContactKind::Bureau).unwrap().label;
        let texts = source(told.locale, "guidance.ftl");
        let expected = texts.lines().find_map(|line| line.strip_prefix("contact-register = "));
        assert_eq!(Some(label.as_ref()), expected, "a public register is no bureau");
    }
}
