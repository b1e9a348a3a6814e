//! In the place of the library's file of this name: every text is asked of an engine, the library's own or a peer.
//!
//! What goes before, which messages are told and in which order, and what comes after, stays the library's for all.

use core::any::Any;
use core::fmt;
use std::borrow::Cow;
use std::cell::{Cell, RefCell};

use super::overrides::Overrides;
use super::schema::{Kind, Variable, mark};
use super::{CATALOGS, Catalog, Line, Message, MessageSet, REFERENCE, Value};
use crate::explanation::Direction;

/// Makes the texts of one locale.
pub trait Engine {
    /// The text of a message, not copied if nothing stands in it.
    fn text(&self, asked: &Asked<'_>) -> Cow<'static, str>;

    /// Writes the text of a message behind what is written already.
    fn write(&self, asked: &Asked<'_>, written: &mut String);
}

/// The engine of a locale.
pub type Engines = fn(locale: &'static str) -> &'static dyn Engine;

/// A message and its one argument.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    message: Message,
    argument: Option<(Variable, Value<'a>)>,
    written: &'a str,
}

/// What stands in a text, or selects it.
#[derive(Clone, Copy, Debug)]
pub enum Given<'a> {
    /// One of a closed set.
    Choice(&'static str),
    /// A number to select on.
    Count(u64),
    /// A name, a word, an amount or a date, as the locale writes it.
    Text(&'a str),
}

impl<'a> Asked<'a> {
    /// The place of the message in the order of the reference.
    #[must_use]
    pub fn index(&self) -> usize {
        self.message.index()
    }

    /// The name of the message.
    #[must_use]
    pub fn id(&self) -> &'static str {
        REFERENCE.get(self.index()).map_or("", |wanted| wanted.id)
    }

    /// The name of the variable and its value.
    #[must_use]
    pub fn argument(&self) -> Option<(&'static str, Given<'a>)> {
        let (variable, value) = self.argument?;
        let given = match value {
            Value::Choice(choice) => Given::Choice(choice),
            Value::Count(count) => Given::Count(count),
            _ => Given::Text(self.written),
        };
        Some((variable.name(), given))
    }
}

/// A message and its argument, kept to be asked again.
#[derive(Clone, Debug)]
pub struct Kept {
    message: Message,
    argument: Option<(Variable, KeptValue)>,
    written: String,
}

#[derive(Clone, Debug)]
enum KeptValue {
    Name(String),
    Other(Value<'static>),
}

impl From<&Asked<'_>> for Kept {
    fn from(asked: &Asked<'_>) -> Self {
        let argument = asked.argument.map(|(variable, value)| (variable, KeptValue::from(value)));
        Self { message: asked.message, argument, written: asked.written.into() }
    }
}

impl From<Value<'_>> for KeptValue {
    fn from(value: Value<'_>) -> Self {
        Self::Other(match value {
            Value::Name(name) => return Self::Name(name.into()),
            Value::Choice(choice) => Value::Choice(choice),
            Value::Count(count) => Value::Count(count),
            Value::Date(date) => Value::Date(date),
            Value::Money(money) => Value::Money(money),
            Value::Word(word) => Value::Word(word),
        })
    }
}

impl Kept {
    /// The same again.
    #[must_use]
    pub fn asked(&self) -> Asked<'_> {
        let argument = self.argument.as_ref().map(|(variable, value)| match value {
            KeptValue::Name(name) => (*variable, Value::Name(name)),
            KeptValue::Other(value) => (*variable, *value),
        });
        Asked { message: self.message, argument, written: &self.written }
    }
}

impl Kept {
    /// The same with every other choice, or with numbers of every plural category; nothing for a text without variants.
    #[must_use]
    pub fn variants(&self) -> Vec<Self> {
        let with = |variable, value| Self { argument: Some((variable, KeptValue::Other(value))), ..self.clone() };
        match &self.argument {
            Some((variable, KeptValue::Other(Value::Count(_)))) => {
                let counts = (0..=120).chain([1_000, 1_000_000]);
                counts.map(|count| with(*variable, Value::Count(count))).collect()
            }
            Some((variable, KeptValue::Other(Value::Choice(_)))) => match variable.kind() {
                Kind::Choice(choices) => choices.iter().map(|choice| with(*variable, Value::Choice(choice))).collect(),
                _ => Vec::new(),
            },
            _ => Vec::new(),
        }
    }
}

/// The library's own engine.
#[derive(Debug)]
struct Own(&'static Catalog);

impl Engine for Own {
    fn text(&self, asked: &Asked<'_>) -> Cow<'static, str> {
        self.0.render(Line { message: asked.message, argument: asked.argument })
    }

    fn write(&self, asked: &Asked<'_>, written: &mut String) {
        let text = self.0.text_of(asked.message);
        let Some((variable, value)) = asked.argument else { return written.push_str(text) };
        let text = self.0.variant(text, value);
        match text.strip_prefix(mark::VARIABLE) {
            Some(packed) => self.0.write_pieces(packed, variable, value, written),
            None => written.push_str(text),
        }
    }
}

/// The library's own engine for a locale that is linked in.
#[must_use]
pub fn own(locale: &'static str) -> Option<Box<dyn Engine>> {
    let catalog = CATALOGS.iter().find(|catalog| catalog.language == locale)?;
    Some(Box::new(Own(catalog)))
}

/// The names of the messages, in the order of the reference.
pub fn ids() -> impl Iterator<Item = &'static str> {
    REFERENCE.iter().map(|wanted| wanted.id)
}

thread_local! {
    static ENGINES: Cell<Option<Engines>> = const { Cell::new(None) };
    /// One for all, so that no engine pays for a buffer.
    static WRITTEN: RefCell<String> = const { RefCell::new(String::new()) };
}

/// From now on, this thread's texts are made by these engines.
pub fn set_engines(engines: Engines) {
    ENGINES.set(Some(engines));
}

/// Where the library's file has the texts themselves.
#[derive(Clone, Copy)]
pub(crate) struct Texts<'a, M: 'static = Message> {
    catalog: &'static Catalog<M>,
    overrides: Option<&'a Overrides>,
    engine: &'static dyn Engine,
}

impl<M: 'static> fmt::Debug for Texts<'_, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Texts").finish_non_exhaustive()
    }
}

struct Nothing;

impl Engine for Nothing {
    fn text(&self, _: &Asked<'_>) -> Cow<'static, str> {
        Cow::Borrowed("")
    }

    fn write(&self, _: &Asked<'_>, _: &mut String) {}
}

impl<'a, M: MessageSet> Texts<'a, M> {
    pub(crate) fn new(catalog: &'static Catalog<M>, overrides: Option<&'a Overrides>) -> Self {
        let engine = match ENGINES.get() {
            Some(engines) => engines(catalog.language),
            None => &Nothing,
        };
        Self { catalog, overrides, engine }
    }

    pub(crate) fn render(self, line: Line<'_, M>) -> Cow<'static, str> {
        // Known when it is compiled: no explanation has a message of the answers.
        let any: &dyn Any = &line.message;
        let Some(&message) = any.downcast_ref::<Message>() else { return Cow::Borrowed("") };
        let ask = |written: &str| self.engine.text(&Asked { message, argument: line.argument, written });
        match line.argument {
            None | Some((_, Value::Choice(_) | Value::Count(_))) => ask(""),
            Some((_, value)) => WRITTEN.with_borrow_mut(|written| {
                written.clear();
                self.catalog.write(value, written);
                ask(written)
            }),
        }
    }

    pub(crate) const fn language(self) -> &'static str {
        self.catalog.language
    }

    pub(crate) fn direction(self) -> Direction {
        self.catalog.direction()
    }

    pub(crate) fn version(self) -> Cow<'static, str> {
        match self.overrides {
            Some(overrides) => Cow::Owned(M::own(overrides).version(self.catalog.language).to_owned()),
            None => Cow::Borrowed(self.catalog.version),
        }
    }

    pub(crate) fn variant(self) -> Option<String> {
        self.overrides.map(|overrides| overrides.variant().to_owned())
    }
}
