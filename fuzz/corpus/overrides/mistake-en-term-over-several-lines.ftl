## At most 60 characters.

-register = credit
    register
plain = The text.
