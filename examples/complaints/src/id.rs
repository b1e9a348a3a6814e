//! What an event is about, by an id that no free text passes for.

use std::fmt;

use why_declined::{Decision, PaymentMethod, Reason};

/// The id of an explanation (`declined/invoice/unpaid-invoice`) or of an answer (`answer/why-refused`).
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub(crate) struct Id(Box<str>);

/// The most characters in the topic of an answer.
const LONGEST_TOPIC: usize = 40;

impl Id {
    /// The id, if it is one: made of the library's codes, or `answer/` and a topic of small letters and hyphens.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('/');
        let is_id = match (parts.next(), parts.next(), parts.next(), parts.next()) {
            (Some("answer"), Some(topic), None, None) => is_topic(topic),
            (Some(decision), Some(method), Some(reason), None) => {
                is_decision(decision) && is_method(method) && is_reason(reason)
            }
            _ => false,
        };
        is_id.then(|| Self(text.into()))
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One about an application says so in its first part.
fn is_decision(text: &str) -> bool {
    text.strip_suffix("-application").unwrap_or(text).parse::<Decision>().is_ok()
}

/// `other` is a method that the version which explained did not know.
fn is_method(text: &str) -> bool {
    text == "other" || text.parse::<PaymentMethod>().is_ok()
}

fn is_reason(text: &str) -> bool {
    text == "none" || text.parse::<Reason>().is_ok()
}

fn is_topic(text: &str) -> bool {
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase());
    text.len() <= LONGEST_TOPIC && text.split('-').all(is_word)
}

#[cfg(test)]
mod tests {
    use why_declined::{Decision, PaymentMethod, Reason};

    use super::Id;

    #[test]
    fn every_id_that_the_library_can_write_is_one() {
        for decision in Decision::ALL {
            for subject in ["", "-application"] {
                for method in PaymentMethod::ALL.iter().map(|method| method.code()).chain(["other"]) {
                    for reason in Reason::ALL.iter().map(|reason| reason.code()).chain(["none"]) {
                        let id = format!("{decision}{subject}/{method}/{reason}");
                        assert_eq!(Id::parse(&id).map(|id| id.to_string()), Some(id));
                    }
                }
            }
        }
    }

    #[test]
    fn answers_have_a_topic() {
        for id in ["answer/why-refused", "answer/a"] {
            assert!(Id::parse(id).is_some(), "{id}");
        }
        let (longest, longer) = ("a".repeat(40), "a".repeat(41));
        assert!(Id::parse(&format!("answer/{longest}")).is_some());
        assert!(Id::parse(&format!("answer/{longer}")).is_none());
    }

    #[test]
    fn nothing_else_passes_for_an_id() {
        for text in [
            "",
            "/",
            "//",
            "answer",
            "answer/",
            "answer/-",
            "answer/why--refused",
            "answer/Why",
            "answer/anna.svensson",
            "answer/19900101",
            "answer/why/refused",
            "declined",
            "declined/invoice",
            "declined/invoice/unpaid-invoice/",
            "declined/invoice/unpaid-invoice/anna",
            "declined/invoice/anna-svensson",
            "declined/anna/none",
            "anna/invoice/none",
            "declined-application-application/invoice/none",
            "-application/invoice/none",
            "Declined/invoice/none",
            " declined/invoice/none",
            "declined/invoice/none\n",
        ] {
            assert_eq!(Id::parse(text), None, "{text:?}");
        }
    }
}
