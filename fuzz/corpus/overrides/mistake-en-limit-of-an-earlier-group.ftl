## At most 60 characters.

plain = A text.

## Another group.

last = A text.
