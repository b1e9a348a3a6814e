### Svar på det, mange spørger om efter købet: betalinger, returer, penge tilbage og leveringer.
### Generelle svar: Hvert svar gælder for alle kreditgivere og alle butikker. Aftalen og loven, hvor kunden bor, afgør resten.
### En linje, der ender på navnet på en variabel, træder i stedet for linjen før, når oplysningen er kendt.

## En betaling, der ikke er betalt til tiden: spørgsmålet. Højst 80 tegn.

answer-missed-payment-question = Hvad gør jeg, hvis jeg ikke har betalt til tiden?

## En betaling, der ikke er betalt til tiden: det korte svar. Højst 300 tegn.

answer-missed-payment-short = Betal hurtigst muligt, eller kontakt kreditgiveren, hvis du ikke kan. En betaling, der ikke kommer ind, kan føre til et gebyr og senere inkasso. Har du lige betalt, kan der gå nogle dage, før det kan ses.

## En betaling, der ikke er betalt til tiden: det kan du gøre. Højst 160 tegn.

answer-missed-payment-step-1 = Se, hvor meget du skal betale, i kreditgiverens app, på deres hjemmeside eller på fakturaen.
answer-missed-payment-step-1-date = Betalingsdagen var den { $date }. Se i kreditgiverens app eller på deres hjemmeside, hvor meget det er nu.
answer-missed-payment-step-2 = Betal med de oplysninger og den betalingsreference, der står samme sted.
answer-missed-payment-step-2-amount = Betal { $amount } eller det beløb, kreditgiveren viser nu, og brug den betalingsreference, der står samme sted.
answer-missed-payment-step-3 = Kontakt kreditgiveren med det samme, hvis du ikke kan betale det hele. Bed om mere tid eller en afdragsordning.
answer-missed-payment-step-3-lender = Kontakt { $lender } med det samme, hvis du ikke kan betale det hele. Bed om mere tid eller en afdragsordning.
answer-missed-payment-step-4 = Slå beskeder til i kreditgiverens app, eller skriv den næste betalingsdag i din kalender.

## En betaling, der ikke er betalt til tiden: godt at have ved hånden. Højst 80 tegn.

answer-missed-payment-have-1 = Fakturaen eller fakturanummeret
answer-missed-payment-have-2 = Dato og beløb for det, du har betalt

## Et automatisk træk, der ikke gik igennem: spørgsmålet. Højst 80 tegn.

answer-failed-direct-debit-question = Et automatisk træk gik ikke igennem. Hvad sker der nu?

## Et automatisk træk, der ikke gik igennem: det korte svar. Højst 300 tegn.

answer-failed-direct-debit-short = Et træk kan gå galt, hvis der er for lidt på bankkontoen, eller hvis din tilladelse ikke gælder mere. Det bliver måske prøvet igen. Kreditgiveren eller den butik, der trækker pengene, kan fortælle dig hvornår.
answer-failed-direct-debit-short-date = Trækket bliver prøvet igen den { $date }. Et træk kan gå galt, hvis der er for lidt på bankkontoen, eller hvis din tilladelse ikke gælder mere.

## Et automatisk træk, der ikke gik igennem: det kan du gøre. Højst 160 tegn.

answer-failed-direct-debit-step-1 = Sørg for, at pengene står på din bankkonto dagen før det næste forsøg.
answer-failed-direct-debit-step-1-amount = Sørg for, at { $amount } står på din bankkonto dagen før det næste forsøg.
answer-failed-direct-debit-step-2 = Tjek hos din bank, at din tilladelse til det automatiske træk stadig gælder.
answer-failed-direct-debit-step-3 = Vil du betale på en anden måde? Så kontakt først dem, der trækker pengene, så du ikke kommer til at betale to gange.
answer-failed-direct-debit-step-4 = Hvis dagen ikke passer dig, så kontakt i god tid kreditgiveren eller den butik, der trækker pengene.
answer-failed-direct-debit-step-4-date = Hvis den { $date } ikke passer dig, så kontakt inden da kreditgiveren eller den butik, der trækker pengene.

## Et automatisk træk, der ikke gik igennem: godt at have ved hånden. Højst 80 tegn.

answer-failed-direct-debit-have-1 = Det navn, der står ved det automatiske træk på din bankkonto

## Påmindelser og rykkere: spørgsmålet. Højst 80 tegn.

answer-reminders-question = Hvad er en påmindelse eller en rykker, og hvad gør jeg med den?

## Påmindelser og rykkere: det korte svar. Højst 300 tegn.

answer-reminders-short = En påmindelse siger, at du snart skal betale, og en rykker, at betalingen ikke er kommet. Der kan komme et gebyr på, hvis din aftale og loven tillader det. Har du lige betalt, kan din betaling og beskeden have krydset hinanden.

## Påmindelser og rykkere: det kan du gøre. Højst 160 tegn.

answer-reminders-step-1 = Sammenlign beskeden med det, du har betalt.
answer-reminders-step-2 = Hvis beskeden er rigtig, så betal senest den dag, der står på den. Brug de oplysninger, der står der.
answer-reminders-step-2-date = Hvis beskeden er rigtig, så betal senest den { $date } med de oplysninger, der står på den.
answer-reminders-step-3 = Hvis den er forkert, så sig det til afsenderen med det samme, og forklar hvorfor.
answer-reminders-step-4 = Hvis du ikke er sikker på, at den er ægte, så log selv ind hos kreditgiveren. Brug ikke et link i beskeden.
answer-reminders-step-5 = Vælg, hvordan du vil have besked, før du skal betale, fx i kreditgiverens app.

## Påmindelser og rykkere: godt at have ved hånden. Højst 80 tegn.

answer-reminders-have-1 = Nummeret på påmindelsen eller rykkeren
answer-reminders-have-2 = Dato og beløb for det, du har betalt

## At planlægge rater: spørgsmålet. Højst 80 tegn.

answer-plan-instalments-question = Hvordan planlægger jeg mine rater?

## At planlægge rater: det korte svar. Højst 300 tegn.

answer-plan-instalments-short = Kreditgiveren kan vise dig hver rate, beløbet og dagen. Hos nogle kreditgivere kan du vælge dagen, betale mere ad gangen eller oprette betalingerne på forhånd.

## At planlægge rater: det kan du gøre. Højst 160 tegn.

answer-plan-instalments-step-1 = Log ind hos kreditgiveren, og se alle dage og beløb.
answer-plan-instalments-step-1-lender = Log ind hos { $lender }, og se alle dage og beløb.
answer-plan-instalments-step-2 = Skriv alle dagene i din kalender, eller opret betalingerne i din bank.
answer-plan-instalments-step-2-date = Den næste rate skal betales den { $date }. Skriv dagene i din kalender, eller opret betalingerne i din bank.
answer-plan-instalments-step-3 = Læg penge til side til den næste rate, når du får løn eller anden indkomst.
answer-plan-instalments-step-3-amount = Læg { $amount } til side til den næste rate, når du får løn eller anden indkomst.
answer-plan-instalments-step-4 = Hvis dagen ligger før din løn eller anden indkomst, så spørg, om den kan flyttes.
answer-plan-instalments-step-5 = Spørg, hvordan du kan betale det hele før tid, og hvad det koster eller sparer.

## At sætte en betaling på pause: spørgsmålet. Højst 80 tegn.

answer-pause-payment-question = Kan jeg sætte en betaling på pause?

## At sætte en betaling på pause: det korte svar. Højst 300 tegn.

answer-pause-payment-short = Nogle kreditgivere kan sætte en betaling på pause, fx mens en retur er på vej. Betalingsdagen gælder, indtil kreditgiveren siger ja. En pause kan koste noget, så spørg først.

## At sætte en betaling på pause: det kan du gøre. Højst 160 tegn.

answer-pause-payment-step-1 = Bed om en pause, før du skal betale, i kreditgiverens app eller ved at kontakte dem.
answer-pause-payment-step-1-date = Bed om en pause inden den { $date } i kreditgiverens app eller ved at kontakte dem.
answer-pause-payment-step-2 = Sig, hvorfor du har brug for den, fx en retur eller en ordre, der ikke er kommet.
answer-pause-payment-step-3 = Spørg, hvor længe den varer, hvad den koster, og om der kommer renter på.
answer-pause-payment-step-4 = Hvis du kommer til at mangle penge i længere tid, så bed om en afdragsordning.

## At sætte en betaling på pause: godt at have ved hånden. Højst 80 tegn.

answer-pause-payment-have-1 = Fakturaen eller fakturanummeret
answer-pause-payment-have-2 = Ordrenummeret og kvitteringen for en retur

## At returnere noget og betale for resten: spørgsmålet. Højst 80 tegn.

answer-keep-some-question = Jeg sender nogle varer tilbage. Hvordan betaler jeg for det, jeg beholder?

## At returnere noget og betale for resten: det korte svar. Højst 300 tegn.

answer-keep-some-short = Fortæl kreditgiveren, hvad du sender tilbage, og spørg, hvad du skal betale for det, du beholder. Hos nogle kreditgivere kan du betale det, før butikken har behandlet returen. Betalingsdagen gælder, indtil kreditgiveren siger noget andet.

## At returnere noget og betale for resten: det kan du gøre. Højst 160 tegn.

answer-keep-some-step-1 = Fortæl butikken, hvad du sender tilbage, på den måde, som de beder om.
answer-keep-some-step-1-merchant = Fortæl { $merchant }, hvad du sender tilbage, på den måde, som de beder om.
answer-keep-some-step-2 = Fortæl det også til kreditgiveren, og spørg, hvad du mangler at betale.
answer-keep-some-step-2-lender = Fortæl det også til { $lender }, og spørg, hvad du mangler at betale.
answer-keep-some-step-3 = Betal for det, du beholder, senest den dag, der står på fakturaen.
answer-keep-some-step-3-amount = Betal { $amount } for det, du beholder, senest den dag, der står på fakturaen.
answer-keep-some-step-4 = Bliver butikken ikke færdig med returen i tide? Bed kreditgiveren sætte betalingen for det, du sender tilbage, på pause.
answer-keep-some-step-4-date = Er butikken ikke færdig med returen inden den { $date }? Bed kreditgiveren sætte betalingen for det, du sender tilbage, på pause.
answer-keep-some-step-5 = Gem kvitteringen for returen, indtil alt er på plads.

## At returnere noget og betale for resten: godt at have ved hånden. Højst 80 tegn.

answer-keep-some-have-1 = Ordrenummeret
answer-keep-some-have-2 = Kvitteringen for returen
answer-keep-some-have-3 = En liste over det, du beholder

## Penge tilbage: spørgsmålet. Højst 80 tegn.

answer-refund-question = Hvornår får jeg mine penge tilbage?

## Penge tilbage: det korte svar. Højst 300 tegn.

answer-refund-short = Butikken behandler først returen og sender så pengene. Som regel kommer de tilbage samme vej, som du betalte, til kortet eller bankkontoen. Derefter kan der gå nogle dage, før banken viser dem.

## Penge tilbage: det kan du gøre. Højst 160 tegn.

answer-refund-step-1 = Spørg butikken, om de har behandlet returen og sendt pengene.
answer-refund-step-1-merchant = Spørg { $merchant }, om de har behandlet returen og sendt pengene.
answer-refund-step-2 = Se på det kort eller den bankkonto, du betalte med.
answer-refund-step-2-date = Se den { $date } eller senere på det kort eller den bankkonto, du betalte med.
answer-refund-step-3 = Sammenlign beløbet med det, du sendte tilbage. Pengene kan komme ad flere omgange.
answer-refund-step-3-amount = Se efter, om { $amount } er kommet. Pengene kan komme ad flere omgange.
answer-refund-step-4 = Hvis du ikke har betalt det hele endnu, så se, om du i stedet skylder mindre nu.
answer-refund-step-5 = Hvis kortet eller bankkontoen er lukket, så sig det til butikken og din bank.

## Penge tilbage: godt at have ved hånden. Højst 80 tegn.

answer-refund-have-1 = Ordrenummeret
answer-refund-have-2 = Kvitteringen for returen
answer-refund-have-3 = Den dag, butikken sendte pengene

## En retur af noget, der er købt med kreditgiverens kort: spørgsmålet. Højst 80 tegn.

answer-lender-card-return-question = Hvordan returnerer jeg noget, jeg har købt med kreditgiverens kort?

## En retur af noget, der er købt med kreditgiverens kort: det korte svar. Højst 300 tegn.

answer-lender-card-return-short = Send det tilbage til butikken, som med ethvert andet kort. Butikken sender pengene til kortet, og så skylder du mindre på det. Indtil da skylder du det, der står på regningen, hvis kreditgiveren ikke siger noget andet.

## En retur af noget, der er købt med kreditgiverens kort: det kan du gøre. Højst 160 tegn.

answer-lender-card-return-step-1 = Send det tilbage på den måde, som butikken beder om, og få pengene sendt til det samme kort.
answer-lender-card-return-step-1-merchant = Send det tilbage på den måde, som { $merchant } beder om, og få pengene sendt til det samme kort.
answer-lender-card-return-step-2 = Log ind hos kreditgiveren, og se, om pengene er kommet ind på kortet.
answer-lender-card-return-step-2-amount = Log ind hos kreditgiveren, og se, om { $amount } er kommet ind på kortet.
answer-lender-card-return-step-3 = Betal regningen til tiden, også selv om pengene stadig er på vej. Spørg kreditgiveren, hvis du ikke er sikker.
answer-lender-card-return-step-3-date = Betal regningen senest den { $date }, også selv om pengene stadig er på vej. Spørg kreditgiveren, hvis du ikke er sikker.
answer-lender-card-return-step-4 = Hvis du så har betalt for meget, så spørg kreditgiveren, hvordan du får det tilbage.

## En retur af noget, der er købt med kreditgiverens kort: godt at have ved hånden. Højst 80 tegn.

answer-lender-card-return-have-1 = Ordrenummeret
answer-lender-card-return-have-2 = Kvitteringen for returen
answer-lender-card-return-have-3 = De sidste fire cifre på kortet, ikke hele nummeret

## En ordre, der ikke er kommet: spørgsmålet. Højst 80 tegn.

answer-order-not-arrived-question = Min ordre er ikke kommet. Skal jeg stadig betale?

## En ordre, der ikke er kommet: det korte svar. Højst 300 tegn.

answer-order-not-arrived-short = Mange lande beskytter dig, når en ordre ikke kommer, men betalingen stopper ikke af sig selv. Kontakt butikken først, for de ved mest om ordren. Giv så kreditgiveren besked, og bed dem sætte betalingen på pause.

## En ordre, der ikke er kommet: det kan du gøre. Højst 160 tegn.

answer-order-not-arrived-step-1 = Se i din mail, hvor pakken er, og hvornår den burde komme.
answer-order-not-arrived-step-2 = Kontakt butikken, og bed om en ny leveringsdag eller om at få pengene tilbage.
answer-order-not-arrived-step-2-merchant = Kontakt { $merchant }, og bed om en ny leveringsdag eller om at få pengene tilbage.
answer-order-not-arrived-step-3 = Giv kreditgiveren besked, og bed om en pause, før du skal betale.
answer-order-not-arrived-step-3-date = Giv kreditgiveren besked, og bed om en pause inden den { $date }, hvor du skal betale.
answer-order-not-arrived-step-4 = Hvis butikken ikke svarer, så giv kreditgiveren besked, eller din bank, hvis du betalte med kort.

## En ordre, der ikke er kommet: godt at have ved hånden. Højst 80 tegn.

answer-order-not-arrived-have-1 = Ordrenummeret
answer-order-not-arrived-have-2 = Nummeret på pakken
answer-order-not-arrived-have-3 = Det, du og butikken har skrevet til hinanden

## En ordre, der ikke blev hentet: spørgsmålet. Højst 80 tegn.

answer-order-not-picked-up-question = Jeg kunne ikke hente min ordre. Skal jeg stadig betale?

## En ordre, der ikke blev hentet: det korte svar. Højst 300 tegn.

answer-order-not-picked-up-short = En pakke, der ikke bliver hentet, går ofte tilbage til butikken. Ordren bliver ikke altid annulleret af det, og nogle butikker tager et gebyr. Fortæl butikken, hvad du ønsker, og bed kreditgiveren sætte betalingen på pause.

## En ordre, der ikke blev hentet: det kan du gøre. Højst 160 tegn.

answer-order-not-picked-up-step-1 = Spørg, hvor pakken er, og om den kan blive liggende længere.
answer-order-not-picked-up-step-2 = Giv butikken besked med det samme, hvis du vil annullere ordren eller have den sendt igen.
answer-order-not-picked-up-step-2-merchant = Giv { $merchant } besked med det samme, hvis du vil annullere ordren eller have den sendt igen.
answer-order-not-picked-up-step-3 = Giv kreditgiveren besked, og bed om en pause, før du skal betale.
answer-order-not-picked-up-step-3-date = Giv kreditgiveren besked, og bed om en pause inden den { $date }, hvor du skal betale.
answer-order-not-picked-up-step-4 = Tjek senere, at ordren og det, du skylder, er på plads.

## En ordre, der ikke blev hentet: godt at have ved hånden. Højst 80 tegn.

answer-order-not-picked-up-have-1 = Ordrenummeret
answer-order-not-picked-up-have-2 = Beskeden om, hvor ordren skulle hentes

## En rejse eller et arrangement, der er aflyst: spørgsmålet. Højst 80 tegn.

answer-cancelled-event-question = Min rejse eller et arrangement er aflyst. Hvad sker der med min betaling?

## En rejse eller et arrangement, der er aflyst: det korte svar. Højst 300 tegn.

answer-cancelled-event-short = Butikken eller arrangøren fortæller dig, hvad de tilbyder, fx penge tilbage eller en ny dato. I mange lande har du rettigheder her. Det, du skylder en kreditgiver, stopper ikke af sig selv, så bed dem om en pause.

## En rejse eller et arrangement, der er aflyst: det kan du gøre. Højst 160 tegn.

answer-cancelled-event-step-1 = Se efter en besked fra butikken eller arrangøren i din mail.
answer-cancelled-event-step-2 = Fortæl butikken, hvad du ønsker, før du siger ja til et tilgodebevis eller en ny dato.
answer-cancelled-event-step-2-merchant = Fortæl { $merchant }, hvad du ønsker, før du siger ja til et tilgodebevis eller en ny dato.
answer-cancelled-event-step-3 = Giv kreditgiveren besked, og bed om en pause, før du skal betale.
answer-cancelled-event-step-3-date = Giv kreditgiveren besked, og bed om en pause inden den { $date }, hvor du skal betale.
answer-cancelled-event-step-4 = Se, om din rejseforsikring eller dit kort dækker det, som butikken ikke dækker.

## En rejse eller et arrangement, der er aflyst: godt at have ved hånden. Højst 80 tegn.

answer-cancelled-event-have-1 = Bookingnummeret
answer-cancelled-event-have-2 = Beskeden om, at det er aflyst
answer-cancelled-event-have-3 = Kvitteringer for det, du har betalt

## At give besked tidligt: spørgsmålet. Højst 80 tegn.

answer-tell-early-question = Noget er gået galt. Hvornår siger jeg det til butik og kreditgiver?

## At give besked tidligt: det korte svar. Højst 300 tegn.

answer-tell-early-short = Så snart du ved det, og før du skal betale. Det er lettere at sætte en betaling på pause i tide end at stoppe en rykker senere. Hvad der sker med ordren, kan ofte kun butikken svare på.

## At give besked tidligt: det kan du gøre. Højst 160 tegn.

answer-tell-early-step-1 = Spørg butikken, hvad der sker med ordren, og gem svaret.
answer-tell-early-step-1-merchant = Spørg { $merchant }, hvad der sker med ordren, og gem svaret.
answer-tell-early-step-2 = Fortæl kreditgiveren, hvad der er sket.
answer-tell-early-step-2-lender = Fortæl { $lender }, hvad der er sket.
answer-tell-early-step-3 = Bed om en pause, før du skal betale.
answer-tell-early-step-3-date = Bed om en pause inden den { $date }, hvor du skal betale.
answer-tell-early-step-4 = Hold øje med din mail og med kreditgiverens app.

## At give besked tidligt: godt at have ved hånden. Højst 80 tegn.

answer-tell-early-have-1 = Ordrenummeret
answer-tell-early-have-2 = Fakturaen eller fakturanummeret
answer-tell-early-have-3 = Beskeder eller billeder, der viser, hvad der er sket
