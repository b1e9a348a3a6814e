## At most 60 characters.

plain = A text.
last = A text: { plain }
