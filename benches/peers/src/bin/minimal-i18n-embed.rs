//! The library's work, its texts by i18n-embed.

fn main() {
    peers::minimal::run_with(peers::engines::i18n_embed::engines);
}
