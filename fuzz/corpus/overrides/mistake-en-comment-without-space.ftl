## At most 60 characters.

plain = A text.
#A comment.
last = A text.
