//! Sentences, words and syllables are counted as a reader would count them.

use super::wording::sentences::{letters, sentences};
use super::wording::{Scale, syllables};

/// A language, a text, and the words of each of its sentences.
const SENTENCES: &[(&str, &str, &[usize])] = &[
    ("en", "You can pay now. The payment was not approved.", &[4, 5]),
    ("en", "Pay by card", &[3]),
    ("en", "You pay later. This is credit!", &[3, 3]),
    ("en", "Is it you? Yes… No.", &[3, 1, 1]),
    ("en", "The answer was no. Ask again.", &[4, 2]),
    ("en", "You may say: “I do not know. You can ask.” Then wait.", &[7, 3, 2]),
    ("en", "Choose at most £1,299.50 if you want. Or £500.", &[7, 2]),
    ("en", "Look at pay.example/help or pay.example. The lender answers.", &[5, 3]),
    ("en", "Some ways, e.g. PayPal, take longer.", &[6]),
    ("en", "Wait – then pay.", &[3]),
    ("sv", "Du kan låna 1.234,50 kr mot faktura, t.ex. om bl.a. avgifter saknas. Annars inte.", &[12, 2]),
    ("sv", "Du kan låna 1\u{a0}234,50\u{a0}kr. Välj ett lägre belopp.", &[4, 4]),
    ("sv", "Skriv till t.ex. Swish. Vänta sedan.", &[4, 2]),
    ("nb", "Du kan prøve igjen 3. desember 2026. Ring tlf. Oslo.", &[7, 3]),
    ("da", "Betal 500 kr. Du kan også vente.", &[3, 4]),
    ("da", "Du kan betale ca. 500 kr. om måneden.", &[8]),
    ("fi", "Maksa viimeistään 3. joulukuuta 2026. Voit odottaa.", &[5, 2]),
    ("de", "Sie können ab dem 3. Dezember 2026 zahlen. Das gilt z.B. Samstag nicht.", &[8, 5]),
    ("de", "Ihre Nr. A-1042 und ca. Hundert andere.", &[7]),
    ("pl", "Zapłać do 3 grudnia 2026 r. lub później, np. Blikiem.", &[10]),
    ("ar", "يمكنك الدفع الآن. هل لديك سؤال؟ اسأل البنك.", &[3, 3, 2]),
];

#[test]
fn a_dot_in_an_amount_a_date_or_an_abbreviation_ends_no_sentence() {
    for (language, text, expected) in SENTENCES {
        let scale = Scale::of(language).unwrap();
        let counted: Vec<_> = sentences(text, &scale.abbreviations).iter().map(Vec::len).collect();
        assert_eq!(counted, *expected, "{language}: {text}");
    }
}

#[test]
fn an_empty_text_has_no_sentence() {
    for text in ["", " ", "–", "…", ". ."] {
        assert_eq!(sentences(text, &[]), Vec::<Vec<&str>>::new(), "{text:?}");
    }
}

#[test]
fn letters_are_counted_without_digits_and_marks() {
    let counted = |word| letters(word).len();
    assert_eq!(counted("(“Fakturan”),"), 8);
    assert_eq!(counted("1\u{a0}234,50\u{a0}kr"), 2);
    assert_eq!(counted("£500"), 0);
    assert_eq!(counted("e-legitimation"), 13);
}

/// Words of the texts, as CMU's dictionary counts them.
const ENGLISH: &[(usize, &str)] = &[
    (1, "a the pay name change closed used stopped spelled moved through bank’s debts cause PIN 2026"),
    (2, "invoice customer’s=3 approved decide purchase over table handled causes being paying amount again need=1"),
    (2, "lender money reason credit payment wanted something able using people boxes prices trying create"),
    (3, "instalment bureau=2 application=4 identity=4 agreement delivery=4 accepted electronic=4 confirmation=4"),
    (3, "however banana history automatic=4 information=4 permission decision possible=3 situation=4 serious"),
];

#[test]
fn english_syllables_are_those_that_are_heard() {
    // What the spelling does not tell.
    let known_wrong = ["something", "situation"];
    assert_syllables(ENGLISH, syllables::english, &known_wrong);
}

#[test]
fn german_syllables_are_vowels_and_diphthongs() {
    const WORDS: &[(usize, &str)] = &[
        (1, "Sie Geld nicht neu Bank frei euch PIN"),
        (2, "Rechnung bezahlt kaufen heute Häuser Betrag=2 Konto Raten zwei=1 Theater=3"),
        (3, "Zahlungen Kreditkarte=4 Auskunfteien=4 überprüft Entscheidung Europa Anfrage"),
        (4, "Kreditgeberin=5 Ratenzahlungen=5 Entscheidungen Überweisungen=5 Informationen=5"),
    ];
    // `io` is one syllable to most speakers, two to the spelling.
    assert_syllables(WORDS, syllables::german, &["Informationen"]);
}

#[test]
fn polish_syllables_are_vowels_but_for_the_i_that_softens() {
    const WORDS: &[(usize, &str)] = &[
        (1, "nie bank kwota=2 jest z"),
        (2, "pieniądz zakup karta możesz autor sklepu"),
        (3, "pieniędzy zapłacić płatności decyzja zakupy Europa"),
        (4, "kredytodawca=5 zatwierdziła zatwierdzona zobowiązanie=5 niezapłacona=5 informacja"),
    ];
    assert_syllables(WORDS, syllables::polish, &[]);
}

/// A word counts as many as its row says, or as stands behind it.
fn assert_syllables(rows: &[(usize, &str)], count: fn(&[char]) -> usize, known_wrong: &[&str]) {
    for (number, words) in rows {
        for entry in words.split(' ') {
            let (word, number) = entry.split_once('=').map_or((entry, *number), |(w, n)| (w, n.parse().unwrap()));
            let is_right = count(&letters(word)) == number;
            assert_eq!(is_right, !known_wrong.contains(&word), "{word}: {}, not {number}", count(&letters(word)));
        }
    }
}
