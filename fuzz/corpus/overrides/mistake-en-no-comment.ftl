## At most 60 characters.

date = Try again on { $date }.
