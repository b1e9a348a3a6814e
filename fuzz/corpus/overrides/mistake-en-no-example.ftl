## At most 60 characters.

# Variables:
#   $date (Date) - the first day
date = Try again on { $date }.
