use std::collections::BTreeSet;

use super::table::{Row, packed};
use super::{Maps, Network, System, look_up, notes, table};
use crate::reason::{DecidedBy, Disclosure, Reason, RetryAdvice};

const REFERENCE: &str = include_str!("../../tests/fixtures/reference-masks.tsv");

/// The systems of lenders, and of what lenders go by; in all others a bank decides.
const OF_LENDERS: &[System] = &[System::Affirm, System::Afterpay, System::Klarna, System::ScoreFactor, System::UsRegB];

/// A line of the reference collection, with its correction applied.
struct Advised {
    system: System,
    code: &'static str,
    mask: &'static str,
    retry: &'static str,
}

#[test]
fn tables_are_sorted_and_unique() {
    for system in System::ALL {
        for pair in rows(*system).windows(2) {
            let [before, after] = pair else { panic!("windows of two") };
            assert!(
                (before.code, before.network) < (after.code, after.network),
                "{system} {} {}",
                before.code,
                after.code
            );
        }
    }
}

#[test]
fn every_row_is_found_by_its_code_and_network() {
    for &system in System::ALL {
        for row in rows(system) {
            let found = look_up(system).find(row.network, row.code).and_then(super::reason);
            assert_eq!(found, super::reason(row.maps), "{system} {}", row.code);
            assert!(look_up(system).find(row.network, &format!("{}_", row.code)).is_none(), "{system} {}", row.code);
        }
    }
}

/// The row of a network comes before the one without, wherever the two lie.
#[test]
fn a_row_without_a_network_holds_in_those_that_have_none() {
    let row = |network, reason| Row { code: "1", network, maps: Maps::To(reason) };
    let visa = (Some(Network::Visa), Reason::CardBlocked);
    for order in [[(None, Reason::CardExpired), visa], [visa, (None, Reason::CardExpired)]] {
        let rows = packed(order.map(|(network, reason)| row(network, reason)));
        let table = super::Table::new("11", &["1", "1"], Vec::leak(rows.into()));
        let find = |network| table.find(network, "1").and_then(super::reason);
        assert_eq!(find(Some(Network::Visa)), Some(Reason::CardBlocked));
        assert_eq!(find(Some(Network::Jcb)), Some(Reason::CardExpired));
        assert_eq!(find(None), Some(Reason::CardExpired));
    }
}

#[test]
fn every_row_says_what_it_means_and_where_that_stands() {
    for &system in System::ALL {
        assert_eq!(rows(system).len(), notes(system).len());
        for entry in table(system) {
            let place = format!("{system} {}", entry.code);
            let meaning = entry.meaning;
            assert!(
                !meaning.is_empty() && !meaning.ends_with('.') && meaning.chars().count() <= 80,
                "{place}: {meaning}"
            );
            assert!(!entry.source.title.is_empty() && !entry.source.edition.is_empty(), "{place}");
            assert!(entry.source.url.is_none_or(|url| url.starts_with("https://")), "{place}");
        }
    }
}

#[test]
fn a_category_with_its_code_is_the_reason_of_that_code_at_visa() {
    let mut counted = 0;
    for row in rows(System::VisaCategory) {
        let Some((_, code)) =
            row.code.split_once(':').filter(|(category, _)| category.starts_with("cat") && *category != "category")
        else {
            continue;
        };
        let at_visa = Reason::from_code(System::Iso8583, Some(Network::Visa), code);
        assert_eq!(Reason::from_code(System::VisaCategory, None, row.code), at_visa, "{}", row.code);
        counted += 1;
    }
    assert_eq!(counted, 41);
}

#[test]
fn every_code_of_the_reference_has_a_row() {
    let mut systems = BTreeSet::new();
    for advised in reference() {
        systems.insert(advised.system);
        let known = rows(advised.system).iter().any(|row| row.code == advised.code);
        assert!(known, "{} {}", advised.system, advised.code);
    }
    assert!(systems.iter().eq(System::ALL));
    assert_eq!(reference().count(), 839);
}

#[test]
fn a_code_to_be_masked_tells_nobody_outside() {
    for advised in reference() {
        for reason in reasons(&advised) {
            let told = reason.disclosure();
            let allowed: &[Disclosure] = match advised.mask {
                "yes" => &[Disclosure::Masked, Disclosure::Secret, Disclosure::Generic],
                "partial" => &[Disclosure::Personal, Disclosure::Masked, Disclosure::Secret, Disclosure::Generic],
                "no" => Disclosure::ALL,
                other => panic!("mask {other}"),
            };
            assert!(allowed.contains(&told), "{} {}: {reason} is {told}", advised.system, advised.code);
        }
    }
}

#[test]
fn no_other_code_tells_of_what_is_hidden() {
    let masked: BTreeSet<_> =
        reference().filter(|advised| advised.mask != "no").map(|advised| (advised.system, advised.code)).collect();
    for &system in System::ALL {
        for entry in table(system) {
            let told = entry.reason.map(Reason::disclosure);
            let is_hidden = matches!(told, Some(Disclosure::Masked | Disclosure::Secret));
            assert!(!is_hidden || masked.contains(&(system, entry.code)), "{system} {}", entry.code);
        }
    }
}

#[test]
fn retry_advice_does_not_contradict_the_reference() {
    for advised in reference() {
        for reason in reasons(&advised).filter(|reason| reason.disclosure() != Disclosure::Generic) {
            let refused: &[RetryAdvice] = match advised.retry {
                "never" => &[RetryAdvice::Now, RetryAdvice::Later, RetryAdvice::SmallerAmount],
                "after_check" => &[RetryAdvice::Now, RetryAdvice::Later, RetryAdvice::FixDetails],
                "now" | "later" => &[RetryAdvice::Never],
                _ => &[],
            };
            assert!(!refused.contains(&reason.retry()), "{} {}: {reason}", advised.system, advised.code);
        }
    }
}

#[test]
fn a_card_system_gives_no_reason_of_a_credit_decision() {
    use Reason::{AddressMismatch, AmountUnderMinimum, DetailsMismatch, LenderDeclined, TooManyAttempts};
    let by_card_too = [AddressMismatch, AmountUnderMinimum, DetailsMismatch, LenderDeclined, TooManyAttempts];
    for &system in System::ALL.iter().filter(|system| !OF_LENDERS.contains(system)) {
        for reason in table(system).filter_map(|entry| entry.reason) {
            let of_the_lender = reason.decided_by() == DecidedBy::Lender;
            let masked = matches!(reason.disclosure(), Disclosure::Masked | Disclosure::Secret);
            assert!(!of_the_lender || masked || by_card_too.contains(&reason), "{system} {reason}");
        }
    }
}

#[test]
fn approvals_are_no_reason() {
    for code in ["00", "0", "08", "8", "10", "11", "16"] {
        assert_eq!(Reason::from_code(System::Iso8583, None, code), None, "{code}");
    }
    assert_eq!(Reason::from_code(System::Iso8583, Some(Network::Visa), "85"), None);
    assert_eq!(Reason::from_code(System::Iso8583, Some(Network::Mastercard), "87"), None);
    assert_eq!(Reason::from_code(System::Klarna, None, "network:APPROVED"), None);
    assert_eq!(Reason::from_code(System::Klarna, None, "sdk:authorize.approved=true"), None);
    for code in ["0000", "1000", "7600"] {
        assert_eq!(Reason::from_code(System::Paypal, None, code), None, "{code}");
    }
    for code in ["honor_with_id", "no_reason_to_decline"] {
        assert_eq!(Reason::from_code(System::Mollie, None, code), None, "{code}");
    }
    let approvals = System::ALL.iter().flat_map(|system| table(*system)).filter(|entry| entry.reason.is_none());
    assert_eq!(approvals.count(), 15);
}

#[test]
fn networks_read_the_same_code_in_their_own_way() {
    let read = |network, code| Reason::from_code(System::Iso8583, network, code);
    assert_eq!(read(Some(Network::Visa), "63"), Some(Reason::SuspectedFraud));
    assert_eq!(read(Some(Network::Visa), "64"), Some(Reason::ComplianceRestricted));
    assert_eq!(read(Some(Network::Visa), "65"), Some(Reason::CardLimitReached));
    assert_eq!(read(Some(Network::Mastercard), "65"), Some(Reason::BankDeclined));
    assert_eq!(read(Some(Network::Visa), "70"), Some(Reason::AuthenticationRequired));
    assert_eq!(read(Some(Network::Visa), "5c"), Some(Reason::CardNotSupported));
    // A code without a row for the network is the same in all networks.
    assert_eq!(read(Some(Network::Jcb), "51"), Some(Reason::InsufficientFunds));
}

#[test]
fn codes_that_differ_between_networks_say_nothing_without_one() {
    let private = (78..=89).map(|code: u8| code.to_string());
    let others = ["5C", "63", "64", "65", "70", "74", "76", "77", "N0"].map(String::from);
    for code in others.into_iter().chain(private) {
        for network in [None, Some(Network::Discover)] {
            assert_eq!(Reason::from_code(System::Iso8583, network, &code), Some(Reason::BankDeclined), "{code}");
        }
    }
}

#[test]
fn iso_8583_codes_are_read_in_either_case_and_without_their_zero() {
    let read = |code| Reason::from_code(System::Iso8583, None, code);
    assert_eq!(read("1a"), Some(Reason::AuthenticationRequired));
    assert_eq!(read("n7"), read("N7"));
    assert_eq!(read("7"), Some(Reason::SuspectedFraud));
    assert_eq!(read("07"), Some(Reason::SuspectedFraud));
}

#[test]
fn other_codes_are_matched_as_written() {
    assert_eq!(Reason::from_code(System::Stripe, None, "expired_card"), Some(Reason::CardExpired));
    assert_eq!(Reason::from_code(System::Stripe, None, "EXPIRED_CARD"), Some(Reason::BankDeclined));
    assert_eq!(Reason::from_code(System::Adyen, None, "6"), Some(Reason::CardExpired));
    assert_eq!(Reason::from_code(System::Adyen, None, "06"), Some(Reason::BankDeclined));
    assert_eq!(Reason::from_code(System::Klarna, None, "network:approved"), Some(Reason::LenderDeclined));
}

#[test]
fn an_unknown_code_is_the_generic_reason_of_its_side() {
    let huge = "9".repeat(100_000);
    for system in System::ALL {
        let generic = if OF_LENDERS.contains(system) { Reason::LenderDeclined } else { Reason::BankDeclined };
        for code in ["", " ", "ZZ", "000", "051", "é", "\u{0}\u{0}", "no such code", huge.as_str()] {
            for network in networks() {
                assert_eq!(Reason::from_code(*system, network, code), Some(generic), "{system} {code:.20}");
            }
        }
    }
}

fn rows(system: System) -> Vec<Row> {
    look_up(system).rows().collect()
}

fn networks() -> impl Iterator<Item = Option<Network>> {
    core::iter::once(None).chain(Network::ALL.iter().copied().map(Some))
}

fn reasons(advised: &Advised) -> impl Iterator<Item = Reason> {
    networks().filter_map(|network| Reason::from_code(advised.system, network, advised.code))
}

fn reference() -> impl Iterator<Item = Advised> {
    let lines = REFERENCE.lines().filter(|line| !line.starts_with('#')).skip(1);
    lines.map(|line| {
        let columns: Vec<&str> = line.split('\t').collect();
        let [system, code, mask, retry, correction] = *columns else { panic!("five columns: {line}") };
        let corrected = correction.split_once(": ").map(|(mask, _why)| mask);
        Advised { system: system.parse().unwrap(), code, mask: corrected.unwrap_or(mask), retry }
    })
}
