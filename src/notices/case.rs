//! Which duties apply to a disclosed outcome. It looks at nothing that the door has not let through.

use super::duty::{Condition, Exemption, MissingField, Obligation, Row};
use super::{NoticeKind, RuleSet, Rules};
use crate::disclose::concerns_debt;
use crate::facts::Facts;
use crate::source::{Source, SourceKind};
use crate::{
    Automation, Channel, CreditCheckKind, DataCategory, DecidedBy, Decision, Disclosure, PaymentMethod, Reason,
    Subject, Timing,
};

/// The longest that "within two months" and "within three months" are taken to be, in days.
const TWO_MONTHS: u64 = 60;
const THREE_MONTHS: u64 = 90;

/// A disclosed outcome beside the rules of its market and day.
pub(super) struct Case<'a> {
    pub(super) facts: &'a Facts,
    pub(super) rules: Option<RuleSet>,
    /// Whether the explanation shows another kind of credit.
    shows_credit: bool,
    standings: [Standing; NoticeKind::ALL.len()],
}

impl<'a> Case<'a> {
    pub(super) fn new(facts: &'a Facts, shows_credit: bool) -> Self {
        let rules = facts.market.filter(|_| decides_on_credit(facts));
        let rules = rules.and_then(|market| RuleSet::of(market, facts.decided_on));
        let mut case = Self { facts, rules, shows_credit, standings: Default::default() };
        for duty in rules.map(|rules| rules.rows()).unwrap_or_default() {
            let applies = case.applies(duty);
            if let Some(standing) = case.standings.get_mut(duty.kind.place()) {
                standing.add(duty, applies);
            }
        }
        case
    }

    /// Whether duties arise that no rules are known for: of another market, or of an earlier day.
    pub(super) fn is_without_rules(&self) -> bool {
        self.rules.is_none() && decides_on_credit(self.facts)
    }

    /// The rule set used, as the explanation shows it.
    pub(super) fn rules_used(&self) -> Option<Rules> {
        let rules = self.rules?;
        Some(Rules {
            market: rules.market(),
            status: rules.status(),
            from: rules.effective_from(),
            to: rules.effective_to(),
            dated: self.facts.decided_on.is_some(),
            checked_on: rules.checked_on(),
        })
    }

    /// The registers that a disclosed reason rests on; the door has left out all others.
    pub(super) fn databases(&self) -> impl Iterator<Item = &'a Source> {
        self.facts
            .sources
            .iter()
            .filter(|source| matches!(source.kind, SourceKind::Bureau | SourceKind::PublicRegister))
    }

    /// How many reasons for the lender's decision a shopper may be told; support knows more than it may say.
    pub(super) fn told_reasons(&self) -> usize {
        let is_told = |&reason: &Reason| is_lenders(reason) && reason.disclosure() != Disclosure::Masked;
        self.facts.reasons.iter().copied().filter(is_told).count()
    }

    /// How each kind of notice stands by the rules.
    pub(super) fn standings(&self) -> impl Iterator<Item = (NoticeKind, &Standing)> {
        NoticeKind::ALL.iter().copied().zip(&self.standings)
    }

    /// Whether a text may claim a kind of notice as a right.
    pub(super) fn is_right(&self, kind: NoticeKind) -> bool {
        self.standings.get(kind.place()).is_some_and(Standing::is_right)
    }

    fn applies(&self, duty: &Row) -> Applies {
        let on_refusal = !matches!(duty.condition, Condition::Automated | Condition::SolelyAutomated);
        // A counter-offer is no refusal yet: what follows from the way it was decided is owed, the rest once the shopper
        // has not taken it and the outcome is sent as declined.
        if (on_refusal && self.facts.decision != Decision::Declined) || self.is_exempt(duty.exemption) {
            return Applies::No;
        }
        match duty.condition {
            Condition::Always => Applies::Yes,
            Condition::Automated => self.automated(&[Automation::Partly, Automation::Solely]),
            Condition::SolelyAutomated => self.automated(&[Automation::Solely]),
            Condition::Database => self.rests_on_database(),
            Condition::CreditReport => Applies::given(self.had_report()),
            Condition::ScoreUsed => self.used_score(),
            Condition::Relevant => Applies::given(self.facts.reasons.iter().any(|&reason| concerns_debt(reason))),
            Condition::OtherCreditShown => Applies::given(self.shows_credit),
        }
    }

    fn automated(&self, extents: &[Automation]) -> Applies {
        match self.facts.automation {
            None => Applies::Unknown(MissingField::Automation),
            Some(extent) => Applies::given(extents.contains(&extent)),
        }
    }

    fn rests_on_database(&self) -> Applies {
        if self.databases().next().is_some() {
            return Applies::Yes;
        }
        // These are known from a register and from nowhere else.
        let from_register = [Reason::LatePaymentsOnRecord, Reason::NoCreditFile, Reason::PaymentDefaultOnRecord];
        match self.facts.reasons.iter().any(|reason| from_register.contains(reason)) {
            true => Applies::Unknown(MissingField::Sources),
            false => Applies::No,
        }
    }

    /// Where no report was asked for there is nothing to copy.
    fn had_report(&self) -> bool {
        let mut sources = self.facts.sources.iter();
        sources.any(|source| source.kind == SourceKind::Bureau) && self.facts.credit_check.kind != CreditCheckKind::None
    }

    fn used_score(&self) -> Applies {
        if self.facts.sources.iter().any(|source| source.categories.contains(&DataCategory::Score)) {
            Applies::Yes
        } else if self.databases().any(|source| source.categories.is_empty()) {
            Applies::Unknown(MissingField::SourceCategories)
        } else {
            Applies::No
        }
    }

    /// Whether the terms that the caller states exempt the credit; what is not stated does not.
    fn is_exempt(&self, exemption: Exemption) -> bool {
        let Some(terms) = &self.facts.credit else { return false };
        let at_most = |number: Option<u64>, most| number.is_some_and(|number| number <= most);
        let is_own = || terms.third_party == Some(false);
        let is_in_a_year = || at_most(terms.instalments, 12) && at_most(terms.days_to_pay, 365);
        // Every exemption is one of credit that costs nothing.
        terms.finance_charge == Some(false)
            && match exemption {
                Exemption::Never => false,
                Exemption::ShortInterestFree => !self.is_running_credit() && at_most(terms.days_to_pay, THREE_MONTHS),
                Exemption::OwnShortCredit => is_own() && at_most(terms.days_to_pay, 50),
                Exemption::FreeCredit => true,
                Exemption::FreeTwoMonths => at_most(terms.days_to_pay, TWO_MONTHS),
                Exemption::UkFreeCredit => is_in_a_year(),
                Exemption::UkOwnFreeCredit => is_own() && is_in_a_year(),
                Exemption::IncidentalCredit => is_own() && !self.is_running_credit() && at_most(terms.instalments, 4),
            }
    }

    /// An account or a card account, or the application for one.
    fn is_running_credit(&self) -> bool {
        let running = [PaymentMethod::InstalmentAccount, PaymentMethod::LenderCard, PaymentMethod::CreditCard];
        self.facts.subject == Subject::Application || self.facts.method.is_some_and(|method| running.contains(&method))
    }
}

/// Whether a lender has said no, or not all of it, to someone who asked for credit.
///
/// A bank's refusal of a card payment is none, and neither is a payment with a lender's card: it draws on an agreement
/// that stands. Where no reason is told the decision is taken to be the lender's, as it is where one is hidden.
fn decides_on_credit(facts: &Facts) -> bool {
    let drawn = [PaymentMethod::CreditCard, PaymentMethod::LenderCard];
    let asked = match facts.subject {
        Subject::Application => true,
        Subject::Purchase => facts.is_credit() && !facts.method.is_some_and(|method| drawn.contains(&method)),
    };
    asked
        && matches!(facts.decision, Decision::Declined | Decision::CounterOffer)
        && (facts.reasons.is_empty() || facts.reasons.iter().any(|&reason| is_lenders(reason)))
}

/// A block that the shopper has set stops the lender: its answer is still the lender's.
fn is_lenders(reason: Reason) -> bool {
    reason.decided_by() == DecidedBy::Lender || reason == Reason::CreditFreeze
}

/// Whether a duty applies.
#[derive(Clone, Copy, Debug)]
enum Applies {
    Yes,
    No,
    /// It cannot be told without this field.
    Unknown(MissingField),
}

impl Applies {
    const fn given(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }
}

/// What the duties of one kind come to, of those that apply.
#[derive(Debug, Default)]
pub(super) struct Standing {
    is_asked_for: bool,
    is_forbidden: bool,
    is_binding: bool,
    is_claimed: bool,
    is_claimed_in_sixty_days: bool,
    is_claimed_due_in_thirty_days: bool,
    /// The most demanding channel and the shortest time, in days, of the rules that say how it is met: those that bind
    /// unasked, or all where none does.
    channel: Option<Channel>,
    days: Option<u16>,
    lacks: Option<MissingField>,
}

impl Standing {
    fn add(&mut self, duty: &Row, applies: Applies) {
        match applies {
            Applies::Yes => {}
            Applies::Unknown(field) if duty.is_binding() => return self.lacks = Some(field),
            Applies::Unknown(_) | Applies::No => return,
        }
        self.is_asked_for = true;
        self.is_forbidden |= duty.obligation == Obligation::Forbidden;
        if duty.is_sure() && (duty.is_binding() || duty.obligation == Obligation::OnRequest) {
            self.is_claimed = true;
            self.is_claimed_in_sixty_days |= duty.timing == Timing::OnRequestWithinDays(60);
            self.is_claimed_due_in_thirty_days |= duty.timing == Timing::WithinDays(30);
        }
        if duty.is_binding() && !self.is_binding {
            (self.is_binding, self.channel, self.days) = (true, None, None);
        }
        if duty.is_binding() == self.is_binding {
            self.channel = self.channel.max(Some(duty.channel));
            if let Timing::WithinDays(days) = duty.timing {
                self.days = Some(self.days.map_or(days, |known| known.min(days)));
            }
        }
    }

    /// Whether some rule, of whatever standing, has it said.
    pub(super) const fn is_asked_for(&self) -> bool {
        self.is_asked_for && !self.is_forbidden
    }

    pub(super) const fn is_forbidden(&self) -> bool {
        self.is_forbidden
    }

    /// Whether it has to be met unasked.
    pub(super) const fn is_owed(&self) -> bool {
        self.is_binding && !self.is_forbidden
    }

    /// Whether a text may claim it as a right.
    pub(super) const fn is_right(&self) -> bool {
        self.is_claimed && !self.is_forbidden
    }

    /// Whether the right is one that has to be used within 60 days, as the law of the United States has it.
    pub(super) const fn is_right_in_sixty_days(&self) -> bool {
        self.is_claimed_in_sixty_days
    }

    /// Whether the right has to be met within 30 days, as the law of the United States has it.
    pub(super) const fn is_right_due_in_thirty_days(&self) -> bool {
        self.is_claimed_due_in_thirty_days
    }

    /// What is missing to tell whether a binding duty applies.
    pub(super) const fn unknown(&self) -> Option<MissingField> {
        self.lacks
    }

    /// The way in which it has to reach the shopper: a screen is not enough where one rule says so.
    pub(super) fn channel(&self) -> Channel {
        self.channel.unwrap_or(Channel::Screen)
    }

    /// Within how many days it has to reach the shopper.
    pub(super) const fn due(&self) -> Option<u16> {
        self.days
    }
}
