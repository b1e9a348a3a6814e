## At most 60 characters.

plain = The { -register } could not be reached.
