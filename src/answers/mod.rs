//! The questions around a decision: which of them go with an explanation, and what is answered to each.

#[cfg(feature = "answers")]
mod answer;
#[cfg(feature = "answers")]
mod facts;
#[cfg(feature = "answers")]
mod lines;
mod offered;
mod topic;

#[cfg(feature = "answers")]
pub(crate) use self::answer::answer;
#[cfg(feature = "answers")]
pub use self::answer::{Answer, AnswerHeadings, MethodText, RelatedTopic};
#[cfg(feature = "answers")]
pub use self::facts::AnswerFacts;
pub(crate) use self::offered::topics;
pub use self::topic::{Stage, Topic};
