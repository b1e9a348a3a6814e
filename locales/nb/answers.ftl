### Svar på det mange lurer på om et nei, en kredittsjekk og måter å betale på: før kjøpet og i kassen.
### Svarene er generelle: hvert av dem gjelder for alle kredittgivere og alle butikker, uansett årsak. Ingenting her sier hvorfor.
### En linje som slutter på navnet til en variabel, tar plassen til linjen foran når opplysningen er kjent.

## Nei denne gangen: spørsmålet. Høyst 80 tegn.

answer-refused-this-time-question = Hvorfor fikk jeg nei til dette kjøpet, når det gikk fint sist?

## Nei denne gangen: det korte svaret. Høyst 300 tegn.

answer-refused-this-time-short = Hvert kjøp vurderes for seg, ut fra det som er kjent akkurat da. Beløpet, butikken, tidligere betalinger og annet kan spille inn, og slikt endrer seg. Et ja før er ikke et løfte om et nytt ja.

## Nei denne gangen: hva du kan gjøre. Høyst 160 tegn.

answer-refused-this-time-step-1 = Se etter en årsak i meldingen du fikk. Hvis det er noe du kan ordne, så gjør det først.
answer-refused-this-time-step-2 = Logg inn hos kredittgiveren, eller ta kontakt, hvis du ikke ser noen årsak.
answer-refused-this-time-step-2-lender = Logg inn hos { $lender }, eller kontakt dem, hvis du ikke ser noen årsak.
answer-refused-this-time-step-3 = Velg en betalingsmåte som ikke er kreditt, hvis du vil gjøre kjøpet ferdig nå.
answer-refused-this-time-step-4 = Ikke prøv med det samme kjøpet om og om igjen. Mange forsøk på kort tid kan bli stoppet.

## Nei denne gangen: greit å ha for hånden. Høyst 80 tegn.

answer-refused-this-time-have-1 = Referansenummeret til avgjørelsen
answer-refused-this-time-have-1-reference = Referansenummeret ditt: { $reference }
answer-refused-this-time-have-2 = Datoen og beløpet for kjøpet

## Et lite kjøp: spørsmålet. Høyst 80 tegn.

answer-small-purchase-question = Hvorfor fikk jeg nei til et så lite kjøp?

## Et lite kjøp: det korte svaret. Høyst 300 tegn.

answer-small-purchase-short = Å betale senere er kreditt, selv for en bussbillett. Kredittgiveren kan se på det samme som ved et stort kjøp, ikke bare på beløpet. Noen betalingsmåter har også et minstebeløp.

## Et lite kjøp: hva du kan gjøre. Høyst 160 tegn.

answer-small-purchase-step-1 = Betal med en gang i stedet, for eksempel med bankkortet ditt eller fra bankkontoen.
answer-small-purchase-step-2 = Logg inn hos kredittgiveren, og se om noe er ubetalt eller venter på svar fra deg.
answer-small-purchase-step-2-lender = Logg inn hos { $lender }, og se om noe er ubetalt eller venter på svar fra deg.
answer-small-purchase-step-3 = Spør kredittgiveren om årsaken hvis du ikke ser noen.

## Når og hvorfor det gjøres en kredittsjekk: spørsmålet. Høyst 80 tegn.

answer-credit-check-question = Når blir det gjort en kredittsjekk, og hvorfor?

## Når og hvorfor det gjøres en kredittsjekk: det korte svaret. Høyst 300 tegn.

answer-credit-check-short = En kredittsjekk kan gjøres når du ber om kreditt: faktura, «Betal senere», delbetaling eller lån. Den hjelper kredittgiveren å se om du kan betale tilbake. Å betale med en gang med egne penger er ikke kreditt.

## Når og hvorfor det gjøres en kredittsjekk: hva du kan gjøre. Høyst 160 tegn.

answer-credit-check-step-1 = Les hva kassen sier om kredittsjekk, før du velger betalingsmåte.
answer-credit-check-step-2 = Velg en betalingsmåte som ikke er kreditt, hvis du helst ikke vil be om kreditt.
answer-credit-check-step-3 = Spør kredittgiveren om det ble gjort en kredittsjekk, av hvilken type, og hvilket register de spurte.
answer-credit-check-step-3-lender = Spør { $lender } om det ble gjort en kredittsjekk, av hvilken type, og hvilket register de spurte.

## Når og hvorfor det gjøres en kredittsjekk: greit å ha for hånden. Høyst 80 tegn.

answer-credit-check-have-1 = Referansenummeret til avgjørelsen
answer-credit-check-have-1-reference = Referansenummeret ditt: { $reference }

## Hvilke spor en kredittsjekk setter: spørsmålet. Høyst 80 tegn.

answer-credit-check-traces-question = Hvilke spor setter en kredittsjekk, og hvem kan se den?

## Hvilke spor en kredittsjekk setter: det korte svaret. Høyst 300 tegn.

answer-credit-check-traces-short = Det kommer an på typen. Noen kredittsjekker kan andre kredittgivere ikke se. Andre blir registrert, og da kan andre kredittgivere se at de er gjort. Kredittgiveren kan fortelle deg hvilken type de bruker.
# I stedet for det korte svaret, når forklaringen sier at det ikke er gjort noen kredittsjekk.
answer-credit-check-traces-short-none = Det er ikke gjort noen kredittsjekk. Et senere kjøp eller en senere søknad kan føre til en.
# I stedet for det korte svaret, når forklaringen sier at andre kredittgivere ikke kan se den.
answer-credit-check-traces-short-soft = Kredittgiveren gjorde en kredittsjekk. Andre kredittgivere kan ikke se den, og den påvirker ikke kredittverdigheten din.
# I stedet for det korte svaret, når forklaringen sier at den blir registrert.
answer-credit-check-traces-short-recorded = Kredittgiveren gjorde en kredittsjekk. Den blir registrert, og andre kredittgivere kan se at den er gjort. Hvor lenge den står der, varierer. De som fører registeret, kan fortelle deg det.

## Hvilke spor en kredittsjekk setter: hva du kan gjøre. Høyst 160 tegn.

answer-credit-check-traces-step-1 = Spør kredittgiveren hvilken type kredittsjekk de gjør, og hvilket register de spør.
answer-credit-check-traces-step-1-lender = Spør { $lender } hvilken type kredittsjekk de gjør, og hvilket register de spør.
answer-credit-check-traces-step-2 = Spør dem som fører det registeret, hva som står om deg, og hvem som har spurt.
answer-credit-check-traces-step-3 = Send én søknad om gangen. Hver søknad kan føre til en ny kredittsjekk.

## Å betale med kort uten nasjonalt ID-nummer: spørsmålet. Høyst 80 tegn.

answer-card-without-number-question = Hva trenger jeg for å betale med kort?
answer-card-without-number-question-number = Må jeg oppgi { $number } for å betale med kort?

## Å betale med kort uten nasjonalt ID-nummer: det korte svaret. Høyst 300 tegn.

answer-card-without-number-short = En kortbetaling gjøres med kortets egne opplysninger: kortnummeret, utløpsdatoen og sikkerhetskoden. Banken din kan be deg om å bekrefte betalingen.
answer-card-without-number-short-number = Nei. En kortbetaling gjøres med kortets egne opplysninger, og du trenger ikke å oppgi { $number }. Banken din kan be deg om å bekrefte betalingen.

## Å betale med kort uten nasjonalt ID-nummer: hva du kan gjøre. Høyst 160 tegn.

answer-card-without-number-step-1 = Velg kort som betalingsmåte før du fyller ut noe annet, hvis kassen lar deg gjøre det.
answer-card-without-number-step-2 = Skriv inn opplysningene fra kortet, og bekreft betalingen hos banken hvis du blir spurt.
answer-card-without-number-step-3 = Hvis butikken ber om mer, kan du spørre hva det skal brukes til. For å levere en bestilling trenger de en adresse.
answer-card-without-number-step-3-number = Hvis kassen likevel ber deg om å oppgi { $number }, kan du spørre butikken hva det skal brukes til.

## Å betale med kort uten nasjonalt ID-nummer: greit å ha for hånden. Høyst 80 tegn.

answer-card-without-number-have-1 = Kortet, eller opplysningene om det
answer-card-without-number-have-2 = Bankens app, elektronisk ID eller kode, hvis du skal bekrefte betalingen

## Hva betalingsmåtene betyr: spørsmålet. Høyst 80 tegn.

answer-ways-to-pay-question = Hva betyr de ulike betalingsmåtene, og når trekkes pengene?

## Hva betalingsmåtene betyr: det korte svaret. Høyst 300 tegn.

answer-ways-to-pay-short = Med noen betalingsmåter bruker du egne penger, nå eller på en dag du kjenner. Andre er kreditt: Du skylder penger, og betaler dem tilbake senere eller i flere deler.

## Hva betalingsmåtene betyr: hva du kan gjøre. Høyst 160 tegn.

answer-ways-to-pay-step-1 = Se hva som står ved siden av hver betalingsmåte: når du betaler, og om det er kreditt.
answer-ways-to-pay-step-2 = Se hvilken dag du må betale, og sørg for å ha pengene klare til da.
answer-ways-to-pay-step-3 = Les hva en kreditt koster i alt, før du sier ja til den.

## Hva betalingsmåtene betyr: hver betalingsmåte, og når pengene trekkes. Høyst 160 tegn.

answer-ways-to-pay-method-invoice = Faktura: Du betaler hele beløpet senere, innen den datoen som står på fakturaen. Det er kreditt.
answer-ways-to-pay-method-pay-later = Betal senere: Du betaler hele beløpet en senere dag, som du får se før du sier ja. Det er kreditt.
answer-ways-to-pay-method-instalments = Delbetaling: Du betaler for dette kjøpet i flere deler, på dager du får se før du sier ja. Det er kreditt.
answer-ways-to-pay-method-instalment-account = Delbetalingskonto: Kjøpet legges på en kredittkonto hos kredittgiveren, og du betaler det ned i flere deler.
answer-ways-to-pay-method-financing = Lån til dette kjøpet: Du tar opp et lån og betaler det tilbake i flere deler, ofte hver måned.
answer-ways-to-pay-method-lender-card = Kredittgiverens kort: Kredittgiveren betaler butikken, og du betaler kredittgiveren senere. Det er kreditt.
answer-ways-to-pay-method-card = Kort: Pengene blir reservert eller trukket med en gang. Noen butikker trekker dem når de sender bestillingen.
answer-ways-to-pay-method-credit-card = Kredittkort: Kjøpet kommer på fakturaen for kortet, som du betaler senere. Det er kreditt.
answer-ways-to-pay-method-bank-transfer = Bankoverføring: Du sender pengene fra bankkontoen din. Det kan hende at butikken venter på dem før den sender bestillingen.
answer-ways-to-pay-method-direct-bank = Direktebetaling via banken: Du godkjenner betalingen hos banken, og den går fra bankkontoen din med en gang.
answer-ways-to-pay-method-direct-debit = Avtalegiro: Pengene trekkes fra bankkontoen din en senere dag, med din tillatelse.
answer-ways-to-pay-method-wallet = Digital lommebok: Du betaler med kortet, bankkontoen eller pengene i den. Hva du betaler med, avgjør når pengene trekkes.
answer-ways-to-pay-method-mobile-pay = Mobilbetaling: Du godkjenner betalingen i en app på mobilen, og som regel går pengene med en gang.

## Delbetalingskontoen og bankkontoen: spørsmålet. Høyst 80 tegn.

answer-instalment-account-question = Er delbetalingskontoen det samme som bankkontoen min?

## Delbetalingskontoen og bankkontoen: det korte svaret. Høyst 300 tegn.

answer-instalment-account-short = Nei. En delbetalingskonto er en kredittkonto hos kredittgiveren. Et kjøp blir lagt til det du skylder der, og du betaler det tilbake i flere deler. Det kan komme renter og gebyrer i tillegg.

## Delbetalingskontoen og bankkontoen: hva du kan gjøre. Høyst 160 tegn.

answer-instalment-account-step-1 = Se etter ordet kreditt ved siden av betalingsmåten før du sier ja.
answer-instalment-account-step-2 = Velg en bankbetaling eller bankkortet ditt hvis du vil bruke pengene på bankkontoen.
answer-instalment-account-step-3 = Valgte du den ved en feil? Kontakt kredittgiveren snart, og spør hvordan du betaler alt på én gang.
answer-instalment-account-step-3-lender = Valgte du den ved en feil? Kontakt { $lender } snart, og spør hvordan du betaler alt på én gang.

## En søknad om kredittgiverens kort som ikke ble godkjent: spørsmålet. Høyst 80 tegn.

answer-card-application-question = Hvorfor ble ikke søknaden min om kredittgiverens kort godkjent?

## En søknad om kredittgiverens kort som ikke ble godkjent: det korte svaret. Høyst 300 tegn.

answer-card-application-short = Å handle med kredittgiverens kort er kreditt. Derfor ser kredittgiveren på om du kan betale tilbake. Et nei kan ha mange årsaker, og det gjelder denne søknaden. Spør kredittgiveren hvis du ikke ser noen årsak.

## En søknad om kredittgiverens kort som ikke ble godkjent: hva du kan gjøre. Høyst 160 tegn.

answer-card-application-step-1 = Se etter en årsak i meldingen om søknaden din. Hvis noe mangler eller er feil i søknaden, kan du rette på det.
answer-card-application-step-2 = Logg inn hos kredittgiveren, eller ta kontakt, hvis du ikke ser noen årsak.
answer-card-application-step-2-lender = Logg inn hos { $lender }, eller kontakt dem, hvis du ikke ser noen årsak.
answer-card-application-step-3 = Vent med å søke igjen til noe er endret. Hver søknad kan føre til en ny kredittsjekk.

## En søknad om kredittgiverens kort som ikke ble godkjent: greit å ha for hånden. Høyst 80 tegn.

answer-card-application-have-1 = Referansenummeret til avgjørelsen
answer-card-application-have-1-reference = Referansenummeret ditt: { $reference }
answer-card-application-have-2 = Det du fylte ut, for eksempel inntekt og utgifter

## En kredittsperre: spørsmålet. Høyst 80 tegn.

answer-credit-freeze-question = Hvordan opphever jeg en kredittsperre i mitt navn?

## En kredittsperre: det korte svaret. Høyst 300 tegn.

answer-credit-freeze-short = En slik sperre stopper kredittsjekk eller ny kreditt, oftest fordi du selv har bedt om det. Den er ikke et tegn på dårlig økonomi. Den oppheves der den ble satt. Du kan også beholde den og betale på en måte som ikke er kreditt.

## En kredittsperre: hva du kan gjøre. Høyst 160 tegn.

answer-credit-freeze-step-1 = Finn ut hvor sperren ble satt. Det kan være i et register, hos en offentlig etat eller hos kredittgiveren.
answer-credit-freeze-step-2 = Logg inn der eller ta kontakt, vis hvem du er, og be om å få sperren opphevet.
answer-credit-freeze-step-3 = Spør når endringen gjelder fra, og om det er flere sperrer å oppheve.
answer-credit-freeze-step-4 = Sett sperren igjen etter kjøpet hvis du vil ha den tilbake.

## En kredittsperre: greit å ha for hånden. Høyst 80 tegn.

answer-credit-freeze-have-1 = Noe som viser hvem du er, for eksempel en elektronisk ID eller et pass

## Skjermede personopplysninger: spørsmålet. Høyst 80 tegn.

answer-protected-identity-question = Hvordan handler jeg når personopplysningene mine er skjermet?

## Skjermede personopplysninger: det korte svaret. Høyst 300 tegn.

answer-protected-identity-short = En automatisk kontroll virker ofte ikke når opplysningene om en person er skjermet. Det har ingenting med økonomien din å gjøre. Du kan betale på en måte som ikke er kreditt, eller spørre kredittgiveren om noen der kan hjelpe deg.

## Skjermede personopplysninger: hva du kan gjøre. Høyst 160 tegn.

answer-protected-identity-step-1 = Betal med bankkortet ditt eller fra bankkontoen hvis du vil gjøre kjøpet ferdig nå.
answer-protected-identity-step-2 = Kontakt kredittgiveren og si at personopplysningene dine er skjermet. Du trenger ikke å si hvorfor.
answer-protected-identity-step-2-lender = Kontakt { $lender } og si at personopplysningene dine er skjermet. Du trenger ikke å si hvorfor.
answer-protected-identity-step-3 = Ikke skriv adressen din i en chat eller en e-post. Spør først hvordan de passer på den.
answer-protected-identity-step-4 = Spør butikken hvordan du kan få bestillingen uten å oppgi hjemmeadressen din.
answer-protected-identity-step-4-merchant = Spør { $merchant } hvordan du kan få bestillingen uten å oppgi hjemmeadressen din.

## Noe som er feil i et register: spørsmålet. Høyst 80 tegn.

answer-wrong-entry-question = Hva gjør jeg hvis det står noe feil om meg i et register?

## Noe som er feil i et register: det korte svaret. Høyst 300 tegn.

answer-wrong-entry-short = Be dem som fører registeret, om å vise deg hva som står der, og om å rette feil. I mange land har du rett til begge deler. Det er kredittgiveren selv som avgjør om du får kreditt.

## Noe som er feil i et register: hva du kan gjøre. Høyst 160 tegn.

answer-wrong-entry-step-1 = Spør kredittgiveren hvilket register de brukte, hvis du ikke har fått vite det.
answer-wrong-entry-step-1-lender = Spør { $lender } hvilket register de brukte, hvis du ikke har fått vite det.
answer-wrong-entry-step-2 = Be dem som fører det registeret, om å få se alt som står om deg.
answer-wrong-entry-step-3 = Si hva som er feil, og legg ved papirer som viser det.
answer-wrong-entry-step-4 = Si fra til kredittgiveren når feilen er rettet, og spør om de vil se på saken din igjen.
answer-wrong-entry-step-4-lender = Si fra til { $lender } når feilen er rettet, og spør om de vil se på saken din igjen.
answer-wrong-entry-step-5 = Spør hvor du kan klage, hvis de som fører registeret, ikke er enige med deg.

## Noe som er feil i et register: greit å ha for hånden. Høyst 80 tegn.

answer-wrong-entry-have-1 = Noe som viser hvem du er
answer-wrong-entry-have-2 = Kvitteringer eller brev som viser hva som er riktig
answer-wrong-entry-have-3 = Navnet på registeret, hvis du har fått vite det

## Økonomi- og gjeldsrådgivning: spørsmålet. Høyst 80 tegn.

answer-debt-advice-question = Hvor kan jeg få hjelp med regninger og gjeld?

## Økonomi- og gjeldsrådgivning: det korte svaret. Høyst 300 tegn.

answer-debt-advice-short = Økonomi- og gjeldsrådgivning hjelper deg å få orden på regninger og gjeld. I mange land finnes slik hjelp gratis, uten bånd til noen kredittgiver. Du kan be om den tidlig, før du kommer på etterskudd.

## Økonomi- og gjeldsrådgivning: hva du kan gjøre. Høyst 160 tegn.

answer-debt-advice-step-1 = Se etter økonomi- og gjeldsrådgivning der du bor. Kredittgiveren eller kommunen din vet kanskje hvem du kan kontakte.
answer-debt-advice-step-2 = Skriv ned inntektene dine, hva du må betale hver måned, og hva du skylder til hvem.
answer-debt-advice-step-3 = Fortell dem du skylder penger, at du får hjelp, og be dem om mer tid.
answer-debt-advice-step-4 = Be om råd før du tar opp et nytt lån for å betale et gammelt.

## Økonomi- og gjeldsrådgivning: greit å ha for hånden. Høyst 80 tegn.

answer-debt-advice-have-1 = De siste regningene, påminnelsene og brevene dine
answer-debt-advice-have-2 = Inntektene dine og det du betaler hver måned

## At en person vurderer avgjørelsen: spørsmålet. Høyst 80 tegn.

answer-human-review-question = Kan jeg be om at en person vurderer avgjørelsen?

## At en person vurderer avgjørelsen: det korte svaret. Høyst 300 tegn.

answer-human-review-short = Du kan be kredittgiveren om det. I mange land har du rett til det når en avgjørelse er tatt uten at noen person var med. Kredittgiveren kan fortelle deg hva som gjelder for deg. Svaret kan bli det samme, eller det kan bli et annet.
answer-human-review-short-lender = Du kan be { $lender } om det. I mange land har du rett til det når en avgjørelse er tatt uten at noen person var med. De kan fortelle deg hva som gjelder for deg. Svaret kan bli det samme, eller det kan bli et annet.

## At en person vurderer avgjørelsen: hva du kan gjøre. Høyst 160 tegn.

answer-human-review-step-1 = Skriv til kredittgiveren og be om at en person vurderer avgjørelsen.
answer-human-review-step-1-lender = Skriv til { $lender } og be om at en person vurderer avgjørelsen.
answer-human-review-step-2 = Si med egne ord hva du mener er feil eller mangler.
answer-human-review-step-3 = Legg ved papirer som viser det, for eksempel en lønnsslipp eller en kvittering.
answer-human-review-step-4 = Spør når du får svar, og ta vare på en kopi av det du sendte.

## At en person vurderer avgjørelsen: greit å ha for hånden. Høyst 80 tegn.

answer-human-review-have-1 = Referansenummeret til avgjørelsen
answer-human-review-have-1-reference = Referansenummeret ditt: { $reference }
answer-human-review-have-2 = Datoen og beløpet for kjøpet

## Å klage: spørsmålet. Høyst 80 tegn.

answer-complaint-question = Hvordan klager jeg?

## Å klage: det korte svaret. Høyst 300 tegn.

answer-complaint-short = Gå først til den som kan ordne opp. For kreditt er det kredittgiveren, for en bestilling butikken, for et kort banken. Mange land har også en uavhengig nemnd eller etat du kan gå til hvis du ikke er enig i svaret.

## Å klage: hva du kan gjøre. Høyst 160 tegn.

answer-complaint-step-1 = Skriv ned hva som skjedde, når det skjedde, og hva du vil at de skal gjøre.
answer-complaint-step-2 = Send det til kredittgiveren, butikken eller banken, og si at det er en klage.
answer-complaint-step-2-lender = Send klagen til { $lender } hvis den gjelder kreditten, og si at det er en klage.
answer-complaint-step-3 = Spør når du får svar, og ta vare på en kopi.
answer-complaint-step-4 = Er du ikke enig i svaret? Spør hvilken uavhengig nemnd eller etat du kan klage til, og hva fristen er.

## Å klage: greit å ha for hånden. Høyst 80 tegn.

answer-complaint-have-1 = Referansenummeret til avgjørelsen, eller ordrenummeret
answer-complaint-have-1-reference = Referansenummeret ditt: { $reference }, eller ordrenummeret
answer-complaint-have-2 = Meldinger, kvitteringer eller bilder som viser hva som skjedde

## Hvem du kan spørre: spørsmålet. Høyst 80 tegn.

answer-whom-to-ask-question = Hvem skal jeg spørre, og hvilket nummer skal jeg oppgi?

## Hvem du kan spørre: det korte svaret. Høyst 300 tegn.

answer-whom-to-ask-short = Spør kredittgiveren om kreditt, banken din om kortet eller bankkontoen, og butikken om bestillingen. Et referansenummer eller et ordrenummer gjør det lettere å finne saken din.
answer-whom-to-ask-short-reference = Spør kredittgiveren om kreditt, banken din om kortet eller bankkontoen, og butikken om bestillingen. Referansenummeret ditt her er { $reference }. Det gjør det lettere å finne saken din.

## Hvem du kan spørre: hva du kan gjøre. Høyst 160 tegn.

answer-whom-to-ask-step-1 = Spør kredittgiveren om en avgjørelse om kreditt, en faktura eller en delbetaling.
answer-whom-to-ask-step-1-lender = Spør { $lender } om en avgjørelse om kreditt, en faktura eller en delbetaling.
answer-whom-to-ask-step-2 = Spør banken din om en kortbetaling eller bankbetaling som ikke gikk gjennom.
answer-whom-to-ask-step-3 = Spør butikken om bestillingen, leveringen, en retur eller om å få penger tilbake.
answer-whom-to-ask-step-3-merchant = Spør { $merchant } om bestillingen, leveringen, en retur eller om å få penger tilbake.
answer-whom-to-ask-step-4 = Hold passordet og PIN-koden for deg selv. Ingen trenger dem for å hjelpe deg.

## Hvem du kan spørre: greit å ha for hånden. Høyst 80 tegn.

answer-whom-to-ask-have-1 = Referansenummeret, hvis du har fått et
answer-whom-to-ask-have-1-reference = Referansenummeret ditt: { $reference }
answer-whom-to-ask-have-2 = Datoen, beløpet og betalingsmåten
