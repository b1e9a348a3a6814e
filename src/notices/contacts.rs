//! Whom to turn to: those whom the caller names, registers that were used, and for the rest those in the rules.

use super::case::Case;
use super::duty::KnownContact;
use super::{NoticeKind, NoticeLine};
use crate::catalog::{Line, Message};
use crate::facts::Facts;
use crate::source::{Source, SourceKind};
use crate::{Contact, ContactKind};

/// Someone to turn to.
#[derive(Debug)]
pub(crate) struct ContactLine<'a> {
    pub(crate) kind: ContactKind,
    pub(crate) label: Line<'a>,
    pub(crate) name: Option<&'a str>,
    pub(crate) contact: &'a str,
}

/// Those whom the caller names.
pub(super) fn of_caller(facts: &Facts) -> Vec<ContactLine<'_>> {
    facts.contacts.iter().map(named).collect()
}

/// All of them; whom the caller names of a kind replaces all others of that kind.
pub(super) fn all<'a>(case: &Case<'a>, notices: &[NoticeLine<'_>]) -> Vec<ContactLine<'a>> {
    let known_ones = case.rules.map_or(0, |rules| rules.known_contacts().len());
    let mut lines = Vec::with_capacity(case.facts.contacts.len() + case.facts.sources.len() + known_ones);
    lines.extend(case.facts.contacts.iter().map(named));
    if !names(case.facts, ContactKind::Bureau) {
        for line in case.databases().filter_map(register) {
            // Two sources can be one register: it is named once.
            let is_known = |known: &ContactLine<'_>| known.kind == line.kind && known.name == line.name;
            if line.name.is_none() || !lines.iter().any(is_known) {
                lines.push(line);
            }
        }
    }
    let is_told = |kind| notices.iter().any(|notice| notice.kind == kind);
    for contact in listed(case).filter(|contact| goes_with(contact.kind).is_some_and(is_told)) {
        lines.push(ContactLine {
            kind: contact.kind,
            label: label(contact.kind).into(),
            name: Some(contact.name),
            contact: contact.contact,
        });
    }
    lines
}

/// Whether the caller names someone of a kind.
pub(super) fn names(facts: &Facts, kind: ContactKind) -> bool {
    facts.contacts.iter().any(|contact| contact.kind == kind)
}

/// Whether there is someone of a kind to turn to.
pub(super) fn reaches(case: &Case<'_>, kind: ContactKind) -> bool {
    names(case.facts, kind) || listed(case).any(|contact| contact.kind == kind)
}

/// Those that are known from more than memory and whose address somebody has seen, of kinds that the caller does not
/// name.
fn listed<'a>(case: &Case<'a>) -> impl Iterator<Item = &'static KnownContact> + use<'a> {
    let contacts = case.rules.map(|rules| rules.known_contacts()).unwrap_or_default();
    let facts = case.facts;
    contacts.iter().flatten().filter(move |contact| !names(facts, contact.kind))
}

/// The notice beside which a listed contact stands.
const fn goes_with(kind: ContactKind) -> Option<NoticeKind> {
    match kind {
        ContactKind::Complaints => Some(NoticeKind::ComplaintBodies),
        ContactKind::DebtAdvice => Some(NoticeKind::DebtAdvice),
        ContactKind::DataAuthority => Some(NoticeKind::Correction),
        ContactKind::Lender | ContactKind::Merchant | ContactKind::Bank | ContactKind::Bureau => None,
    }
}

fn named(contact: &Contact) -> ContactLine<'_> {
    let Contact { kind, name, contact } = contact;
    let name = name.as_ref().map(|name| name.as_str());
    ContactLine { kind: *kind, label: label(*kind).into(), name, contact: contact.as_str() }
}

fn register(source: &Source) -> Option<ContactLine<'_>> {
    let label = match source.kind {
        SourceKind::Bureau => Message::ContactBureau,
        _ => Message::ContactRegister,
    };
    let name = source.name.as_ref().map(|name| name.as_str());
    let contact = source.contact.as_ref()?.as_str();
    Some(ContactLine { kind: ContactKind::Bureau, label: label.into(), name, contact })
}

const fn label(kind: ContactKind) -> Message {
    match kind {
        ContactKind::Lender => Message::ContactLender,
        ContactKind::Merchant => Message::ContactMerchant,
        ContactKind::Bank => Message::ContactBank,
        ContactKind::Bureau => Message::ContactBureau,
        ContactKind::DataAuthority => Message::ContactDataAuthority,
        ContactKind::Complaints => Message::ContactComplaints,
        ContactKind::DebtAdvice => Message::ContactDebtAdvice,
    }
}
