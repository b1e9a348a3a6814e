## At most 60 characters.

plain = The payment was not approved, and that can have a great many causes.
