plain = Betalningen godkändes inte
termed = Registret gick inte att nå.
money = En del kan lånas.
date = Försök igen { $date } eller senare.
name = Fråga { $lender }.
name-twice = { $lender } eller { $lender }
name-alone = { $lender }
word = { $number } behövs inte.
choice =
    { $automation ->
        [solely] Helt automatiskt.
       *[partly] Delvis automatiskt.
    }
count =
    { $count ->
        [one] Orsaken
       *[other] Orsakerna
    }
