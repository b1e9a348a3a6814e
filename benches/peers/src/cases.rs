//! What is explained: typical outcomes, for a shopper and a guest, in each language.

use std::fs;
use std::path::Path;

use unic_langid::LanguageIdentifier;
use why_declined as library;
use why_declined_hooked as hooked;
use why_declined_hooked::{Asked, Engine, Kept};

use crate::CATALOGUES;

/// What is measured.
pub const TYPICAL: [&str; 5] =
    ["unpaid-invoice", "stripe-insufficient-funds", "refused-without-reasons", "pay-in-4-refused", "counter-offer"];

/// One disclosed outcome in one language, for the library and for its copy.
#[derive(Debug)]
pub struct Case {
    pub outcome: String,
    pub audience: &'static str,
    pub language: &'static str,
    pub locale: LanguageIdentifier,
    pub json: String,
    pub library: library::Disclosed,
    pub hooked: hooked::Disclosed,
}

/// The typical outcomes, for those who see them at a checkout, in some languages.
#[must_use]
pub fn typical(outcomes: &Path, languages: &[String]) -> Vec<Case> {
    let names = TYPICAL.iter().map(|name| (*name).to_owned());
    let mut cases = cases(outcomes, names, &["shopper", "guest"]);
    cases.retain(|case| languages.iter().any(|language| language == case.language));
    cases
}

/// Every outcome of the folder for everyone.
#[must_use]
pub fn all(outcomes: &Path) -> Vec<Case> {
    let entries = fs::read_dir(outcomes).expect("the folder of outcomes").map(|entry| entry.expect("a file").path());
    let name = |path: &Path| Some(path.file_stem()?.to_str()?.to_owned());
    let mut names: Vec<_> = entries.filter_map(|path| name(&path)).collect();
    names.sort();
    cases(outcomes, names.into_iter(), &["shopper", "guest", "merchant", "support"])
}

fn cases(folder: &Path, names: impl Iterator<Item = String>, audiences: &[&'static str]) -> Vec<Case> {
    let mut cases = Vec::new();
    for name in names {
        let json = fs::read_to_string(folder.join(&name).with_extension("json")).expect("an outcome");
        for catalogue in &CATALOGUES {
            for audience in audiences {
                cases.push(Case::new(&name, &json, catalogue.language, audience));
            }
        }
    }
    cases
}

impl Case {
    fn new(outcome: &str, json: &str, language: &'static str, audience: &'static str) -> Self {
        let library: library::Outcome = serde_json::from_str(json).expect("an example is valid");
        let hooked: hooked::Outcome = serde_json::from_str(json).expect("an example is valid");
        Self {
            outcome: outcome.into(),
            audience,
            language,
            locale: language.parse().expect("the name of a folder of texts"),
            json: json.into(),
            library: library.disclose(audience.parse().expect("an audience")),
            hooked: hooked.disclose(audience.parse().expect("an audience")),
        }
    }

    /// Outcome, language and audience.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{} {} {}", self.outcome, self.language, self.audience)
    }

    /// What the library says.
    #[must_use]
    pub fn explained(&self) -> library::Explanation {
        library::Explainer::new().explain(&self.library, &self.locale)
    }

    /// What the copy says with the texts of the engines that are set.
    #[must_use]
    pub fn by_engines(&self) -> hooked::Explanation {
        hooked::Explainer::new().explain(&self.hooked, &self.locale)
    }

    /// The messages that the explanation asks for, in their order.
    #[must_use]
    pub fn asked(&self) -> Vec<Kept> {
        hooked::set_engines(|_| &Recorder);
        drop(self.by_engines());
        RECORDED.take()
    }
}

thread_local! {
    static RECORDED: std::cell::RefCell<Vec<Kept>> = const { std::cell::RefCell::new(Vec::new()) };
}

struct Recorder;

impl Engine for Recorder {
    fn text(&self, asked: &Asked<'_>) -> std::borrow::Cow<'static, str> {
        RECORDED.with_borrow_mut(|recorded| recorded.push(asked.into()));
        "".into()
    }

    fn write(&self, _: &Asked<'_>, _: &mut String) {}
}
