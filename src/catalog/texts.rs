//! The texts that an explanation or an answer is written in: a catalogue's, and a lender's own where there are any.

use std::borrow::Cow;

use super::overrides::Overrides;
use super::{Catalog, Line, Message, MessageSet};
use crate::explanation::Direction;

/// A catalogue with the texts that stand in the place of some of its own.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Texts<'a, M: 'static = Message> {
    catalog: &'static Catalog<M>,
    overrides: Option<&'a Overrides>,
}

impl<'a, M: MessageSet> Texts<'a, M> {
    pub(crate) const fn new(catalog: &'static Catalog<M>, overrides: Option<&'a Overrides>) -> Self {
        Self { catalog, overrides }
    }

    /// Writes a line out: by the lender's text of the message if there is one, else by the built-in one.
    pub(crate) fn render(self, line: Line<'_, M>) -> Cow<'static, str> {
        match self.overrides() {
            Some(overrides) => self.render_by(overrides, line),
            None => self.catalog.render(line),
        }
    }

    /// Apart, so that explainers without such texts do not pay for it.
    #[inline(never)]
    fn render_by(self, overrides: &Overrides, line: Line<'_, M>) -> Cow<'static, str> {
        match M::own(overrides).text(line.message.index()) {
            Some(text) => Cow::Owned(self.catalog.write_out(text, line).into_owned()),
            None => self.catalog.render(line),
        }
    }

    /// Without the feature there are none, and no code that would look at them.
    fn overrides(self) -> Option<&'a Overrides> {
        self.overrides.filter(|_| cfg!(feature = "overrides"))
    }

    pub(crate) const fn language(self) -> &'static str {
        self.catalog.language
    }

    pub(crate) fn direction(self) -> Direction {
        self.catalog.direction()
    }

    /// The version of the words in force.
    pub(crate) fn version(self) -> Cow<'static, str> {
        match self.overrides() {
            Some(overrides) => Cow::Owned(M::own(overrides).version(self.catalog.language).to_owned()),
            None => Cow::Borrowed(self.catalog.version),
        }
    }

    /// The name of the lender's texts.
    pub(crate) fn variant(self) -> Option<String> {
        self.overrides().map(|overrides| overrides.variant().to_owned())
    }
}
