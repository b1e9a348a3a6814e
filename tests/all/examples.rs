//! The outcomes in `examples/outcomes`, the command that explains them, and what the README shows of both.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

use serde_json::Value;
use unic_langid::LanguageIdentifier;
use why_declined::{Audience, Disclosure, Explainer, Explanation, Market, Outcome, RuleSet};

/// Each outcome and the id of its explanation for the shopper: what the story in its name comes to.
const STORIES: &[(&str, &str)] = &[
    ("adyen-refusal-20", "declined/card/none"),
    ("approved", "approved/invoice/none"),
    ("business-customer", "declined/invoice/business-not-supported"),
    ("counter-offer", "counter-offer/instalments/amount-over-limit"),
    ("credit-freeze-norway", "declined/invoice/credit-freeze"),
    ("credit-register-unavailable", "failed/invoice/credit-register-unavailable"),
    ("duplicate-payment", "declined/card/duplicate-payment"),
    ("expired-card", "declined/card/card-expired"),
    ("finnish-checkout", "declined/invoice/none"),
    ("france-partly-automated", "declined/pay-later/existing-debts"),
    ("iso8583-do-not-honour", "declined/card/none"),
    ("iso8583-visa-card-blocked", "declined/card/card-blocked"),
    ("klarna-authorize-refused", "declined/pay-later/none"),
    ("lender-card-application-refused", "declined-application/lender-card/affordability"),
    ("limit-reached", "declined/instalment-account/limit-reached"),
    ("pay-in-4-refused", "declined/instalments/too-many-open-purchases"),
    ("payment-default-on-record", "declined/instalments/payment-default-on-record"),
    ("pending-review", "pending/financing/checks-pending"),
    ("protected-identity", "declined/invoice/protected-identity"),
    ("refused-without-reasons", "declined/pay-later/none"),
    ("session-expired", "failed/pay-later/session-expired"),
    ("several-reasons", "declined/pay-later/unpaid-invoice"),
    ("stripe-insufficient-funds", "declined/card/insufficient-funds"),
    ("sweden-before-the-new-act", "declined/instalments/payment-default-on-record"),
    ("technical-failure", "failed/direct-bank/technical-error"),
    ("three-d-secure-needed", "action-needed/card/authentication-required"),
    ("unpaid-invoice", "declined/invoice/unpaid-invoice"),
    ("us-adverse-action", "declined/financing/existing-debts"),
];

#[test]
fn every_outcome_has_its_story_told_here() {
    let told: Vec<_> = STORIES.iter().map(|(name, _)| format!("{name}.json")).collect();
    let mut files: Vec<_> = fs::read_dir(root().join("examples/outcomes"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    files.sort();
    assert_eq!(files, told);
}

#[test]
fn every_outcome_comes_to_what_its_name_says() {
    for (name, json) in outcomes() {
        let (_, id) = STORIES.iter().find(|(story, _)| *story == name).unwrap();
        assert_eq!(explain(&json, Audience::Shopper, "en").id, *id, "{name}");
    }
}

#[test]
fn every_outcome_is_explained_to_everybody_in_every_language() {
    for (name, json) in outcomes() {
        for &audience in Audience::ALL {
            for (language, _) in Explainer::new().locales() {
                let explanation = explain(&json, audience, language);
                let place = format!("{name}, {audience}, {language}");
                assert_eq!(explanation.locale, language, "{place}");
                assert!(!explanation.headline.is_empty() && !explanation.summary.is_empty(), "{place}");
                assert!(!explanation.to_string().contains(['{', '}']), "{place}");
                assert!(explanation.to_html().starts_with("<section"), "{place}");
            }
        }
    }
}

#[test]
fn guest_and_merchant_read_open_reasons_only() {
    for (name, json) in outcomes() {
        for audience in [Audience::Guest, Audience::Merchant] {
            for reason in explain(&json, audience, "en").reasons {
                assert_eq!(reason.code.disclosure(), Disclosure::Open, "{name}, {audience}");
            }
        }
    }
}

/// A real shop, lender or register must not stand beside a refusal that never was.
#[test]
fn every_address_is_one_that_nobody_has() {
    for (name, json) in outcomes() {
        let outcome: Value = serde_json::from_str(&json).unwrap();
        let listed = ["contacts", "sources"].into_iter().filter_map(|list| outcome[list].as_array()).flatten();
        for address in listed.filter_map(|entry| entry["contact"].as_str()) {
            let host = address.trim_start_matches("https://").split('/').next().unwrap();
            let number = address.strip_prefix("tel:+").and_then(|number| number.split_once('-'));
            let is_invented = host.ends_with(".example")
                || number.is_some_and(|(_, rest)| rest.replace('-', "").trim_matches('0').is_empty());
            assert!(is_invented, "{name}: {address}");
        }
    }
}

#[test]
fn the_command_prints_what_the_library_writes() {
    let json = fs::read_to_string(root().join("examples/outcomes/unpaid-invoice.json")).unwrap();
    for (language, _) in Explainer::new().locales() {
        let explanation = explain(&json, Audience::Shopper, language);
        let arguments = ["--audience", "shopper", "--locale", language, "examples/outcomes/unpaid-invoice.json"];
        assert_eq!(printed(&arguments), explanation.to_string());
    }
}

#[test]
fn the_command_writes_json_and_html() {
    let file = "examples/outcomes/unpaid-invoice.json";
    let json: Value = serde_json::from_str(&printed(&["--format", "json", file])).unwrap();
    assert_eq!(json["audience"], "guest");
    assert_eq!(json["id"], "declined/invoice/none");
    let html = printed(&["--format", "html", file]);
    assert!(html.starts_with("<section") && html.ends_with("</section>\n"), "{html}");
}

#[test]
fn the_command_reads_standard_input() {
    let (language, _) = Explainer::new().locales().next().unwrap();
    let output = run(&["--locale", language, "-"], r#"{ "decision": "approved", "method": "card", "market": "GB" }"#);
    assert!(output.status.success());
    assert_eq!(text(&output.stderr), "");
    assert!(!output.stdout.is_empty());
}

#[test]
fn a_bad_outcome_is_refused_in_one_line_that_says_what_is_accepted() {
    let refusals = [
        (r#"{ "decision": "no" }"#, "decision: `no` is not known; accepted: approved, declined, counter-offer, "),
        (r#"{ "decision": "declined", "method": "cash", "market": "SE" }"#, "method: `cash` is not known; accepted: "),
        (
            r#"{ "decision": "declined", "method": "card", "market": "SE", "lender_name": "Example Pay" }"#,
            "outcome: field `lender_name` is not known; accepted: decision, subject, reasons, ",
        ),
        (
            r#"{ "decision": "declined", "method": "card", "market": "SE", "decided_on": "22/11/2026" }"#,
            "decided_on: expected a calendar date, YYYY-MM-DD",
        ),
    ];
    for (json, told) in refusals {
        let output = run(&["-"], json);
        let error = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{json}");
        assert!(error.starts_with(&format!("explain: {told}")), "{error}");
        assert_eq!((error.lines().count(), error.ends_with('\n')), (1, true), "{error}");
        assert_eq!(text(&output.stdout), "", "{json}");
    }
}

#[test]
fn the_rights_command_prints_the_rules_of_a_day_with_their_provisions() {
    let printed = |arguments: &[&str]| text(&run_example("rights", arguments, "").stdout);
    let sweden = printed(&["SE", "2026-11-22"]);
    let set = RuleSet::of(Market::SE, Some("2026-11-22".parse().unwrap())).unwrap();
    assert!(
        sweden.starts_with("SE on 2026-11-22\n") && sweden.contains("Status: unverified, from 2026-11-20"),
        "{sweden}"
    );
    for duty in set.duties() {
        assert!(sweden.contains(duty.kind.code()) && sweden.contains(duty.reference), "{sweden}");
    }
    for contact in set.contacts() {
        assert!(sweden.contains(contact.name) && sweden.contains(contact.contact), "{sweden}");
    }
    let undated = printed(&["SE"]);
    assert!(undated.starts_with("SE, no day given: the latest rules that are enacted\n"), "{undated}");
    assert!(printed(&["CZ"]).starts_with("CZ, no day given, and no rules enacted: the latest that are known\n"));
    let all = printed(&[]);
    assert!(Market::ALL.iter().all(|market| all.lines().any(|line| line.starts_with(market.code()))), "{all}");
}

#[test]
fn the_rights_command_refuses_what_it_does_not_know_and_says_what_it_knows() {
    for (arguments, told) in [
        (&["XX"][..], "Market: `XX` is not known; accepted: AT, AU, BE, "),
        (&["SE", "22/11/2026"], "Date: expected a calendar date, YYYY-MM-DD"),
        (&["SE", "1999-01-01"], "SE: no rules are known for that day; accepted: 2018-05-25 or later"),
        (&["SE", "2026-11-22", "en"], "usage: rights [MARKET [YYYY-MM-DD]]"),
    ] {
        let output = run_example("rights", arguments, "");
        let error = text(&output.stderr);
        assert_eq!((output.status.code(), error.lines().count()), (Some(2), 1), "{error}");
        assert!(error.starts_with(&format!("rights: {told}")), "{error}");
    }
}

#[test]
fn a_locale_without_texts_falls_back_and_says_so() {
    let output = run(&["--locale", "tlh", "examples/outcomes/approved.json"], "");
    let fallback = Explainer::new().negotiate("tlh").locale();
    assert!(output.status.success());
    assert_eq!(text(&output.stderr), format!("explain: no texts for tlh; using {fallback}\n"));
    assert!(!output.stdout.is_empty());
}

#[cfg(feature = "sv")]
#[test]
fn a_region_is_served_by_its_language_in_silence() {
    let output = run(&["--locale", "sv-SE", "--format", "json", "examples/outcomes/approved.json"], "");
    let json: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(text(&output.stderr), "");
    assert_eq!(json["locale"], "sv");
}

#[cfg(all(feature = "en", feature = "overrides"))]
#[test]
fn a_lenders_own_texts_can_be_tried() {
    let outcome = "examples/outcomes/unpaid-invoice.json";
    let arguments = ["--locale", "en", "--format", "json", "--overrides", "examples/overrides/spring.ftl", outcome];
    let json: Value = serde_json::from_str(&printed(&arguments)).unwrap();
    assert_eq!(json["headline"], "We could not offer an invoice this time");
    assert_eq!(json["variant"], "spring");
}

#[cfg(all(feature = "en", feature = "overrides"))]
#[test]
fn all_that_is_wrong_in_a_lenders_texts_is_told_at_once() {
    let file = std::env::temp_dir().join(format!("why-declined-overrides-{}.ftl", std::process::id()));
    fs::write(&file, "no-such-message = Text\nheadline-failed =\n").unwrap();
    let path = file.to_str().unwrap();
    let output = run(&["--locale", "en", "--overrides", path, "examples/outcomes/approved.json"], "");
    fs::remove_file(&file).unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(text(&output.stdout), "");
    let error = text(&output.stderr);
    assert!(error.starts_with("explain: the overrides cannot be used\n"), "{error}");
    for finding in [format!("{path}:1:1: `no-such-message`: "), format!("{path}:2:18: `headline-failed`: ")] {
        assert!(error.contains(&finding), "{error}");
    }
}

#[cfg(feature = "answers")]
#[test]
fn the_command_answer_answers_whoever_asks_and_lists_what_may_be_asked() {
    use why_declined::{AnswerFacts, Topic};

    let (language, _) = Explainer::new().locales().next().unwrap();
    let locale: LanguageIdentifier = language.parse().unwrap();
    for topic in [Topic::Refund, Topic::MerchantNeverAsk] {
        let answer = Explainer::new().answer(topic, &AnswerFacts::new(), topic.audience(), &locale).unwrap();
        assert_eq!(printed_by("answer", &["--locale", language, topic.code()]), answer.to_string());
    }
    let listed = printed_by("answer", &[]);
    assert_eq!(listed.lines().count(), Topic::ALL.len());
    let to_merchant = printed_by("answer", &["--audience", "merchant"]);
    assert_eq!(to_merchant.lines().count(), 5);
    assert!(to_merchant.lines().all(|line| line.starts_with("merchant")), "{to_merchant}");
}

#[cfg(feature = "answers")]
#[test]
fn the_command_answer_reads_facts_and_writes_every_format() {
    let facts = ["--facts", "examples/facts.json", "--format"];
    let html = printed_by("answer", &[&facts[..], &["html", "refund"]].concat());
    assert!(html.starts_with("<section") && html.contains("Nordic Outdoor"), "{html}");
    let json: Value = serde_json::from_str(&printed_by("answer", &[&facts[..], &["json", "refund"]].concat())).unwrap();
    assert_eq!((&json["id"], &json["audience"]), (&"answer/refund".into(), &"shopper".into()));
    let output = run_example("answer", &["--facts", "-", "refund"], r#"{ "merchant": "Other Shop" }"#);
    assert!(text(&output.stdout).contains("Other Shop"));
}

#[cfg(feature = "answers")]
#[test]
fn the_command_answer_refuses_in_one_line_that_says_what_is_accepted() {
    for (arguments, input, told) in [
        (
            &["--audience", "guest", "support-what-to-add"][..],
            "",
            "audience: the topic `support-what-to-add` is not for ",
        ),
        (&["no-such-topic"][..], "", "Topic: `no-such-topic` is not known; accepted: refused-this-time, "),
        (&["--facts", "-", "refund"][..], r#"{ "shop": "A" }"#, "facts: field `shop` is not known; accepted: amount, "),
        (&["refund", "reminders"][..], "", "usage: answer "),
    ] {
        let output = run_example("answer", arguments, input);
        let error = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(error.starts_with(&format!("answer: {told}")) && error.lines().count() == 1, "{error}");
        assert_eq!(text(&output.stdout), "");
    }
}

/// Each `sh` block of the README that prints an example, and the block below it. To write the real output into the
/// README: `UPDATE_README=1 cargo test`.
#[cfg(all(feature = "answers", feature = "codes", feature = "en", feature = "overrides", feature = "sv"))]
#[test]
fn the_readme_shows_what_its_commands_print() {
    let path = root().join("README.md");
    let readme = fs::read_to_string(&path).unwrap();
    let (real, shown) = with_real_output(&readme);
    assert!(shown >= 5, "{shown} samples: where are the others?");
    if std::env::var_os("UPDATE_README").is_some_and(|value| value == "1") {
        fs::write(path, real).unwrap();
    } else {
        assert!(readme == real, "the README shows another output than the real one: run UPDATE_README=1 cargo test");
    }
}

/// The README with the real output in its samples, and how many there are.
#[cfg(all(feature = "answers", feature = "codes", feature = "en", feature = "overrides", feature = "sv"))]
fn with_real_output(readme: &str) -> (String, usize) {
    let mut real = String::new();
    let mut shown = 0;
    let mut lines = readme.lines().map(|line| line.to_owned() + "\n").peekable();
    while let Some(line) = lines.next() {
        real += &line;
        let Some(output) = output_of(line.trim_end()) else { continue };
        // The end of the command's block, an empty line, and the fence of the output's block, if there is one.
        let between: String = lines.by_ref().take(2).collect();
        real += &between;
        if between == "```\n\n" && lines.peek().is_some_and(|line| line.starts_with("```")) {
            real += &lines.next().unwrap();
            real += &output;
            real += "```\n";
            while lines.next().is_some_and(|line| line != "```\n") {}
            shown += 1;
        }
    }
    (real, shown)
}

/// What a command of the README prints.
#[cfg(all(feature = "codes", feature = "en", feature = "sv"))]
fn output_of(command: &str) -> Option<String> {
    if let Some(file) = command.strip_prefix("cat ") {
        return Some(fs::read_to_string(root().join(file)).unwrap());
    }
    let (example, arguments) = match command.strip_prefix("cargo run --example ")?.split_once(" -- ") {
        Some((example, arguments)) => (example, arguments.split(' ').collect()),
        None => (command.strip_prefix("cargo run --example ")?, Vec::new()),
    };
    let output = run_example(example, &arguments, "");
    assert!(output.status.success(), "{command}: {}", text(&output.stderr));
    Some(text(&output.stdout))
}

/// The outcomes that this build can read: their names and their JSON.
fn outcomes() -> Vec<(&'static str, String)> {
    let read = |name: &str| fs::read_to_string(root().join(format!("examples/outcomes/{name}.json"))).unwrap();
    let all = STORIES.iter().map(|&(name, _)| (name, read(name)));
    all.filter(|(_, json)| cfg!(feature = "codes") || !json.contains("\"system\"")).collect()
}

fn explain(json: &str, audience: Audience, locale: &str) -> Explanation {
    let outcome: Outcome = serde_json::from_str(json).unwrap();
    let locale: LanguageIdentifier = locale.parse().unwrap();
    Explainer::new().explain(&outcome.disclose(audience), &locale)
}

fn printed(arguments: &[&str]) -> String {
    printed_by("explain", arguments)
}

fn printed_by(name: &str, arguments: &[&str]) -> String {
    let output = run_example(name, arguments, "");
    assert!(output.status.success(), "{arguments:?}: {}", text(&output.stderr));
    text(&output.stdout)
}

fn run(arguments: &[&str], input: &str) -> Output {
    run_example("explain", arguments, input)
}

pub(crate) fn run_example(name: &str, arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(command(name))
        .args(arguments)
        .current_dir(root())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that reads nothing may be gone by now.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

/// The compiled example, with the features of this test. `cargo test --tests` alone would not compile it.
fn command(name: &str) -> &'static Path {
    static COMMANDS: OnceLock<Vec<PathBuf>> = OnceLock::new();
    let commands = COMMANDS.get_or_init(|| {
        let known = [
            ("answers", cfg!(feature = "answers")),
            ("codes", cfg!(feature = "codes")),
            ("overrides", cfg!(feature = "overrides")),
        ];
        let known = known.into_iter().filter_map(|(name, is_on)| is_on.then_some(name.to_owned()));
        let explainer = Explainer::new();
        let locales = explainer.locales().map(|(tag, _)| tag.to_lowercase());
        let features: Vec<_> = known.chain(locales).collect();
        // Without their features the examples `answer` and `codes` are left out.
        let output = Command::new(env!("CARGO"))
            .args(["build", "--quiet", "--offline", "--examples", "--message-format", "json"])
            .args(["--no-default-features", "--features", &features.join(",")])
            .current_dir(root())
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", text(&output.stderr));
        let messages = text(&output.stdout);
        let compiled = messages.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
        compiled.filter_map(|message| Some(message["executable"].as_str()?.into())).collect()
    });
    commands.iter().find(|path| path.file_stem().is_some_and(|stem| stem == name)).unwrap()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}
