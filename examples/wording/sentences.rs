//! Sentences and words. A dot in an amount, a date, an abbreviation or an address ends no sentence.

/// The words of each sentence of a text.
///
/// In doubt two sentences count as one: a long sentence is found too often rather than too seldom.
pub(crate) fn sentences<'a>(text: &'a str, abbreviations: &[String]) -> Vec<Vec<&'a str>> {
    let tokens: Vec<_> = text.split([' ', '\t', '\n', '\r']).filter(|token| !token.is_empty()).collect();
    let mut sentences = Vec::new();
    let mut sentence = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        // A dash alone is no word.
        sentence.extend(Some(*token).filter(|token| token.contains(char::is_alphanumeric)));
        let rest = tokens.get(index + 1..).unwrap_or_default();
        if ends(token, rest, abbreviations) && !sentence.is_empty() {
            sentences.push(std::mem::take(&mut sentence));
        }
    }
    if !sentence.is_empty() {
        sentences.push(sentence);
    }
    sentences
}

fn ends(token: &str, rest: &[&str], abbreviations: &[String]) -> bool {
    let bare = token.trim_end_matches(is_closing);
    let Some(mark) = bare.chars().next_back().filter(|mark| matches!(mark, '.' | '!' | '?' | '…' | '؟' | '۔'))
    else {
        return false;
    };
    let Some(next) = rest.first() else { return true };
    // A language without capitals begins a sentence with any letter.
    let begins = next.trim_start_matches(is_opening).starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase());
    begins && (mark != '.' || !(is_abbreviation(bare, abbreviations) || is_day(bare, rest)))
}

/// `z.B.` and what is listed.
fn is_abbreviation(token: &str, listed: &[String]) -> bool {
    let token = token.trim_start_matches(is_opening);
    let mut parts = token.split_terminator('.');
    let is_short = |part: &str| (1..=3).contains(&part.chars().count()) && part.chars().all(char::is_alphabetic);
    let has_inner_dot = token.matches('.').count() > 1;
    (has_inner_dot && parts.all(is_short)) || listed.iter().any(|known| known == token)
}

/// `3. Dezember 2026`
fn is_day(token: &str, rest: &[&str]) -> bool {
    let day = token.trim_end_matches('.').parse::<u8>();
    let year = rest.get(1).map(|year| year.trim_end_matches(|c: char| !c.is_ascii_digit()));
    day.is_ok() && year.is_some_and(|year| year.len() == 4 && year.parse::<u16>().is_ok())
}

fn is_closing(c: char) -> bool {
    matches!(c, ')' | ']' | '"' | '\'' | '”' | '“' | '’' | '»' | '«' | '\u{2069}')
}

fn is_opening(c: char) -> bool {
    matches!(c, '(' | '[' | '"' | '\'' | '“' | '”' | '„' | '‘' | '’' | '«' | '»' | '\u{2068}')
}

/// The letters of a word, in lower case.
pub(crate) fn letters(word: &str) -> Vec<char> {
    word.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase).collect()
}
