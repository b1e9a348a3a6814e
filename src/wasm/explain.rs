//! Explanations, and answers where the feature `answers` is enabled.

use unic_langid::LanguageIdentifier;
use wasm_bindgen::prelude::wasm_bindgen;

use super::{Shown, answered, read, written};
use crate::catalog::Message;
use crate::catalog::packed::{Part, catalog, packed};
#[cfg(feature = "answers")]
use crate::{
    Answer, AnswerFacts, Topic, answers,
    catalog::{AnswerMessage, Catalog, Texts, packed::Packed},
};
use crate::{Audience, Disclosed, Error, Explainer, Explanation};

/// An explainer in the one language that JavaScript fetched.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Language(Result<Loaded, String>);

#[wasm_bindgen]
impl Language {
    /// Takes the files of a language, with a zero between them.
    #[wasm_bindgen(constructor)]
    pub fn new(files: &str) -> Self {
        Self(Loaded::read(files).map_err(|error| error.to_string()))
    }

    /// The explanation of a disclosed outcome, in one of the forms.
    pub fn explain(&self, disclosed: &str, form: u8) -> String {
        answered(self.loaded().and_then(|loaded| loaded.explain(disclosed, form)))
    }

    /// The answer to a question, in one of the forms.
    #[cfg(feature = "answers")]
    pub fn answer(&self, topic: &str, facts: &str, audience: &str, form: u8) -> String {
        answered(self.loaded().and_then(|loaded| loaded.answer(topic, facts, audience, form)))
    }

    /// What is wrong with the files, if anything is.
    pub fn check(&self) -> String {
        answered(self.loaded().map(|_| String::new()))
    }
}

impl Language {
    fn loaded(&self) -> Result<&Loaded, String> {
        self.0.as_ref().map_err(Clone::clone)
    }
}

#[derive(Debug)]
struct Loaded {
    explainer: Explainer,
    has_staff: bool,
    #[cfg(feature = "answers")]
    answers: Option<&'static Catalog<AnswerMessage>>,
}

impl Loaded {
    fn read(files: &str) -> Result<Self, Error> {
        let staff = packed::<Message>(files, Part::Staff)?;
        let has_staff = staff.is_some();
        let parts: Vec<_> = packed::<Message>(files, Part::Shopper)?.into_iter().chain(staff).collect();
        let explanations = catalog(&parts)?;
        Ok(Self {
            explainer: Explainer::of(explanations),
            has_staff,
            #[cfg(feature = "answers")]
            answers: match packed::<AnswerMessage>(files, Part::Answers)? {
                Some(part) => Some(answers_in(explanations.language, &[part])?),
                None => None,
            },
        })
    }

    fn explain(&self, disclosed: &str, form: u8) -> Result<String, String> {
        let disclosed: Disclosed = read(disclosed)?;
        if !self.has_staff && matches!(disclosed.audience(), Audience::Merchant | Audience::Support) {
            return Err("audience: the texts for merchants and support are not loaded; load with `staff: true`".into());
        }
        // No language is linked in, so the one that was fetched serves whatever is asked for.
        Ok(written(&self.explainer.explain(&disclosed, &LanguageIdentifier::default()), form))
    }

    #[cfg(feature = "answers")]
    fn answer(&self, topic: &str, facts: &str, audience: &str, form: u8) -> Result<String, String> {
        let catalog = self.answers.ok_or("topic: the texts of answers are not loaded; load with `answers: true`")?;
        let facts: AnswerFacts = read(facts)?;
        let told = |error: Error| error.to_string();
        let (topic, audience): (Topic, Audience) = (topic.parse().map_err(told)?, audience.parse().map_err(told)?);
        Ok(written(&answers::answer(topic, &facts, audience, Texts::new(catalog, None)).map_err(told)?, form))
    }
}

/// The answers, which are to be in the language of the explanations.
#[cfg(feature = "answers")]
fn answers_in(language: &str, parts: &[Packed<'_>]) -> Result<&'static Catalog<AnswerMessage>, Error> {
    let answers = catalog::<AnswerMessage>(parts)?;
    if answers.language == language {
        Ok(answers)
    } else {
        Err(Error::contradiction("texts", "not of one language and version"))
    }
}

impl Shown for Explanation {
    fn html(&self) -> String {
        self.to_html()
    }

    fn text(&self) -> String {
        self.to_text()
    }
}

#[cfg(feature = "answers")]
impl Shown for Answer {
    fn html(&self) -> String {
        self.to_html()
    }

    fn text(&self) -> String {
        self.to_string()
    }
}
