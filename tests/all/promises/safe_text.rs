//! Safe text: what comes from outside can neither hide, reorder nor break out, and no error gives it away.

use proptest::prelude::*;
use unic_langid::LanguageIdentifier;
use why_declined::{
    Audience, Contact, ContactKind, Decision, Direction, Disclosed, Explanation, Market, Outcome, PaymentMethod,
    Reason, Source, SourceKind, Subject,
};

use super::support::{Axes, bare, explain, forms, locales, locales_by_direction, texts};

const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_ISOLATE: char = '\u{2069}';

/// Names that could hide or reorder text, or break out of what surrounds them.
pub(super) const HOSTILE: &[&str] = &[
    "\u{202e}gnp.knab\u{202c}",
    "a\u{2066}b\u{2067}c\u{2068}d\u{2069}e",
    "\u{200e}\u{200f}\u{61c}x",
    "line\nbreak\r\n\ttab\u{0}nul\u{1}\u{2}\u{3}\u{1b}[31mred\u{7f}\u{85}\u{9b}",
    "<script>alert(1)</script>",
    "</section></ul><img src=x onerror=alert(1)>",
    "\" onmouseover=\"alert(1)\" x=\"",
    "' onfocus='alert(1)' '",
    "&lt;b&gt; &amp;amp; &#60;",
    "{ $lender } { -term } {\"x\"}",
    "متجر الشمال",
    "חנות הצפון",
    "shop متجر 24/7 (חנות)",
    "𞤀𞤣𞤤𞤢𞤥 𐡀𐡁",
    "\u{feff}\u{200b}\u{2060}\u{ad}hidden\u{e0041}\u{e007f}",
    "\u{2028}para\u{2029}",
    "a\u{301}\u{327}\u{20dd}🦀👩\u{200d}👩\u{200d}👧",
    "javascript:alert(1)",
];

/// An explanation in which a name stands wherever a name can stand, in every language.
fn named(name: &str, axes: Axes, audience: Audience) -> Vec<Explanation> {
    named_in(locales(), name, axes, audience)
}

fn named_in(locales: &[LanguageIdentifier], name: &str, axes: Axes, audience: Audience) -> Vec<Explanation> {
    let mut builder = bare(axes)
        .reasons([Reason::PaymentDefaultOnRecord, Reason::ShopConfiguration])
        .offer(why_declined::Offer::HumanReview)
        .merchant(name)
        .lender(name)
        .reference(name);
    for &kind in ContactKind::ALL {
        builder = builder.contact(Contact::new(kind, name, "https://contact.example/?a=1&b=2").unwrap());
    }
    let source = Source::new(SourceKind::Bureau).named(name).unwrap();
    let outcome = builder.source(source.as_basis_of([Reason::PaymentDefaultOnRecord])).build().unwrap();
    locales.iter().map(|locale| explain(&outcome.disclose(audience), locale)).collect()
}

fn purchase(decision: Decision) -> Axes {
    Axes { decision, subject: Subject::Purchase, method: PaymentMethod::Invoice, market: Market::NO }
}

/// What stands between two marks of direction, or hides: nothing of it is text.
pub(super) fn hides(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{feff}' | '\u{ad}'
        | '\u{2028}' | '\u{2029}' | '\u{2060}'..='\u{2067}' | '\u{206a}'..='\u{206f}' | '\u{e0000}'..='\u{e007f}')
}

fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

/// What texts that run from right to left have of other letters themselves: a word, and the amount of [`purchase`] in
/// Norway with the mark that CLDR has it open with.
const OWN_OF_RIGHT_TO_LEFT: [&str; 2] = ["(PIN)", "\u{200f}777\u{a0}NOK"];

/// A text without what it has of other letters itself.
fn without_own(text: &str, direction: Direction) -> String {
    let own: &[&str] = if direction == Direction::Rtl { &OWN_OF_RIGHT_TO_LEFT } else { &[] };
    own.iter().fold(text.to_owned(), |text, own| text.replace(own, ""))
}

/// Whether every letter of another direction than the line's stands in an isolate, and every isolate ends where it should.
pub(super) fn is_isolated(line: &str, direction: Direction) -> bool {
    let differs = |c: char| match direction {
        Direction::Rtl => c.is_alphabetic() && !is_right_to_left(c),
        _ => is_right_to_left(c),
    };
    let mut inside = false;
    for c in without_own(line, direction).chars() {
        match c {
            FIRST_STRONG_ISOLATE | POP_ISOLATE if inside == (c == FIRST_STRONG_ISOLATE) => return false,
            FIRST_STRONG_ISOLATE => inside = true,
            POP_ISOLATE => inside = false,
            c if differs(c) && !inside => return false,
            _ => {}
        }
    }
    !inside
}

/// Holds an explanation with a name from outside against all that such a name could do.
fn check(explanation: &Explanation) {
    let shown = explanation.to_string();
    for form in forms(explanation) {
        // JSON writes a control character as an escape, so the parsed texts are looked at too.
        let form = without_own(&form, explanation.direction);
        let hidden = form.chars().find(|&c| (c.is_control() && c != '\n') || hides(c));
        assert_eq!(hidden, None, "{form}");
    }
    for text in texts(explanation).iter().chain(explanation.contacts.iter().filter_map(|contact| contact.name.as_ref()))
    {
        let text = without_own(text, explanation.direction);
        assert!(!text.chars().any(|c| c.is_control() || hides(c)), "{text:?}");
    }
    check_html(&explanation.to_html());
    let raw = explanation.reference.as_deref();
    for text in texts(explanation).iter().filter(|text| Some(text.as_str()) != raw) {
        assert!(is_isolated(text, explanation.direction), "{text:?}");
    }
    for line in shown.lines() {
        // An address runs from left to right in every text.
        let line = explanation.contacts.iter().fold(line.to_owned(), |line, at| line.replace(&at.contact, ""));
        assert!(is_isolated(&line, explanation.direction), "{line:?}");
    }
}

/// What the fragment is made of; each piece of markup ends at its first quote or bracket.
const MARKUP: &[&str] = &[
    "section class=\"why-declined\" lang=\"",
    "/section>",
    "h2>",
    "/h2>",
    "h3>",
    "/h3>",
    "p>",
    "/p>",
    "ul>",
    "/ul>",
    "ol>",
    "/ol>",
    "li>",
    "li data-method=\"",
    "li data-topic=\"",
    "/li>",
    "strong>",
    "/strong>",
    "em>",
    "/em>",
    "a href=\"",
    "bdi>",
    "/bdi>",
    "/a>",
];

/// Every tag is one of ours, every attribute ends where it should, every tag that opens closes.
pub(super) fn check_html(html: &str) {
    let mut open = Vec::new();
    let mut pieces = html.split('<');
    assert_eq!(pieces.next(), Some(""), "{html}");
    for piece in pieces {
        let markup = MARKUP.iter().find(|markup| piece.starts_with(**markup));
        let markup = *markup.unwrap_or_else(|| panic!("<{piece}"));
        let (tag, text) = piece.split_once('>').unwrap_or_else(|| panic!("<{piece}"));
        assert!(!text.contains(['>', '"', '\'']), "{text}");
        check_attributes(markup, tag);
        let name: String = tag.chars().skip_while(|&c| c == '/').take_while(char::is_ascii_alphanumeric).collect();
        if tag.starts_with('/') {
            assert_eq!(open.pop(), Some(name), "{html}");
        } else {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "{open:?}");
    for character in html.match_indices('&').map(|(at, _)| &html[at..]) {
        let known = ["&amp;", "&lt;", "&gt;", "&quot;", "&#39;"];
        assert!(known.iter().any(|reference| character.starts_with(reference)), "{character}");
    }
}

fn check_attributes(markup: &str, tag: &str) {
    let quotes = tag.matches('"').count();
    assert!(!tag.contains(['<', '\'']), "{tag}");
    match markup {
        "a href=\"" => {
            let target = tag.strip_prefix(markup).and_then(|rest| rest.strip_suffix('"')).unwrap();
            assert!(["https://", "mailto:", "tel:"].iter().any(|scheme| target.starts_with(scheme)), "{target}");
            assert!(quotes == 2 && !target.contains(char::is_whitespace), "{tag}");
        }
        markup if markup.starts_with("section") => {
            let names: Vec<_> = tag.split("=\"").filter_map(|part| part.rsplit(['"', ' ']).next()).collect();
            assert_eq!(names[..6], ["class", "lang", "dir", "role", "aria-label", "data-id"], "{tag}");
            assert_eq!(quotes, 12, "{tag}");
        }
        markup => assert_eq!(quotes, if markup.ends_with('"') { 2 } else { 0 }, "{tag}"),
    }
}

#[test]
fn a_hostile_name_does_nothing_in_any_form() {
    for name in HOSTILE {
        for &decision in Decision::ALL {
            for &audience in Audience::ALL {
                named(name, purchase(decision), audience).iter().for_each(check);
            }
        }
    }
}

#[test]
fn a_name_is_shown_as_it_is_where_it_does_no_harm() {
    for name in ["Åhléns & Söner", "O'Neill's \"24/7\" <Shop>", "Ⅳ. 商店", "a\u{301}", "👩\u{200d}👧"] {
        for explanation in named(name, purchase(Decision::Declined), Audience::Shopper) {
            assert!(explanation.to_string().contains(name), "{explanation}");
            assert!(explanation.notices.iter().any(|notice| notice.text.contains(name)));
            let is_ltr = explanation.direction == Direction::Ltr;
            assert!(!is_ltr || !explanation.to_string().contains(FIRST_STRONG_ISOLATE));
        }
    }
}

#[test]
fn a_name_of_which_nothing_shows_is_no_name() {
    let none = named("", purchase(Decision::Declined), Audience::Shopper);
    for name in [" ", "\u{202e}", "\n\t\u{0}", "\u{200b}\u{feff}", "\u{3000}\u{a0}"] {
        assert_eq!(named(name, purchase(Decision::Declined), Audience::Shopper), none, "{name:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_name_at_all_does_anything(name in any::<String>(), script in "[א-ת\u{202e}\u{2069}<>&\"' a-z\\PC]{0,60}") {
        for name in [name, script] {
            let name: String = name.chars().take(200).collect();
            let axes = purchase(Decision::Declined);
            named_in(locales_by_direction(), &name, axes, Audience::Shopper).iter().for_each(check);
        }
    }

    #[test]
    fn a_link_that_is_taken_is_plain_and_leads_where_it_says(
        scheme in prop::sample::select(&["https://", "HTTPS://", "mailto:", "tel:", "javascript:", "data:", ""][..]),
        rest in "[a-z0-9@:/?#.&+'\"<> %\\\\\\x00-\\x1f\u{202e}é-]{0,30}",
    ) {
        let link = format!("{scheme}{rest}");
        if let Ok(contact) = Contact::new(ContactKind::Lender, "", &link) {
            let lower = link.to_ascii_lowercase();
            prop_assert!(["https://", "mailto:", "tel:"].iter().any(|scheme| lower.starts_with(scheme)), "{}", link);
            prop_assert!(link.bytes().all(|byte| byte.is_ascii_graphic()), "{:?}", link);
            prop_assert!(!link.contains(['"', '\'', '<', '>', '\\']), "{}", link);
            if let Some(rest) = lower.strip_prefix("https://") {
                let host = rest.split(['/', '?', '#']).next().unwrap();
                prop_assert!(!host.is_empty() && !host.contains('@'), "{}", link);
            }
            let outcome = bare(purchase(Decision::Declined)).contact(contact).build().unwrap();
            for locale in locales() {
                let html = explain(&outcome.disclose(Audience::Guest), locale).to_html();
                prop_assert!(html.contains(&format!("<a href=\"{}\">", link.replace('&', "&amp;"))), "{}", html);
            }
        }
    }
}

#[test]
fn a_contact_that_is_not_https_mailto_or_tel_is_refused_without_echo() {
    let refused = "javascript:SECRET data:text/html,SECRET vbscript:SECRET http://SECRET.example ftp://SECRET \
        https:SECRET https:/SECRET https:///SECRET https://user@SECRET.example https://user:password@SECRET.example/ \
        https://good.example@SECRET.example https://\\SECRET.example //SECRET.example SECRET file:///SECRET \
        JaVaScRiPt:SECRET https://SECRET.example/\"onclick https://SECRET'x https://SECRET<b> mailto:SECRET \
        mailto:@SECRET tel:SECRET tel:+ https://SÉCRET.example https:\\\\SECRET blob:https://SECRET";
    let odd = ["", " https://SECRET", "https://SECRET .example", "https://SECRET\n.example", "java\nscript:SECRET"];
    for link in refused.split_whitespace().chain(odd) {
        let error = Contact::new(ContactKind::Lender, "Example Pay", link).unwrap_err().to_string();
        let other = Source::new(SourceKind::Bureau).reached_at(link).unwrap_err().to_string();
        let quoted = serde_json::to_string(link).unwrap();
        let json = format!(
            r#"{{"decision":"declined","method":"card","market":"SE",
                 "contacts":[{{"kind":"lender","contact":{quoted}}}]}}"#
        );
        let read = serde_json::from_str::<Outcome>(&json).unwrap_err().to_string();
        let disclosed = json.replacen('{', r#"{"audience":"guest","#, 1);
        let disclosed = serde_json::from_str::<Disclosed>(&disclosed).unwrap_err().to_string();
        for error in [error, other, read, disclosed] {
            assert!(error.contains("contact") && error.contains("https:"), "{link}: {error}");
            assert!(!error.contains("SECRET"), "{error}");
        }
    }
    for link in ["https://pay.example/help?a=1&b=2#c", "mailto:help@pay.example", "tel:+46-8-123"] {
        assert!(Contact::new(ContactKind::Lender, "Example Pay", link).is_ok(), "{link}");
    }
}

/// Values that are no closed set's, each wrong in its place: an error says which place, and never what stood there.
#[test]
fn an_error_never_echoes_what_is_not_from_a_closed_set() {
    let long = "SECRET".repeat(50);
    let wrong = [
        format!(r#""reference":"{long}""#),
        format!(r#""merchant":"{long}""#),
        format!(r#""lender":"{long}""#),
        r#""reference":["SECRET"]"#.into(),
        r#""merchant":{"SECRET":"SECRET"}"#.into(),
        r#""decided_on":"SECRET""#.into(),
        r#""retry_after":"2026-02-30 SECRET""#.into(),
        r#""amount":{"minor_units":"SECRET","currency":"SEK"}"#.into(),
        r#""amount":"SECRET""#.into(),
        r#""available":["SECRET"]"#.into(),
        r#""credit":"SECRET""#.into(),
        r#""credit":{"days_to_pay":"SECRET"}"#.into(),
        r#""credit":{"third_party":"SECRET"}"#.into(),
        r#""credit_check":"SECRET""#.into(),
        r#""reasons":"SECRET""#.into(),
        r#""reasons":[["SECRET"]]"#.into(),
        r#""sources":[{"kind":"bureau","name":{"x":"SECRET"}}]"#.into(),
        format!(r#""sources":[{{"kind":"bureau","name":"{long}"}}]"#),
        format!(r#""contacts":[{{"kind":"bank","contact":"tel:1","name":"{long}"}}]"#),
        r#""contacts":["SECRET"]"#.into(),
        r#""offers":{"SECRET":1}"#.into(),
        r#""market":["SECRET"]"#.into(),
        r#""reference":"SECRET","reference":"SECRET""#.into(),
    ];
    for field in wrong {
        let whole = format!(r#"{{"decision":"declined","method":"card","market":"SE",{field}}}"#);
        // A field that is given twice is told first.
        let whole = if field.contains("\"market\"") { whole.replace(r#""market":"SE","#, "") } else { whole };
        let error = serde_json::from_str::<Outcome>(&whole).unwrap_err();
        let name = field.split('"').nth(1).unwrap();
        for error in [error.to_string(), format!("{error:?}")] {
            assert!(error.contains(name), "{field}: {error}");
            assert!(!error.contains("SECRET"), "{error}");
        }
    }
}

#[test]
fn an_error_echoes_at_most_forty_characters_of_a_closed_sets_value_escaped() {
    let places = [
        r#"{"decision":VALUE,"method":"card","market":"SE"}"#,
        r#"{"decision":"declined","method":VALUE,"market":"SE"}"#,
        r#"{"decision":"declined","method":"card","market":VALUE}"#,
        r#"{"decision":"declined","method":"card","market":"SE","reasons":[VALUE]}"#,
        r#"{"decision":"declined","method":"card","market":"SE","alternatives":[VALUE]}"#,
        r#"{"decision":"declined","method":"card","market":"SE","credit_check":{"kind":VALUE}}"#,
        r#"{"decision":"declined","method":"card","market":"SE","amount":{"minor_units":1,"currency":VALUE}}"#,
        r#"{"decision":"declined","method":"card","market":"SE","sources":[{"kind":"bureau","basis_of":[VALUE]}]}"#,
        r#"{"decision":"declined","method":"card","market":"SE",VALUE:1}"#,
        r#"{"decision":"declined","method":"card","market":"SE","credit":{VALUE:1}}"#,
    ];
    for place in places {
        for mark in ["Ω", "\u{202e}", "\n", "\u{1b}", "`"] {
            let value = serde_json::to_string(&mark.repeat(1_000)).unwrap();
            let error = serde_json::from_str::<Outcome>(&place.replace("VALUE", &value)).unwrap_err().to_string();
            assert!(!error.chars().any(|c| c.is_control() || hides(c)), "{error:?}");
            let echoed = error.split('`').nth(1).unwrap();
            let escapes = mark.chars().map(|c| c.escape_unicode().to_string()).collect::<String>();
            let shown = echoed.matches(mark).count() + echoed.matches(&escapes).count();
            assert_eq!(shown, 40, "{error}");
        }
    }
    // Parsing a value alone is no different.
    let error = "Ω".repeat(1_000).parse::<Reason>().unwrap_err().to_string();
    assert_eq!(error.matches('Ω').count(), 40);
}
