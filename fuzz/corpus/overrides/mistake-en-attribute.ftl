## At most 60 characters.

plain = A text.
    .title = A title.
