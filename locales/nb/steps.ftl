### Det den som handler, kan gjøre nå. Hvert steg begynner med det som skal gjøres.

## Steg. Høyst 160 tegn.

step-adjust-basket = Fjern det i handlekurven som ikke kan betales på denne måten, eller velg en annen betalingsmåte.
step-answer-questions = Se om kredittgiveren har sendt deg spørsmål i appen sin, på e-post eller i posten, og svar på dem.
step-approve-in-bank = Ha bankens app, den elektroniske ID-en eller koden din klar, og bekreft betalingen når du blir spurt.
step-ask-bank = Kontakt banken din eller kortselskapet. De kan kanskje si hva som er årsaken, og hva du kan gjøre.
step-ask-bank-wallet = Se i appen hvilket kort eller hvilken bankkonto du betalte med. Den banken kan kanskje si hva som er årsaken.
step-ask-reason = Spør kredittgiveren, selskapet bak denne betalingsmåten, om årsaken. Du trenger ikke å forklare hvorfor du vil vite det.
step-ask-reason-named = Spør { $lender } om årsaken. Du trenger ikke å forklare hvorfor du vil vite det.
step-ask-reason-guest = Logg inn hos kredittgiveren, eller ta kontakt, for å se om det er mer å vite. For å verne deg vises ingen personlige årsaker her.
step-ask-reason-guest-named = Logg inn hos { $lender }, eller kontakt dem, for å se om det er mer å vite. For å verne deg vises ingen personlige årsaker her.
step-buy-as-private-person = Handle som privatperson hvis du ikke handler for en bedrift, eller velg en annen betalingsmåte.
step-check-address = Sjekk adressen og hvordan den er skrevet. Bruk adressen du er registrert på, eller den som banken din har.
step-check-card-details = Sjekk kortnummeret, utløpsdatoen og sikkerhetskoden, og skriv dem inn på nytt.
step-check-confirmation = Se etter en ordrebekreftelse på e-post, og sjekk bankkontoen eller kortet før du betaler igjen.
step-check-funds = Sjekk hvor mye som er tilgjengelig på bankkontoen eller kortet. Det kan hende at du må flytte penger først.
step-check-personal-details = Sjekk navn, andre personopplysninger og kontaktopplysninger. Skriv navnet slik det står på legitimasjonen din.
step-check-pin = Sjekk PIN-koden din, for eksempel i bankens app.
step-check-register = Spør dem som fører registeret, hva som står om deg. Hvis noe er feil eller mangler, kan du be om å få det rettet.
step-choose-other-method = Velg en annen betalingsmåte, hvis butikken har en.
step-complete-application = Sjekk søknaden og legg til det som mangler. Spør kredittgiveren hvis du ikke er sikker på hva det er.
step-contact-bank = Kontakt banken din. De kan kanskje fortelle deg mer.
step-contact-lender = Kontakt kredittgiveren hvis du vil vite mer eller tror at noe er feil.
step-contact-lender-named = Kontakt { $lender } hvis du vil vite mer eller tror at noe er feil.
step-contact-shop = Fortell butikken hva som skjedde, så de kan se på saken.
step-contact-shop-named = Fortell { $merchant } hva som skjedde, så de kan se på saken.
step-follow-steps = Følg stegene på skjermen. Kanskje har du fått en melding i appen som du betaler med, eller på e-post.
step-lift-credit-freeze = Du kan beholde sperren og betale på en annen måte. Hvis du vil handle på kreditt, kan du oppheve sperren der den ble satt.
step-lower-amount = Velg et lavere beløp hvis du vil betale på denne måten.
step-lower-amount-available = Velg et beløp på høyst { $available } hvis du vil betale på denne måten.
step-pay-open-invoice = Betal fakturaen som står ubetalt, eller kontakt kredittgiveren hvis du ikke kan. Hvis du nettopp har betalt, kan det ta noen dager før det vises.
step-pay-open-purchases = Betal først ett eller flere av de tidligere kjøpene dine. Kontakt kredittgiveren hvis det er vanskelig.
step-prove-identity = Spør kredittgiveren hvordan du kan vise hvem du er, for eksempel med en elektronisk ID.
step-raise-amount = Velg en annen betalingsmåte. For å betale på denne måten må beløpet være høyere.
step-raise-card-limit = Sjekk grensen i bankens app, eller spør banken din om den kan settes opp.
step-start-again = Gå tilbake til handlekurven og start betalingen på nytt.
step-take-smaller-amount = Bestem deg for om du vil takke ja til inntil { $available }. Du kan også si nei.
step-take-smaller-amount-other = Bestem deg for om du vil takke ja til det lavere beløpet. Du kan også si nei.
step-unlock-card = Lås opp kortet, eller denne typen betaling, i bankens app.
step-use-home-address = Prøv hjemmeadressen din som leveringsadresse, eller velg en annen betalingsmåte.
step-use-new-card = Bruk det nye kortet ditt og skriv inn opplysningene fra det. Spør banken din hvis du ikke har fått noe nytt kort.
step-use-other-card = Bruk et annet kort eller en annen bankkonto, hvis du har det.
step-verify-income = Spør kredittgiveren hvordan du kan vise inntekten din, for eksempel med en lønnsslipp.
step-wait-for-answer = Vent på svaret før du prøver igjen.
