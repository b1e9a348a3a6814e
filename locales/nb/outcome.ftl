### Det som skjedde: den første linjen og setningene under den. De skal holde når ingen årsak kan sies. De fleste leser ikke mer.

## Overskrifter: den første linjen. Høyst 60 tegn.

headline-declined-invoice = Kjøp på faktura ble ikke godkjent
headline-declined-pay-later = «Betal senere» ble ikke godkjent for dette kjøpet
headline-declined-instalments = Delbetaling ble ikke godkjent
headline-declined-instalment-account = Kjøp med delbetalingskonto ble ikke godkjent
headline-declined-financing = Lånet til dette kjøpet ble ikke godkjent
headline-declined-lender-card = Betalingen med kredittgiverens kort ble ikke godkjent
headline-declined-card = Kortbetalingen ble ikke godkjent
headline-declined-credit-card = Betalingen med kredittkort ble ikke godkjent
headline-declined-bank-transfer = Bankoverføringen ble ikke godkjent
headline-declined-direct-bank = Direktebetalingen via banken ble ikke godkjent
headline-declined-direct-debit = Betalingen med avtalegiro ble ikke godkjent
headline-declined-wallet = Betalingen med digital lommebok ble ikke godkjent
headline-declined-mobile-pay = Mobilbetalingen ble ikke godkjent
headline-declined-other = Betalingen ble ikke godkjent
headline-declined-application-lender-card = Søknaden din om kort ble ikke godkjent
headline-declined-application-account = Søknaden din om delbetalingskonto ble ikke godkjent
headline-declined-application-other = Søknaden din om kreditt ble ikke godkjent
headline-counter-offer = Kredittgiveren tilbyr kreditt på et lavere beløp
headline-counter-offer-application = Kredittgiveren tilbyr mindre kreditt enn du søkte om
headline-action-needed = Det trengs noe mer fra deg
headline-action-needed-application = Det trengs noe mer til søknaden din
headline-pending-credit = Kjøpet venter på svar fra kredittgiveren
headline-pending-payment = Betalingen din blir behandlet
headline-pending-application = Søknaden din venter på svar fra kredittgiveren
headline-failed = Betalingen ble avbrutt
headline-failed-application = Søknaden din ble avbrutt
headline-approved = Betalingen din er godkjent
headline-approved-application = Søknaden din er godkjent

## Sammendrag: det som skjedde, i en setning eller flere, uten noen årsak. Høyst 240 tegn.

summary-declined-invoice = Kredittgiveren godkjente ikke faktura for dette kjøpet. Faktura er kreditt, også for små beløp, og et nei kan ha mange årsaker. Å betale med en gang er ikke kreditt og kan fortsatt fungere.
summary-declined-pay-later = Kredittgiveren godkjente ikke at du betaler dette kjøpet senere. Å betale senere er kreditt, også for små beløp, og et nei kan ha mange årsaker. Å betale med en gang er ikke kreditt og kan fortsatt fungere.
summary-declined-instalments = Kredittgiveren godkjente ikke delbetaling for dette kjøpet. Delbetaling er kreditt, og et nei kan ha mange årsaker. Å betale med en gang er ikke kreditt og kan fortsatt fungere.
summary-declined-instalment-account = Kredittgiveren godkjente ikke dette kjøpet på delbetalingskontoen. Det er en kredittkonto hos kredittgiveren, ikke bankkontoen din. Å betale med en gang er ikke kreditt og kan fortsatt fungere.
summary-declined-financing = Kredittgiveren godkjente ikke et lån til dette kjøpet. Et nei kan ha mange årsaker. Å betale med en gang er ikke kreditt og kan fortsatt fungere.
summary-declined-lender-card = Betalingen med kredittgiverens kort ble ikke godkjent, så den gikk ikke gjennom denne gangen. Det skjer med mange, av ulike grunner. Å betale på en annen måte kan fortsatt fungere.
summary-declined-card = Betalingen med dette kortet ble ikke godkjent, så den gikk ikke gjennom denne gangen. Det skjer med mange, av ulike grunner.
summary-declined-credit-card = Betalingen med dette kredittkortet ble ikke godkjent, så den gikk ikke gjennom denne gangen. Det skjer med mange, av ulike grunner.
summary-declined-bank-transfer = Bankoverføringen ble ikke godkjent, så den gikk ikke gjennom denne gangen. Det skjer med mange, av ulike grunner.
summary-declined-direct-bank = Betalingen fra bankkontoen din ble ikke godkjent, så den gikk ikke gjennom denne gangen. Det skjer med mange, av ulike grunner.
summary-declined-direct-debit = Betalingen med avtalegiro fra bankkontoen din ble ikke godkjent. Butikken har derfor ikke fått betalt på denne måten. Det skjer med mange, av ulike grunner.
summary-declined-wallet = Betalingen med den digitale lommeboken din ble ikke godkjent, så den gikk ikke gjennom denne gangen. Årsaken kan være kortet eller bankkontoen i lommeboken. Dette skjer med mange, av ulike grunner.
summary-declined-mobile-pay = Betalingen fra mobilen din ble ikke godkjent, så den gikk ikke gjennom denne gangen. Det skjer med mange, av ulike grunner.
summary-declined-other = Betalingen ble ikke godkjent, så den gikk ikke gjennom denne gangen. Det skjer med mange, av ulike grunner.
summary-declined-application-lender-card = Kredittgiveren godkjente ikke søknaden din om kort. Når du handler med kortet, er det kreditt, og et nei kan ha mange årsaker. Avgjørelsen gjelder denne søknaden.
summary-declined-application-account = Kredittgiveren godkjente ikke søknaden din om delbetalingskonto. Det er en kredittkonto, og et nei kan ha mange årsaker. Avgjørelsen gjelder denne søknaden.
summary-declined-application-other = Kredittgiveren godkjente ikke søknaden din om kreditt. Et nei kan ha mange årsaker. Avgjørelsen gjelder denne søknaden.
summary-counter-offer = Kredittgiveren godkjente ikke hele beløpet for denne betalingsmåten. I stedet tilbyr kredittgiveren kreditt på inntil { $available }. Du velger selv om du vil takke ja.
summary-counter-offer-application = Kredittgiveren godkjente ikke hele kreditten som du søkte om. I stedet tilbyr kredittgiveren kreditt på inntil { $available }. Du velger selv om du vil takke ja.
summary-counter-offer-other = Kredittgiveren godkjente ikke hele beløpet. I stedet tilbyr kredittgiveren kreditt på et lavere beløp. Du velger selv om du vil takke ja.
summary-action-needed-credit = Kredittgiveren trenger noe mer fra deg for å kunne ta en avgjørelse. Du har ikke fått nei.
summary-action-needed-payment = Det trengs noe mer fra deg før betalingen kan gjøres. Du har ikke fått nei.
summary-action-needed-application = Kredittgiveren trenger noe mer fra deg for å kunne ta en avgjørelse om søknaden din. Du har ikke fått nei.
summary-pending-credit = Kredittgiveren har ikke tatt noen avgjørelse ennå. Du har ikke fått nei. Vent på svaret.
summary-pending-payment = Betalingen er ikke ferdig ennå. Du har ikke fått nei. Hvis du betaler igjen nå, kan du komme til å betale dobbelt.
summary-pending-application = Kredittgiveren har ikke tatt noen avgjørelse om søknaden din ennå. Du har ikke fått nei. Vent på svaret.
summary-failed-credit = Kjøpet ble avbrutt før kredittgiveren hadde tatt noen avgjørelse. Du har ikke fått nei. Se etter en ordrebekreftelse før du prøver igjen.
summary-failed-payment = Betalingen ble avbrutt før den var ferdig. Du har ikke fått nei. Se etter en ordrebekreftelse før du betaler igjen.
summary-failed-application = Søknaden ble avbrutt før kredittgiveren hadde tatt noen avgjørelse. Du har ikke fått nei. Det kan hende at du må sende søknaden på nytt.
summary-approved-credit = Kredittgiveren har godkjent kjøpet. Du trenger ikke å gjøre noe mer her.
summary-approved-payment = Betalingen er godkjent. Du trenger ikke å gjøre noe mer her.
summary-approved-application = Kredittgiveren har godkjent søknaden din. Du trenger ikke å gjøre noe mer her.
