//! What is told, over market × product × automation × source, beside the table of jurisdictions in
//! `tests/fixtures/jurisdictions.csv`, which was made apart from the rules.

use std::collections::BTreeMap;

use why_declined::{
    Audience, Automation, ContactKind, CreditTerms, DataCategory, Explanation, Market, NoticeKind, OutcomeBuilder,
    PaymentMethod, Reason, RuleSet, Source, SourceKind, Subject,
};

use super::{TODAY, claims, day, explain, refused, says, text};

const TABLE: &str = include_str!("../../fixtures/jurisdictions.csv");

/// A row of the table: its cells by the names of their columns.
struct Row {
    names: Vec<String>,
    cells: Vec<String>,
}

impl Row {
    fn cell(&self, name: &str) -> &str {
        let index = self.names.iter().position(|column| column == name).unwrap_or_else(|| panic!("no column {name}"));
        &self.cells[index]
    }

    /// The market; two provinces are one, and the European Union is none.
    fn market(&self) -> Option<Market> {
        self.cell("code").split('-').next().and_then(|code| code.parse().ok())
    }
}

fn rows() -> Vec<Row> {
    let mut lines = TABLE.lines().map(cells);
    let names = lines.next().unwrap();
    let rows: Vec<_> = lines.map(|cells| Row { names: names.clone(), cells }).collect();
    assert!(rows.iter().all(|row| row.cells.len() == row.names.len()));
    rows
}

/// The cells of a line; one in quotes may hold commas.
fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut is_quoted = false;
    for c in line.chars() {
        match c {
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => cells.push(String::new()),
            c => cells.last_mut().unwrap().push(c),
        }
    }
    cells
}

/// A way to buy on credit.
#[derive(Clone, Copy, Debug)]
enum Product {
    /// An invoice of a third party, free of charge.
    Invoice,
    /// Instalments that cost interest.
    Instalments,
    /// An application for the lender's card.
    Application,
    /// A payment with a bank card: no credit.
    Card,
}

const PRODUCTS: [Product; 4] = [Product::Invoice, Product::Instalments, Product::Application, Product::Card];

impl Product {
    fn refused(self, market: Market) -> OutcomeBuilder {
        let mut terms = CreditTerms::default();
        terms.third_party = Some(true);
        let outcome = |method| why_declined::Outcome::declined(method, market).decided_on(day(TODAY));
        match self {
            Self::Invoice => {
                terms.finance_charge = Some(false);
                terms.days_to_pay = Some(30);
                refused(market, TODAY).credit(terms)
            }
            Self::Instalments => {
                terms.finance_charge = Some(true);
                terms.instalments = Some(24);
                outcome(PaymentMethod::Instalments).credit(terms)
            }
            Self::Application => outcome(PaymentMethod::LenderCard).subject(Subject::Application),
            Self::Card => outcome(PaymentMethod::Card),
        }
    }
}

/// One point of the walk: how the decision was made, and what it rests on.
#[derive(Clone, Copy, Debug)]
struct Point {
    product: Product,
    automation: Option<Automation>,
    source: Option<SourceKind>,
}

impl Point {
    fn all() -> impl Iterator<Item = Self> {
        let sources = [None, Some(SourceKind::OwnData), Some(SourceKind::Bureau), Some(SourceKind::PublicRegister)];
        let automations = [None, Some(Automation::No), Some(Automation::Partly), Some(Automation::Solely)];
        PRODUCTS.into_iter().flat_map(move |product| {
            automations
                .into_iter()
                .flat_map(move |automation| sources.into_iter().map(move |source| Self { product, automation, source }))
        })
    }

    fn explain(self, market: Market) -> Explanation {
        let outcome = self.product.refused(market).reason(Reason::ExistingDebts);
        let outcome = self.automation.into_iter().fold(outcome, OutcomeBuilder::automation);
        let source = self.source.map(|kind| {
            let source = Source::new(kind).named("Example Register").unwrap();
            source.with_categories([DataCategory::Debts]).as_basis_of([Reason::ExistingDebts])
        });
        explain(source.into_iter().fold(outcome, OutcomeBuilder::source), Audience::Shopper)
    }

    fn is_credit(self) -> bool {
        !matches!(self.product, Product::Card)
    }

    fn has_database(self) -> bool {
        matches!(self.source, Some(SourceKind::Bureau | SourceKind::PublicRegister))
    }

    /// Whether the condition of a cell holds; nothing where the table does not know.
    fn holds(self, cell: &str) -> Option<bool> {
        let is_partly = self.automation == Some(Automation::Partly);
        let is_solely = self.automation == Some(Automation::Solely);
        Some(match cell {
            "yes" | "if_relevant" | "recommended" | "on_request" => true,
            "no" => false,
            "if_auto" => is_partly || is_solely,
            "if_solely_auto" | "on_request_solely_auto" => is_solely,
            "if_db" => self.has_database(),
            _ => return None,
        })
    }
}

/// Whether some row of a market has it; nothing where none knows. Two provinces are one market: what either has told is
/// told in both.
fn by_table(rows: &[&Row], column: &str, point: Point) -> Option<bool> {
    rows.iter().filter_map(|row| point.holds(row.cell(column))).max()
}

/// The rows of each market.
fn by_market(rows: &[Row]) -> BTreeMap<Market, Vec<&Row>> {
    let mut markets: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for row in rows {
        if let Some(market) = row.market() {
            markets.entry(market).or_default().push(row);
        }
    }
    assert_eq!(markets.len(), Market::ALL.len());
    markets
}

/// Facts are told where the table has them told, whatever the status of the rules, and the others nowhere.
#[test]
fn facts_are_told_where_the_table_says() {
    let mut compared = 0;
    for (market, rows) in by_market(&rows()) {
        for point in Point::all() {
            let told = point.explain(market);
            for (column, kind) in [
                ("tell_rejection", NoticeKind::Rejected),
                ("tell_db_result", NoticeKind::DatabaseResult),
                ("tell_data_categories", NoticeKind::DataCategories),
                ("debt_advice", NoticeKind::DebtAdvice),
                ("nondiscrimination_notice", NoticeKind::NonDiscrimination),
            ] {
                let Some(holds) = by_table(&rows, column, point) else { continue };
                let can_be_told = match kind {
                    NoticeKind::DatabaseResult | NoticeKind::DataCategories => point.has_database(),
                    NoticeKind::DebtAdvice => has_seen_advice(market),
                    _ => true,
                };
                let expected = holds && can_be_told && point.is_credit();
                assert_eq!(says(&told, kind), expected, "{market} {column} {point:?}");
                compared += 1;
            }
            // A register that the reason rests on, and how far it was automatic, are facts in every market.
            assert_eq!(says(&told, NoticeKind::DatabaseUsed), point.has_database(), "{market} {point:?}");
            let automatic = matches!(point.automation, Some(Automation::Partly | Automation::Solely));
            assert_eq!(says(&told, NoticeKind::AutomatedProcessing), automatic, "{market} {point:?}");
        }
    }
    assert!(compared > 5_000, "{compared}");
}

fn has_seen_advice(market: Market) -> bool {
    let rules = RuleSet::of(market, Some(day(TODAY))).unwrap();
    rules.contacts().iter().any(|contact| contact.kind == ContactKind::DebtAdvice && contact.verified_on.is_some())
}

/// A right is claimed where the table has it and the rules are enacted, and never where the table has none or does not
/// know. Where they are not enacted the GDPR's own right, for a decision by automatic means alone, may stand.
#[test]
fn rights_are_claimed_where_the_table_says_and_the_rules_are_enacted() {
    let mut claimed = 0;
    for (market, rows) in by_market(&rows()) {
        let is_enacted = rows.iter().all(|row| row.cell("status_enum") == "enacted");
        for point in Point::all() {
            let told = point.explain(market);
            let place = format!("{market} {point:?}");
            let is_claimed = claims(told.locale, &text(&told, NoticeKind::HumanReview));
            claimed += usize::from(is_claimed);
            match by_table(&rows, "human_review", point) {
                Some(true) if is_enacted && point.is_credit() => assert!(is_claimed, "{place}"),
                Some(true) => assert!(!is_claimed || point.automation == Some(Automation::Solely), "{place}"),
                Some(false) | None => assert!(!is_claimed, "{place}"),
            }
            assert!(!is_claimed || point.is_credit(), "{place}");
            for kind in [NoticeKind::OwnView, NoticeKind::Contest] {
                assert_eq!(claims(told.locale, &text(&told, kind)), is_claimed, "{place} {kind}");
            }
        }
    }
    assert!(claimed > 300, "{claimed}");
}

/// What binds by the table binds by the rules, and the other way round.
#[test]
fn what_binds_by_the_table_binds_by_the_rules() {
    for (market, rows) in by_market(&rows()) {
        let rules = RuleSet::of(market, Some(day(TODAY))).unwrap();
        for (column, kind) in [
            ("tell_rejection", NoticeKind::Rejected),
            ("tell_reason", NoticeKind::Reason),
            ("tell_automated", NoticeKind::AutomatedProcessing),
            ("human_review", NoticeKind::HumanReview),
            ("name_bureau", NoticeKind::DatabaseUsed),
            ("tell_db_result", NoticeKind::DatabaseResult),
            ("tell_data_categories", NoticeKind::DataCategories),
            ("debt_advice", NoticeKind::DebtAdvice),
            ("nondiscrimination_notice", NoticeKind::NonDiscrimination),
        ] {
            let binding = ["yes", "if_auto", "if_solely_auto", "if_db", "if_relevant"];
            let binds = rows.iter().any(|row| binding.contains(&row.cell(column)));
            let is_bound = rules.duties().iter().any(|duty| duty.kind == kind && duty.is_binding());
            assert_eq!(is_bound, binds, "{market} {column}");
        }
    }
}

#[test]
fn the_table_and_the_rules_have_the_same_status_and_day() {
    for (market, rows) in by_market(&rows()) {
        let rules = RuleSet::of(market, Some(day(TODAY))).unwrap();
        for row in rows {
            assert_eq!(rules.status().code(), row.cell("status_enum"), "{market}");
            assert_eq!(rules.checked_on().to_string(), row.cell("checked_on"), "{market}");
            if let Ok(from) = row.cell("effective_from").parse() {
                // A market without a change of rules in sight has its first set, whatever day one law began.
                assert!(rules.effective_from() == from || RuleSet::all(market).count() == 1, "{market}");
            }
        }
    }
}
