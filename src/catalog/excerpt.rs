//! A line of a file as a message about it shows it. Shared with the build script.

/// A line, or the part of a long one around a column, safe to print.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) struct Excerpt {
    text: String,
    /// How many characters of the text stand before the column.
    before: usize,
}

impl Excerpt {
    /// A longer line is shown in part.
    const MAX_CHARS: usize = 160;

    /// The line around a place, given all that stands before and after it.
    pub(crate) fn new(before: &str, after: &str) -> Self {
        let mut left: Vec<char> =
            before.chars().rev().take_while(|c| *c != '\n').take(Self::MAX_CHARS + 1).map(visible).collect();
        let end = after.find('\n').unwrap_or(after.len());
        let after = after.get(..end).unwrap_or_default();
        let after = after.strip_suffix('\r').unwrap_or(after);
        let mut right: Vec<char> = after.chars().take(Self::MAX_CHARS + 1).map(visible).collect();
        if left.len() + right.len() > Self::MAX_CHARS {
            cut(&mut left, Self::MAX_CHARS / 2);
            cut(&mut right, Self::MAX_CHARS / 2);
        }
        left.reverse();
        let mut text = String::new();
        push(&left, &mut text);
        let before = text.chars().count();
        push(&right, &mut text);
        Self { text: text.trim_end().into(), before }
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// What stands before a caret that is to stand under the column.
    pub(crate) fn indent(&self) -> String {
        let shown = self.text.chars().take(self.before).filter_map(blank);
        // The line may end before the column: what is missing there is blank.
        let beyond = self.before.saturating_sub(self.text.chars().count());
        shown.chain(std::iter::repeat_n(' ', beyond)).collect()
    }
}

fn cut(chars: &mut Vec<char>, most: usize) {
    if chars.len() > most {
        chars.truncate(most);
        chars.push('…');
    }
}

fn push(chars: &[char], text: &mut String) {
    for &c in chars {
        if c == '\t' { text.push_str("    ") } else { text.push(c) }
    }
}

/// The character itself, or a sign for one that a terminal would obey instead of showing it.
fn visible(c: char) -> char {
    let is_unseen = matches!(c,
        '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}');
    if is_unseen || (c.is_control() && c != '\t') { '\u{fffd}' } else { c }
}

/// A blank as wide as the character: none for a mark on the one before, a wide one for East Asian writing.
fn blank(c: char) -> Option<char> {
    match c {
        '\u{300}'..='\u{36f}'
        | '\u{483}'..='\u{489}'
        | '\u{591}'..='\u{5bd}'
        | '\u{610}'..='\u{61a}'
        | '\u{64b}'..='\u{65f}'
        | '\u{1ab0}'..='\u{1aff}'
        | '\u{1dc0}'..='\u{1dff}'
        | '\u{20d0}'..='\u{20ff}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{fe20}'..='\u{fe2f}' => None,
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe6f}'
        | '\u{ff00}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}'
        | '\u{1f300}'..='\u{1f64f}'
        | '\u{1f680}'..='\u{1f6ff}'
        | '\u{1f900}'..='\u{1f9ff}'
        | '\u{20000}'..='\u{3fffd}' => Some('\u{3000}'),
        _ => Some(' '),
    }
}
