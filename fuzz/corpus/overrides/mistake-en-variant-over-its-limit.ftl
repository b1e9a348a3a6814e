## At most 60 characters.

# At most 10 characters.
# Variables:
#   $count (Count) - how many reasons follow, e.g. “2”
count =
    { $count ->
        [one] The reason
       *[other] The reasons
    }
