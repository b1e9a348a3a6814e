## At most 60 characters.

-register = register of those who owe more than they can pay
plain = The { -register } is closed.
