//! The library's work, its texts by fluent-templates.

fn main() {
    peers::minimal::run_with(peers::engines::fluent_templates::engines);
}
