//! The text of each kind of notice, where it has one to say: a right where it is sure, else what the caller offers,
//! else a fact or nothing.

use super::NoticeKind;
use super::case::{Case, Standing};
use super::contacts::reaches;
use crate::catalog::schema::Variable;
use crate::catalog::{Line, Message, Value};
use crate::source::{Source, SourceKind};
use crate::{Automation, ContactKind, DataCategory, Offer};

/// Says each text of a kind, most often one or none.
pub(super) fn say<'a>(kind: NoticeKind, standing: &Standing, case: &Case<'a>, mut say: impl FnMut(Line<'a>)) {
    match kind {
        _ if standing.is_forbidden() || !(standing.is_asked_for() || is_said_unasked(kind)) => {}
        NoticeKind::DatabaseUsed => named(case, |_| true, Message::NoticeDatabaseUsed).for_each(say),
        NoticeKind::CopyComing if standing.is_right() => {
            named(case, is_bureau, Message::NoticeCopyComing).for_each(say);
        }
        NoticeKind::DataCategories => categories(case).for_each(say),
        _ => {
            if let Some(line) = decision(kind, standing, case).or_else(|| rights(kind, standing, case)) {
                say(line);
            }
        }
    }
}

/// Whether a kind is said where no rule asks for it: facts, and what the caller offers.
const fn is_said_unasked(kind: NoticeKind) -> bool {
    matches!(
        kind,
        NoticeKind::AutomatedProcessing
            | NoticeKind::HumanReview
            | NoticeKind::OwnView
            | NoticeKind::Contest
            | NoticeKind::DatabaseUsed
    )
}

/// What the decision was, how it was made, and what may be asked of the lender.
fn decision<'a>(kind: NoticeKind, standing: &Standing, case: &Case<'a>) -> Option<Line<'a>> {
    match kind {
        NoticeKind::Rejected => Some(rejected(case)),
        NoticeKind::Reason => reason(standing, case),
        NoticeKind::RightToReasons => right_to_reasons(standing, case),
        NoticeKind::AutomatedProcessing => automated(case.facts.automation),
        NoticeKind::HumanReview if standing.is_right() => {
            Some(lender(case, Message::NoticeHumanReview, Message::NoticeHumanReviewNamed))
        }
        NoticeKind::HumanReview => offered(case, Offer::HumanReview)
            .then(|| lender(case, Message::NoticeHumanReviewOffered, Message::NoticeHumanReviewOfferedNamed)),
        NoticeKind::OwnView => claimed_or_offered(
            standing,
            offered(case, Offer::OwnView),
            Message::NoticeOwnView,
            Message::NoticeOwnViewOffered,
        ),
        NoticeKind::Contest => claimed_or_offered(
            standing,
            offered(case, Offer::Contest),
            Message::NoticeContest,
            Message::NoticeContestOffered,
        ),
        _ => None,
    }
}

/// What else the law has told, a sentence each.
fn rights<'a>(kind: NoticeKind, standing: &Standing, case: &Case<'a>) -> Option<Line<'a>> {
    let has_name = || case.databases().any(|source| source.name.is_some());
    let message = match kind {
        NoticeKind::DatabaseResult => Message::NoticeDatabaseResult,
        NoticeKind::BureauDidNotDecide if standing.is_right() && has_name() => Message::NoticeBureauDidNotDecide,
        NoticeKind::FreeCopy if standing.is_right_in_sixty_days() && has_name() => Message::NoticeFreeCopySixtyDays,
        NoticeKind::FreeCopy if standing.is_right() && has_name() => Message::NoticeFreeCopy,
        NoticeKind::Correction if standing.is_right() && has_name() => Message::NoticeCorrection,
        NoticeKind::ScoreDisclosure if standing.is_right() => Message::NoticeScoreDisclosure,
        NoticeKind::DebtAdvice if reaches(case, ContactKind::DebtAdvice) => Message::NoticeDebtAdvice,
        NoticeKind::NonDiscrimination if standing.is_right() => Message::NoticeNonDiscrimination,
        NoticeKind::ComplaintBodies if reaches(case, ContactKind::Complaints) => Message::NoticeComplaintBodies,
        NoticeKind::CreditWarning => Message::NoticeCreditWarning,
        NoticeKind::WrittenNotice if standing.is_right_due_in_thirty_days() => Message::NoticeWrittenNoticeThirtyDays,
        NoticeKind::WrittenNotice if standing.is_right() => Message::NoticeWrittenNotice,
        _ => return None,
    };
    Some(message.into())
}

fn rejected<'a>(case: &Case<'a>) -> Line<'a> {
    match case.facts.decided_on {
        Some(date) => Line::with(Message::NoticeRejectedDate, Variable::Date, Value::Date(date)),
        None => Message::NoticeRejected.into(),
    }
}

/// How to ask stands for a reason that is not told, hidden or absent. The right to it says so better, but where the law
/// has the reason itself told, nothing may stand for it alone.
fn reason<'a>(standing: &Standing, case: &Case<'a>) -> Option<Line<'a>> {
    if case.told_reasons() > 0 {
        let count = u64::try_from(case.told_reasons()).unwrap_or(u64::MAX);
        return Some(Line::with(Message::NoticeReasonGiven, Variable::Count, Value::Count(count)));
    }
    let is_said = !standing.is_owed() && case.is_right(NoticeKind::RightToReasons);
    (!is_said).then(|| lender(case, Message::NoticeReasonAsk, Message::NoticeReasonAskNamed))
}

/// Where the right stands in place of the reasons it is said where none is told; a right to an explanation goes further
/// than a reason, and is said beside it.
fn right_to_reasons(standing: &Standing, case: &Case<'_>) -> Option<Line<'static>> {
    match (standing.is_right(), standing.is_right_in_sixty_days()) {
        (true, false) => Some(Message::NoticeRightToReasons.into()),
        (true, true) if case.told_reasons() == 0 => Some(Message::NoticeRightToReasonsSixtyDays.into()),
        _ => None,
    }
}

fn automated(automation: Option<Automation>) -> Option<Line<'static>> {
    let extent = match automation? {
        Automation::No => return None,
        extent => Value::Choice(extent.code()),
    };
    Some(Line::with(Message::NoticeAutomatedProcessing, Variable::Automation, extent))
}

fn offered(case: &Case<'_>, offer: Offer) -> bool {
    case.facts.offers.contains(&offer)
}

fn claimed_or_offered(standing: &Standing, offered: bool, claim: Message, offer: Message) -> Option<Line<'static>> {
    match (standing.is_right(), offered) {
        (true, _) => Some(claim.into()),
        (false, true) => Some(offer.into()),
        (false, false) => None,
    }
}

fn lender<'a>(case: &Case<'a>, unnamed: Message, named: Message) -> Line<'a> {
    match &case.facts.lender {
        Some(name) => Line::with(named, Variable::Lender, Value::Name(name.as_str())),
        None => unnamed.into(),
    }
}

/// A sentence for each register that has a name; two sources can be one register, which is named once.
fn named<'a>(case: &Case<'a>, is_meant: fn(&Source) -> bool, message: Message) -> impl Iterator<Item = Line<'a>> {
    let mut names: Vec<&str> = Vec::new();
    for source in case.databases().filter(|source| is_meant(source)) {
        names.extend(source.name.as_ref().map(|name| name.as_str()).filter(|name| !names.contains(name)));
    }
    names.into_iter().map(move |name| Line::with(message, Variable::Register, Value::Name(name)))
}

fn is_bureau(source: &Source) -> bool {
    source.kind == SourceKind::Bureau
}

/// A sentence for each kind of information that the registers gave.
fn categories<'a>(case: &Case<'a>) -> impl Iterator<Item = Line<'a>> {
    let is_used = |category: &&DataCategory| case.databases().any(|source| source.categories.contains(category));
    let line = |category: &DataCategory| {
        Line::with(Message::NoticeDataCategories, Variable::Category, Value::Choice(category.code()))
    };
    DataCategory::ALL.iter().filter(is_used).map(line)
}
