## At most 60 characters.

# Variables:
#   $count (Count) - how many reasons follow, e.g. “2”
count = There { $count ->
        [one] is a reason
       *[other] are reasons
    }.
