//! Language tags: a language, or a region's overlay over it. Shared with the build script.

/// The language of a tag, without a region: `de` of `de-CH`.
pub(crate) fn language_of(tag: &str) -> &str {
    base_of(tag).unwrap_or(tag)
}

/// The language that a region's overlay lies over; nothing for a language of its own.
pub(crate) fn base_of(tag: &str) -> Option<&str> {
    tag.split_once('-').map(|(language, _)| language)
}
