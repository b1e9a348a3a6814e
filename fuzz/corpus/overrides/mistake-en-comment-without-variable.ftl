## At most 60 characters.

# Variables:
#   $date (Date) - the first day, e.g. “3 December 2026”
plain = Try again later.
