//! Pseudo-locales, made of the reference by the code that compiles real ones: accented and 40 % longer, and turned
//! from right to left. What shows a plain letter has not passed through the catalogue.

use std::collections::BTreeSet;
use std::fs;
use std::sync::LazyLock;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::{parser, serializer};

use super::super::locales::{self, REFERENCE};
use super::super::pieces::unpack;
use super::super::place::File;
use super::super::problem::Problems;
use super::super::schema::{Kind, Variable, mark};
use super::super::{Catalog, Line, Message, Value, compile, contract, plural};
use super::{catalog, compiled, sources};
use crate::cldr::format::LocaleFormat;
use crate::cldr::table;
use crate::explanation::Direction;
use crate::{
    Audience, Automation, Contact, ContactKind, CreditCheckKind, Decision, Explainer, Market, Money, Offer, Outcome,
    PaymentMethod, Reason, Source, SourceKind, Subject,
};

const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED: &str = "áƀçđéƒĝĥíĵķĺɱńóƥɋŕšţúṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶĹṀŃÓƤɊŔŠŢÚṼŴẊÝŽ";
/// Right-to-left override, and its end.
const OVERRIDE: char = '\u{202e}';
const END: char = '\u{202c}';
const LENDER: &str = "Lendername";
const MERCHANT: &str = "Shopname";
const REFERENCE_NUMBER: &str = "Z-9042";
const REGISTER: &str = "Registername";
const CONTACT: &str = "Contactname";
const ADDRESS: &str = "https://contact.example/a";
const AVAILABLE: u64 = 77_700;
const DAY: &str = "2031-12-03";

/// A pseudo-locale: how a text of the reference becomes one of its own.
struct Pseudo {
    /// The language that it counts and runs like.
    language: &'static str,
    rewrite: fn(&str) -> String,
}

const LONGER: Pseudo = Pseudo { language: "en", rewrite: longer };
const TURNED: Pseudo = Pseudo { language: "ar", rewrite: turned };

static CATALOGS: LazyLock<[&Catalog; 2]> =
    LazyLock::new(|| [LONGER.catalog(&table::EN, Message::ALL), TURNED.catalog(&table::AR, Message::ALL)]);

/// Every letter accented, and of ten letters four twice.
fn longer(text: &str) -> String {
    let mut longer = String::new();
    let mut owed = 0;
    for c in text.chars() {
        owed += 40;
        let accented = PLAIN.chars().zip(ACCENTED.chars()).find(|(plain, _)| *plain == c).map(|(_, accented)| accented);
        longer.push(accented.unwrap_or(c));
        if let Some(accented) = accented.filter(|_| owed >= 100) {
            longer.push(accented);
            owed -= 100;
        }
    }
    longer
}

/// Every word turned.
fn turned(text: &str) -> String {
    let mut turned = String::new();
    for part in text.split_inclusive(|c: char| !c.is_alphabetic()) {
        let word = part.trim_end_matches(|c: char| !c.is_alphabetic());
        if !word.is_empty() {
            turned.extend([OVERRIDE.to_string().as_str(), word, END.to_string().as_str()]);
        }
        turned.push_str(&part[word.len()..]);
    }
    turned
}

impl Pseudo {
    fn messages(&self) -> Vec<compile::Message> {
        let files: Vec<_> = sources()[REFERENCE].iter().map(|(_, source)| self.source(source)).collect();
        let files: Vec<_> = files.iter().map(|source| File::new("pseudo.ftl", source)).collect();
        let mut problems = Problems::default();
        let messages = compile::compile(self.language, &files, &mut problems);
        assert_eq!(problems.told(), []);
        messages
    }

    fn catalog<M>(&self, format: &'static LocaleFormat, messages: &[(M, &str)]) -> &'static Catalog<M> {
        let ids: Vec<_> = messages.iter().map(|(_, id)| *id).collect();
        catalog(self.language, format, &self.messages(), &ids, None)
    }

    /// A file of the reference, rewritten.
    fn source(&self, source: &str) -> String {
        let mut resource = parser::parse(source.to_owned()).unwrap();
        resource.body.retain(|entry| matches!(entry, Entry::Message(_) | Entry::Term(_)));
        for entry in &mut resource.body {
            match entry {
                Entry::Message(message) => self.pattern(message.value.as_mut().unwrap()),
                Entry::Term(term) => self.pattern(&mut term.value),
                _ => unreachable!(),
            }
        }
        serializer::serialize(&resource)
    }

    fn pattern(&self, pattern: &mut Pattern<String>) {
        for element in &mut pattern.elements {
            match element {
                PatternElement::TextElement { value } => *value = (self.rewrite)(value),
                PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                    if matches!(selector, InlineExpression::VariableReference { id } if id.name == "count") {
                        *variants = self.plurals(variants);
                    }
                    variants.iter_mut().for_each(|variant| self.pattern(&mut variant.value));
                }
                PatternElement::Placeable { .. } => {}
            }
        }
    }

    /// A variant for each plural category: the one of one, or the default.
    fn plurals(&self, variants: &[Variant<String>]) -> Vec<Variant<String>> {
        let categories = plural::categories(self.language).unwrap();
        let of = |category: &str| variants.iter().find(|variant| variant.default != (category == "one")).unwrap();
        let variant = |category: &&str| Variant {
            key: VariantKey::Identifier { name: (*category).to_owned() },
            value: of(category).value.clone(),
            default: *category == "other",
        };
        categories.iter().map(variant).collect()
    }
}

#[test]
fn every_letter_shown_passed_through_the_catalogue() {
    for catalog in *CATALOGS {
        let explainer = Explainer::of(catalog);
        let mut seen = BTreeSet::new();
        for (outcome, market) in outcomes() {
            let arguments = arguments(catalog, market);
            for &audience in Audience::ALL {
                let explanation = explainer.explain(&outcome.disclose(audience), &"tlh".parse().unwrap());
                assert_eq!((explanation.locale, explanation.direction), (catalog.language, catalog.direction()));
                for shown in [explanation.to_string(), without_markup(&explanation.to_html())] {
                    seen.extend(arguments.iter().filter(|argument| shown.contains(*argument)).cloned());
                    assert_eq!(plain_letter(&shown, &arguments), None, "{}, {audience}: {shown}", catalog.language);
                }
            }
        }
        let whole = [LENDER, MERCHANT, REFERENCE_NUMBER, REGISTER, CONTACT].map(|name| isolated(catalog, name));
        assert!(whole.iter().all(|name| seen.contains(name)), "{seen:?}");
        assert!(seen.len() > 20, "{seen:?}");
    }
}

#[cfg(feature = "answers")]
#[test]
fn every_letter_of_an_answer_passed_through_the_catalogue() {
    use super::super::{AnswerMessage, Texts};
    use crate::{AnswerFacts, Topic, answers};

    for (explanations, pseudo) in CATALOGS.iter().zip([LONGER, TURNED]) {
        let catalog = pseudo.catalog(explanations.format, AnswerMessage::ALL);
        for &market in Market::ALL {
            let money = Money::new(AVAILABLE, market.currency());
            let day = DAY.parse().unwrap();
            let facts = AnswerFacts::new().amount(money).refund(money).due_on(day).next_try(day).refund_from(day);
            let facts = facts.market(market).credit_check(CreditCheckKind::Soft).methods([PaymentMethod::Card]);
            let facts = facts.merchant(MERCHANT).unwrap().lender(LENDER).unwrap().reference(REFERENCE_NUMBER).unwrap();
            let arguments = arguments(explanations, market);
            let mut told = 0;
            for (&topic, &audience) in
                Topic::ALL.iter().flat_map(|topic| Audience::ALL.iter().map(move |to| (topic, to)))
            {
                let Ok(answer) = answers::answer(topic, &facts, audience, Texts::new(catalog, None)) else { continue };
                for shown in [answer.to_string(), without_markup(&answer.to_html())] {
                    assert_eq!(plain_letter(&shown, &arguments), None, "{topic}, {audience}: {shown}");
                }
                told += 1;
            }
            assert!(told > Topic::ALL.len(), "{told}");
        }
    }
}

/// Not only where an outcome happens to lead: each message, with its argument.
#[test]
fn every_argument_stands_whole_in_every_message() {
    for catalog in *CATALOGS {
        let mut written = 0;
        for ((message, id), wanted) in Message::ALL.iter().zip(super::super::REFERENCE) {
            let Some((variable, _)) = wanted.variable else { continue };
            let value = match variable.kind() {
                Kind::Choice(_) | Kind::Count => continue,
                Kind::Date => Value::Date(DAY.parse().unwrap()),
                Kind::Money => Value::Money(Money::new(AVAILABLE, crate::Currency::EUR)),
                Kind::Name => Value::Name("Nordic Outdoor 24"),
                Kind::Word => Value::Word("personnummer"),
            };
            let mut argument = String::new();
            catalog.write(value, &mut argument);
            let text = catalog.render(Line::with(*message, variable, value));
            assert!(text.contains(&argument), "{} {id}: {text}", catalog.language);
            written += 1;
        }
        assert!(written > 15, "{written}");
    }
}

#[test]
fn names_are_isolated_where_the_text_runs_from_right_to_left() {
    let [longer, turned] = *CATALOGS;
    assert_eq!((longer.direction(), turned.direction()), (Direction::Ltr, Direction::Rtl));
    let (outcome, _) = outcomes().pop().unwrap();
    let explanation = Explainer::of(turned).explain(&outcome.disclose(Audience::Shopper), &"tlh".parse().unwrap());
    assert!(explanation.to_html().contains(" dir=\"rtl\""));
    let shown = explanation.to_string();
    let reference = format!("\u{2068}{REFERENCE_NUMBER}\u{2069}");
    assert!(shown.contains(&reference), "{shown}");
    assert_eq!(shown.matches(REFERENCE_NUMBER).count(), shown.matches(&reference).count(), "{shown}");
}

#[test]
fn all_six_plural_forms_are_chosen_from() {
    let [_, turned] = *CATALOGS;
    let heading = |count| turned.render(Line::with(Message::HeadingReasons, Variable::Count, Value::Count(count)));
    let variants = turned.text_of(Message::HeadingReasons).strip_prefix(mark::SELECT).unwrap();
    assert_eq!(unpack(variants).count(), 2 * 6, "{variants}");
    assert_ne!(heading(1), heading(2));
    for count in [0, 2, 3, 11, 100] {
        assert_eq!(heading(count), heading(5));
    }
}

/// The messages that are over their limit once they are 40 % longer; all others leave that room. To write the file anew:
/// `UPDATE_SNAPSHOTS=1 cargo test`.
#[test]
fn texts_that_leave_no_room_for_longer_languages_are_listed() {
    const LIST: &str = "tests/snapshots/no-room.txt";
    let sources = sources();
    let reference = &compiled(&sources)[REFERENCE];
    let contracts = locales::contracts(&sources, reference);
    let messages = LONGER.messages();
    let mut list = String::new();
    for message in &messages {
        let mut problems = Problems::default();
        contract::check_lengths(std::slice::from_ref(message), &contracts, &mut problems);
        list.extend(problems.told().iter().map(|problem| format!("{}\n", problem.advice)));
    }
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some_and(|value| value == "1") {
        fs::write(LIST, &list).unwrap();
    }
    assert_eq!(fs::read_to_string(LIST).unwrap_or_default(), list);
    assert!(list.lines().count() * 2 < messages.len(), "most texts leave no room");
}

#[test]
fn a_longer_text_is_forty_per_cent_longer() {
    let text = "The payment was not approved, so this attempt did not go through";
    assert_eq!(longer(text).chars().count(), text.len() * 140 / 100);
    assert_eq!(turned("Yes, 24 hours."), "\u{202e}Yes\u{202c}, 24 \u{202e}hours\u{202c}.");
}

/// Outcomes that say all there is to say: every reason of every decision, every method and every market among them.
fn outcomes() -> Vec<(Outcome, Market)> {
    let mut outcomes = Vec::new();
    for (index, &reason) in Reason::ALL.iter().enumerate() {
        for (turn, &decision) in Decision::ALL.iter().enumerate() {
            let nth = |length: usize| (index * Decision::ALL.len() + turn) % length;
            let market = Market::ALL[nth(Market::ALL.len())];
            let method = PaymentMethod::ALL[nth(PaymentMethod::ALL.len())];
            outcomes.push((outcome(decision, reason, method, market), market));
        }
    }
    outcomes
}

fn outcome(decision: Decision, reason: Reason, method: PaymentMethod, market: Market) -> Outcome {
    let available = Money::new(AVAILABLE, market.currency());
    let builder = match decision {
        Decision::Approved => Outcome::approved(method, market),
        Decision::Declined => Outcome::declined(method, market).available(available),
        Decision::CounterOffer => Outcome::counter_offer(method, market, available),
        Decision::ActionNeeded => Outcome::action_needed(method, market).available(available),
        Decision::Pending => Outcome::pending(method, market),
        Decision::Failed => Outcome::failed(method, market),
    };
    let source = Source::new(SourceKind::Bureau).named(REGISTER).unwrap().reached_at(ADDRESS).unwrap();
    let builder = builder
        .subject(if reason.code().len() % 2 == 0 { Subject::Application } else { Subject::Purchase })
        .reasons([reason, Reason::ShopNotEligible])
        .source(source.as_basis_of([reason]))
        .credit_check(CreditCheckKind::ALL[reason.code().len() % CreditCheckKind::ALL.len()])
        .automation(Automation::Solely)
        .alternatives(PaymentMethod::ALL.iter().copied())
        .offer(Offer::HumanReview)
        .reference(REFERENCE_NUMBER)
        .decided_on("2030-11-22".parse().unwrap())
        .retry_after(DAY.parse().unwrap())
        .merchant(MERCHANT)
        .lender(LENDER);
    let contact = |kind: &ContactKind| Contact::new(*kind, CONTACT, ADDRESS).unwrap();
    ContactKind::ALL.iter().map(contact).fold(builder, |builder, contact| builder.contact(contact)).build().unwrap()
}

/// All that may be shown and is no text: names, amounts, dates, addresses, the name of the market's number.
fn arguments(catalog: &Catalog, market: Market) -> Vec<String> {
    let names = [LENDER, MERCHANT, REFERENCE_NUMBER, REGISTER, CONTACT];
    let mut arguments: Vec<_> = names.iter().map(|name| isolated(catalog, name)).collect();
    arguments.extend([ADDRESS, CONTACT].map(Into::into));
    arguments.extend(market.national_number().map(|number| isolated(catalog, number)));
    let values = [
        Value::Money(Money::new(AVAILABLE, market.currency())),
        Value::Date(DAY.parse().unwrap()),
        Value::Date("2030-11-22".parse().unwrap()),
    ];
    for value in values {
        let mut argument = String::new();
        catalog.write(value, &mut argument);
        arguments.push(argument);
    }
    arguments
}

/// A name as the catalogue writes it.
fn isolated(catalog: &Catalog, name: &str) -> String {
    let mut written = String::new();
    catalog.write(Value::Name(name), &mut written);
    written
}

/// The first letter that is neither an argument's nor the pseudo-locale's own.
fn plain_letter(shown: &str, arguments: &[String]) -> Option<char> {
    let left = arguments.iter().fold(shown.to_owned(), |text, argument| text.replace(argument, ""));
    without_turned(&left).chars().find(|&c| c.is_alphabetic() && !ACCENTED.contains(c))
}

fn without_markup(html: &str) -> String {
    html.split('<').filter_map(|part| part.split_once('>').map_or(Some(part), |(_, text)| Some(text))).collect()
}

/// The text without its turned words.
fn without_turned(text: &str) -> String {
    text.split(OVERRIDE).map(|part| part.split_once(END).map_or(part, |(_, rest)| rest)).collect()
}
