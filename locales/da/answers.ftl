### Svar på det, mange spørger om ved et nej, et kredittjek og betalingsmåderne: før købet og ved købet.
### Generelle svar: Hvert svar gælder for alle kreditgivere og alle butikker, uanset årsagen. Intet her siger hvorfor.
### En linje, der ender på navnet på en variabel, træder i stedet for linjen før, når oplysningen er kendt.

## Nej denne gang: spørgsmålet. Højst 80 tegn.

answer-refused-this-time-question = Hvorfor fik jeg nej til dette køb, når det sidste gik igennem?

## Nej denne gang: det korte svar. Højst 300 tegn.

answer-refused-this-time-short = Hvert køb bliver vurderet for sig ud fra det, kreditgiveren ved på det tidspunkt. Beløbet, butikken, tidligere betalinger og andet kan tælle med, og det ændrer sig. Et ja en gang er ikke et løfte om et ja næste gang.

## Nej denne gang: det kan du gøre. Højst 160 tegn.

answer-refused-this-time-step-1 = Se efter en årsag i den besked, du fik. Hvis det er noget, du kan ordne, så gør det først.
answer-refused-this-time-step-2 = Log ind hos kreditgiveren, eller kontakt dem, hvis der ikke står nogen årsag.
answer-refused-this-time-step-2-lender = Log ind hos { $lender }, eller kontakt dem, hvis der ikke står nogen årsag.
answer-refused-this-time-step-3 = Vælg en betalingsmåde uden kredit, hvis du vil gøre købet færdigt nu.
answer-refused-this-time-step-4 = Prøv ikke det samme køb igen og igen. Mange forsøg på kort tid kan blive stoppet.

## Nej denne gang: godt at have ved hånden. Højst 80 tegn.

answer-refused-this-time-have-1 = Referencenummeret på afgørelsen
answer-refused-this-time-have-1-reference = Dit referencenummer: { $reference }
answer-refused-this-time-have-2 = Dato og beløb for købet

## Et lille køb: spørgsmålet. Højst 80 tegn.

answer-small-purchase-question = Hvorfor fik jeg nej til så lille et køb?

## Et lille køb: det korte svar. Højst 300 tegn.

answer-small-purchase-short = At betale senere er kredit, også når det kun er en busbillet. Kreditgiveren kan se på det samme som ved et stort køb og ikke kun på beløbet. Nogle betalingsmåder har også et mindstebeløb.

## Et lille køb: det kan du gøre. Højst 160 tegn.

answer-small-purchase-step-1 = Betal med det samme i stedet, fx med dit bankkort eller fra din bankkonto.
answer-small-purchase-step-2 = Log ind hos kreditgiveren, og se, om noget er ubetalt eller venter på svar fra dig.
answer-small-purchase-step-2-lender = Log ind hos { $lender }, og se, om noget er ubetalt eller venter på svar fra dig.
answer-small-purchase-step-3 = Spørg kreditgiveren om årsagen, hvis der ikke står nogen.

## Hvornår og hvorfor der bliver lavet et kredittjek: spørgsmålet. Højst 80 tegn.

answer-credit-check-question = Hvornår bliver der lavet et kredittjek, og hvorfor?

## Hvornår og hvorfor der bliver lavet et kredittjek: det korte svar. Højst 300 tegn.

answer-credit-check-short = Der kan blive lavet et kredittjek, når du beder om kredit: faktura, senere betaling, rater eller lån. Det hjælper kreditgiveren med at se, om du kan betale tilbage. At betale med det samme med dine egne penge er ikke kredit.

## Hvornår og hvorfor der bliver lavet et kredittjek: det kan du gøre. Højst 160 tegn.

answer-credit-check-step-1 = Læs, hvad der står om kredittjek i kassen, før du vælger betalingsmåde.
answer-credit-check-step-2 = Vælg en betalingsmåde uden kredit, hvis du helst ikke vil bede om kredit.
answer-credit-check-step-3 = Spørg kreditgiveren, om der blev lavet et tjek, hvilken slags det var, og hvilket register de spurgte.
answer-credit-check-step-3-lender = Spørg { $lender }, om der blev lavet et tjek, hvilken slags det var, og hvilket register de spurgte.

## Hvornår og hvorfor der bliver lavet et kredittjek: godt at have ved hånden. Højst 80 tegn.

answer-credit-check-have-1 = Referencenummeret på afgørelsen
answer-credit-check-have-1-reference = Dit referencenummer: { $reference }

## Hvad et kredittjek efterlader: spørgsmålet. Højst 80 tegn.

answer-credit-check-traces-question = Hvilke spor efterlader et kredittjek, og hvem kan se dem?

## Hvad et kredittjek efterlader: det korte svar. Højst 300 tegn.

answer-credit-check-traces-short = Det kommer an på, hvilken slags tjek det er. Nogle tjek kan andre kreditgivere ikke se. Andre tjek bliver registreret, og andre kreditgivere kan måske se, at de er lavet. Kreditgiveren kan fortælle dig, hvilken slags de laver.
# I stedet for det korte svar, hvor forklaringen siger, at der ikke blev lavet et tjek.
answer-credit-check-traces-short-none = Der blev ikke lavet et kredittjek. Et senere køb eller en ny ansøgning kan føre til et.
# I stedet for det korte svar, hvor forklaringen siger, at andre kreditgivere ikke kan se tjekket.
answer-credit-check-traces-short-soft = Kreditgiveren lavede et kredittjek. Andre kreditgivere kan ikke se det, og det påvirker ikke din kreditværdighed.
# I stedet for det korte svar, hvor forklaringen siger, at tjekket er registreret.
answer-credit-check-traces-short-recorded = Kreditgiveren lavede et kredittjek. Det er registreret, og andre kreditgivere kan måske se, at det er lavet. Det er forskelligt, hvor længe det står der. Dem, der fører registret, kan fortælle dig det.

## Hvad et kredittjek efterlader: det kan du gøre. Højst 160 tegn.

answer-credit-check-traces-step-1 = Spørg kreditgiveren, hvilken slags tjek de laver, og hvilket register de spørger.
answer-credit-check-traces-step-1-lender = Spørg { $lender }, hvilken slags tjek de laver, og hvilket register de spørger.
answer-credit-check-traces-step-2 = Spørg registret, hvad der står om dig, og hvem der har spurgt.
answer-credit-check-traces-step-3 = Send én ansøgning ad gangen. Hver ansøgning kan føre til et nyt tjek.

## At betale med kort uden et nationalt id-nummer: spørgsmålet. Højst 80 tegn.

answer-card-without-number-question = Hvad skal jeg bruge for at betale med kort?
answer-card-without-number-question-number = Skal jeg oplyse { $number } for at betale med kort?

## At betale med kort uden et nationalt id-nummer: det korte svar. Højst 300 tegn.

answer-card-without-number-short = En kortbetaling sker med kortets egne oplysninger: kortnummer, udløbsdato og sikkerhedskode. Din bank beder dig måske bekræfte betalingen.
answer-card-without-number-short-number = Nej. En kortbetaling sker med kortets egne oplysninger, og du behøver ikke oplyse { $number }. Din bank beder dig måske bekræfte betalingen.

## At betale med kort uden et nationalt id-nummer: det kan du gøre. Højst 160 tegn.

answer-card-without-number-step-1 = Vælg kort som betalingsmåde, før du udfylder andet, hvis det kan lade sig gøre i kassen.
answer-card-without-number-step-2 = Indtast kortets oplysninger, og bekræft betalingen hos din bank, hvis du bliver bedt om det.
answer-card-without-number-step-3 = Spørg butikken, hvad resten skal bruges til, hvis de beder om mere. For at levere en ordre skal de bruge en adresse.
answer-card-without-number-step-3-number = Hvis du alligevel bliver bedt om at oplyse { $number }, så spørg butikken, hvad det skal bruges til.

## At betale med kort uden et nationalt id-nummer: godt at have ved hånden. Højst 80 tegn.

answer-card-without-number-have-1 = Kortet eller oplysningerne fra det
answer-card-without-number-have-2 = Bankens app, elektronisk id eller kode, hvis du skal bekræfte betalingen

## Hvad betalingsmåderne betyder: spørgsmålet. Højst 80 tegn.

answer-ways-to-pay-question = Hvad betyder betalingsmåderne, og hvornår bliver pengene trukket?

## Hvad betalingsmåderne betyder: det korte svar. Højst 300 tegn.

answer-ways-to-pay-short = Nogle betalingsmåder bruger dine egne penge, nu eller på en dag, du kender. Andre er kredit: Du skylder pengene og betaler dem tilbage senere eller i rater.

## Hvad betalingsmåderne betyder: det kan du gøre. Højst 160 tegn.

answer-ways-to-pay-step-1 = Se, hvad der står ved hver betalingsmåde: hvornår du betaler, og om det er kredit.
answer-ways-to-pay-step-2 = Se, hvilken dag du skal betale, og hav pengene klar til den dag.
answer-ways-to-pay-step-3 = Læs, hvad kreditten koster i alt, før du siger ja til den.

## Hvad betalingsmåderne betyder: hver betalingsmåde, og hvornår pengene bliver trukket. Højst 160 tegn.

answer-ways-to-pay-method-invoice = Faktura: Du betaler hele beløbet senere, senest den dag, der står på fakturaen. Det er kredit.
answer-ways-to-pay-method-pay-later = Betal senere: Hele beløbet skal betales på en senere dag, som du ser, før du siger ja. Det er kredit.
answer-ways-to-pay-method-instalments = Betaling i rater: Du betaler for dette køb i flere dele på dage, som du ser, før du siger ja. Det er kredit.
answer-ways-to-pay-method-instalment-account = Delbetalingskonto: Købet bliver lagt på en kreditkonto hos kreditgiveren, og du betaler det af i rater.
answer-ways-to-pay-method-financing = Lån til købet: Du siger ja til et lån og betaler det tilbage i flere dele, ofte hver måned.
answer-ways-to-pay-method-lender-card = Kreditgiverens kort: Kreditgiveren betaler butikken, og du betaler kreditgiveren senere. Det er kredit.
answer-ways-to-pay-method-card = Kort: Pengene bliver reserveret eller trukket med det samme. Nogle butikker trækker dem, når de sender ordren.
answer-ways-to-pay-method-credit-card = Kreditkort: Købet kommer på kortets regning, som du betaler senere. Det er kredit.
answer-ways-to-pay-method-bank-transfer = Bankoverførsel: Du sender pengene fra din bankkonto. Butikken venter måske på dem, før den sender ordren.
answer-ways-to-pay-method-direct-bank = Betaling via din bank: Du godkender betalingen hos din bank, og pengene bliver trukket fra din bankkonto med det samme.
answer-ways-to-pay-method-direct-debit = Automatisk træk, fx Betalingsservice: Pengene bliver trukket fra din bankkonto på en senere dag med din tilladelse.
answer-ways-to-pay-method-wallet = Digital tegnebog: Den betaler med et kort, en bankkonto eller penge, der er i den. Det valg afgør, hvornår pengene bliver trukket.
answer-ways-to-pay-method-mobile-pay = Mobilbetaling: Du godkender den i en app på mobilen, og som regel bliver pengene trukket med det samme.

## Delbetalingskontoen og bankkontoen: spørgsmålet. Højst 80 tegn.

answer-instalment-account-question = Er delbetalingskontoen min bankkonto?

## Delbetalingskontoen og bankkontoen: det korte svar. Højst 300 tegn.

answer-instalment-account-short = Nej. En delbetalingskonto er en kreditkonto hos kreditgiveren. Et køb bliver lagt oven i det, du skylder der, og du betaler det tilbage i rater. Der kan komme renter og gebyrer på.

## Delbetalingskontoen og bankkontoen: det kan du gøre. Højst 160 tegn.

answer-instalment-account-step-1 = Se efter ordet kredit ved betalingsmåden, før du siger ja.
answer-instalment-account-step-2 = Hvis du vil bruge pengene på din bankkonto, så vælg betaling via din bank eller dit bankkort.
answer-instalment-account-step-3 = Har du valgt den ved en fejl, så kontakt snart kreditgiveren. Spørg, hvordan du kan betale det hele på én gang.
answer-instalment-account-step-3-lender = Har du valgt den ved en fejl, så kontakt snart { $lender }. Spørg, hvordan du kan betale det hele på én gang.

## Nej til en ansøgning om kreditgiverens kort: spørgsmålet. Højst 80 tegn.

answer-card-application-question = Hvorfor fik jeg nej, da jeg søgte om kreditgiverens kort?

## Nej til en ansøgning om kreditgiverens kort: det korte svar. Højst 300 tegn.

answer-card-application-short = At købe med kreditgiverens kort er kredit. Derfor ser kreditgiveren på, om du kan betale tilbage. Et nej kan have mange årsager, og det gælder denne ansøgning. Spørg kreditgiveren, hvis der ikke står nogen årsag.

## Nej til en ansøgning om kreditgiverens kort: det kan du gøre. Højst 160 tegn.

answer-card-application-step-1 = Se efter en årsag i beskeden om din ansøgning. Hvis noget mangler eller er forkert i ansøgningen, så ret det.
answer-card-application-step-2 = Log ind hos kreditgiveren, eller kontakt dem, hvis der ikke står nogen årsag.
answer-card-application-step-2-lender = Log ind hos { $lender }, eller kontakt dem, hvis der ikke står nogen årsag.
answer-card-application-step-3 = Send først en ny ansøgning, når noget har ændret sig. Hver ansøgning kan føre til et nyt tjek.

## Nej til en ansøgning om kreditgiverens kort: godt at have ved hånden. Højst 80 tegn.

answer-card-application-have-1 = Referencenummeret på afgørelsen
answer-card-application-have-1-reference = Dit referencenummer: { $reference }
answer-card-application-have-2 = Det, du udfyldte, fx din indkomst og dine udgifter

## En kreditadvarsel eller spærring: spørgsmålet. Højst 80 tegn.

answer-credit-freeze-question = Hvordan fjerner jeg en kreditadvarsel eller spærring i mit navn?

## En kreditadvarsel eller spærring: det korte svar. Højst 300 tegn.

answer-credit-freeze-short = En advarsel eller spærring kan stoppe kredittjek eller ny kredit. Som regel har du selv ønsket den, og den er ikke et tegn på dårlig økonomi. Den bliver fjernet der, hvor den blev oprettet. Du kan også beholde den og betale uden kredit.

## En kreditadvarsel eller spærring: det kan du gøre. Højst 160 tegn.

answer-credit-freeze-step-1 = Find ud af, hvor den blev oprettet. Det kan være i et register, hos en myndighed eller hos kreditgiveren.
answer-credit-freeze-step-2 = Log ind der, eller kontakt dem. Vis, hvem du er, og bed dem fjerne den.
answer-credit-freeze-step-3 = Spørg, hvornår det virker, og om der er andre spærringer, der skal fjernes.
answer-credit-freeze-step-4 = Opret den igen efter købet, hvis du vil have den tilbage.

## En kreditadvarsel eller spærring: godt at have ved hånden. Højst 80 tegn.

answer-credit-freeze-have-1 = Noget, der viser, hvem du er, fx et pas eller et elektronisk id

## Beskyttede personoplysninger: spørgsmålet. Højst 80 tegn.

answer-protected-identity-question = Hvordan handler jeg, når mine personoplysninger er beskyttet?

## Beskyttede personoplysninger: det korte svar. Højst 300 tegn.

answer-protected-identity-short = Et automatisk tjek virker ofte ikke, når en persons oplysninger er beskyttet. Det har ikke noget med din økonomi at gøre. Du kan betale uden kredit eller spørge kreditgiveren, om en medarbejder kan hjælpe.

## Beskyttede personoplysninger: det kan du gøre. Højst 160 tegn.

answer-protected-identity-step-1 = Betal med dit bankkort eller fra din bankkonto, hvis du vil gøre købet færdigt nu.
answer-protected-identity-step-2 = Kontakt kreditgiveren, og sig, at dine oplysninger er beskyttet. Du behøver ikke sige hvorfor.
answer-protected-identity-step-2-lender = Kontakt { $lender }, og sig, at dine oplysninger er beskyttet. Du behøver ikke sige hvorfor.
answer-protected-identity-step-3 = Skriv ikke din adresse i en chat eller en mail. Spørg først, hvordan den bliver beskyttet.
answer-protected-identity-step-4 = Spørg butikken, hvordan du kan få ordren uden at oplyse din hjemmeadresse.
answer-protected-identity-step-4-merchant = Spørg { $merchant }, hvordan du kan få ordren uden at oplyse din hjemmeadresse.

## Noget forkert i et register: spørgsmålet. Højst 80 tegn.

answer-wrong-entry-question = Hvad gør jeg, hvis der står noget forkert om mig i et register?

## Noget forkert i et register: det korte svar. Højst 300 tegn.

answer-wrong-entry-short = Bed dem, der fører registret, vise dig, hvad der står om dig, og rette det, der er forkert. I mange lande har du ret til begge dele. Afgørelsen om kredit er kreditgiverens egen.

## Noget forkert i et register: det kan du gøre. Højst 160 tegn.

answer-wrong-entry-step-1 = Spørg kreditgiveren, hvilket register de brugte, hvis du ikke har fået det at vide.
answer-wrong-entry-step-1-lender = Spørg { $lender }, hvilket register de brugte, hvis du ikke har fået det at vide.
answer-wrong-entry-step-2 = Bed registret vise dig alt, hvad de har om dig.
answer-wrong-entry-step-3 = Sig, hvad der er forkert, og send papirer, der viser det.
answer-wrong-entry-step-4 = Giv kreditgiveren besked, når det er rettet, og spørg, om de vil se på din sag igen.
answer-wrong-entry-step-4-lender = Giv { $lender } besked, når det er rettet, og spørg, om de vil se på din sag igen.
answer-wrong-entry-step-5 = Hvis registret ikke er enigt, så spørg, hvor du kan klage.

## Noget forkert i et register: godt at have ved hånden. Højst 80 tegn.

answer-wrong-entry-have-1 = Noget, der viser, hvem du er
answer-wrong-entry-have-2 = Kvitteringer eller breve, der viser det rigtige
answer-wrong-entry-have-3 = Navnet på registret, hvis du har fået det at vide

## Økonomi- og gældsrådgivning: spørgsmålet. Højst 80 tegn.

answer-debt-advice-question = Hvor kan jeg få hjælp til regninger og gæld?

## Økonomi- og gældsrådgivning: det korte svar. Højst 300 tegn.

answer-debt-advice-short = Økonomi- og gældsrådgivning hjælper dig med at få styr på regninger og gæld. I mange lande findes der rådgivning, som er gratis og uafhængig af kreditgivere. Du kan bede om den tidligt, før du kommer bagud med en betaling.

## Økonomi- og gældsrådgivning: det kan du gøre. Højst 160 tegn.

answer-debt-advice-step-1 = Find økonomi- og gældsrådgivning, hvor du bor. Kreditgiveren eller kommunen ved måske, hvor du kan gå hen.
answer-debt-advice-step-2 = Skriv din indkomst ned, og hvad du skal betale hver måned. Skriv også, hvem du skylder hvad.
answer-debt-advice-step-3 = Fortæl dem, du skylder penge, at du får hjælp, og bed dem om mere tid.
answer-debt-advice-step-4 = Bed om råd, før du tager et nyt lån for at betale et gammelt.

## Økonomi- og gældsrådgivning: godt at have ved hånden. Højst 80 tegn.

answer-debt-advice-have-1 = Dine seneste regninger, rykkere og breve
answer-debt-advice-have-2 = Din indkomst, og hvad du betaler hver måned

## En gennemgang ved en person: spørgsmålet. Højst 80 tegn.

answer-human-review-question = Kan jeg bede om, at en person ser på afgørelsen?

## En gennemgang ved en person: det korte svar. Højst 300 tegn.

answer-human-review-short = Du kan bede kreditgiveren om det. I mange lande har du ret til det, når en afgørelse er truffet, uden at en person var med. Kreditgiveren kan fortælle dig, hvad der gælder for dig. Svaret kan blive det samme, eller det kan blive et andet.
answer-human-review-short-lender = Du kan bede { $lender } om det. I mange lande har du ret til det, når en afgørelse er truffet, uden at en person var med. De kan fortælle dig, hvad der gælder for dig. Svaret kan blive det samme, eller det kan blive et andet.

## En gennemgang ved en person: det kan du gøre. Højst 160 tegn.

answer-human-review-step-1 = Skriv til kreditgiveren, og bed om, at en person gennemgår afgørelsen.
answer-human-review-step-1-lender = Skriv til { $lender }, og bed om, at en person gennemgår afgørelsen.
answer-human-review-step-2 = Fortæl med dine egne ord, hvad du mener er forkert eller mangler.
answer-human-review-step-3 = Send papirer med, der viser det, fx en lønseddel eller en kvittering.
answer-human-review-step-4 = Spørg, hvornår du får svar, og gem en kopi af det, du har sendt.

## En gennemgang ved en person: godt at have ved hånden. Højst 80 tegn.

answer-human-review-have-1 = Referencenummeret på afgørelsen
answer-human-review-have-1-reference = Dit referencenummer: { $reference }
answer-human-review-have-2 = Dato og beløb for købet

## At klage: spørgsmålet. Højst 80 tegn.

answer-complaint-question = Hvordan klager jeg?

## At klage: det korte svar. Højst 300 tegn.

answer-complaint-short = Gå først til den, der kan rette op på det. Ved kredit er det kreditgiveren, ved en ordre butikken, ved et kort banken. I mange lande kan du også gå til et uafhængigt klagenævn, hvis du ikke er enig i svaret.

## At klage: det kan du gøre. Højst 160 tegn.

answer-complaint-step-1 = Skriv ned, hvad der skete, hvornår det skete, og hvad du vil have gjort ved det.
answer-complaint-step-2 = Send det til kreditgiveren, butikken eller banken, og skriv, at det er en klage.
answer-complaint-step-2-lender = Hvis det gælder kreditten, så send det til { $lender }, og skriv, at det er en klage.
answer-complaint-step-3 = Spørg, hvornår du får svar, og gem en kopi.
answer-complaint-step-4 = Hvis du ikke er enig i svaret, så spørg, hvilket uafhængigt klagenævn du kan gå til, og hvad fristen er.

## At klage: godt at have ved hånden. Højst 80 tegn.

answer-complaint-have-1 = Referencenummeret på afgørelsen eller ordrenummeret
answer-complaint-have-1-reference = Dit referencenummer { $reference } eller ordrenummeret
answer-complaint-have-2 = Beskeder, kvitteringer eller billeder, der viser, hvad der skete

## Hvem du skal spørge: spørgsmålet. Højst 80 tegn.

answer-whom-to-ask-question = Hvem spørger jeg, og hvilket referencenummer skal jeg oplyse?

## Hvem du skal spørge: det korte svar. Højst 300 tegn.

answer-whom-to-ask-short = Spørg kreditgiveren om kredit, din bank om dit kort eller din bankkonto og butikken om ordren. Et referencenummer eller et ordrenummer hjælper dem med at finde din sag.
answer-whom-to-ask-short-reference = Spørg kreditgiveren om kredit, din bank om dit kort eller din bankkonto og butikken om ordren. Dit referencenummer her er { $reference }. Det hjælper med at finde din sag.

## Hvem du skal spørge: det kan du gøre. Højst 160 tegn.

answer-whom-to-ask-step-1 = Spørg kreditgiveren om en afgørelse om kredit, en faktura eller en rate.
answer-whom-to-ask-step-1-lender = Spørg { $lender } om en afgørelse om kredit, en faktura eller en rate.
answer-whom-to-ask-step-2 = Spørg din bank om en kortbetaling eller en bankbetaling, der ikke gik igennem.
answer-whom-to-ask-step-3 = Spørg butikken om ordren, leveringen, en retur eller penge tilbage.
answer-whom-to-ask-step-3-merchant = Spørg { $merchant } om ordren, leveringen, en retur eller penge tilbage.
answer-whom-to-ask-step-4 = Hold din adgangskode og din pinkode for dig selv. Ingen har brug for dem for at hjælpe dig.

## Hvem du skal spørge: godt at have ved hånden. Højst 80 tegn.

answer-whom-to-ask-have-1 = Referencenummeret, hvis du har fået et
answer-whom-to-ask-have-1-reference = Dit referencenummer: { $reference }
answer-whom-to-ask-have-2 = Dato, beløb og betalingsmåde
