### Betalingsmåderne: hvad de hedder, og hvad de betyder.
### Intet navn må kunne forveksles med et andet: En kreditkonto hedder aldrig bare ”konto”.

## Navnene på betalingsmåderne. Højst 40 tegn.

method-invoice = Faktura
method-pay-later = Betal senere
method-instalments = Betaling i rater
method-instalment-account = Delbetalingskonto (kredit)
method-financing = Lån til købet
method-lender-card = Kreditgiverens kort
method-card = Kort
method-credit-card = Kreditkort
method-bank-transfer = Bankoverførsel
method-direct-bank = Betaling via din bank
method-direct-debit = Automatisk træk fra bankkontoen
method-wallet = Digital tegnebog
method-mobile-pay = Mobilbetaling

## Hvad valget betyder, vist ved siden af navnet. Højst 120 tegn.

alternative-invoice = Du får en faktura og betaler den senere. Det er kredit.
alternative-pay-later = Du betaler hele beløbet senere. Det er kredit.
alternative-instalments = Du betaler for dette køb i flere dele. Det er kredit.
alternative-instalment-account = Du betaler i rater via en kreditkonto hos kreditgiveren. Det er ikke din bankkonto.
alternative-financing = Du tager et lån til dette køb og betaler det tilbage i flere dele.
alternative-lender-card = Du betaler med et kort fra kreditgiveren. Det er kredit.
alternative-card = Du betaler nu med dit eget kort.
alternative-card-number = Du betaler nu med dit eget kort. Til en kortbetaling behøver du ikke oplyse { $number }.
alternative-credit-card = Du betaler med dit kreditkort. Det er kredit.
alternative-credit-card-number = Du betaler med dit kreditkort. Det er kredit. Til en kortbetaling behøver du ikke oplyse { $number }.
alternative-bank-transfer = Du overfører pengene fra din bankkonto.
alternative-direct-bank = Du betaler nu fra din bankkonto og godkender det hos din bank.
alternative-direct-debit = Pengene bliver trukket fra din bankkonto senere med din tilladelse.
alternative-wallet = Du betaler med et kort, en bankkonto eller penge i din digitale tegnebog.
alternative-mobile-pay = Du betaler nu med en betalingsapp på mobilen.
