## At most sixty characters.

plain = A text.
