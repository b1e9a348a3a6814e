## Texts of any length.

plain = A text.
