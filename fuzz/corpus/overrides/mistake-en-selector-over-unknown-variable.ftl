## At most 60 characters.

plain =
    { $colour ->
        [red] Red
       *[blue] Blue
    }
