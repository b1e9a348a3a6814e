## At most 60 characters.

plain = A text.
other = Another text.
plain = A third text.
