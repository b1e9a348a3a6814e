//! Syllables, by the spelling. A word without vowels, or a number, counts as one.

/// The syllables of an English word. Spelling does not tell all: it is right for nine words in ten.
pub(crate) fn english(letters: &[char]) -> usize {
    let is_vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let word: String = letters.iter().collect();
    let groups = groups(letters, is_vowel);
    // Vowels side by side that are heard apart, as in `create`, `lion`, `via`.
    let apart = ["creat", "ia", "iet", "io", "ious", "eo", "iu", "ual", "uous", "ying", "eing"];
    let together = ["tion", "sion", "cial", "tial", "cian", "cious", "tious", "geon", "gion", "people"];
    let heard = apart.iter().filter(|pair| word.contains(**pair)).count().min(1);
    let heard = if together.iter().any(|pair| word.contains(pair)) { 0 } else { heard };
    let stem = word.strip_suffix('s').filter(|stem| stem.ends_with('e')).unwrap_or(&word);
    (groups + heard).saturating_sub(usize::from(is_mute(&word, stem))).max(1)
}

/// Whether the last `e` is not heard: `made`, `makes`, `closed`; but `table`, `handled`, `boxes`, `wanted`.
fn is_mute(word: &str, stem: &str) -> bool {
    let is_vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let (before, blends) = match word.strip_suffix("ed") {
        Some(before) => (before, ['t', 'd'].as_slice()),
        None => (stem.strip_suffix('e').unwrap_or_default(), [].as_slice()),
    };
    let hisses = word.len() > stem.len() && before.ends_with(['s', 'z', 'x', 'c', 'g', 'h']);
    let is_le = before.strip_suffix('l').is_some_and(|rest| !rest.ends_with(is_vowel) && !rest.ends_with(['l', 'r']));
    !hisses && !is_le && !before.ends_with(blends) && before.chars().next_back().is_some_and(|c| !is_vowel(c))
}

/// The syllables of a German word: vowels, diphthongs and long vowels.
pub(crate) fn german(letters: &[char]) -> usize {
    let pairs = ["au", "äu", "eu", "ei", "ey", "ai", "ay", "ie", "aa", "ee", "oo"];
    units(letters, |c| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'ä' | 'ö' | 'ü' | 'y'), &pairs)
}

/// The syllables of a Polish word: an `i` before a vowel only softens.
pub(crate) fn polish(letters: &[char]) -> usize {
    let is_vowel = |c: char| matches!(c, 'a' | 'ą' | 'e' | 'ę' | 'i' | 'o' | 'ó' | 'u' | 'y');
    let heard: Vec<_> = letters
        .iter()
        .enumerate()
        .filter(|(at, c)| **c != 'i' || !letters.get(at + 1).copied().is_some_and(is_vowel))
        .map(|(_, c)| *c)
        .collect();
    units(&heard, is_vowel, &["au", "eu"])
}

/// Runs of vowels.
fn groups(letters: &[char], is_vowel: impl Fn(char) -> bool) -> usize {
    letters.chunk_by(|a, b| is_vowel(*a) == is_vowel(*b)).filter(|run| run.iter().all(|c| is_vowel(*c))).count()
}

/// Vowels, those of a pair together.
fn units(letters: &[char], is_vowel: impl Fn(char) -> bool, pairs: &[&str]) -> usize {
    let mut count = 0;
    let mut rest = letters;
    while let [first, after @ ..] = rest {
        let pair: String = rest.iter().take(2).collect();
        count += usize::from(is_vowel(*first));
        rest = if pairs.contains(&pair.as_str()) { after.get(1..).unwrap_or_default() } else { after };
    }
    count.max(1)
}
