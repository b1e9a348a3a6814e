## At most 60 characters.

plain = A text { 5 } with a literal.
