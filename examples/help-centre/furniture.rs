//! The words of the pages around the answers: one Fluent file a language, in `texts`.
//!
//! They are read where the sources lie, so that a new language is a new file and no line of code.

use std::error::Error;
use std::fs;
use std::path::Path;

use fluent::{FluentArgs, FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;
use why_declined::{Audience, Stage, Topic};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/help-centre/texts");

pub(crate) struct Furniture {
    pub(crate) language_name: String,
    pub(crate) shopper: ForReader,
    pub(crate) merchant: ForReader,
    pub(crate) support: ForReader,
    pub(crate) group_checkout: String,
    pub(crate) group_after: String,
    pub(crate) group_merchant: String,
    pub(crate) group_support: String,
    pub(crate) choose: String,
    pub(crate) skip: String,
    pub(crate) way: String,
    pub(crate) languages: String,
    pub(crate) search: String,
    /// Beginnings of words that people search by, each with the words that the answers use.
    pub(crate) synonyms: Vec<(String, String)>,
    /// What is said when that many questions are found, from none on.
    pub(crate) found: Vec<String>,
    pub(crate) general: String,
    pub(crate) draft: String,
}

/// What a reader's help centre is called, and what is in it.
pub(crate) struct ForReader {
    pub(crate) title: String,
    pub(crate) description: String,
}

impl Furniture {
    pub(crate) fn read(locale: &LanguageIdentifier, most_found: usize) -> Result<Self, Box<dyn Error>> {
        let texts = Texts::read(locale)?;
        let say = |id| texts.say(id, &FluentArgs::new());
        let reader =
            |title, description| Ok::<_, String>(ForReader { title: say(title)?, description: say(description)? });
        Ok(Self {
            language_name: say("language-name")?,
            shopper: reader("title-shopper", "description-shopper")?,
            merchant: reader("title-merchant", "description-merchant")?,
            support: reader("title-support", "description-support")?,
            group_checkout: say("group-checkout")?,
            group_after: say("group-after")?,
            group_merchant: say("group-merchant")?,
            group_support: say("group-support")?,
            choose: say("choose-language")?,
            skip: say("skip")?,
            way: say("way")?,
            languages: say("languages")?,
            search: say("search")?,
            synonyms: pairs(&say("synonyms")?)?,
            found: (0..=most_found)
                .map(|count| texts.say("found", &FluentArgs::from_iter([("count", count)])))
                .collect::<Result<_, _>>()?,
            general: say("general")?,
            draft: say("draft")?,
        })
    }

    pub(crate) fn of(&self, reader: Audience) -> &ForReader {
        match reader {
            Audience::Merchant => &self.merchant,
            Audience::Support => &self.support,
            _ => &self.shopper,
        }
    }

    /// The group of a topic on the start page: its anchor and its heading.
    pub(crate) fn group(&self, topic: Topic) -> (&'static str, &str) {
        match (topic.audience(), topic.stage()) {
            (Audience::Merchant, _) => ("merchant", &self.group_merchant),
            (Audience::Support, _) => ("support", &self.group_support),
            (_, Stage::After) => ("after", &self.group_after),
            _ => ("checkout", &self.group_checkout),
        }
    }
}

/// Reads `word: words; word: words`.
fn pairs(text: &str) -> Result<Vec<(String, String)>, String> {
    let pair = |pair: &str| pair.split_once(':').map(|(word, words)| (word.trim().into(), words.trim().into()));
    text.split(';').map(|part| pair(part).ok_or_else(|| format!("`synonyms`: no colon in `{part}`"))).collect()
}

struct Texts {
    file: String,
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    fn read(locale: &LanguageIdentifier) -> Result<Self, Box<dyn Error>> {
        let mut bundle = FluentBundle::new(vec![locale.clone()]);
        bundle.set_use_isolating(false);
        let mut file = Self::add(&locale.language.to_string(), &mut bundle)?;
        if locale.region.is_some() {
            // What the region's file leaves out is the language's.
            file = Self::add(&locale.to_string(), &mut bundle)?;
        }
        Ok(Self { file, bundle })
    }

    /// Adds the file of a tag, and gives its name.
    fn add(tag: &str, bundle: &mut FluentBundle<FluentResource>) -> Result<String, Box<dyn Error>> {
        let path = Path::new(FOLDER).join(format!("{tag}.ftl"));
        let file = path.display().to_string();
        let source = fs::read_to_string(&path).map_err(|error| format!("{file}: {error}"))?;
        let resource =
            FluentResource::try_new(source).map_err(|(_, errors)| format!("{file}: not Fluent: {errors:?}"))?;
        bundle.add_resource_overriding(resource);
        Ok(file)
    }

    fn say(&self, id: &str, arguments: &FluentArgs<'_>) -> Result<String, String> {
        let pattern = self.bundle.get_message(id).and_then(|message| message.value());
        let pattern = pattern.ok_or_else(|| format!("{}: the message `{id}` is missing", self.file))?;
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(arguments), &mut errors);
        if errors.is_empty() { Ok(text.into_owned()) } else { Err(format!("{}: `{id}`: {errors:?}", self.file)) }
    }
}
