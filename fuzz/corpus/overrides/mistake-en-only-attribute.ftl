## At most 60 characters.

plain =
    .title = A title.
