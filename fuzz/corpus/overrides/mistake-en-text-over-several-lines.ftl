## At most 60 characters.

plain = A text that goes on
    over another line
