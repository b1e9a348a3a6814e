## At most 60 characters.

# At most 10 characters.
plain = Eleven long
