//! What there is to say of a reading, before it becomes text or a picture.

use std::collections::BTreeMap;

use unic_langid::LanguageIdentifier;

use crate::event::Group;
use crate::id::Id;
use crate::rate::Estimate;
use crate::reading::Reading;
use crate::tally::{Counts, sums, total};

/// Everything that is reported, most complaints first throughout.
#[derive(Debug)]
pub(crate) struct Report<'a> {
    pub(crate) total: Measured,
    /// How many lines were no events.
    pub(crate) left_out: u64,
    /// One for each id.
    pub(crate) blocks: Vec<Block<'a>>,
    pub(crate) by_id: Vec<(String, Measured)>,
    pub(crate) by_locale: Vec<(String, Measured)>,
    pub(crate) by_variant: Vec<(String, Measured)>,
    pub(crate) by_version: Vec<(String, Measured)>,
}

/// Counts and, if anything was shown, their rate.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Measured {
    pub(crate) counts: Counts,
    pub(crate) rate: Option<Estimate>,
}

/// All that was counted under one id.
#[derive(Debug)]
pub(crate) struct Block<'a> {
    pub(crate) id: &'a Id,
    pub(crate) groups: Vec<(&'a Group, Measured)>,
    pub(crate) differences: Vec<Difference<'a>>,
}

/// One variant of a text against another, all versions of each together.
#[derive(Debug)]
pub(crate) struct Difference<'a> {
    pub(crate) locale: &'a LanguageIdentifier,
    pub(crate) variant: &'a str,
    /// The built-in texts, or the first variant by name where those do not occur.
    pub(crate) against: &'a str,
    /// None where one of the two was never shown.
    pub(crate) estimate: Option<Estimate>,
}

impl<'a> Report<'a> {
    /// What was read; nothing where there was no event.
    pub(crate) fn new(reading: &'a Reading) -> Option<Self> {
        let groups = reading.tally.groups();
        if groups.is_empty() {
            return None;
        }
        Some(Self {
            total: total(&groups).into(),
            left_out: reading.left_out,
            blocks: blocks(&groups),
            by_id: measured(sums(&groups, |group| group.id.to_string())),
            by_locale: measured(sums(&groups, |group| group.locale.to_string())),
            by_variant: measured(sums(&groups, |group| group.variant_name().to_owned())),
            by_version: measured(sums(&groups, Group::version)),
        })
    }
}

impl Group {
    /// The name of the variant; that of the built-in texts cannot be a variant's own.
    pub(crate) fn variant_name(&self) -> &str {
        self.variant.as_deref().unwrap_or("(built-in)")
    }

    /// The version of the texts, as it came.
    pub(crate) fn version(&self) -> String {
        format!("{:08x}", self.texts)
    }
}

impl From<Counts> for Measured {
    fn from(counts: Counts) -> Self {
        Self { counts, rate: Estimate::of(counts) }
    }
}

fn measured(sums: Vec<(String, Counts)>) -> Vec<(String, Measured)> {
    sums.into_iter().map(|(name, counts)| (name, counts.into())).collect()
}

fn blocks<'a>(groups: &[(&'a Group, Counts)]) -> Vec<Block<'a>> {
    let mut of_id = BTreeMap::<&Id, Vec<(&Group, Counts)>>::new();
    for &(group, counts) in groups {
        of_id.entry(&group.id).or_default().push((group, counts));
    }
    let block = |(id, _)| {
        let groups = of_id.get(id)?;
        let differences = differences(groups);
        let groups = groups.iter().map(|&(group, counts)| (group, counts.into())).collect();
        Some(Block { id, groups, differences })
    };
    sums(groups, |group| &group.id).into_iter().filter_map(block).collect()
}

fn differences<'a>(groups: &[(&'a Group, Counts)]) -> Vec<Difference<'a>> {
    let mut differences = Vec::new();
    for (locale, _) in sums(groups, |group| &group.locale) {
        let of_locale: Vec<_> = groups.iter().copied().filter(|(group, _)| group.locale == *locale).collect();
        let variants = sums(&of_locale, |group| (group.variant.as_deref(), group.variant_name()));
        // The built-in texts have no name, and so come before every name.
        let Some(&(base, base_counts)) = variants.iter().min_by_key(|(variant, _)| variant) else { continue };
        for &(variant, counts) in variants.iter().filter(|(variant, _)| *variant != base) {
            let estimate = Estimate::of(counts).zip(Estimate::of(base_counts)).map(|(rate, base)| rate.minus(base));
            differences.push(Difference { locale, variant: variant.1, against: base.1, estimate });
        }
    }
    differences
}

#[cfg(test)]
mod tests {
    use super::Report;
    use crate::rate::{Estimate, Verdict};
    use crate::reading::Reading;
    use crate::tally::Counts;

    #[test]
    fn variants_are_compared_with_the_built_in_texts_all_versions_together() {
        let lines = [
            ("shown", "sv", "null", "00000001", 600),
            ("shown", "sv", "null", "00000002", 400),
            ("complained", "sv", "null", "00000001", 2),
            ("complained", "sv", "null", "00000002", 1),
            ("shown", "sv", r#""(a""#, "00000003", 1),
            ("shown", "sv", r#""a""#, "00000003", 500),
            ("complained", "sv", r#""a""#, "00000003", 90),
        ];
        let reading = read(&lines);
        let report = Report::new(&reading).unwrap();
        let [block] = &report.blocks[..] else { panic!("{report:?}") };
        let [difference] = &block.differences[..] else { panic!("{block:?}") };
        assert_eq!((difference.variant, difference.against), ("a", "(built-in)"));
        let rate = |shown, complained| Estimate::of(Counts { shown, complained }).unwrap();
        let expected = rate(500, 90).minus(rate(1_000, 3));
        assert_eq!(difference.estimate, Some(expected));
        assert_eq!(expected.verdict(), Verdict::More);
    }

    #[test]
    fn without_built_in_texts_the_first_by_name_is_compared_with() {
        let reading = read(&[
            ("shown", "sv", r#""b""#, "00000001", 9),
            ("complained", "sv", r#""b""#, "00000001", 9),
            ("shown", "sv", r#""a""#, "00000002", 9),
            ("shown", "sv", r#""c""#, "00000003", 9),
        ]);
        let report = Report::new(&reading).unwrap();
        let compared: Vec<_> =
            differences(&report).into_iter().map(|(_, variant, against)| (variant, against)).collect();
        assert_eq!(compared, [("b", "a"), ("c", "a")]);
    }

    #[test]
    fn locales_are_not_compared_with_each_other() {
        let reading = read(&[
            ("shown", "sv", "null", "00000001", 2),
            ("shown", "en", r#""a""#, "00000002", 2),
            ("shown", "nb", "null", "00000003", 2),
            ("shown", "nb", r#""a""#, "00000004", 2),
        ]);
        let report = Report::new(&reading).unwrap();
        assert_eq!(differences(&report), [("nb".into(), "a", "(built-in)")]);
    }

    #[test]
    fn what_was_never_shown_is_not_compared() {
        for (built_in, own) in [("shown", "complained"), ("complained", "shown")] {
            let reading = read(&[(built_in, "sv", "null", "00000001", 3), (own, "sv", r#""a""#, "00000002", 3)]);
            let report = Report::new(&reading).unwrap();
            assert_eq!(report.blocks[0].differences[0].estimate, None);
        }
    }

    #[test]
    fn without_an_event_there_is_no_report() {
        assert!(Report::new(&read(&[])).is_none());
    }

    fn differences<'a>(report: &'a Report<'_>) -> Vec<(String, &'a str, &'a str)> {
        let all = report.blocks.iter().flat_map(|block| &block.differences);
        all.map(|difference| (difference.locale.to_string(), difference.variant, difference.against)).collect()
    }

    /// Lines that are no events are left out, as they are of a file.
    fn read(lines: &[(&str, &str, &str, &str, usize)]) -> Reading {
        let mut text = String::new();
        for (event, locale, variant, texts, times) in lines {
            let line = format!(
                "{{\"event\": \"{event}\", \"id\": \"answer/a\", \"locale\": \"{locale}\", \
                 \"variant\": {variant}, \"texts\": \"{texts}\"}}\n"
            );
            text.push_str(&line.repeat(*times));
        }
        Reading::of(text.as_bytes(), |_, _| Ok(())).unwrap()
    }
}
