## At most 60 characters.

# Variables:
#   $lender (Name) - the lender’s name, e.g. “A Lender With A Very Long Name And Sons”
name = You can ask for a person at { $lender }.
