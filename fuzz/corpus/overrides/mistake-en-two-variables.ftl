## At most 60 characters.

# Variables:
#   $date (Date) - the first day, e.g. “3 December 2026”
#   $lender (Name) - the lender’s name, e.g. “Example Pay”
both = Ask { $lender } on { $date }.
