//! Nothing is measured that does not say the same, byte for byte.

use why_declined_hooked::{Kept, ids, set_engines};

use super::work::write_texts;
use crate::IDS;
use crate::cases::Case;
use crate::engines::{OWN, Peer, peers};

/// Stops at the first case in which anyone makes another text than the library, whatever number or choice selects it.
pub fn check(cases: &[Case]) {
    assert!(ids().eq(IDS.iter().copied()), "build.rs and the library do not number the messages alike");
    for case in cases {
        let wanted = serde_json::to_string(&case.explained()).expect("an explanation is plain data");
        let mut asked = case.asked();
        asked.extend(asked.iter().flat_map(Kept::variants).collect::<Vec<_>>());
        let wanted_texts = texts(OWN, case, &asked);
        for peer in peers().chain([&OWN]) {
            set_engines(peer.engines);
            let got = serde_json::to_string(&case.by_engines()).expect("an explanation is plain data");
            assert_eq!(wanted, got, "{}: {}", peer.name, case.name());
            assert_eq!(wanted_texts, texts(*peer, case, &asked), "{}: {}", peer.name, case.name());
        }
    }
    println!("{} explanations by {} peers: the same bytes", cases.len(), peers().count());
}

fn texts(peer: Peer, case: &Case, asked: &[Kept]) -> String {
    let mut written = String::new();
    write_texts(peer, case, asked, &mut written);
    written
}
