//! Who may know what, and which words give a masked reason away.

use why_declined::{Audience, Disclosure, Reason};

/// Whether an audience may be told a reason.
pub fn may_know(audience: Audience, reason: Reason) -> bool {
    match reason.code() {
        "suspected-fraud" | "lost-or-stolen" | "deceased" => audience == Audience::Support,
        "compliance-restricted" | "lender-declined" | "bank-declined" => false,
        _ if reason.disclosure() == Disclosure::Open => true,
        _ => matches!(audience, Audience::Shopper | Audience::Support),
    }
}

/// A word of a text that starts as no word may that an audience reads, in any language that is linked in.
pub fn telling_word(text: &str, audience: Audience) -> Option<&'static str> {
    let lower = text.to_lowercase();
    let starts: &[&str] = if audience == Audience::Support { TELLING_SUPPORT } else { TELLING };
    lower
        .split(|c: char| !c.is_alphanumeric())
        .find_map(|word| starts.iter().copied().find(|start| word.starts_with(start)))
}

/// What the law forbids to tell anybody.
const TELLING_SUPPORT: &[&str] = &["complian", "launder", "sanction", "terror", "penningtvätt", "sanktion"];

/// As in the library's own tests, for English and Swedish: a new language brings its words to both.
const TELLING: &[&str] = &[
    "blacklist",
    "complian",
    "crim",
    "dead",
    "death",
    "deceased",
    "died",
    "fraud",
    "launder",
    "lost",
    "police",
    "risk",
    "sanction",
    "stolen",
    "suspect",
    "suspicio",
    "terror",
    "theft",
    "avlid",
    "bedräg",
    "brott",
    "död",
    "förlora",
    "misstank",
    "misstänk",
    "penningtvätt",
    "polis",
    "sanktion",
    "stulen",
    "stulet",
    "stöld",
    "svartlist",
];
