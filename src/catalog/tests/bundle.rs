//! Fluent's own bundle as the reference: what the catalogue writes, Fluent writes, byte for byte.

use std::env;
use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::marker::PhantomData;

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use super::super::compile::Message as Compiled;
use super::super::locales::{Languages, REFERENCE};
use super::super::pieces::pack;
use super::super::schema::{Kind, Variable};
#[cfg(feature = "answers")]
use super::super::{AnswerMessage, answers_in};
use super::super::{CATALOGS, Catalog, Line, Message, MessageSet, Value};
use super::{compiled, read, sources};
use crate::{Currency, Date, Market, Money};

const COUNTS: [u64; 7] = [0, 1, 2, 5, 11, 21, 1_000_000];
const DATES: [(u16, u8, u8); 4] = [(2026, 12, 3), (2027, 1, 31), (2028, 2, 29), (999, 5, 1)];
const MINOR_UNITS: [u64; 7] = [0, 5, 99, 50_000, 129_900, 129_950, 123_456_789_012];
const NAMES: [&str; 5] = ["Example Pay", "Å & Co. <24/7>", "متجر الشمال", "Nordic متجر 24", "{ $lender }"];

/// With `RENDERINGS=FILE`, what was compared is written there, for Fluent's JavaScript bundle to render too.
#[test]
fn every_text_is_what_fluent_makes_of_it() {
    let sources = sources();
    let reference = compiled(&sources).remove(REFERENCE).unwrap();
    let mut renderings = env::var_os("RENDERINGS").map(|path| BufWriter::new(File::create(path).unwrap()));
    for catalog in CATALOGS {
        // What an overlay leaves out is its language's, in Fluent as well.
        let files = [catalog.base.map_or("", |base| base.language), catalog.language];
        let files = files.iter().filter_map(|language| sources.get(*language)).flatten();
        let bundle = bundle(catalog.language, files.map(|(_, source)| source.as_str()));
        compare_all(catalog, Message::ALL, &bundle, &reference, &mut renderings);
        #[cfg(feature = "answers")]
        compare_all(answers_in(catalog.language), AnswerMessage::ALL, &bundle, &reference, &mut renderings);
    }
}

fn compare_all<M: MessageSet>(
    catalog: &'static Catalog<M>,
    messages: &[(M, &str)],
    bundle: &FluentBundle<FluentResource>,
    reference: &[Compiled],
    renderings: &mut Option<BufWriter<File>>,
) {
    for (message, id) in messages {
        let wanted = reference.iter().find(|message| message.id == *id).unwrap();
        compare(catalog, *message, bundle, wanted);
        if let Some(renderings) = renderings {
            lines(*message, &wanted.variables).into_iter().for_each(|line| write(renderings, catalog, id, line));
        }
    }
}

/// A line of JSON for a rendering: what went in, and what came out.
fn write<M: MessageSet>(renderings: &mut BufWriter<File>, catalog: &Catalog<M>, id: &str, line: Line<'_, M>) {
    let value = line.argument.map(|(_, value)| match value {
        Value::Count(count) => count.into(),
        _ => serde_json::Value::from(written(catalog, value)),
    });
    let name = line.argument.map(|(variable, _)| variable.name());
    let (locale, text) = (catalog.language, catalog.render(line));
    let rendering = serde_json::json!({ "locale": locale, "id": id, "name": name, "value": value, "text": text });
    writeln!(renderings, "{rendering}").unwrap();
}

fn written<M: MessageSet>(catalog: &Catalog<M>, value: Value<'_>) -> String {
    let mut written = String::new();
    catalog.write(value, &mut written);
    written
}

/// What the shipped texts happen not to have: a variable at the start, twice, side by side.
#[test]
fn a_variable_may_stand_anywhere() {
    let name = "good/en/texts.ftl";
    let sources = Languages::from([(REFERENCE.to_owned(), vec![(name.to_owned(), read(name))])]);
    let bundle = bundle(REFERENCE, [sources[REFERENCE][0].1.as_str()]);
    let [(first, _), ..] = Message::ALL else { panic!("no messages") };
    for message in &compiled(&sources)[REFERENCE] {
        let text: &'static str = pack(&message.text).leak();
        let bounds = vec![0, u32::try_from(text.len()).unwrap()].leak();
        let format = CATALOGS[0].format;
        let messages = PhantomData;
        let catalog = Catalog {
            language: REFERENCE,
            base: None,
            version: "",
            is_reviewed: false,
            format,
            text,
            bounds,
            messages,
        };
        compare(&catalog, *first, &bundle, message);
    }
}

/// Renders a message with every argument, by the catalogue and by Fluent.
fn compare<M: MessageSet>(
    catalog: &Catalog<M>,
    message: M,
    bundle: &FluentBundle<FluentResource>,
    compiled: &Compiled,
) {
    let lines = lines(message, &compiled.variables);
    assert!(!lines.is_empty(), "{}", compiled.id);
    for line in lines {
        let by_fluent = by_fluent(bundle, &compiled.id, line, catalog);
        assert_eq!(catalog.render(line), by_fluent, "{} {}", catalog.language, compiled.id);
    }
}

/// A message with every argument that its variable may have.
fn lines<M: MessageSet>(message: M, variables: &[Variable]) -> Vec<Line<'static, M>> {
    match variables {
        [] => vec![message.into()],
        [variable] => arguments(*variable).into_iter().map(|value| Line::with(message, *variable, value)).collect(),
        _ => panic!("{message:?} has several variables"),
    }
}

fn arguments(variable: Variable) -> Vec<Value<'static>> {
    match variable.kind() {
        Kind::Choice(values) => values.iter().copied().map(Value::Choice).collect(),
        Kind::Count => COUNTS.map(Value::Count).into(),
        Kind::Date => DATES.map(|(year, month, day)| Value::Date(Date::new(year, month, day).unwrap())).into(),
        Kind::Money => {
            let amounts = |currency| MINOR_UNITS.map(|minor_units| Value::Money(Money::new(minor_units, currency)));
            Currency::ALL.iter().copied().flat_map(amounts).collect()
        }
        Kind::Name => NAMES.map(Value::Name).into(),
        Kind::Word => Market::ALL.iter().filter_map(|market| market.national_number()).map(Value::Word).collect(),
    }
}

/// The line as Fluent writes it: a count goes in as a number, all else as the text that the catalogue writes.
fn by_fluent<M: MessageSet>(
    bundle: &FluentBundle<FluentResource>,
    id: &str,
    line: Line<'_, M>,
    catalog: &Catalog<M>,
) -> String {
    let argument = line.argument.map(|(variable, value)| {
        let value = match value {
            Value::Count(count) => count.into(),
            _ => written(catalog, value).into(),
        };
        (variable.name(), value)
    });
    text(bundle, id, argument)
}

pub(super) fn bundle<'a>(language: &str, sources: impl IntoIterator<Item = &'a str>) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![language.parse().unwrap()]);
    // The catalogue isolates by itself, and only where it is needed.
    bundle.set_use_isolating(false);
    for source in sources {
        bundle.add_resource_overriding(FluentResource::try_new(source.to_owned()).unwrap());
    }
    bundle
}

pub(super) fn text(
    bundle: &FluentBundle<FluentResource>,
    id: &str,
    argument: Option<(&str, FluentValue<'_>)>,
) -> String {
    let pattern = bundle.get_message(id).and_then(|message| message.value()).unwrap();
    let arguments: FluentArgs<'_> = argument.into_iter().collect();
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
    assert!(errors.is_empty(), "{id}: {errors:?}");
    text
}
