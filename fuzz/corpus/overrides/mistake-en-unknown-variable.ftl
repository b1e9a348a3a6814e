## At most 60 characters.

plain = A text – and ‘more’ – with { $colour }.
