//! Fluent's own bundles, used with care: one a language, kept for good; a text without arguments is not copied; the
//! others are written into one string with room enough, their arguments borrowed.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::sync::OnceLock;

use fluent_bundle::bundle::FluentBundle;
use fluent_bundle::concurrent::FluentBundle as ConcurrentBundle;
use fluent_bundle::memoizer::MemoizerKind;
use fluent_bundle::{FluentArgs, FluentBundle as LocalBundle, FluentMessage, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;
use why_declined_hooked::{Asked, Engine, Given};

use crate::{CATALOGUES, LANGUAGES, place_of};

/// A bundle that is never dropped.
struct Fluent<M: 'static>(&'static FluentBundle<FluentResource, M>);

type Local = Fluent<intl_memoizer::IntlLangMemoizer>;
type Shared = Fluent<intl_memoizer::concurrent::IntlLangMemoizer>;

thread_local! {
    static LOCAL: [OnceCell<&'static Local>; LANGUAGES] = const { [const { OnceCell::new() }; LANGUAGES] };
}

static SHARED: [OnceLock<Shared>; LANGUAGES] = [const { OnceLock::new() }; LANGUAGES];

/// A bundle a thread: it takes no lock.
#[must_use]
pub fn engines(locale: &'static str) -> &'static dyn Engine {
    let at = place_of(locale);
    LOCAL.with(|bundles| *bundles[at].get_or_init(|| Box::leak(Box::new(Fluent::new(at, LocalBundle::new)))))
}

/// One bundle for all threads.
#[must_use]
pub fn concurrent_engines(locale: &'static str) -> &'static dyn Engine {
    let at = place_of(locale);
    SHARED[at].get_or_init(|| Fluent::new(at, ConcurrentBundle::new_concurrent))
}

impl<M: MemoizerKind> Fluent<M> {
    fn new(at: usize, empty: fn(Vec<LanguageIdentifier>) -> FluentBundle<FluentResource, M>) -> Self {
        let catalogue = &CATALOGUES[at];
        let mut bundle = empty(vec![catalogue.language.parse().expect("the name of a folder of texts")]);
        // The library isolates names where they need it, and hands them over so.
        bundle.set_use_isolating(false);
        let resource = FluentResource::try_new(catalogue.fluent.into()).expect("the library was built of it");
        bundle.add_resource(resource).expect("no id stands twice");
        Self(Box::leak(Box::new(bundle)))
    }

    fn message(&self, asked: &Asked<'_>) -> FluentMessage<'static> {
        self.0.get_message(asked.id()).expect("every message is there")
    }
}

impl<M: MemoizerKind> Engine for Fluent<M> {
    fn text(&self, asked: &Asked<'_>) -> Cow<'static, str> {
        /// Most texts with an argument are shorter.
        const ROOM: usize = 192;
        if asked.argument().is_some() {
            let mut written = String::with_capacity(ROOM);
            self.write(asked, &mut written);
            return Cow::Owned(written);
        }
        let pattern = self.message(asked).value().expect("every message has a text");
        self.0.format_pattern(pattern, None, &mut Vec::new())
    }

    fn write(&self, asked: &Asked<'_>, written: &mut String) {
        let arguments = asked.argument().map(|(name, given)| {
            let mut arguments = FluentArgs::with_capacity(1);
            arguments.set(name, value(given));
            arguments
        });
        let pattern = self.message(asked).value().expect("every message has a text");
        let mut errors = Vec::new();
        self.0.write_pattern(written, pattern, arguments.as_ref(), &mut errors).expect("a string takes everything");
        debug_assert!(errors.is_empty(), "{}: {errors:?}", asked.id());
    }
}

/// Not copied.
pub(super) fn value(given: Given<'_>) -> FluentValue<'_> {
    match given {
        Given::Choice(text) | Given::Text(text) => text.into(),
        Given::Count(count) => count.into(),
    }
}
