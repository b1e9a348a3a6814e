### Svar på det mange lurer på etter kjøpet: betalinger, returer, penger tilbake og leveringer.
### Svarene er generelle: hvert av dem gjelder for alle kredittgivere og alle butikker. Avtalen og loven der kunden bor, avgjør resten.
### En linje som slutter på navnet til en variabel, tar plassen til linjen foran når opplysningen er kjent.

## En betaling som ikke ble gjort i tide: spørsmålet. Høyst 80 tegn.

answer-missed-payment-question = Hva gjør jeg hvis jeg ikke har betalt i tide?

## En betaling som ikke ble gjort i tide: det korte svaret. Høyst 300 tegn.

answer-missed-payment-short = Betal så snart du kan, eller kontakt kredittgiveren hvis du ikke kan. Et beløp som blir stående ubetalt, kan føre til gebyr og senere inkasso. Hvis du nettopp har betalt, kan det ta noen dager før det vises.

## En betaling som ikke ble gjort i tide: hva du kan gjøre. Høyst 160 tegn.

answer-missed-payment-step-1 = Se hvor mye du skal betale, i kredittgiverens app, på nettstedet eller på fakturaen.
answer-missed-payment-step-1-date = Fristen for å betale var { $date }. Se i kredittgiverens app eller på nettstedet hvor mye det er nå.
answer-missed-payment-step-2 = Betal med opplysningene som står der. Oppgi også KID-nummeret eller referansen som står der.
answer-missed-payment-step-2-amount = Betal { $amount }, eller det som kredittgiveren viser nå. Oppgi KID-nummeret eller referansen som står der.
answer-missed-payment-step-3 = Kontakt kredittgiveren med en gang hvis du ikke kan betale alt. Be om mer tid eller en betalingsplan.
answer-missed-payment-step-3-lender = Kontakt { $lender } med en gang hvis du ikke kan betale alt. Be om mer tid eller en betalingsplan.
answer-missed-payment-step-4 = Slå på varsler i kredittgiverens app, eller skriv neste frist inn i kalenderen din.

## En betaling som ikke ble gjort i tide: greit å ha for hånden. Høyst 80 tegn.

answer-missed-payment-have-1 = Fakturaen, eller nummeret på den
answer-missed-payment-have-2 = Datoen og beløpet for det du har betalt

## Et trekk med avtalegiro som ikke gikk gjennom: spørsmålet. Høyst 80 tegn.

answer-failed-direct-debit-question = Et trekk med avtalegiro gikk ikke gjennom. Hva skjer nå?

## Et trekk med avtalegiro som ikke gikk gjennom: det korte svaret. Høyst 300 tegn.

answer-failed-direct-debit-short = Et trekk med avtalegiro kan mislykkes hvis det er for lite penger på bankkontoen, eller hvis avtalegiroen ikke gjelder lenger. Kanskje blir det gjort et nytt forsøk. Kredittgiveren eller butikken som trekker pengene, kan si når.
answer-failed-direct-debit-short-date = Et nytt forsøk blir gjort { $date }. Et trekk med avtalegiro kan mislykkes hvis det er for lite penger på bankkontoen, eller hvis avtalegiroen ikke gjelder lenger.

## Et trekk med avtalegiro som ikke gikk gjennom: hva du kan gjøre. Høyst 160 tegn.

answer-failed-direct-debit-step-1 = Ha pengene på bankkontoen dagen før neste forsøk.
answer-failed-direct-debit-step-1-amount = Ha { $amount } på bankkontoen dagen før neste forsøk.
answer-failed-direct-debit-step-2 = Sjekk med banken din at avtalegiroen fortsatt er aktiv.
answer-failed-direct-debit-step-3 = Vil du betale på en annen måte? Kontakt først dem som trekker pengene, så du ikke betaler dobbelt.
answer-failed-direct-debit-step-4 = Hvis dagen ikke passer, kan du i god tid ta kontakt med kredittgiveren eller butikken som trekker pengene.
answer-failed-direct-debit-step-4-date = Hvis { $date } ikke passer, kan du kontakte kredittgiveren eller butikken som trekker pengene, før den tid.

## Et trekk med avtalegiro som ikke gikk gjennom: greit å ha for hånden. Høyst 80 tegn.

answer-failed-direct-debit-have-1 = Navnet som står ved avtalegiroen i nettbanken din

## Påminnelser: spørsmålet. Høyst 80 tegn.

answer-reminders-question = Hva er en påminnelse, og hva gjør jeg med den?

## Påminnelser: det korte svaret. Høyst 300 tegn.

answer-reminders-short = En påminnelse sier at det snart er tid for å betale, eller at en betaling ikke er kommet inn. Den kan føre til gebyr, hvis avtalen din og loven tillater det. Hvis du nettopp har betalt, kan den være sendt før betalingen kom fram.

## Påminnelser: hva du kan gjøre. Høyst 160 tegn.

answer-reminders-step-1 = Se om påminnelsen stemmer med det du har betalt.
answer-reminders-step-2 = Er påminnelsen riktig? Betal innen datoen på den, med opplysningene som står der.
answer-reminders-step-2-date = Betal innen { $date } hvis påminnelsen er riktig, med opplysningene som står der.
answer-reminders-step-3 = Si fra til avsenderen med en gang hvis påminnelsen er feil, og fortell hvorfor.
answer-reminders-step-4 = Logg selv inn hos kredittgiveren hvis du ikke er sikker på at påminnelsen er ekte. Ikke bruk en lenke i meldingen.
answer-reminders-step-5 = Velg hvordan du vil få beskjed før du skal betale, for eksempel i kredittgiverens app.

## Påminnelser: greit å ha for hånden. Høyst 80 tegn.

answer-reminders-have-1 = Nummeret på påminnelsen
answer-reminders-have-2 = Datoen og beløpet for det du har betalt

## Å planlegge delbetalinger: spørsmålet. Høyst 80 tegn.

answer-plan-instalments-question = Hvordan planlegger jeg delbetalingene mine?

## Å planlegge delbetalinger: det korte svaret. Høyst 300 tegn.

answer-plan-instalments-short = Kredittgiveren kan vise deg hver delbetaling: hvor mye og hvilken dag. Hos noen kredittgivere kan du velge dag, betale mer om gangen eller legge inn betalingene på forhånd.

## Å planlegge delbetalinger: hva du kan gjøre. Høyst 160 tegn.

answer-plan-instalments-step-1 = Logg inn hos kredittgiveren, og se alle datoer og beløp.
answer-plan-instalments-step-1-lender = Logg inn hos { $lender }, og se alle datoer og beløp.
answer-plan-instalments-step-2 = Skriv hver dato inn i kalenderen din, eller legg inn betalingene i banken.
answer-plan-instalments-step-2-date = Fristen for neste delbetaling er { $date }. Skriv datoene inn i kalenderen din, eller legg inn betalingene i banken.
answer-plan-instalments-step-3 = Sett av penger til neste delbetaling når du får lønn eller annen inntekt.
answer-plan-instalments-step-3-amount = Sett av { $amount } til neste delbetaling når du får lønn eller annen inntekt.
answer-plan-instalments-step-4 = Hvis dagen kommer før lønnen eller annen inntekt, kan du spørre om den kan flyttes.
answer-plan-instalments-step-5 = Spør hvordan du kan betale alt før tiden, og hva det koster eller sparer deg for.

## Å sette en betaling på pause: spørsmålet. Høyst 80 tegn.

answer-pause-payment-question = Kan jeg sette en betaling på pause?

## Å sette en betaling på pause: det korte svaret. Høyst 300 tegn.

answer-pause-payment-short = Noen kredittgivere kan sette en betaling på pause, for eksempel mens en retur er på vei. Fristen for å betale gjelder helt til kredittgiveren har sagt ja. En pause kan koste noe, så spør først.

## Å sette en betaling på pause: hva du kan gjøre. Høyst 160 tegn.

answer-pause-payment-step-1 = Be om pause før fristen, i kredittgiverens app eller ved å kontakte kredittgiveren.
answer-pause-payment-step-1-date = Be om pause før { $date }, i kredittgiverens app eller ved å kontakte kredittgiveren.
answer-pause-payment-step-2 = Si hvorfor du trenger det, for eksempel en retur eller en bestilling som ikke har kommet.
answer-pause-payment-step-3 = Spør hvor lenge pausen varer, hva den koster, og om det kommer renter i tillegg.
answer-pause-payment-step-4 = Be om en betalingsplan hvis pengene ikke kommer til å strekke til på en stund.

## Å sette en betaling på pause: greit å ha for hånden. Høyst 80 tegn.

answer-pause-payment-have-1 = Fakturaen, eller nummeret på den
answer-pause-payment-have-2 = Ordrenummeret, og kvitteringen for en retur

## Å returnere noe og betale for resten: spørsmålet. Høyst 80 tegn.

answer-keep-some-question = Jeg sender noen varer tilbake. Hvordan betaler jeg for dem jeg beholder?

## Å returnere noe og betale for resten: det korte svaret. Høyst 300 tegn.

answer-keep-some-short = Fortell kredittgiveren hva du sender tilbake, og spør hva du skal betale for det du beholder. Noen kredittgivere kan ta imot den betalingen før butikken har behandlet returen. Fristen for å betale gjelder helt til kredittgiveren sier noe annet.

## Å returnere noe og betale for resten: hva du kan gjøre. Høyst 160 tegn.

answer-keep-some-step-1 = Fortell butikken hva du sender tilbake, på den måten de ber om.
answer-keep-some-step-1-merchant = Fortell { $merchant } hva du sender tilbake, på den måten de ber om.
answer-keep-some-step-2 = Si det også til kredittgiveren, og spør hvor mye du har igjen å betale.
answer-keep-some-step-2-lender = Si det også til { $lender }, og spør hvor mye du har igjen å betale.
answer-keep-some-step-3 = Betal for det du beholder, innen datoen på fakturaen.
answer-keep-some-step-3-amount = Betal { $amount } for det du beholder, innen datoen på fakturaen.
answer-keep-some-step-4 = Be kredittgiveren om betalingspause for det du sender tilbake, hvis butikken ikke rekker å behandle returen i tide.
answer-keep-some-step-4-date = Be kredittgiveren om betalingspause for det du sender tilbake, hvis butikken ikke rekker å behandle returen før { $date }.
answer-keep-some-step-5 = Ta vare på kvitteringen for returen til alt er i orden.

## Å returnere noe og betale for resten: greit å ha for hånden. Høyst 80 tegn.

answer-keep-some-have-1 = Ordrenummeret
answer-keep-some-have-2 = Kvitteringen for returen
answer-keep-some-have-3 = En liste over det du beholder

## Penger tilbake: spørsmålet. Høyst 80 tegn.

answer-refund-question = Når får jeg pengene tilbake?

## Penger tilbake: det korte svaret. Høyst 300 tegn.

answer-refund-short = Butikken behandler først returen og sender så pengene. Som regel kommer de tilbake til kortet eller bankkontoen som du betalte med. Så kan det ta noen dager før de vises i banken.

## Penger tilbake: hva du kan gjøre. Høyst 160 tegn.

answer-refund-step-1 = Spør butikken om de har behandlet returen og sendt pengene.
answer-refund-step-1-merchant = Spør { $merchant } om de har behandlet returen og sendt pengene.
answer-refund-step-2 = Se etter pengene på kortet eller bankkontoen som du betalte med.
answer-refund-step-2-date = Se etter pengene fra og med { $date }, på kortet eller bankkontoen som du betalte med.
answer-refund-step-3 = Se om beløpet stemmer med det du sendte tilbake. Pengene kan komme i flere omganger.
answer-refund-step-3-amount = Se etter { $amount }. Pengene kan komme i flere omganger.
answer-refund-step-4 = Hvis du ikke har betalt alt ennå, kan du se om det du skylder, har gått ned i stedet.
answer-refund-step-5 = Si fra til butikken og banken din hvis kortet eller bankkontoen er avsluttet.

## Penger tilbake: greit å ha for hånden. Høyst 80 tegn.

answer-refund-have-1 = Ordrenummeret
answer-refund-have-2 = Kvitteringen for returen
answer-refund-have-3 = Dagen da butikken sendte pengene

## En retur av noe som ble kjøpt med kredittgiverens kort: spørsmålet. Høyst 80 tegn.

answer-lender-card-return-question = Hvordan returnerer jeg noe jeg har kjøpt med kredittgiverens kort?

## En retur av noe som ble kjøpt med kredittgiverens kort: det korte svaret. Høyst 300 tegn.

answer-lender-card-return-short = Lever varen tilbake til butikken, som med andre kort. Butikken sender pengene til kortet, og da skylder du mindre på det. Til da skylder du det som står på fakturaen, hvis ikke kredittgiveren sier noe annet.

## En retur av noe som ble kjøpt med kredittgiverens kort: hva du kan gjøre. Høyst 160 tegn.

answer-lender-card-return-step-1 = Returner varen slik butikken ber om, og få pengene sendt til samme kort.
answer-lender-card-return-step-1-merchant = Returner varen slik { $merchant } ber om, og få pengene sendt til samme kort.
answer-lender-card-return-step-2 = Logg inn hos kredittgiveren, og se om pengene har kommet til kortet.
answer-lender-card-return-step-2-amount = Logg inn hos kredittgiveren, og se om { $amount } har kommet til kortet.
answer-lender-card-return-step-3 = Betal fakturaen i tide, selv om pengene er på vei. Spør kredittgiveren hvis du er usikker.
answer-lender-card-return-step-3-date = Betal fakturaen innen { $date }, selv om pengene er på vei. Spør kredittgiveren hvis du er usikker.
answer-lender-card-return-step-4 = Hvis du da har betalt for mye, kan du spørre kredittgiveren hvordan du får det tilbake.

## En retur av noe som ble kjøpt med kredittgiverens kort: greit å ha for hånden. Høyst 80 tegn.

answer-lender-card-return-have-1 = Ordrenummeret
answer-lender-card-return-have-2 = Kvitteringen for returen
answer-lender-card-return-have-3 = De fire siste sifrene i kortnummeret, ikke hele nummeret

## En bestilling som ikke har kommet: spørsmålet. Høyst 80 tegn.

answer-order-not-arrived-question = Bestillingen min har ikke kommet. Må jeg betale likevel?

## En bestilling som ikke har kommet: det korte svaret. Høyst 300 tegn.

answer-order-not-arrived-short = I mange land er du beskyttet når en bestilling ikke kommer, men betalingen stopper ikke av seg selv. Kontakt først butikken, som vet mest om bestillingen. Si så fra til kredittgiveren, og be dem om å sette betalingen på pause.

## En bestilling som ikke har kommet: hva du kan gjøre. Høyst 160 tegn.

answer-order-not-arrived-step-1 = Se i e-posten din hvor pakken er, og når den skal komme.
answer-order-not-arrived-step-2 = Kontakt butikken, og be om en ny leveringsdag eller om pengene tilbake.
answer-order-not-arrived-step-2-merchant = Kontakt { $merchant }, og be om en ny leveringsdag eller om pengene tilbake.
answer-order-not-arrived-step-3 = Si fra til kredittgiveren, og be om pause før fristen for å betale.
answer-order-not-arrived-step-3-date = Si fra til kredittgiveren, og be om pause før { $date }, som er fristen for å betale.
answer-order-not-arrived-step-4 = Si fra til kredittgiveren hvis butikken ikke svarer, eller til banken din hvis du betalte med kort.

## En bestilling som ikke har kommet: greit å ha for hånden. Høyst 80 tegn.

answer-order-not-arrived-have-1 = Ordrenummeret
answer-order-not-arrived-have-2 = Nummeret på pakken
answer-order-not-arrived-have-3 = Det du og butikken har skrevet til hverandre

## En bestilling som ikke ble hentet: spørsmålet. Høyst 80 tegn.

answer-order-not-picked-up-question = Jeg fikk ikke hentet bestillingen min. Må jeg betale likevel?

## En bestilling som ikke ble hentet: det korte svaret. Høyst 300 tegn.

answer-order-not-picked-up-short = En pakke som ikke blir hentet, går ofte tilbake til butikken. Da er ikke bestillingen alltid avbestilt, og noen butikker tar et gebyr. Fortell butikken hva du vil, og be kredittgiveren om å sette betalingen på pause.

## En bestilling som ikke ble hentet: hva du kan gjøre. Høyst 160 tegn.

answer-order-not-picked-up-step-1 = Spør hvor pakken er, og om den kan ligge lenger.
answer-order-not-picked-up-step-2 = Si fra til butikken med en gang hvis du vil avbestille eller få pakken sendt på nytt.
answer-order-not-picked-up-step-2-merchant = Si fra til { $merchant } med en gang hvis du vil avbestille eller få pakken sendt på nytt.
answer-order-not-picked-up-step-3 = Si fra til kredittgiveren, og be om pause før fristen for å betale.
answer-order-not-picked-up-step-3-date = Si fra til kredittgiveren, og be om pause før { $date }, som er fristen for å betale.
answer-order-not-picked-up-step-4 = Sjekk senere at både bestillingen og det du skylder, er blitt riktig.

## En bestilling som ikke ble hentet: greit å ha for hånden. Høyst 80 tegn.

answer-order-not-picked-up-have-1 = Ordrenummeret
answer-order-not-picked-up-have-2 = Meldingen om hvor du kan hente den

## En reise eller et arrangement som er avlyst: spørsmålet. Høyst 80 tegn.

answer-cancelled-event-question = Reisen eller arrangementet mitt er avlyst. Hva skjer med betalingen?

## En reise eller et arrangement som er avlyst: det korte svaret. Høyst 300 tegn.

answer-cancelled-event-short = Butikken eller arrangøren forteller deg hva de tilbyr, for eksempel pengene tilbake eller en ny dato. I mange land har du rettigheter her. Det du skylder en kredittgiver, stopper ikke av seg selv. Be derfor kredittgiveren om en pause.

## En reise eller et arrangement som er avlyst: hva du kan gjøre. Høyst 160 tegn.

answer-cancelled-event-step-1 = Se etter en melding fra butikken eller arrangøren i e-posten din.
answer-cancelled-event-step-2 = Fortell butikken hva du vil, før du sier ja til en tilgodelapp eller en ny dato.
answer-cancelled-event-step-2-merchant = Fortell { $merchant } hva du vil, før du sier ja til en tilgodelapp eller en ny dato.
answer-cancelled-event-step-3 = Si fra til kredittgiveren, og be om pause før fristen for å betale.
answer-cancelled-event-step-3-date = Si fra til kredittgiveren, og be om pause før { $date }, som er fristen for å betale.
answer-cancelled-event-step-4 = Se om reiseforsikringen eller kortet ditt dekker det som butikken ikke dekker.

## En reise eller et arrangement som er avlyst: greit å ha for hånden. Høyst 80 tegn.

answer-cancelled-event-have-1 = Bestillingsnummeret
answer-cancelled-event-have-2 = Meldingen om at det er avlyst
answer-cancelled-event-have-3 = Kvitteringer for det du har betalt

## Å si fra tidlig: spørsmålet. Høyst 80 tegn.

answer-tell-early-question = Noe har gått galt. Når sier jeg fra til butikken og kredittgiveren?

## Å si fra tidlig: det korte svaret. Høyst 300 tegn.

answer-tell-early-short = Så snart du vet det, og før fristen for å betale. Det er lettere å sette en betaling på pause i tide enn å stoppe en påminnelse senere. Hva som skjer med bestillingen, kan ofte bare butikken svare på.

## Å si fra tidlig: hva du kan gjøre. Høyst 160 tegn.

answer-tell-early-step-1 = Spør butikken hva som skjer med bestillingen, og ta vare på svaret.
answer-tell-early-step-1-merchant = Spør { $merchant } hva som skjer med bestillingen, og ta vare på svaret.
answer-tell-early-step-2 = Fortell kredittgiveren hva som har skjedd.
answer-tell-early-step-2-lender = Fortell { $lender } hva som har skjedd.
answer-tell-early-step-3 = Be om pause før fristen for å betale.
answer-tell-early-step-3-date = Be om pause før { $date }, som er fristen for å betale.
answer-tell-early-step-4 = Se etter nytt i e-posten din og i kredittgiverens app.

## Å si fra tidlig: greit å ha for hånden. Høyst 80 tegn.

answer-tell-early-have-1 = Ordrenummeret
answer-tell-early-have-2 = Fakturaen, eller nummeret på den
answer-tell-early-have-3 = Meldinger eller bilder som viser hva som har skjedd
