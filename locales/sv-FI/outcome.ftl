headline-declined-direct-bank = Betalningen via nätbanken godkändes inte
headline-declined-direct-debit = Direktdebiteringen godkändes inte
summary-declined-direct-debit = Direktdebiteringen från ditt bankkonto godkändes inte, så butiken har inte fått betalt på det sättet. Det händer många, av olika skäl.
