### Hvorfor det ikke ble godkjent, fortalt til den som handler. En melding for hver årsak.
### Si det som er kjent, uten å legge skyld på noen. Hva man kan gjøre, står i steps.ftl, og om det nytter å prøve igjen, i guidance.ftl.

## Det kredittgiveren så. Høyst 240 tegn.

reason-affordability = Kredittgiveren vurderer det slik at inntekten din ikke gir nok rom for denne kreditten.
reason-existing-debts = Kredittgiveren vurderer det slik at gjelden du har fra før, gir for lite rom for denne kreditten.
reason-unpaid-invoice = En tidligere faktura fra kredittgiveren står som ubetalt. Det påvirker ny kreditt, også for et lite kjøp.
reason-own-payment-history = Kredittgiveren så på hvordan tidligere kreditt eller kjøp hos dem er betalt. De vurderer det slik at det taler mot denne kreditten.
reason-late-payments-elsewhere = Kredittgiveren har opplysninger om sene eller manglende betalinger på kreditt som du har eller har hatt hos andre. Kredittgiveren tok hensyn til dette.
reason-late-payments-on-record = Opplysninger fra kredittopplysningsbyrået viser sene eller manglende betalinger på kreditt i ditt navn. Kredittgiveren tok hensyn til dette.
reason-payment-default-on-record = Et register viser en betalingsanmerkning i ditt navn. Det er en merknad om gjeld som ikke ble betalt i tide. Kredittgiveren tok hensyn til dette.
reason-collection-or-judgment = Kredittgiveren har opplysninger om inkasso eller en dom for gjeld i ditt navn. Kredittgiveren tok hensyn til dette.
reason-garnishment = Kredittgiveren har opplysninger om utlegg for gjeld: i en del av inntekten din eller i noe du eier. Kredittgiveren tok hensyn til dette.
reason-repossession = Kredittgiveren har opplysninger om at en kreditor har tatt eller solgt bolig, bil eller annen sikkerhet som du har stilt. Kredittgiveren tok hensyn til dette.
reason-bankruptcy = Kredittgiveren har opplysninger om en konkurs i ditt navn, nå eller tidligere. Kredittgiveren tok hensyn til dette.
reason-short-credit-history = Det finnes for lite informasjon om tidligere kreditt til at kredittgiveren kan gjøre en vurdering. Det betyr ikke at du har gjort noe galt.
reason-no-credit-file = Kredittopplysningsbyrået har ingen opplysninger om deg, så kredittgiveren kunne ikke gjøre sin vurdering. Det betyr ikke at du har gjort noe galt.
reason-too-few-credit-references = Det ble oppgitt for få kredittreferanser: andre som kan fortelle kredittgiveren hvordan du har betalt.
reason-credit-references-not-accepted = Kredittgiveren godtar ikke den typen kredittreferanser som ble oppgitt.
reason-credit-references-not-verified = Kredittgiveren fikk ikke bekreftet kredittreferansene som ble oppgitt, og tok hensyn til det.
reason-credit-freeze = Det er en kredittsperre i ditt navn, mot kredittsjekk eller ny kreditt. Kredittgiveren retter seg etter den. Sperren er ikke et tegn på dårlig økonomi.
reason-limit-reached = Beløpet går over kredittgrensen din hos kredittgiveren.
reason-amount-over-limit = Beløpet er høyere enn det kredittgiveren kan låne deg nå.
reason-amount-under-minimum = Beløpet er lavere enn minstebeløpet for denne betalingsmåten.
reason-too-many-open-purchases = Du har flere tidligere kjøp hos kredittgiveren som ikke er betalt ennå. Det er en grense for hvor mange du kan ha samtidig.
reason-too-many-recent-applications = Det er sendt flere søknader om kreditt i ditt navn på kort tid. Kredittgiveren tok hensyn til dette.
reason-too-many-attempts = Det ble gjort flere forsøk på kort tid. Derfor kan det ikke gjøres et nytt forsøk akkurat nå.
reason-income-not-verified = Kredittgiveren fikk ikke bekreftet inntekten din og kunne derfor ikke fullføre vurderingen.
reason-employment-not-verified = Kredittgiveren fikk ikke bekreftet arbeidsforholdet ditt, og tok hensyn til det.
reason-irregular-employment = Kredittgiveren har opplysninger om at arbeidet ditt er midlertidig eller uregelmessig. Kredittgiveren tok hensyn til dette.
reason-short-employment = Kredittgiveren vurderer det slik at du har vært ansatt for kort tid til å få denne kreditten.
reason-application-incomplete = Et svar eller et dokument mangler. Derfor kunne ikke kredittgiveren fullføre vurderingen.
reason-identity-not-verified = Kredittgiveren fikk ikke bekreftet hvem du er, og kunne derfor ikke gå videre. Kontrollen skal hindre at andre handler i ditt navn.
reason-details-mismatch = Noen av personopplysningene stemmer ikke med dem som er registrert. Det kan være en enkel skrivefeil.
reason-address-mismatch = Adressen stemmer ikke med den som er registrert. Kanskje du har flyttet nylig, eller noe er skrevet på en annen måte.
reason-residence-not-verified = Kredittgiveren fikk ikke bekreftet hvor du bor, og tok hensyn til det.
reason-temporary-residence = Kredittgiveren har opplysninger om at boligen du har nå, er midlertidig. Kredittgiveren tok hensyn til dette.
reason-short-residence = Kredittgiveren vurderer det slik at du har bodd på adressen din for kort tid til å få denne kreditten.
reason-delivery-address-not-accepted = Kredittgiveren godtar ikke denne leveringsadressen for denne betalingsmåten.
reason-protected-identity = Personopplysningene dine er skjermet, så den automatiske kontrollen kan ikke gjøres. Det har ingenting med økonomien din å gjøre.
reason-under-age = Denne betalingsmåten er bare for dem som har nådd en viss alder.
reason-not-resident = Denne betalingsmåten er bare for dem som er registrert som bosatt i landet der den tilbys.
reason-purchase-not-eligible = Noe i handlekurven kan ikke betales på denne måten. Det har ingenting med deg å gjøre.
reason-shop-not-eligible = Denne betalingsmåten gjelder ikke i denne butikken. Det har ingenting med deg å gjøre.
reason-business-not-supported = Denne betalingsmåten er for privatpersoner, ikke for bedrifter.
reason-currency-or-country-unsupported = Denne betalingsmåten virker ikke med denne valutaen eller dette landet.
reason-method-not-available = Denne betalingsmåten kan ikke brukes til dette kjøpet.
reason-security-insufficient = Det som ble tilbudt som sikkerhet for lånet, for eksempel en bil, var ikke nok eller ble ikke godtatt.
reason-checks-pending = Kredittgiveren er ikke ferdig med kontrollen ennå. Kanskje har de sendt deg noen spørsmål.

## Det banken sa. Høyst 240 tegn.

reason-insufficient-funds = Banken din svarte at det ikke var nok penger tilgjengelig til dette kjøpet. Penger som er reservert til andre betalinger, telles kanskje ikke med.
reason-card-limit-reached = Kjøpet går over en grense på kortet ditt. Mange kort har en grense per dag, per kjøp eller for kjøp på nett.
reason-card-expired = Banken svarte at kortet har gått ut på dato.
reason-card-details-wrong = Kortnummeret, utløpsdatoen eller sikkerhetskoden er ikke riktig. Det kan være en enkel skrivefeil.
reason-card-replaced = Kortet er erstattet av et nyere.
reason-card-not-supported = Dette kortet kan ikke brukes til denne typen kjøp.
reason-card-frozen-by-holder = Kortet, eller denne typen betaling med det, er låst i innstillingene for kortet.
reason-card-blocked = Banken din har sperret dette kortet. Banken kan fortelle deg mer.
reason-account-closed = Bankkontoen eller kortet som ble brukt til betalingen, er avsluttet eller kan ikke brukes.
reason-pin-wrong = PIN-koden var ikke riktig, eller det er tastet feil kode for mange ganger.
reason-authentication-required = Banken din vil at du bekrefter betalingen først: i bankens app, med elektronisk ID eller med en kode.
reason-authentication-failed = Betalingen ble ikke bekreftet hos banken din i tide, eller bekreftelsen kom ikke fram.
reason-authorisation-revoked = Tillatelsen til å belaste kortet eller bankkontoen er trukket tilbake.
reason-bank-unavailable = Det var ikke mulig å nå banken. Det er en teknisk feil, ikke en avgjørelse om deg.

## Verken kredittgiveren eller banken. Høyst 240 tegn.

reason-technical-error = En teknisk feil stoppet dette forsøket. Det er ikke en avgjørelse om deg.
reason-shop-configuration = Det er en feil i hvordan butikken har satt opp denne betalingsmåten. Det er ikke en avgjørelse om deg.
reason-credit-register-unavailable = Det var ikke mulig å nå kredittopplysningsbyrået, så kredittgiveren kunne ikke fullføre vurderingen. Det er en teknisk feil, ikke en avgjørelse om deg.
reason-duplicate-payment = Den samme betalingen ble sendt rett før. Den nye ble stoppet, så du ikke betaler dobbelt.
reason-session-expired = Tiden for å fullføre betalingen gikk ut.
reason-cancelled-by-shopper = Betalingen ble stoppet før den var ferdig.
reason-order-changed = Bestillingen ble endret under betalingen, eller butikken kunne ikke bekrefte den.
