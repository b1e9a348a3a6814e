//! The answer to a question: what to show.

mod html;
mod json_ld;
mod text;

use serde::Serialize;

use super::Topic;
use super::facts::AnswerFacts;
use super::lines::{self, Form, Lines};
use crate::catalog::{AnswerMessage, Texts};
use crate::explanation::{Direction, Text};
use crate::{Audience, Error, PaymentMethod};

/// The answer to a question around a decision: the fields in the order in which they are read.
///
/// It is plain data, as an [`Explanation`](crate::Explanation) is, and it is general: true of every lender and every shop
/// but for the facts that it was given. It says nothing about why a decision came out as it did.
///
/// # Example
///
/// ```
/// use unic_langid::langid;
/// use why_declined::{AnswerFacts, Audience, Explainer, Market, Topic};
///
/// let facts = AnswerFacts::new().market(Market::SE);
/// let answer = Explainer::new().answer(Topic::CardWithoutNumber, &facts, Audience::Guest, &langid!("en"))?;
/// assert_eq!(answer.id, "answer/card-without-number");
/// assert_eq!(answer.question, "Do I need my personnummer to pay by card?");
/// # Ok::<(), why_declined::Error>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Answer {
    /// The stable id, in no language: `answer/` and the topic.
    pub id: String,
    /// The question's stable code.
    pub topic: Topic,
    /// Who may read it.
    pub audience: Audience,
    /// The language that it is in (BCP 47).
    pub locale: &'static str,
    /// The direction of that language.
    pub direction: Direction,
    /// The question.
    pub question: Text,
    /// The answer in a few sentences.
    pub short: Text,
    /// Ways to pay, and what each of them means; only for [`Topic::WaysToPay`].
    pub methods: Vec<MethodText>,
    /// What to do, in this order.
    pub steps: Vec<Text>,
    /// What to have at hand.
    pub have: Vec<Text>,
    /// What else is asked, most helpful first.
    pub related: Vec<RelatedTopic>,
    /// The version of the words: of all answers in this language, apart from that of explanations.
    pub texts: Text,
    /// The name of the lender's own texts in force.
    pub variant: Option<String>,
    /// Headings of the parts, for whoever lays them out.
    pub headings: AnswerHeadings,
}

/// A way to pay, and when the money leaves.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct MethodText {
    /// The method.
    pub method: PaymentMethod,
    /// In words.
    pub text: Text,
}

/// Another question.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RelatedTopic {
    /// The question's stable code.
    pub topic: Topic,
    /// In words.
    pub question: Text,
}

/// The headings of an answer's parts.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AnswerHeadings {
    /// Above the steps.
    pub steps: Text,
    /// Above what to have at hand.
    pub have: Text,
    /// Above the other questions.
    pub related: Text,
}

impl Answer {
    /// The answer as an accessible HTML fragment: a region with `lang` and `dir`, headings from `h2`, escaped.
    ///
    /// Each related question carries its code as `data-topic`, for a page that makes a link of it.
    ///
    /// # Example
    ///
    /// ```
    /// use unic_langid::langid;
    /// use why_declined::{AnswerFacts, Audience, Explainer, Topic};
    ///
    /// let answer = Explainer::new().answer(Topic::Refund, &AnswerFacts::new(), Audience::Guest, &langid!("en"))?;
    /// assert!(answer.to_html().contains(r#"<li data-topic="keep-some">"#));
    /// # Ok::<(), why_declined::Error>(())
    /// ```
    #[must_use]
    pub fn to_html(&self) -> String {
        html::fragment(self)
    }

    /// The question and its answer as JSON-LD: a schema.org FAQPage of one question, for search engines.
    ///
    /// It may stand between `<script type="application/ld+json">` and `</script>` as it is. The answer's text is HTML,
    /// as engines read it: paragraphs, headings and lists. It belongs on a page that shows the same answer and that
    /// everybody may find, so on the shopper's only.
    ///
    /// # Example
    ///
    /// ```
    /// use unic_langid::langid;
    /// use why_declined::{AnswerFacts, Audience, Explainer, Topic};
    ///
    /// let answer = Explainer::new().answer(Topic::Refund, &AnswerFacts::new(), Audience::Shopper, &langid!("en"))?;
    /// assert!(answer.to_json_ld().starts_with(r#"{"@context":"https://schema.org","@type":"FAQPage""#));
    /// # Ok::<(), why_declined::Error>(())
    /// ```
    #[must_use]
    pub fn to_json_ld(&self) -> String {
        Self::faq_page(core::slice::from_ref(self))
    }

    /// Several questions and their answers as one FAQPage, in this order, for a page that shows them all.
    ///
    /// Each names its language; the page does too where they share it.
    #[must_use]
    pub fn faq_page(answers: &[Self]) -> String {
        json_ld::faq_page(answers)
    }
}

/// Answers a question to an audience that may read the answer.
pub(crate) fn answer(
    topic: Topic,
    facts: &AnswerFacts,
    audience: Audience,
    texts: Texts<'_, AnswerMessage>,
) -> Result<Answer, Error> {
    if !topic.readers().contains(&audience) {
        return Err(Error::not_for(audience, topic, topic.readers()));
    }
    let say = |form: &Form| texts.render(form.line(facts));
    let Lines { question, short, steps, have } = lines::lines(topic);
    Ok(Answer {
        id: format!("answer/{topic}"),
        topic,
        audience,
        locale: texts.language(),
        direction: texts.direction(),
        question: say(question),
        short: say(short),
        methods: methods(topic, facts, texts),
        steps: steps.iter().map(say).collect(),
        have: have.iter().map(say).collect(),
        related: topic
            .related()
            .iter()
            .map(|&topic| RelatedTopic { topic, question: say(&lines::lines(topic).question) })
            .collect(),
        texts: texts.version(),
        variant: texts.variant(),
        headings: AnswerHeadings {
            steps: texts.render(AnswerMessage::HeadingSteps.into()),
            have: texts.render(AnswerMessage::HeadingHave.into()),
            related: texts.render(AnswerMessage::HeadingRelated.into()),
        },
    })
}

fn methods(topic: Topic, facts: &AnswerFacts, texts: Texts<'_, AnswerMessage>) -> Vec<MethodText> {
    match topic {
        Topic::WaysToPay => facts
            .methods_or_all()
            .iter()
            .map(|&method| MethodText { method, text: texts.render(lines::method(method).into()) })
            .collect(),
        _ => Vec::new(),
    }
}
