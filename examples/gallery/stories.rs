//! What is shown: the outcomes of the examples, and as many more, and answers, as it takes to show every text once.

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;
use std::path::Path;

use why_declined::{
    AnswerFacts, Audience, Automation, Contact, ContactKind, CreditCheckKind, DataCategory, DecidedBy, Decision,
    Disclosed, Market, Money, Offer, Outcome, OutcomeBuilder, PaymentMethod, Reason, Source, SourceKind, Subject,
    Topic,
};

use crate::language::Language;

/// What some audiences are told alike.
pub(crate) struct Shown {
    /// The name of the example, if it is one.
    pub(crate) example: Option<String>,
    pub(crate) audiences: Vec<Audience>,
    pub(crate) content: Content,
}

pub(crate) enum Content {
    Explanation(Disclosed),
    Answer(Topic, AnswerFacts),
}

/// The examples for everybody, then whatever shows a message that nothing before it showed.
pub(crate) fn shown(examples: &Path, reference: &Language) -> Result<Vec<Shown>, Box<dyn Error>> {
    let mut all = Vec::new();
    for (name, outcome) in read(&examples.join("outcomes"))? {
        let alike = alike(&outcome, reference)?.into_iter();
        all.extend(alike.map(|shown| Shown { example: Some(name.clone()), ..shown }));
    }
    let mut known = BTreeSet::new();
    for shown in &all {
        known.append(&mut ids(shown, reference)?);
    }
    let mut more = more()?
        .iter()
        .map(|outcome| alike(outcome, reference))
        .collect::<Result<Vec<_>, _>>()?
        .into_iter()
        .flatten()
        .collect::<Vec<_>>();
    more.extend(of_newer_servers()?);
    more.extend(answers(&examples.join("facts.json"))?);
    for shown in more {
        let mut ids = ids(&shown, reference)?;
        if !ids.is_subset(&known) {
            known.append(&mut ids);
            all.push(shown);
        }
    }
    Ok(all)
}

fn read(folder: &Path) -> Result<Vec<(String, Outcome)>, Box<dyn Error>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, std::io::Error>>()?;
    paths.sort();
    let read = |path: &Path| -> Result<_, Box<dyn Error>> {
        let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
        let outcome = serde_json::from_str(&fs::read_to_string(path)?).map_err(|error| format!("{name}: {error}"))?;
        Ok((name, outcome))
    };
    paths.iter().map(|path| read(path)).collect()
}

/// What each audience is told of an outcome; those that are told the same are named together.
fn alike(outcome: &Outcome, reference: &Language) -> Result<Vec<Shown>, Box<dyn Error>> {
    let mut told: Vec<(String, Shown)> = Vec::new();
    for &audience in Audience::ALL {
        let content = Content::Explanation(outcome.disclose(audience));
        let html = reference.view(&content)?.html;
        match told.iter_mut().find(|(known, _)| *known == html) {
            Some((_, shown)) => shown.audiences.push(audience),
            None => told.push((html, Shown { example: None, audiences: vec![audience], content })),
        }
    }
    Ok(told.into_iter().map(|(_, shown)| shown).collect())
}

fn ids(shown: &Shown, reference: &Language) -> Result<BTreeSet<String>, Box<dyn Error>> {
    let view = reference.view(&shown.content)?;
    let messages = view.lines.iter().filter_map(|line| line.message(&reference.catalogue));
    Ok(messages.map(|message| message.id.clone()).collect())
}

/// The answer to every question, with nothing known and with all; then with each kind of credit check.
fn answers(facts: &Path) -> Result<Vec<Shown>, Box<dyn Error>> {
    let full: AnswerFacts = serde_json::from_str(&fs::read_to_string(facts)?)?;
    let checked = CreditCheckKind::ALL.iter().map(|&kind| full.clone().credit_check(kind));
    let every_method = full.clone().methods(PaymentMethod::ALL.iter().copied());
    let facts = [AnswerFacts::new(), full.clone(), every_method].into_iter().chain(checked);
    let shown = facts.flat_map(|facts| {
        Topic::ALL.iter().map(move |&topic| Shown {
            example: None,
            audiences: vec![topic.audience()],
            content: Content::Answer(topic, facts.clone()),
        })
    });
    Ok(shown.collect())
}

/// Every reason, every decision about every subject with every method, every duty; with little known and with all.
fn more() -> Result<Vec<Outcome>, Box<dyn Error>> {
    let mut more = Vec::new();
    for &reason in Reason::ALL {
        let method = if reason.decided_by() == DecidedBy::Bank { PaymentMethod::Card } else { PaymentMethod::Invoice };
        let decision = if reason.decided_by() == DecidedBy::System { Decision::Failed } else { Decision::Declined };
        for &decision in [&decision].into_iter().chain(Decision::ALL) {
            more.push(bare(decision, Subject::Purchase, method, Market::GB).reason(reason));
            let source = Source::new(SourceKind::Bureau).named("Example Credit Register")?.as_basis_of([reason]);
            more.push(full(decision, Subject::Purchase, method, Market::SE)?.reason(reason).source(source));
        }
    }
    for &decision in Decision::ALL {
        for &subject in Subject::ALL {
            for &method in PaymentMethod::ALL {
                more.push(bare(decision, subject, method, Market::GB).automation(Automation::Partly));
                more.push(full(decision, subject, method, Market::SE)?);
            }
        }
    }
    let bare =
        |check| bare(Decision::Declined, Subject::Purchase, PaymentMethod::Invoice, Market::GB).credit_check(check);
    more.extend(CreditCheckKind::ALL.iter().map(|&check| bare(check).offer(Offer::HumanReview)));
    more.extend(of_duties()?);
    // What contradicts itself cannot be built, and is not shown.
    Ok(more.into_iter().filter_map(|outcome| outcome.build().ok()).collect())
}

/// What the rules of each market have told: of a refusal that rests on a register, and of one that is not explained.
fn of_duties() -> Result<Vec<OutcomeBuilder>, Box<dyn Error>> {
    let mut more = Vec::new();
    for &market in Market::ALL {
        for automation in [Automation::Solely, Automation::Partly] {
            let refused = bare(Decision::Declined, Subject::Purchase, PaymentMethod::Instalments, market);
            let refused = refused.automation(automation);
            more.push(refused.clone().offer(Offer::OwnView).offer(Offer::Contest));
            for kind in [SourceKind::Bureau, SourceKind::PublicRegister] {
                let source = Source::new(kind)
                    .named("Example Credit Register")?
                    .reached_at("https://register.example/")?
                    .with_categories(DataCategory::ALL.iter().copied())
                    .as_basis_of([Reason::PaymentDefaultOnRecord, Reason::SuspectedFraud]);
                let reasons = [Reason::PaymentDefaultOnRecord, Reason::SuspectedFraud];
                more.push(refused.clone().reasons(reasons).source(source));
            }
        }
        let open = full(Decision::Declined, Subject::Purchase, PaymentMethod::Invoice, market)?;
        more.push(open.reason(Reason::ShopNotEligible));
    }
    Ok(more)
}

/// What an older build says where a newer server names a method that it does not know.
fn of_newer_servers() -> Result<Vec<Shown>, Box<dyn Error>> {
    let disclosed = [Decision::Declined, Decision::CounterOffer].map(|decision| {
        let json = format!(r#"{{ "audience": "guest", "decision": "{decision}", "method": "new", "market": "SE" }}"#);
        let disclosed = serde_json::from_str(&json)?;
        let content = Content::Explanation(disclosed);
        Ok(Shown { example: None, audiences: vec![Audience::Guest], content })
    });
    disclosed.into_iter().collect()
}

fn bare(decision: Decision, subject: Subject, method: PaymentMethod, market: Market) -> OutcomeBuilder {
    let builder = match decision {
        Decision::Approved => Outcome::approved(method, market),
        Decision::CounterOffer => Outcome::counter_offer(method, market, Money::new(50_000, market.currency())),
        Decision::ActionNeeded => Outcome::action_needed(method, market),
        Decision::Pending => Outcome::pending(method, market),
        Decision::Failed => Outcome::failed(method, market),
        _ => Outcome::declined(method, market),
    };
    let others = PaymentMethod::ALL.iter().copied().filter(|other| *other != method);
    builder.subject(subject).alternatives(others)
}

fn full(
    decision: Decision,
    subject: Subject,
    method: PaymentMethod,
    market: Market,
) -> Result<OutcomeBuilder, Box<dyn Error>> {
    let mut builder = bare(decision, subject, method, market)
        .credit_check(CreditCheckKind::Soft)
        .automation(Automation::Solely)
        .offer(Offer::HumanReview)
        .reference("A-1042")
        .decided_on("2026-11-22".parse()?)
        .retry_after("2026-12-03".parse()?)
        .merchant("Nordic Outdoor")
        .lender("Example Pay");
    if matches!(decision, Decision::Declined | Decision::CounterOffer | Decision::ActionNeeded) {
        builder =
            builder.amount(Money::new(129_900, market.currency())).available(Money::new(50_000, market.currency()));
    }
    for &kind in ContactKind::ALL {
        builder = builder.contact(Contact::new(kind, "Example", "https://help.example/")?);
    }
    Ok(builder)
}
