## At most 60 characters.

plain = A text.
-register =
