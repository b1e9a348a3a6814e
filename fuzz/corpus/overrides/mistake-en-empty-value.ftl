## At most 60 characters.

plain = A text.
empty =
last = A text.
