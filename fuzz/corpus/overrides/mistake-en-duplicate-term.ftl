## At most 60 characters.

-register = register
-register = credit register
plain = The { -register } could not be reached.
