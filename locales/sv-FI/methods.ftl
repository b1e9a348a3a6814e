## ”Direktbetalning” är i Finland ett annat betalsätt (suoramaksu), och autogiro heter direktdebitering (suoraveloitus).

method-direct-bank = Betalning via nätbanken
method-direct-debit = Direktdebitering

## Numret heter personbeteckning på svenska i Finland; landets eget namn på det står inom parentes.

alternative-card-number = Du betalar nu med ditt eget kort. För kortbetalningen behöver du inte ange personbeteckning ({ $number }).
alternative-credit-card-number = Du betalar med ditt kreditkort på kredit. För kortbetalningen behöver du inte ange personbeteckning ({ $number }).
