## At most 60 characters.

choice =
    { $automation ->
        [solely] Made automatically.
       *[partly] Made partly by automatic means.
    }
