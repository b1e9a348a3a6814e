### For butikkens ansatte. De får ikke vite noe om personen: ingen personlig årsak, ingen kredittsjekk, ikke noe beløp.

## Overskrifter for butikken. Høyst 60 tegn.

merchant-headline-declined = Betalingen fra kunden ble ikke godkjent
merchant-headline-declined-application = Søknaden fra kunden ble ikke godkjent
merchant-headline-counter-offer = Kredittgiveren har gitt kunden et annet tilbud
merchant-headline-action-needed = Det trengs noe mer fra kunden
merchant-headline-pending = Betalingen blir behandlet
merchant-headline-failed = Betalingen ble avbrutt
merchant-headline-approved = Betalingen er godkjent
merchant-headline-pending-application = Søknaden fra kunden blir behandlet
merchant-headline-failed-application = Søknaden fra kunden ble avbrutt
merchant-headline-approved-application = Søknaden fra kunden er godkjent

## Sammendrag for butikken. Høyst 240 tegn.

merchant-summary-declined-credit = Kredittgiveren godkjente ikke denne betalingsmåten for kjøpet. Et nei kan ha mange årsaker. Årsaker som gjelder kunden, vises ikke her.
merchant-summary-declined-payment = Betalingen ble ikke godkjent. En betaling kan bli stoppet av mange grunner. Årsaker som gjelder kunden, vises ikke her.
merchant-summary-declined-application = Kredittgiveren godkjente ikke søknaden. Årsaker som gjelder kunden, vises ikke her.
merchant-summary-counter-offer = Kunden ser tilbudet og velger selv om det blir ja eller nei.
merchant-summary-action-needed = Kunden har ikke fått nei. Kunden ser selv hva som trengs.
merchant-summary-pending = Kunden har ikke fått nei. Vent på svaret før du sender bestillingen.
merchant-summary-failed = Det ble ikke tatt noen avgjørelse. Sjekk om bestillingen er betalt, før du ber om betaling igjen.
merchant-summary-approved = Du trenger ikke å gjøre noe mer her.
merchant-summary-pending-application = Kredittgiveren har ikke tatt noen avgjørelse om søknaden ennå. Kunden har ikke fått nei.
merchant-summary-failed-application = Det ble ikke tatt noen avgjørelse. Det kan hende at kunden må søke på nytt.
merchant-summary-approved-application = Dette er en søknad, ikke en betaling. Vent på betalingen før du sender noe.

## Årsaker som butikken får vite. Høyst 240 tegn.

merchant-amount-under-minimum = Beløpet er lavere enn minstebeløpet for denne betalingsmåten.
merchant-application-incomplete = Noe mangler i det som er fylt ut.
merchant-delivery-address-not-accepted = Leveringsadressen blir ikke godtatt for denne betalingsmåten.
merchant-purchase-not-eligible = Noe i handlekurven kan ikke betales på denne måten.
merchant-shop-not-eligible = Denne betalingsmåten gjelder ikke i butikken din.
merchant-business-not-supported = Denne betalingsmåten er for privatpersoner, ikke for bedrifter.
merchant-currency-or-country-unsupported = Denne betalingsmåten virker ikke med denne valutaen eller dette landet.
merchant-method-not-available = Denne betalingsmåten kan ikke brukes til dette kjøpet.
merchant-card-expired = Kortet har gått ut på dato.
merchant-card-details-wrong = Opplysningene om kortet er ikke riktige.
merchant-card-replaced = Kortet er erstattet av et nyere.
merchant-card-not-supported = Kortet kan ikke brukes til denne typen kjøp.
merchant-authentication-required = Kundens bank vil at kunden bekrefter betalingen.
merchant-authentication-failed = Betalingen ble ikke bekreftet hos kundens bank.
merchant-bank-unavailable = Det var ikke mulig å nå banken.
merchant-technical-error = En teknisk feil stoppet dette forsøket.
merchant-shop-configuration = Det er en feil i hvordan denne betalingsmåten er satt opp i butikken din.
merchant-credit-register-unavailable = Det var ikke mulig å nå kredittopplysningsbyrået. Derfor kunne det ikke tas noen avgjørelse.
merchant-duplicate-payment = Den samme betalingen ble sendt rett før. Sjekk om den første gikk gjennom, før du ber om betaling igjen.
merchant-session-expired = Tiden for å fullføre betalingen gikk ut.
merchant-cancelled-by-shopper = Betalingen ble stoppet før den var ferdig.
merchant-order-changed = Bestillingen ble endret under betalingen, eller den kunne ikke bekreftes.

## Steg for butikken. Høyst 160 tegn.

merchant-step-offer-other-method = Tilby kunden en annen måte å betale på.
merchant-step-refer-to-lender = Henvis kunden til kredittgiveren hvis kunden vil vite mer. Årsaker som gjelder kunden, vises ikke for deg.
merchant-step-refer-to-bank = Hvis kunden vil vite mer, kan du henvise til kundens egen bank.
merchant-step-do-not-ask-why = Ikke spør kunden om økonomi, og ikke gjett på årsaken.
merchant-step-check-integration = Sjekk hvordan denne betalingsmåten er satt opp, og kontakt selskapet som leverer den.
