//! Prints how easy the texts of each language are to read, by the language's own index.
//!
//! `readability`

#[allow(dead_code, reason = "the gallery and the tests read more of the texts than this table shows")]
mod wording;

use std::error::Error;
use std::io::{self, Write as _};
use std::path::Path;

use wording::ease::MAX_WORDS;
use wording::{Catalogue, Ease, Scale};

fn main() -> Result<(), Box<dyn Error>> {
    let catalogues = Catalogue::read_all(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales"))?;
    let mut rows = vec![["locale", "index", "value", "band", "threshold", "longest sentence"].map(String::from)];
    let mut notes = String::new();
    for catalogue in &catalogues {
        let scale = Scale::of(&catalogue.language)?;
        rows.push(row(catalogue, &scale));
        if !scale.is_agreed {
            notes += &format!("{}: no agreed scale; {}\n", scale.language, scale.source);
        }
    }
    io::stdout().write_all(format!("{}{notes}", aligned(&rows)).as_bytes())?;
    Ok(())
}

fn row(catalogue: &Catalogue, scale: &Scale) -> [String; 6] {
    let texts: Vec<_> = catalogue.texts().collect();
    let Ease { value, longest } = Ease::of(texts.iter().map(|(_, text)| text.filled.as_str()), scale);
    let id = texts.get(longest.text).map_or("", |(message, _)| message.id.as_str());
    [
        catalogue.language.clone(),
        scale.index.name().to_owned(),
        format!("{value:.1}"),
        scale.band(value).to_owned(),
        scale.threshold(),
        format!("{} of {MAX_WORDS} words, {id}", longest.words),
    ]
}

/// Each column as wide as its widest cell.
fn aligned(rows: &[[String; 6]]) -> String {
    let width = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max();
    let line = |row: &[String; 6]| {
        let cells = row.iter().enumerate().map(|(column, cell)| {
            let width = width(column).unwrap_or_default();
            format!("{cell:width$}")
        });
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned() + "\n"
    };
    rows.iter().map(line).collect()
}
