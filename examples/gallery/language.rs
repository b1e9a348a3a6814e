//! A language: its texts as they are written, how they are measured, and the explanations in it.

use std::error::Error;

use unic_langid::LanguageIdentifier;
use why_declined::{Direction, Explainer, ReviewStatus};

use crate::lines::{self, Line};
use crate::stories::{Content, Shown};
use crate::wording::catalogue::REFERENCE;
use crate::wording::{Catalogue, Ease, Scale};

pub(crate) struct Language {
    pub(crate) catalogue: Catalogue,
    pub(crate) scale: Scale,
    pub(crate) status: ReviewStatus,
    locale: LanguageIdentifier,
    explainer: Explainer,
}

/// An explanation or an answer in a language.
pub(crate) struct View {
    pub(crate) id: String,
    pub(crate) html: String,
    pub(crate) lines: Vec<Line>,
    pub(crate) direction: Direction,
}

/// A language with all that is shown in it.
pub(crate) struct Sheet<'a> {
    pub(crate) language: &'a Language,
    pub(crate) views: Vec<View>,
}

impl<'a> Sheet<'a> {
    pub(crate) fn new(language: &'a Language, shown: &[Shown]) -> Result<Self, Box<dyn Error>> {
        let views = shown.iter().map(|shown| language.view(&shown.content)).collect::<Result<_, _>>()?;
        Ok(Self { language, views })
    }

    /// The direction of the language.
    pub(crate) fn direction(&self) -> Direction {
        self.views.first().map_or(Direction::Ltr, |view| view.direction)
    }

    /// The attributes of an element that holds a text in the language.
    pub(crate) fn attributes(&self) -> String {
        format!("lang=\"{}\" dir=\"{}\"", self.language.tag(), self.direction())
    }
}

impl Language {
    pub(crate) fn new(catalogue: Catalogue, status: ReviewStatus) -> Result<Self, Box<dyn Error>> {
        let scale = Scale::of(&catalogue.language)?;
        let locale = catalogue.language.parse().map_err(|_| format!("{}: not a BCP 47 tag", catalogue.language))?;
        Ok(Self { catalogue, scale, status, locale, explainer: Explainer::new() })
    }

    pub(crate) fn tag(&self) -> &str {
        &self.catalogue.language
    }

    /// Whether nothing has to stand beside it.
    pub(crate) fn is_reference(&self) -> bool {
        self.tag() == REFERENCE
    }

    /// What is shown, in this language.
    pub(crate) fn view(&self, content: &Content) -> Result<View, Box<dyn Error>> {
        Ok(match content {
            Content::Explanation(disclosed) => {
                let explanation = self.explainer.explain(disclosed, &self.locale);
                let lines = lines::of_explanation(&explanation);
                View { html: explanation.to_html(), lines, id: explanation.id, direction: explanation.direction }
            }
            Content::Answer(topic, facts) => {
                let answer = self.explainer.answer(*topic, facts, topic.audience(), &self.locale)?;
                let lines = lines::of_answer(&answer);
                View { html: answer.to_html(), lines, id: answer.id, direction: answer.direction }
            }
        })
    }

    /// How easy all its texts are to read.
    pub(crate) fn ease(&self) -> Ease {
        Ease::of(self.catalogue.texts().map(|(_, text)| text.filled.as_str()), &self.scale)
    }
}
