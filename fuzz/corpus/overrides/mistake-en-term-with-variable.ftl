## At most 60 characters.

-register = register of { $register }
plain = The { -register } could not be reached.
