//! How often each text was shown and complained about.

use std::collections::{BTreeMap, HashMap};

use crate::event::{Event, Group, Kind, Refusal};

/// How many groups are counted apart: memory and output stay bounded, whatever the file holds.
///
/// All explanations in all languages that one lender shows, in a few variants and versions, are fewer.
pub(crate) const MOST_GROUPS: usize = 10_000;

/// How often something was shown, and how often someone complained about it.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) struct Counts {
    pub(crate) shown: u64,
    pub(crate) complained: u64,
}

impl Counts {
    fn add(&mut self, other: Self) {
        self.shown = self.shown.saturating_add(other.shown);
        self.complained = self.complained.saturating_add(other.complained);
    }
}

impl From<Kind> for Counts {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Shown => Self { shown: 1, complained: 0 },
            Kind::Complained => Self { shown: 0, complained: 1 },
        }
    }
}

/// The counts of each group.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    groups: HashMap<Group, Counts>,
}

impl Tally {
    /// Counts an event.
    ///
    /// # Errors
    ///
    /// An event of a new group, when there are [`MOST_GROUPS`] already.
    pub(crate) fn add(&mut self, event: Event) -> Result<(), Refusal> {
        let counts = Counts::from(event.kind);
        if let Some(known) = self.groups.get_mut(&event.group) {
            known.add(counts);
        } else if self.groups.len() < MOST_GROUPS {
            self.groups.insert(event.group, counts);
        } else {
            return Err(Refusal::TooManyGroups);
        }
        Ok(())
    }

    /// Every group with its counts, most complaints first.
    pub(crate) fn groups(&self) -> Vec<(&Group, Counts)> {
        sorted(self.groups.iter().map(|(group, &counts)| (group, counts)).collect())
    }
}

/// The counts of all groups that are alike in one respect, most complaints first.
pub(crate) fn sums<'a, K: Ord>(groups: &[(&'a Group, Counts)], key: impl Fn(&'a Group) -> K) -> Vec<(K, Counts)> {
    let mut sums = BTreeMap::<K, Counts>::new();
    for &(group, counts) in groups {
        sums.entry(key(group)).or_default().add(counts);
    }
    sorted(sums.into_iter().collect())
}

/// The counts of all groups together.
pub(crate) fn total(groups: &[(&Group, Counts)]) -> Counts {
    groups.iter().fold(Counts::default(), |mut total, &(_, counts)| {
        total.add(counts);
        total
    })
}

/// Of as many complaints, those about what was shown less come first.
fn sorted<K: Ord>(mut counted: Vec<(K, Counts)>) -> Vec<(K, Counts)> {
    counted.sort_by(|(a, a_counts), (b, b_counts)| {
        let by_complaints = b_counts.complained.cmp(&a_counts.complained);
        by_complaints.then(a_counts.shown.cmp(&b_counts.shown)).then_with(|| a.cmp(b))
    });
    counted
}

#[cfg(test)]
mod tests {
    use super::{Counts, MOST_GROUPS, Tally, sums, total};
    use crate::event::{Event, Group, Kind, Refusal};
    use crate::id::Id;

    #[test]
    fn groups_are_counted_apart_and_summed_most_complaints_first() {
        let mut tally = Tally::default();
        for (kind, texts, times) in [
            (Kind::Shown, 1, 5),
            (Kind::Complained, 1, 1),
            (Kind::Shown, 2, 3),
            (Kind::Complained, 2, 2),
            (Kind::Shown, 3, 4),
            (Kind::Complained, 3, 1),
        ] {
            for _ in 0..times {
                tally.add(event(kind, texts)).unwrap();
            }
        }
        let groups = tally.groups();
        let order: Vec<_> =
            groups.iter().map(|(group, counts)| (group.texts, counts.complained, counts.shown)).collect();
        assert_eq!(order, [(2, 2, 3), (3, 1, 4), (1, 1, 5)]);
        assert_eq!(total(&groups), Counts { shown: 12, complained: 4 });
        let odd = sums(&groups, |group| group.texts % 2);
        assert_eq!(odd, [(0, Counts { shown: 3, complained: 2 }), (1, Counts { shown: 9, complained: 2 })]);
    }

    #[test]
    fn groups_are_bounded_and_those_that_are_known_count_on() {
        let mut tally = Tally::default();
        let most = u32::try_from(MOST_GROUPS).unwrap();
        for texts in 0..most {
            tally.add(event(Kind::Shown, texts)).unwrap();
        }
        assert_eq!(tally.add(event(Kind::Shown, most)), Err(Refusal::TooManyGroups));
        assert_eq!(tally.add(event(Kind::Complained, 0)), Ok(()));
        assert_eq!(tally.groups().len(), MOST_GROUPS);
    }

    fn event(kind: Kind, texts: u32) -> Event {
        let group = Group { id: Id::parse("answer/a").unwrap(), locale: "sv".parse().unwrap(), variant: None, texts };
        Event { kind, group }
    }
}
