## At most 60 characters.

# Variables:
#   $date (Money) - the first day, e.g. “3 December 2026”
date = Try again on { $date }.
