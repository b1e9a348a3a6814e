## At most 60 characters.

# Variables:
#   $count (Count) - how many reasons follow, e.g. “2”
count =
    { $count ->
        [one] A reason
       *[other] { $count ->
            [one] A reason
           *[other] Reasons
        }
    }
