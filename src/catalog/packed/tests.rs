use super::write::{Head, list, write};
use super::{Part, catalog, packed};
use crate::catalog::{CATALOGS, Catalog, Message};

/// The files of the explanations in one language, with a zero between them.
fn files(linked: &'static Catalog) -> String {
    let Catalog { language, version, is_reviewed, format, .. } = *linked;
    let head = Head { language, version, is_reviewed, format };
    let of_part = |part: Part| {
        let text = |&(message, id): &(Message, &str)| if Part::of(id) == part { linked.text_of(message) } else { "" };
        write(part, Message::LIST, &head, &Message::ALL.iter().map(text).collect::<Vec<_>>())
    };
    [Part::Shopper, Part::Staff].map(of_part).join("\0")
}

fn loaded(files: &str) -> Result<&'static Catalog, String> {
    let parts =
        [Part::Shopper, Part::Staff].map(|part| packed::<Message>(files, part).map_err(|error| error.to_string()));
    let parts: Vec<_> = parts.into_iter().collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect();
    catalog(&parts).map_err(|error| error.to_string())
}

#[test]
fn a_catalogue_comes_back_from_its_files_as_it_was_linked_in() {
    for linked in CATALOGS {
        let back = loaded(&files(linked)).unwrap();
        for (message, id) in Message::ALL {
            assert_eq!(back.text_of(*message), linked.text_of(*message), "{} {id}", linked.language);
            assert!(Part::ALL.contains(&Part::of(id)), "{id}");
        }
        assert_eq!(
            (back.language, back.version, back.is_reviewed),
            (linked.language, linked.version, linked.is_reviewed)
        );
        assert_eq!(back.format, linked.format);
        assert_eq!(back.base.map(|base| base.language), linked.base.map(|base| base.language));
    }
}

#[test]
fn files_that_do_not_belong_to_the_code_or_to_each_other_are_refused() {
    let [first, second, ..] = CATALOGS else { panic!("one language is no test") };
    let [first, second] = [first, second].map(|linked| files(linked));
    let [mut shopper, mut staff] = [&first, &second].map(|files| files.split_once('\0').unwrap());
    assert_eq!(Message::LIST, list(&Message::ALL.iter().map(|(_, id)| *id).collect::<Vec<_>>()));
    assert!(loaded(&first.replace(Message::LIST, "00000000")).unwrap_err().contains("another version"));
    assert!(loaded("").unwrap_err().contains("required"));
    std::mem::swap(&mut shopper.1, &mut staff.1);
    assert!(loaded(&[shopper.0, shopper.1].join("\0")).unwrap_err().contains("not of one language"));
    for cut in [1, 2, first.len() / 2] {
        let short: String = first.chars().take(first.chars().count() - cut).collect();
        assert!(loaded(&short).is_err(), "{cut}");
    }
}
