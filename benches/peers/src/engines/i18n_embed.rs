//! i18n-embed over Fluent, a loader a language that is made once, as its documentation advises.

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent_bundle::FluentArgs;
use i18n_embed::LanguageLoader as _;
use i18n_embed::fluent::FluentLanguageLoader;
use unic_langid::LanguageIdentifier;
use why_declined_hooked::{Asked, Engine};

use super::fluent::value;
use crate::{CATALOGUES, LANGUAGES, place_of};

include!(concat!(env!("OUT_DIR"), "/i18n_embed.rs"));

struct I18nEmbed(FluentLanguageLoader);

static ENGINES: [OnceLock<I18nEmbed>; LANGUAGES] = [const { OnceLock::new() }; LANGUAGES];

#[must_use]
pub fn engines(locale: &'static str) -> &'static dyn Engine {
    let at = place_of(locale);
    ENGINES[at].get_or_init(|| I18nEmbed::new(CATALOGUES[at].language))
}

impl I18nEmbed {
    fn new(language: &str) -> Self {
        // It has to have a fallback; the language's own spares it another one.
        let language: LanguageIdentifier = language.parse().expect("the name of a folder of texts");
        let loader = FluentLanguageLoader::new("peers", language.clone());
        loader.load_languages(&Files, &[language]).expect("the library was built of it");
        loader.set_use_isolating(false);
        Self(loader)
    }

    fn string(&self, asked: &Asked<'_>) -> String {
        let arguments = asked.argument().map(|(name, given)| {
            let mut arguments = FluentArgs::with_capacity(1);
            arguments.set(name, value(given));
            arguments
        });
        self.0.get_args_fluent(asked.id(), arguments.as_ref())
    }
}

impl Engine for I18nEmbed {
    fn text(&self, asked: &Asked<'_>) -> Cow<'static, str> {
        Cow::Owned(self.string(asked))
    }

    fn write(&self, asked: &Asked<'_>, written: &mut String) {
        written.push_str(&self.string(asked));
    }
}
