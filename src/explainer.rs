//! The one entry: a disclosed outcome in, an explanation out.

#[cfg(feature = "overrides")]
use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use crate::answers;
#[cfg(all(feature = "answers", not(no_language)))]
use crate::catalog::answers_in;
use crate::catalog::schema::Variable;
use crate::catalog::{CATALOGS, Catalog, Line, Message, Overrides, Texts, Value, language, most_wanted, serving};
use crate::closed::closed_set;
use crate::explanation::{
    Alternative, ContactText, CreditCheckText, Explanation, Headings, NextStep, Notice, ReasonText, Retry,
};
use crate::facts::Facts;
use crate::notices::{ContactLine, NoticeLine};
use crate::script::{AlternativeLines, ReasonLine, RetryLine, Script};
#[cfg(all(feature = "answers", not(no_language)))]
use crate::{Answer, AnswerFacts, Audience, Topic};
use crate::{CreditClass, Disclosed, Error, Timing};

/// Explains disclosed outcomes in the languages that are linked in.
///
/// It holds the language that serves where no other can, and a lender's own texts if it was given some. Nothing in it
/// changes: it is cheap to make, to copy and to share, and explains without a lock.
///
/// # Example
///
/// ```
/// use unic_langid::langid;
/// use why_declined::{Audience, Explainer, Market, Outcome, PaymentMethod};
///
/// let outcome = Outcome::declined(PaymentMethod::Invoice, Market::SE).build()?;
/// let explanation = Explainer::new().explain(&outcome.disclose(Audience::Guest), &langid!("sv-SE"));
/// assert_eq!(explanation.locale, "sv");
/// # Ok::<(), why_declined::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Explainer {
    fallback: &'static Catalog,
    /// At most one for each language and each overlay.
    #[cfg(feature = "overrides")]
    overrides: Vec<Arc<Overrides>>,
}

#[cfg(not(no_language))]
impl Default for Explainer {
    fn default() -> Self {
        Self::new()
    }
}

impl Explainer {
    /// An explainer that falls back to English, or to the first language linked in where English is not.
    #[cfg(not(no_language))]
    #[must_use]
    pub const fn new() -> Self {
        // English is linked in or not; without any language there is no such function.
        match CATALOGS {
            [first, ..] => Self::of(first),
            [] => unreachable!(),
        }
    }

    /// An explainer that falls back to a catalogue, linked in or not.
    pub(crate) const fn of(fallback: &'static Catalog) -> Self {
        Self {
            fallback,
            #[cfg(feature = "overrides")]
            overrides: Vec::new(),
        }
    }

    /// An explainer that falls back to another language.
    ///
    /// # Errors
    ///
    /// - `fr`, where no French texts are linked in.
    pub fn with_fallback(locale: &LanguageIdentifier) -> Result<Self, Error> {
        let expected = "a locale whose language is linked in";
        serving(locale).map(Self::of).ok_or_else(|| Error::expected("fallback", expected))
    }

    /// The same explainer with a lender's own texts; they take the place of those it had in the same language.
    ///
    /// Texts in `en` stand in `en-US` as well, unless there are some in `en-US`.
    ///
    /// An explainer does not change: to change texts while requests run, make a new one and hand it to those that
    /// follow, for instance by an atomic pointer to it.
    ///
    /// # Example
    ///
    /// ```
    /// use unic_langid::langid;
    /// use why_declined::{Audience, Explainer, Market, Outcome, Overrides, PaymentMethod};
    ///
    /// let texts = "headline-declined-invoice = Pay by invoice: not this time";
    /// let overrides = Overrides::compile(&langid!("en"), "spring", &[("texts.ftl", texts)])?;
    /// let explainer = Explainer::new().with_overrides(overrides);
    ///
    /// let outcome = Outcome::declined(PaymentMethod::Invoice, Market::SE).build()?;
    /// let explanation = explainer.explain(&outcome.disclose(Audience::Guest), &langid!("en"));
    /// assert_eq!(explanation.headline, "Pay by invoice: not this time");
    /// assert_eq!(explanation.variant.as_deref(), Some("spring"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[cfg(feature = "overrides")]
    #[must_use]
    pub fn with_overrides(mut self, overrides: Overrides) -> Self {
        self.overrides.retain(|known| known.language() != overrides.language());
        self.overrides.push(Arc::new(overrides));
        self
    }

    /// The languages and regional overlays that are linked in (BCP 47), each with how far its texts have been reviewed.
    pub fn locales(&self) -> impl Iterator<Item = (&'static str, ReviewStatus)> {
        let status = |reviewed| if reviewed { ReviewStatus::Reviewed } else { ReviewStatus::Draft };
        CATALOGS.iter().map(move |catalog| (catalog.language, status(catalog.is_reviewed)))
    }

    /// Picks a language by an Accept-Language header (RFC 9110) or a list of tags, and says which it picked: a region's
    /// overlay where there is one, as for `en-US`, else the language.
    ///
    /// # Example
    ///
    /// ```
    /// let picked = why_declined::Explainer::new().negotiate("fr-CH, sv;q=0.9, en;q=0.8");
    /// assert_eq!(picked.locale().to_string(), "sv");
    /// assert!(!picked.is_fallback());
    /// ```
    #[must_use]
    pub fn negotiate(&self, accept_language: &str) -> Negotiated {
        let serve = |locale: Option<&LanguageIdentifier>| locale.map_or(Some(self.fallback), serving);
        match most_wanted(accept_language, serve) {
            Some(catalog) => Negotiated { catalog, is_fallback: false },
            None => Negotiated { catalog: self.fallback, is_fallback: true },
        }
    }

    /// Explains an outcome in a locale: a region that has no overlay is served by its language, an unknown language by
    /// the fallback.
    #[must_use]
    pub fn explain(&self, disclosed: &Disclosed, locale: &LanguageIdentifier) -> Explanation {
        explain(Script::new(disclosed), disclosed, self.texts(locale))
    }

    /// Explains an outcome as [`Explainer::explain`] does, and refuses one that leaves a duty unmet.
    ///
    /// # Errors
    ///
    /// - A duty lacks an input: the error names each with the field that is missing, as [`Explanation::unmet`] does.
    /// - A lender has refused credit, and no rules are known for the market and the day.
    ///
    /// # Example
    ///
    /// ```
    /// use unic_langid::langid;
    /// use why_declined::{Audience, Explainer, Market, Outcome, PaymentMethod};
    ///
    /// let outcome = Outcome::declined(PaymentMethod::Invoice, Market::FR).decided_on("2026-11-22".parse()?).build()?;
    /// let error = Explainer::new().explain_strict(&outcome.disclose(Audience::Guest), &langid!("en")).unwrap_err();
    /// assert!(error.to_string().starts_with("unmet duties: "));
    /// # Ok::<(), why_declined::Error>(())
    /// ```
    pub fn explain_strict(&self, disclosed: &Disclosed, locale: &LanguageIdentifier) -> Result<Explanation, Error> {
        let script = Script::new(disclosed);
        if script.notices.is_without_rules {
            return Err(Error::contradiction("decided_on", "no rules are known for this market and day"));
        }
        if !script.notices.unmet.is_empty() {
            return Err(Error::unmet(&script.notices.unmet));
        }
        Ok(explain(script, disclosed, self.texts(locale)))
    }

    /// Answers a question around a decision, in a locale as [`Explainer::explain`] takes it.
    ///
    /// A guest and a shopper read the shopper's topics, a merchant the merchant's, support all.
    ///
    /// # Errors
    ///
    /// A topic that is not for the audience: the error names the audiences that are accepted.
    ///
    /// # Example
    ///
    /// ```
    /// use unic_langid::langid;
    /// use why_declined::{AnswerFacts, Audience, Explainer, Topic};
    ///
    /// let facts = AnswerFacts::new().lender("Example Pay")?.due_on("2026-12-03".parse()?);
    /// let answer = Explainer::new().answer(Topic::MissedPayment, &facts, Audience::Shopper, &langid!("en"))?;
    /// assert_eq!(answer.id, "answer/missed-payment");
    /// assert!(answer.steps[0].starts_with("The payment was due on 3 December 2026."));
    /// # Ok::<(), why_declined::Error>(())
    /// ```
    #[cfg(all(feature = "answers", not(no_language)))]
    pub fn answer(
        &self,
        topic: Topic,
        facts: &AnswerFacts,
        audience: Audience,
        locale: &LanguageIdentifier,
    ) -> Result<Answer, Error> {
        let catalog = serving(locale).unwrap_or(self.fallback);
        let texts = Texts::new(answers_in(catalog.language), self.overrides_over(catalog));
        answers::answer(topic, facts, audience, texts)
    }

    /// The texts in the language that serves a locale, the lender's own among them.
    fn texts(&self, locale: &LanguageIdentifier) -> Texts<'_> {
        let catalog = serving(locale).unwrap_or(self.fallback);
        Texts::new(catalog, self.overrides_over(catalog))
    }

    #[cfg(not(feature = "overrides"))]
    #[expect(clippy::unused_self, reason = "with the feature, they are its own")]
    const fn overrides_over(&self, _: &Catalog) -> Option<&Overrides> {
        None
    }

    /// The lender's texts in the language of a catalogue; those in the language serve its overlays as well.
    #[cfg(feature = "overrides")]
    fn overrides_over(&self, catalog: &Catalog) -> Option<&Overrides> {
        let of = |language| self.overrides.iter().map(Arc::as_ref).find(|overrides| overrides.language() == language);
        of(catalog.language).or_else(|| of(catalog.base?.language))
    }
}

closed_set! {
    /// How far the texts of a language have been reviewed.
    ReviewStatus {
        /// No professional has reviewed them yet.
        Draft = "draft",
        /// A professional has reviewed them.
        Reviewed = "reviewed",
    }
}

/// The language that was picked.
#[derive(Clone, Copy, Debug)]
pub struct Negotiated {
    catalog: &'static Catalog,
    is_fallback: bool,
}

impl Negotiated {
    /// The language that will be used.
    #[must_use]
    pub fn locale(&self) -> LanguageIdentifier {
        language(self.catalog.language).unwrap_or_default()
    }

    /// Whether nothing that was asked for could be served.
    #[must_use]
    pub const fn is_fallback(&self) -> bool {
        self.is_fallback
    }
}

fn explain(script: Script<'_>, disclosed: &Disclosed, texts: Texts<'_>) -> Explanation {
    let facts = disclosed.facts();
    let reasons: Vec<_> = script.reasons().map(|line| reason(&line, texts)).collect();
    let check = |(kind, line)| CreditCheckText { kind, text: texts.render(line) };
    let step = |(action, line)| NextStep { action, text: texts.render(line) };
    Explanation {
        id: script.id(),
        audience: disclosed.audience(),
        locale: texts.language(),
        direction: texts.direction(),
        announce: script.announce(),
        headline: texts.render(script.headline()),
        summary: texts.render(script.summary()),
        headings: headings(facts, reasons.len(), texts),
        reasons,
        credit_check: script.credit_check().map(check),
        next_steps: script.next_steps().map(step).collect(),
        alternatives: script.alternatives().map(|lines| alternative(&lines, texts)).collect(),
        retry: script.retry().map(|line| retry_text(&line, texts)),
        notices: script.notices.lines.iter().map(|line| notice(line, texts)).collect(),
        contacts: script.notices.contacts.into_iter().map(|line| contact(&line, texts)).collect(),
        reference: facts.reference.as_ref().map(|reference| reference.as_str().into()),
        rules: script.notices.rules,
        topics: answers::topics(disclosed),
        texts: texts.version(),
        variant: texts.variant(),
        unmet: script.notices.unmet,
    }
}

fn reason(line: &ReasonLine<'_>, texts: Texts<'_>) -> ReasonText {
    ReasonText { code: line.reason, text: texts.render(line.text), note: line.note.map(|note| texts.render(note)) }
}

fn alternative(lines: &AlternativeLines<'_>, texts: Texts<'_>) -> Alternative {
    Alternative {
        method: lines.method,
        label: texts.render(lines.label),
        pays: lines.method.pays(),
        credit: lines.method.credit_class() == CreditClass::Credit,
        text: texts.render(lines.text),
    }
}

fn retry_text(line: &RetryLine<'_>, texts: Texts<'_>) -> Retry {
    Retry { advice: line.advice, not_before: line.not_before, text: texts.render(line.text) }
}

fn notice(line: &NoticeLine<'_>, texts: Texts<'_>) -> Notice {
    let due = line.due.and_then(|days| Timing::WithinDays(days).due());
    Notice { kind: line.kind, text: texts.render(line.text), channel: line.channel, due }
}

fn contact(line: &ContactLine<'_>, texts: Texts<'_>) -> ContactText {
    ContactText {
        kind: line.kind,
        label: texts.render(line.label),
        name: line.name.map(Into::into),
        contact: line.contact.into(),
    }
}

fn headings(facts: &Facts, reasons: usize, texts: Texts<'_>) -> Headings {
    let count = u64::try_from(reasons).unwrap_or(u64::MAX);
    Headings {
        reasons: texts.render(Line::with(Message::HeadingReasons, Variable::Count, Value::Count(count))),
        credit_check: texts.render(Message::HeadingCreditCheck.into()),
        next_steps: texts.render(Message::HeadingNextSteps.into()),
        alternatives: texts.render(Message::HeadingAlternatives.into()),
        notices: texts.render(Message::HeadingNotices.into()),
        contacts: texts.render(Message::HeadingContacts.into()),
        reference: facts.reference.as_ref().map(|reference| {
            let value = Value::Name(reference.as_str());
            texts.render(Line::with(Message::ReferenceLine, Variable::Reference, value))
        }),
    }
}
