## At most 60 characters.

# Variables:
#   $automation (solely, partly) - whether a person took part
choice =
    { $automation ->
       *[solely] Made automatically.
    }
