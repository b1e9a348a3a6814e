//! Columns of text, numbers to the right.

use std::fmt::Write as _;

/// A column's heading.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Heading {
    Number(&'static str),
    Name(&'static str),
}

/// Rows under headings, all of one width in each column.
#[derive(Debug)]
pub(crate) struct Table<'a> {
    headings: &'a [Heading],
    widths: Vec<usize>,
}

impl<'a> Table<'a> {
    /// Columns as wide as their headings and whatever stands in these rows.
    pub(crate) fn of<'r>(headings: &'a [Heading], rows: impl IntoIterator<Item = &'r Vec<String>>) -> Self {
        let mut widths: Vec<_> = headings.iter().map(|heading| heading.text().len()).collect();
        for row in rows {
            for (width, cell) in widths.iter_mut().zip(row) {
                *width = (*width).max(cell.len());
            }
        }
        Self { headings, widths }
    }

    pub(crate) fn write_headings(&self, text: &mut String) {
        self.write_row(text, &self.headings.iter().map(|heading| heading.text().to_owned()).collect::<Vec<_>>());
    }

    /// Writes a row; what stands beyond the last column is written as it is.
    pub(crate) fn write_row(&self, text: &mut String, row: &[String]) {
        let mut line = String::new();
        for ((heading, &width), cell) in self.headings.iter().zip(&self.widths).zip(row) {
            // Writing into a string does not fail.
            let _ = match heading {
                Heading::Number(_) => write!(line, "  {cell:>width$}"),
                Heading::Name(_) => write!(line, "  {cell:<width$}"),
            };
        }
        for cell in row.iter().skip(self.headings.len()) {
            line.push_str("  ");
            line.push_str(cell);
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
}

impl Heading {
    const fn text(self) -> &'static str {
        match self {
            Self::Number(text) | Self::Name(text) => text,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Heading, Table};

    #[test]
    fn numbers_stand_to_the_right_and_no_line_ends_in_blanks() {
        let rows = [["5", "a"], ["12345", "bcd"]].map(|row| row.map(str::to_owned).to_vec());
        let table = Table::of(&[Heading::Number("shown"), Heading::Name("id")], &rows);
        let mut text = String::new();
        table.write_headings(&mut text);
        for row in &rows {
            table.write_row(&mut text, row);
        }
        table.write_row(&mut text, &["1".into(), "a".into(), "a note".into()]);
        assert_eq!(text, "  shown  id\n      5  a\n  12345  bcd\n      1  a    a note\n");
    }
}
