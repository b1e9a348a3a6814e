//! What each language is measured by: `reading-ease.txt`, read.

use std::error::Error;
use std::str::FromStr;

use super::catalogue::base_of;
use super::ease::Index;

const ROWS: &str = include_str!("reading-ease.txt");

/// How a language is measured, and what it has to reach.
#[derive(Clone, Debug)]
pub(crate) struct Scale {
    pub(crate) language: String,
    /// What the language calls itself.
    pub(crate) name: String,
    pub(crate) index: Index,
    bands: Vec<Band>,
    /// The worst band that passes.
    held: String,
    /// Whether the scale is agreed on.
    pub(crate) is_agreed: bool,
    pub(crate) source: String,
    pub(crate) abbreviations: Vec<String>,
}

/// A part of a scale.
#[derive(Clone, Debug)]
struct Band {
    name: String,
    /// Which values are in it that are in no easier one; the last band takes the rest.
    bound: Option<Bound>,
}

#[derive(Clone, Copy, Debug)]
struct Bound {
    sign: Sign,
    number: f64,
}

#[derive(Clone, Copy, Debug)]
enum Sign {
    Below,
    AtMost,
    AtLeast,
}

impl Scale {
    /// Every language of the file.
    pub(crate) fn read_all() -> Result<Vec<Self>, Box<dyn Error>> {
        let rows = ROWS.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        rows.map(|row| row.parse().map_err(|error| format!("reading-ease.txt: {error}: {row}").into())).collect()
    }

    /// The scale of a language, or of the language of a region.
    pub(crate) fn of(tag: &str) -> Result<Self, Box<dyn Error>> {
        let language = base_of(tag).unwrap_or(tag);
        let known = Self::read_all()?.into_iter().find(|scale| scale.language == language);
        known.ok_or_else(|| format!("{language}: write its row into examples/wording/reading-ease.txt").into())
    }

    /// The band of a value.
    pub(crate) fn band(&self, value: f64) -> &str {
        self.bands.iter().find(|band| band.bound.is_none_or(|bound| bound.holds(value))).map_or("", |band| &band.name)
    }

    /// Whether a value is in the band that is held, or in an easier one.
    pub(crate) fn is_held(&self, value: f64) -> bool {
        self.held_band().and_then(|band| band.bound).is_some_and(|bound| bound.holds(value))
    }

    /// What is held, in words: `easy: < 40`.
    pub(crate) fn threshold(&self) -> String {
        let bound = self.held_band().and_then(|band| band.bound).map(|bound| bound.to_string()).unwrap_or_default();
        format!("{}: {bound}", self.held)
    }

    fn held_band(&self) -> Option<&Band> {
        self.bands.iter().find(|band| band.name == self.held)
    }
}

impl FromStr for Scale {
    type Err = String;

    fn from_str(row: &str) -> Result<Self, String> {
        let columns: Vec<_> = row.split('|').map(str::trim).collect();
        let [language, name, index, bands, held, agreed, source, abbreviations] = columns.as_slice() else {
            return Err("a row has eight columns".into());
        };
        let scale = Self {
            language: (*language).to_owned(),
            name: (*name).to_owned(),
            index: index.parse()?,
            bands: bands.split(", ").map(str::parse).collect::<Result<_, _>>()?,
            held: (*held).to_owned(),
            is_agreed: match *agreed {
                "agreed" => true,
                "not agreed" => false,
                _ => return Err("write `agreed` or `not agreed`".into()),
            },
            source: (*source).to_owned(),
            abbreviations: abbreviations.split_whitespace().map(Into::into).collect(),
        };
        match scale.held_band() {
            Some(Band { bound: Some(_), .. }) => Ok(scale),
            _ => Err("the band that is held has to be one with a bound".into()),
        }
    }
}

impl FromStr for Band {
    type Err = String;

    fn from_str(band: &str) -> Result<Self, String> {
        let signs = [("<=", Sign::AtMost), (">=", Sign::AtLeast), ("<", Sign::Below)];
        for (written, sign) in signs {
            if let Some((name, number)) = band.split_once(&format!(" {written} ")) {
                let number = number.parse().map_err(|_| format!("`{number}` is not a number"))?;
                return Ok(Self { name: name.to_owned(), bound: Some(Bound { sign, number }) });
            }
        }
        Ok(Self { name: band.to_owned(), bound: None })
    }
}

impl Bound {
    fn holds(self, value: f64) -> bool {
        match self.sign {
            Sign::Below => value < self.number,
            Sign::AtMost => value <= self.number,
            Sign::AtLeast => value >= self.number,
        }
    }
}

impl std::fmt::Display for Bound {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let sign = match self.sign {
            Sign::Below => "<",
            Sign::AtMost => "≤",
            Sign::AtLeast => "≥",
        };
        write!(f, "{sign} {}", self.number)
    }
}
