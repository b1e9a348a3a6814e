//! From a lender's files to texts that can stand beside the built-in ones, or to all that is wrong in them.

use std::collections::BTreeMap;

use unic_langid::LanguageIdentifier;

use super::{Findings, Overrides, Own};
use crate::catalog::compile::{self, Message, Reading};
use crate::catalog::contract::{self, Contract, Contracts};
use crate::catalog::pieces::pack;
use crate::catalog::place::{File, Place};
use crate::catalog::problem::{Problem, Problems};
use crate::catalog::rule::Rule;
#[cfg(feature = "answers")]
use crate::catalog::{ANSWERS, ANSWERS_REFERENCE};
use crate::catalog::{CATALOGS, Catalog, REFERENCE, Wanted, compare, overlay, serving, version};

/// The most characters in the name of a lender's texts.
const LONGEST_NAME: usize = 64;

impl Overrides {
    /// Compiles a lender's own Fluent files for the language, or the region's overlay, that serves a locale.
    ///
    /// The name stands in explanations as their `variant`: up to 64 letters, digits, `-`, `_` and `.` of ASCII. Each file
    /// is a name, for findings, and its text. The files hold any part of the messages, by the ids of `locales/en`, and
    /// the terms that they use. Variables, plural forms, lengths and quotation marks are checked as in the built-in
    /// texts. Explanations and answers may stand in one file; where the feature `answers` is not enabled, nobody reads
    /// answers, and only their Fluent is checked.
    ///
    /// # Errors
    ///
    /// All findings at once, each with its place, its rule and what to write instead.
    ///
    /// # Example
    ///
    /// ```
    /// use unic_langid::langid;
    /// use why_declined::{Overrides, Rule};
    ///
    /// let files = [("own.ftl", "reference-line = There is no number")];
    /// let findings = Overrides::compile(&langid!("en"), "spring", &files).unwrap_err();
    /// let finding = findings.iter().next().unwrap();
    /// assert_eq!((finding.file(), finding.line(), finding.column()), ("own.ftl", 1, 1));
    /// assert_eq!(finding.rule(), Rule::MissingVariable);
    /// ```
    pub fn compile(locale: &LanguageIdentifier, name: &str, files: &[(&str, &str)]) -> Result<Self, Findings> {
        let Some(catalog) = serving(locale) else {
            return Err(refusal(Rule::Language, format!("no texts in {locale} are linked in; enable its feature")));
        };
        if !is_name(name) {
            let advice = "a name has 1 to 64 letters, digits, `-`, `_` and `.` of ASCII";
            return Err(refusal(Rule::Name, advice.into()));
        }
        let messages = checked(catalog.language, files)?;
        #[cfg(feature = "answers")]
        let (answers, messages): (Vec<_>, Vec<_>) = messages.into_iter().partition(Message::is_answer);
        Ok(Self {
            language: catalog.language,
            variant: name.into(),
            explanations: Own::new(CATALOGS, catalog.language, messages, REFERENCE),
            #[cfg(feature = "answers")]
            answers: Own::new(ANSWERS, catalog.language, answers, ANSWERS_REFERENCE),
        })
    }
}

impl Own {
    /// Texts that stand over those of a language and its overlays, or over those of one overlay.
    fn new<M>(catalogs: &[&Catalog<M>], language: &str, messages: Vec<Message>, reference: &[Wanted]) -> Self {
        let is_over = |catalog: &Catalog<M>| catalog.base.is_some_and(|base| base.language == language);
        let served = catalogs.iter().filter(|catalog| catalog.language == language || is_over(catalog));
        let versions = served.map(|served| (served.language, version::version(served.version, &messages))).collect();
        let mut texts: BTreeMap<_, _> = messages.into_iter().map(|message| (message.id, pack(&message.text))).collect();
        Self { versions, texts: reference.iter().map(|wanted| texts.remove(wanted.id).map(Into::into)).collect() }
    }
}

fn is_name(name: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    (1..=LONGEST_NAME).contains(&name.len()) && name.bytes().all(is_plain)
}

/// A refusal of all files.
fn refusal(rule: Rule, advice: String) -> Findings {
    let place = Place { file: "overrides".into(), line: 1, column: 1, excerpt: None };
    Findings::new(vec![Problem { place, rule, advice }])
}

/// The messages of the files, held to what the reference asks of each.
fn checked(language: &str, files: &[(&str, &str)]) -> Result<Vec<Message>, Findings> {
    let mut problems = Problems::default();
    let files: Vec<_> = files.iter().map(|(name, source)| File::new(name, source)).collect();
    let mut messages = compile::compile(language, &files, &mut problems);
    if cfg!(not(feature = "answers")) {
        messages.retain(|message| !message.is_answer());
    }
    let (reference, contracts) = reference();
    compare::compare(&messages, &reference, &mut problems);
    contract::check_lengths(&messages, &contracts, &mut problems);
    overlay::check_spelling(language, &messages, &mut problems);
    let problems = problems.told();
    if problems.is_empty() { Ok(messages) } else { Err(Findings::new(problems)) }
}

/// The reference as the build script left it: no texts, but all that is asked of them.
fn reference() -> (Vec<Message>, Contracts) {
    #[cfg(feature = "answers")]
    let all = REFERENCE.iter().chain(ANSWERS_REFERENCE);
    #[cfg(not(feature = "answers"))]
    let all = REFERENCE.iter();
    let wanted = all.map(|wanted| {
        let place = Place { file: wanted.file.into(), line: wanted.line, column: 1, excerpt: None };
        let examples: Vec<_> =
            wanted.variable.iter().map(|(variable, example)| (*variable, (*example).into())).collect();
        let message = Message {
            id: wanted.id.into(),
            text: String::new(),
            variables: examples.iter().map(|(variable, _)| *variable).collect(),
            place,
            reading: Reading::Right,
        };
        (message, (wanted.id.into(), Contract { limit: wanted.limit, examples }))
    });
    wanted.unzip()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_regions_texts_are_spelt_as_it_spells() {
        let findings = checked("de-CH", &[("own.ftl", "headline-failed = Das heißt anders")]).unwrap_err();
        assert_eq!(findings.iter().map(|finding| finding.rule()).collect::<Vec<_>>(), [Rule::Spelling]);
        assert!(checked("de", &[("own.ftl", "headline-failed = Das heißt anders")]).is_ok());
    }
}
