//! What several codes of one refusal come to.

use super::json::Code;
use crate::codes::{Maps, Network, System, find, generic};
use crate::facts::MOST_REASONS;
use crate::reason::{Disclosure, Reason};

/// One refusal. Its most specific code decides; every other one can only take back what that one says.
///
/// - A code or a sign that is to be masked (suspected fraud, a lost or stolen card, a legal restriction) wins over all
///   others: beside it, another reason would be told to those who must not learn the masked one.
/// - A code that is known to say nothing silences the others: it may stand for what is to be masked, too.
pub(super) struct Refusal {
    system: System,
    said: Option<Reason>,
    masked: Option<Reason>,
    silent: bool,
}

impl Refusal {
    pub(super) const fn new(system: System) -> Self {
        Self { system, said: None, masked: None, silent: false }
    }

    /// Whether a code has decided.
    pub(super) const fn is_decided(&self) -> bool {
        self.said.is_some()
    }

    /// A code of the system, the more specific before the less specific.
    pub(super) fn code(&mut self, code: &str) {
        let reason = match find(self.system, None, code) {
            Some(Maps::To(reason)) => {
                self.mask(reason);
                self.silent |= is_generic(reason);
                reason
            }
            // An approval beside a refusal says as little as a code that is not known.
            Some(Maps::Approval) | None => generic(self.system),
        };
        self.said = self.said.or(Some(reason));
    }

    /// The same, where the body has it.
    pub(super) fn code_if_any(&mut self, code: Option<&Code>) {
        if let Some(code) = code {
            self.code(code.as_str());
        }
    }

    /// A response code of the card's network, which can only mask: the system has read it already, and said what it
    /// makes of it. The networks disagree on some codes: one that any of them masks is masked.
    pub(super) fn network_code(&mut self, code: Option<&str>) {
        let Some(code) = code else { return };
        for network in core::iter::once(None).chain(Network::ALL.iter().copied().map(Some)) {
            Reason::from_code(System::Iso8583, network, code).into_iter().for_each(|reason| self.mask(reason));
        }
    }

    /// A sign of a reason; one that is not to be masked is passed over. The law's secrecy is the strictest.
    pub(super) fn mask(&mut self, reason: Reason) {
        match reason.disclosure() {
            Disclosure::Secret => self.masked = Some(reason),
            Disclosure::Masked => self.masked = self.masked.or(Some(reason)),
            _ => {}
        }
    }

    /// The system itself stopped it: what other codes say is not the reason.
    pub(super) const fn say_nothing(&mut self) {
        self.silent = true;
    }

    /// What another attempt of the same shopper says, which can only mask.
    pub(super) fn earlier(&mut self, other: &Self) {
        other.masked.into_iter().for_each(|reason| self.mask(reason));
    }

    fn reason(&self) -> Reason {
        let said = self.said.filter(|reason| !self.silent || is_generic(*reason));
        self.masked.or(said).unwrap_or_else(|| generic(self.system))
    }
}

/// The reasons of a body's refusals, in their order: none twice, and no more than an outcome takes.
///
/// Where one is to be masked, only the strictest come out; where one is silent, no other one speaks.
pub(super) fn together(refusals: &[Refusal]) -> Vec<Reason> {
    let mut reasons: Vec<Reason> = Vec::new();
    for refusal in refusals {
        let reason = refusal.reason();
        if !reasons.contains(&reason) {
            reasons.push(reason);
        }
    }
    let mut strictest = reasons.iter().copied().map(strictness).max().unwrap_or_default();
    if strictest == OPENLY && refusals.iter().any(|refusal| refusal.silent) {
        strictest = NOTHING;
    }
    reasons.retain(|reason| strictness(*reason) == strictest);
    reasons.truncate(MOST_REASONS);
    reasons
}

const NOTHING: u8 = 0;
const OPENLY: u8 = 1;

/// What is told to fewer hides what is told to more.
const fn strictness(reason: Reason) -> u8 {
    match reason.disclosure() {
        Disclosure::Generic => NOTHING,
        Disclosure::Open | Disclosure::Personal => OPENLY,
        Disclosure::Masked => 2,
        Disclosure::Secret => 3,
    }
}

fn is_generic(reason: Reason) -> bool {
    reason.disclosure() == Disclosure::Generic
}
