//! What a help centre is made of: languages, readers, their answers.

use std::error::Error;

use unic_langid::LanguageIdentifier;
use why_declined::{Answer, AnswerFacts, Audience, Direction, Explainer, ReviewStatus, Topic};

use crate::furniture::Furniture;

/// Those who have a help centre of their own.
const READERS: [Audience; 3] = [Audience::Shopper, Audience::Merchant, Audience::Support];

pub(crate) struct Site {
    /// Where the pages will lie, with a slash at the end.
    pub(crate) base_url: Option<String>,
    pub(crate) languages: Vec<Language>,
    /// The code of the language for those who read none of the others.
    pub(crate) fallback: String,
}

pub(crate) struct Language {
    pub(crate) code: &'static str,
    pub(crate) direction: Direction,
    pub(crate) is_draft: bool,
    pub(crate) furniture: Furniture,
    pub(crate) centres: Vec<Centre>,
}

/// The help centre of one reader in one language.
pub(crate) struct Centre {
    pub(crate) reader: Audience,
    /// In the order of the topics.
    pub(crate) answers: Vec<Answer>,
}

impl Site {
    pub(crate) fn new(
        explainer: &Explainer,
        facts: &AnswerFacts,
        base_url: Option<String>,
    ) -> Result<Self, Box<dyn Error>> {
        let languages = explainer
            .locales()
            .map(|(code, status)| Language::new(explainer, facts, code, status))
            .collect::<Result<_, _>>()?;
        Ok(Self { base_url, languages, fallback: explainer.negotiate("*").locale().to_string() })
    }
}

impl Language {
    fn new(
        explainer: &Explainer,
        facts: &AnswerFacts,
        code: &'static str,
        status: ReviewStatus,
    ) -> Result<Self, Box<dyn Error>> {
        let locale: LanguageIdentifier = code.parse()?;
        // The library knows who may read a topic, and refuses the others.
        let answers = |reader| {
            Topic::ALL.iter().filter_map(|&topic| explainer.answer(topic, facts, reader, &locale).ok()).collect()
        };
        let centres: Vec<_> = READERS.map(|reader| Centre { reader, answers: answers(reader) }).into();
        let any = centres.iter().find_map(|centre| centre.answers.first()).ok_or("there are no answers")?;
        Ok(Self {
            code,
            direction: any.direction,
            is_draft: status == ReviewStatus::Draft,
            furniture: Furniture::read(&locale, Topic::ALL.len())?,
            centres,
        })
    }
}
