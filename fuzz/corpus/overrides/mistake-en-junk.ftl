## At most 60 characters.

plain = A text.
This line is not Fluent.
last = A text.
