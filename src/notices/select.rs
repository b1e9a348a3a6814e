//! What is said of duties and rights, and what is missing for them.

use super::case::{Case, Standing};
use super::contacts::{self, reaches};
use super::texts;
use super::{MissingField, NoticeKind, NoticeLine, Notices, RuleStatus, Unmet};
use crate::facts::Facts;
use crate::{Audience, ContactKind, Decision, Offer};

/// The notices of a decision that is not a plain yes; a merchant gets none.
pub(crate) fn notices(facts: &Facts, audience: Audience, shows_credit: bool) -> Notices<'_> {
    if audience == Audience::Merchant || !matches!(facts.decision, Decision::Declined | Decision::CounterOffer) {
        return Notices { contacts: contacts::of_caller(facts), ..Notices::default() };
    }
    let case = Case::new(facts, shows_credit);
    let room = if case.rules.is_some() { NoticeKind::ALL.len() } else { 0 };
    let (mut lines, mut unmet) = (Vec::with_capacity(room), Vec::new());
    for (kind, standing) in case.standings() {
        texts::say(kind, standing, &case, |text| {
            lines.push(NoticeLine { kind, text, channel: standing.channel(), due: standing.due() });
        });
        if standing.is_owed() {
            let fields = missing(kind, standing, &case).into_iter().flatten();
            unmet.extend(fields.map(|field| Unmet { duty: kind, field }));
        } else if let Some(field) = standing.unknown() {
            unmet.push(Unmet { duty: kind, field });
        }
    }
    Notices {
        rules: case.rules_used(),
        contacts: contacts::all(&case, &lines),
        lines,
        unmet,
        is_without_rules: case.is_without_rules(),
        owes_masked_reasons: owes_masked_reasons(&case),
    }
}

fn owes_masked_reasons(case: &Case<'_>) -> bool {
    case.rules.is_some_and(|rules| rules.owes_masked() && rules.status() == RuleStatus::Enacted)
}

/// What a duty that is owed lacks. The reason itself is never missing: whether one is hidden must not show.
fn missing(kind: NoticeKind, standing: &Standing, case: &Case<'_>) -> [Option<MissingField>; 2] {
    let lacks = |field, is_missing: bool| is_missing.then_some(field);
    let lacks_contact = |field, kind| lacks(field, !reaches(case, kind));
    let lacks_lender = || lacks_contact(MissingField::LenderContact, ContactKind::Lender);
    let lacks_name = || lacks(MissingField::SourceName, case.databases().any(|source| source.name.is_none()));
    let lacks_offer = |offer| lacks(MissingField::Offers, !standing.is_right() && !case.facts.offers.contains(&offer));
    match kind {
        NoticeKind::RightToReasons if case.told_reasons() == 0 => [lacks_lender(), None],
        NoticeKind::HumanReview => [lacks_lender(), lacks_offer(Offer::HumanReview)],
        NoticeKind::OwnView => [lacks_lender(), lacks_offer(Offer::OwnView)],
        NoticeKind::Contest => [lacks_lender(), lacks_offer(Offer::Contest)],
        NoticeKind::DatabaseUsed => [lacks_name(), lacks(MissingField::SourceContact, lacks_register_contact(case))],
        NoticeKind::DataCategories => [lacks(MissingField::SourceCategories, lacks_categories(case)), None],
        NoticeKind::BureauDidNotDecide | NoticeKind::FreeCopy | NoticeKind::Correction => [lacks_name(), None],
        NoticeKind::DebtAdvice => [lacks_contact(MissingField::DebtAdviceContact, ContactKind::DebtAdvice), None],
        NoticeKind::ComplaintBodies => [lacks_contact(MissingField::ComplaintsContact, ContactKind::Complaints), None],
        _ => [None, None],
    }
}

fn lacks_register_contact(case: &Case<'_>) -> bool {
    case.databases().any(|source| source.contact.is_none()) && !contacts::names(case.facts, ContactKind::Bureau)
}

fn lacks_categories(case: &Case<'_>) -> bool {
    case.databases().any(|source| source.categories.is_empty())
}
