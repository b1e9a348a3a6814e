### Betalingsmåtene: hva de heter, og hva de betyr.
### Ingen navn må kunne tas for et annet: en kredittkonto heter aldri bare «konto».

## Navnene på betalingsmåtene. Høyst 40 tegn.

method-invoice = Faktura
method-pay-later = Betal senere
method-instalments = Delbetaling
method-instalment-account = Delbetalingskonto (kreditt)
method-financing = Lån til dette kjøpet
method-lender-card = Kredittgiverens kort
method-card = Kort
method-credit-card = Kredittkort
method-bank-transfer = Bankoverføring
method-direct-bank = Direktebetaling via banken
method-direct-debit = Avtalegiro
method-wallet = Digital lommebok
method-mobile-pay = Mobilbetaling

## Hva valget betyr, vist ved siden av navnet. Høyst 120 tegn.

alternative-invoice = Du får en faktura og betaler den senere. Det er kreditt.
alternative-pay-later = Du betaler hele beløpet senere. Det er kreditt.
alternative-instalments = Du deler opp betalingen for dette kjøpet. Det er kreditt.
alternative-instalment-account = Du betaler i flere deler gjennom en kredittkonto hos kredittgiveren. Det er ikke bankkontoen din.
alternative-financing = Du tar opp et lån til dette kjøpet og betaler det tilbake i flere deler.
alternative-lender-card = Du betaler med et kort fra kredittgiveren. Det er kreditt.
alternative-card = Du betaler nå med ditt eget kort.
alternative-card-number = Du betaler nå med ditt eget kort. Til en kortbetaling trenger du ikke å oppgi { $number }.
alternative-credit-card = Du betaler med kredittkortet ditt. Det er kreditt.
alternative-credit-card-number = Du betaler med kredittkortet ditt. Det er kreditt. Til en kortbetaling trenger du ikke å oppgi { $number }.
alternative-bank-transfer = Du overfører pengene fra bankkontoen din.
alternative-direct-bank = Du betaler nå fra bankkontoen din og godkjenner det hos banken.
alternative-direct-debit = Pengene trekkes fra bankkontoen din senere, med din tillatelse.
alternative-wallet = Du betaler med et kort, en bankkonto eller penger i den digitale lommeboken din.
alternative-mobile-pay = Du betaler nå med en betalingsapp på mobilen.
