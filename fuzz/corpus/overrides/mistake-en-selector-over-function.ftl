## At most 60 characters.

# Variables:
#   $count (Count) - how many reasons follow, e.g. “2”
count =
    { NUMBER($count) ->
        [one] A reason
       *[other] Reasons
    }
