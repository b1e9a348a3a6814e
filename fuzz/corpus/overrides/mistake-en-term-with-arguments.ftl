## At most 60 characters.

-register = register
plain = The { -register(case: "genitive") } could not be reached.
