### Svar på det som många undrar över vid ett nej, en kreditupplysning och betalsätten: före köpet och i kassan.
### Allmänna svar: alla stämmer för varje kreditgivare och varje butik, vad orsaken än var. Inget här säger varför.
### En rad vars id slutar på namnet på en variabel ersätter raden före, när uppgiften är känd.

## Nej den här gången: frågan. Högst 80 tecken.

answer-refused-this-time-question = Varför fick jag nej till köpet nu, när det gick bra förra gången?

## Nej den här gången: det korta svaret. Högst 300 tecken.

answer-refused-this-time-short = Varje köp bedöms för sig, utifrån det som är känt just då. Beloppet, butiken, tidigare betalningar och annat kan spela in, och sådant kan ändras. Ett ja en gång är inget löfte om ett ja nästa gång.

## Nej den här gången: det här kan du göra. Högst 160 tecken.

answer-refused-this-time-step-1 = Se efter om det står en orsak i meddelandet som du fick. Om det är något som du kan ordna, gör det först.
answer-refused-this-time-step-2 = Logga in hos kreditgivaren, eller hör av dig dit, om du inte ser någon orsak.
answer-refused-this-time-step-2-lender = Logga in hos eller kontakta { $lender } om du inte ser någon orsak.
answer-refused-this-time-step-3 = Välj ett betalsätt som inte är kredit, om du vill slutföra köpet nu.
answer-refused-this-time-step-4 = Försök inte med samma köp om och om igen. Många försök på kort tid kan stoppas.

## Nej den här gången: bra att ha till hands. Högst 80 tecken.

answer-refused-this-time-have-1 = Beslutets referensnummer
answer-refused-this-time-have-1-reference = Ditt referensnummer: { $reference }
answer-refused-this-time-have-2 = Datum och belopp för köpet

## Ett litet köp: frågan. Högst 80 tecken.

answer-small-purchase-question = Varför fick jag nej till ett så litet köp?

## Ett litet köp: det korta svaret. Högst 300 tecken.

answer-small-purchase-short = Att betala senare är kredit, även för en bussbiljett. Kreditgivaren kan titta på samma saker som vid ett stort köp, inte bara på beloppet. Vissa betalsätt har också ett lägsta belopp.

## Ett litet köp: det här kan du göra. Högst 160 tecken.

answer-small-purchase-step-1 = Betala direkt i stället, till exempel med ditt bankkort eller från ditt bankkonto.
answer-small-purchase-step-2 = Logga in hos kreditgivaren och se om något är obetalt eller väntar på ditt svar.
answer-small-purchase-step-2-lender = Logga in hos { $lender } och se om något är obetalt eller väntar på ditt svar.
answer-small-purchase-step-3 = Fråga kreditgivaren om orsaken, om du inte ser någon.

## När och varför en kreditupplysning tas: frågan. Högst 80 tecken.

answer-credit-check-question = När tas en kreditupplysning, och varför?

## När och varför en kreditupplysning tas: det korta svaret. Högst 300 tecken.

answer-credit-check-short = En kreditupplysning kan tas när du vill handla på kredit: mot faktura, med senare betalning, delbetalning eller lån. Den hjälper kreditgivaren att se om du kan betala tillbaka. Att betala direkt med egna pengar är ingen kredit.

## När och varför en kreditupplysning tas: det här kan du göra. Högst 160 tecken.

answer-credit-check-step-1 = Läs vad som står i kassan om kreditupplysning innan du väljer betalsätt.
answer-credit-check-step-2 = Välj ett betalsätt som inte är kredit, om du inte vill handla på kredit.
answer-credit-check-step-3 = Fråga kreditgivaren om en kreditupplysning togs, vilken sort det var och vilket register som användes.
answer-credit-check-step-3-lender = Fråga { $lender } om en kreditupplysning togs, vilken sort det var och vilket register som användes.

## När och varför en kreditupplysning tas: bra att ha till hands. Högst 80 tecken.

answer-credit-check-have-1 = Beslutets referensnummer
answer-credit-check-have-1-reference = Ditt referensnummer: { $reference }

## Vilka spår en kreditupplysning lämnar: frågan. Högst 80 tecken.

answer-credit-check-traces-question = Vilka spår lämnar en kreditupplysning, och vem kan se den?

## Vilka spår en kreditupplysning lämnar: det korta svaret. Högst 300 tecken.

answer-credit-check-traces-short = Det beror på vilken sort det är. Vissa kreditupplysningar syns inte för andra kreditgivare. Andra registreras, och då kan andra kreditgivare se att de har tagits. Kreditgivaren kan berätta vilken sort som tas.
# I stället för det korta svaret, när förklaringen säger att ingen kreditupplysning har tagits.
answer-credit-check-traces-short-none = Ingen kreditupplysning har tagits. Ett senare köp eller en senare ansökan kan leda till en.
# I stället för det korta svaret, när förklaringen säger att andra kreditgivare inte kan se den.
answer-credit-check-traces-short-soft = Kreditgivaren tog en kreditupplysning. Den syns inte för andra kreditgivare och påverkar inte din kreditvärdighet.
# I stället för det korta svaret, när förklaringen säger att den registreras.
answer-credit-check-traces-short-recorded = Kreditgivaren tog en kreditupplysning. Den registreras, och andra kreditgivare kan se att den har tagits. Hur länge den finns kvar varierar, och de som för registret kan berätta det.

## Vilka spår en kreditupplysning lämnar: det här kan du göra. Högst 160 tecken.

answer-credit-check-traces-step-1 = Fråga kreditgivaren vilken sorts kreditupplysning som tas, och vilket register som används.
answer-credit-check-traces-step-1-lender = Fråga { $lender } vilken sorts kreditupplysning som tas, och vilket register som används.
answer-credit-check-traces-step-2 = Fråga dem som för registret vad som står om dig, och vem som har frågat.
answer-credit-check-traces-step-3 = Skicka en ansökan i taget. Varje ansökan kan leda till en ny kreditupplysning.

## Kortbetalning utan nationellt id-nummer: frågan. Högst 80 tecken.

answer-card-without-number-question = Vad behöver jag för att betala med kort?
answer-card-without-number-question-number = Måste jag ange { $number } för att betala med kort?

## Kortbetalning utan nationellt id-nummer: det korta svaret. Högst 300 tecken.

answer-card-without-number-short = En kortbetalning görs med kortets egna uppgifter: kortnumret, giltighetstiden och säkerhetskoden. Din bank kan be dig att bekräfta betalningen.
answer-card-without-number-short-number = Nej. En kortbetalning görs med kortets egna uppgifter, och för den behöver du inte ange { $number }. Din bank kan be dig att bekräfta betalningen.

## Kortbetalning utan nationellt id-nummer: det här kan du göra. Högst 160 tecken.

answer-card-without-number-step-1 = Välj kort som betalsätt innan du fyller i något annat, om det går i kassan.
answer-card-without-number-step-2 = Fyll i kortets uppgifter, och bekräfta betalningen hos banken om du får frågan.
answer-card-without-number-step-3 = Om butiken vill veta mer, fråga vad det ska användas till. För att leverera en beställning behövs en adress.
answer-card-without-number-step-3-number = Fråga butiken vad det ska användas till, om kassan ändå ber dig att ange { $number }.

## Kortbetalning utan nationellt id-nummer: bra att ha till hands. Högst 80 tecken.

answer-card-without-number-have-1 = Kortet eller kortuppgifterna
answer-card-without-number-have-2 = Bankens app, din e-legitimation eller din kod, om du ska bekräfta betalningen

## Vad betalsätten innebär: frågan. Högst 80 tecken.

answer-ways-to-pay-question = Vad innebär betalsätten, och när dras pengarna?

## Vad betalsätten innebär: det korta svaret. Högst 300 tecken.

answer-ways-to-pay-short = Med vissa betalsätt betalar du med egna pengar, nu eller en dag som du känner till. Andra är kredit: du blir skyldig pengar och betalar tillbaka dem senare eller i delar.

## Vad betalsätten innebär: det här kan du göra. Högst 160 tecken.

answer-ways-to-pay-step-1 = Läs det som står vid varje betalsätt: när du betalar, och om det är kredit.
answer-ways-to-pay-step-2 = Se vilken dag du ska betala, och se till att pengarna finns då.
answer-ways-to-pay-step-3 = Läs vad en kredit kostar totalt innan du tackar ja till den.

## Vad betalsätten innebär: varje betalsätt, och när pengarna dras. Högst 160 tecken.

answer-ways-to-pay-method-invoice = Faktura: du betalar hela beloppet senare, senast det datum som står på fakturan. Det är en kredit.
answer-ways-to-pay-method-pay-later = Betala senare: du betalar hela beloppet en senare dag, som du ser innan du tackar ja. Det är en kredit.
answer-ways-to-pay-method-instalments = Delbetalning: du betalar köpet i delar, på dagar som du ser innan du tackar ja. Det är en kredit.
answer-ways-to-pay-method-instalment-account = Delbetalningskonto: köpet läggs på ett kreditkonto hos kreditgivaren, och du betalar av det i delar.
answer-ways-to-pay-method-financing = Lån för det här köpet: du tar ett lån och betalar tillbaka det i delar, ofta varje månad.
answer-ways-to-pay-method-lender-card = Kreditgivarens kort: kreditgivaren betalar butiken, och du betalar kreditgivaren senare. Det är en kredit.
answer-ways-to-pay-method-card = Kort: pengarna reserveras eller dras direkt. Vissa butiker drar dem när de skickar varorna.
answer-ways-to-pay-method-credit-card = Kreditkort: köpet hamnar på kortets faktura, som du betalar senare. Det är en kredit.
answer-ways-to-pay-method-bank-transfer = Banköverföring: du för över pengarna från ditt bankkonto. Butiken kan vänta på dem innan den skickar varorna.
answer-ways-to-pay-method-direct-bank = Direktbetalning via banken: du godkänner betalningen hos banken, och den görs direkt från ditt bankkonto.
answer-ways-to-pay-method-direct-debit = Autogiro: pengarna dras från ditt bankkonto en senare dag, med ditt medgivande.
answer-ways-to-pay-method-wallet = Digital plånbok: du betalar med kortet, bankkontot eller pengarna i den. När pengarna dras beror på vilket det är.
answer-ways-to-pay-method-mobile-pay = Mobilbetalning: du godkänner betalningen i en app i mobilen, och pengarna dras oftast direkt.

## Delbetalningskontot och bankkontot: frågan. Högst 80 tecken.

answer-instalment-account-question = Är delbetalningskontot mitt bankkonto?

## Delbetalningskontot och bankkontot: det korta svaret. Högst 300 tecken.

answer-instalment-account-short = Nej. Ett delbetalningskonto är ett kreditkonto hos kreditgivaren. Ett köp läggs till det som du är skyldig där, och du betalar av det i delar. Ränta och avgifter kan tillkomma.

## Delbetalningskontot och bankkontot: det här kan du göra. Högst 160 tecken.

answer-instalment-account-step-1 = Titta efter ordet kredit vid betalsättet innan du tackar ja.
answer-instalment-account-step-2 = Betala via banken eller med ditt bankkort, om du vill använda pengarna på ditt bankkonto.
answer-instalment-account-step-3 = Kontakta kreditgivaren snart om du valde det av misstag, och fråga hur du betalar allt på en gång.
answer-instalment-account-step-3-lender = Kontakta { $lender } snart om du valde det av misstag, och fråga hur du betalar allt på en gång.

## En ansökan om kreditgivarens kort som inte godkändes: frågan. Högst 80 tecken.

answer-card-application-question = Varför godkändes inte min ansökan om kreditgivarens kort?

## En ansökan om kreditgivarens kort som inte godkändes: det korta svaret. Högst 300 tecken.

answer-card-application-short = Med kreditgivarens kort köper du på kredit. Därför bedömer kreditgivaren om du kan betala tillbaka. Ett nej kan ha många orsaker, och det gäller den här ansökan. Fråga kreditgivaren om du inte ser någon orsak.

## En ansökan om kreditgivarens kort som inte godkändes: det här kan du göra. Högst 160 tecken.

answer-card-application-step-1 = Se efter om det står en orsak i meddelandet om din ansökan. Om något saknas eller är fel i ansökan, ordna det.
answer-card-application-step-2 = Logga in hos kreditgivaren, eller hör av dig dit, om du inte ser någon orsak.
answer-card-application-step-2-lender = Logga in hos eller kontakta { $lender } om du inte ser någon orsak.
answer-card-application-step-3 = Ansök igen först när något har ändrats. Varje ansökan kan leda till en ny kreditupplysning.

## En ansökan om kreditgivarens kort som inte godkändes: bra att ha till hands. Högst 80 tecken.

answer-card-application-have-1 = Beslutets referensnummer
answer-card-application-have-1-reference = Ditt referensnummer: { $reference }
answer-card-application-have-2 = Det som du fyllde i, till exempel inkomst och utgifter

## En spärr mot kredit: frågan. Högst 80 tecken.

answer-credit-freeze-question = Hur tar jag bort en spärr mot kredit i mitt namn?

## En spärr mot kredit: det korta svaret. Högst 300 tecken.

answer-credit-freeze-short = En sådan spärr stoppar kreditupplysningar eller nya krediter, oftast för att du själv har bett om det. Den är inget tecken på dålig ekonomi. Den tas bort där den lades in. Du kan också ha kvar den och betala utan kredit.

## En spärr mot kredit: det här kan du göra. Högst 160 tecken.

answer-credit-freeze-step-1 = Ta reda på var spärren lades in. Det kan vara i ett register, hos en myndighet eller hos kreditgivaren.
answer-credit-freeze-step-2 = Logga in där eller hör av dig dit, visa vem du är och be att få spärren borttagen.
answer-credit-freeze-step-3 = Fråga när ändringen börjar gälla, och om det finns fler spärrar att ta bort.
answer-credit-freeze-step-4 = Lägg in spärren igen efter köpet, om du vill ha den tillbaka.

## En spärr mot kredit: bra att ha till hands. Högst 80 tecken.

answer-credit-freeze-have-1 = Något som visar vem du är, till exempel en e-legitimation eller ett pass

## Skyddade personuppgifter: frågan. Högst 80 tecken.

answer-protected-identity-question = Hur handlar jag när jag har skyddade personuppgifter?

## Skyddade personuppgifter: det korta svaret. Högst 300 tecken.

answer-protected-identity-short = En automatisk kontroll går ofta inte att göra när någon har skyddade personuppgifter. Det har inget med din ekonomi att göra. Du kan betala utan kredit, eller fråga kreditgivaren om någon där kan hjälpa dig.

## Skyddade personuppgifter: det här kan du göra. Högst 160 tecken.

answer-protected-identity-step-1 = Betala med ditt bankkort eller från ditt bankkonto, om du vill slutföra köpet nu.
answer-protected-identity-step-2 = Kontakta kreditgivaren och säg att du har skyddade personuppgifter. Du behöver inte berätta varför.
answer-protected-identity-step-2-lender = Kontakta { $lender } och säg att du har skyddade personuppgifter. Du behöver inte berätta varför.
answer-protected-identity-step-3 = Skriv inte din adress i en chatt eller ett mejl. Fråga först hur den skyddas.
answer-protected-identity-step-4 = Fråga butiken hur du kan få varorna utan att lämna ut din hemadress.
answer-protected-identity-step-4-merchant = Fråga { $merchant } hur du kan få varorna utan att lämna ut din hemadress.

## Något som är fel i ett register: frågan. Högst 80 tecken.

answer-wrong-entry-question = Vad gör jag om det står något fel om mig i ett register?

## Något som är fel i ett register: det korta svaret. Högst 300 tecken.

answer-wrong-entry-short = Be dem som för registret att visa vad som står om dig och att rätta det som är fel. I många länder har du rätt till båda delarna. Beslutet om kredit är kreditgivarens eget.

## Något som är fel i ett register: det här kan du göra. Högst 160 tecken.

answer-wrong-entry-step-1 = Fråga kreditgivaren vilket register som användes, om du inte har fått veta det.
answer-wrong-entry-step-1-lender = Fråga { $lender } vilket register som användes, om du inte har fått veta det.
answer-wrong-entry-step-2 = Be dem som för registret att visa allt som står där om dig.
answer-wrong-entry-step-3 = Säg vad som är fel, och skicka med papper som visar det.
answer-wrong-entry-step-4 = Berätta för kreditgivaren när felet är rättat, och fråga om ditt ärende kan bedömas igen.
answer-wrong-entry-step-4-lender = Berätta för { $lender } när felet är rättat, och fråga om ditt ärende kan bedömas igen.
answer-wrong-entry-step-5 = Fråga var du kan klaga, om de som för registret inte håller med dig.

## Något som är fel i ett register: bra att ha till hands. Högst 80 tecken.

answer-wrong-entry-have-1 = Något som visar vem du är
answer-wrong-entry-have-2 = Kvitton eller brev som visar vad som är rätt
answer-wrong-entry-have-3 = Namnet på registret, om du har fått veta det

## Budget- och skuldrådgivning: frågan. Högst 80 tecken.

answer-debt-advice-question = Var kan jag få hjälp med räkningar och skulder?

## Budget- och skuldrådgivning: det korta svaret. Högst 300 tecken.

answer-debt-advice-short = Budget- och skuldrådgivning hjälper dig att få ordning på räkningar och skulder. I många länder finns sådan hjälp gratis, utan koppling till någon kreditgivare. Du kan be om den tidigt, innan du missar en betalning.

## Budget- och skuldrådgivning: det här kan du göra. Högst 160 tecken.

answer-debt-advice-step-1 = Leta efter budget- och skuldrådgivning där du bor. Kreditgivaren eller din kommun vet kanske vart du kan vända dig.
answer-debt-advice-step-2 = Skriv ner dina inkomster, vad du måste betala varje månad, hur mycket du är skyldig och till vem.
answer-debt-advice-step-3 = Kontakta dem som du är skyldig pengar. Berätta att du får hjälp, och be om mer tid.
answer-debt-advice-step-4 = Be om råd innan du tar ett nytt lån för att betala ett gammalt.

## Budget- och skuldrådgivning: bra att ha till hands. Högst 80 tecken.

answer-debt-advice-have-1 = Dina senaste räkningar, påminnelser och brev
answer-debt-advice-have-2 = Dina inkomster och vad du betalar varje månad

## Att en person granskar beslutet: frågan. Högst 80 tecken.

answer-human-review-question = Kan jag begära att en person granskar beslutet?

## Att en person granskar beslutet: det korta svaret. Högst 300 tecken.

answer-human-review-short = Du kan be kreditgivaren om det. I många länder har du rätt till det när ett beslut fattades utan att någon person deltog. Kreditgivaren kan berätta vad som gäller för dig. Svaret kan bli detsamma, eller ett annat.
answer-human-review-short-lender = Du kan be { $lender } om det. I många länder har du rätt till det när ett beslut fattades utan att någon person deltog. De kan berätta vad som gäller för dig. Svaret kan bli detsamma, eller ett annat.

## Att en person granskar beslutet: det här kan du göra. Högst 160 tecken.

answer-human-review-step-1 = Skriv till kreditgivaren och begär att en person granskar beslutet.
answer-human-review-step-1-lender = Skriv till { $lender } och begär att en person granskar beslutet.
answer-human-review-step-2 = Berätta med egna ord vad du tycker är fel eller saknas.
answer-human-review-step-3 = Skicka med papper som visar det, till exempel en lönespecifikation eller ett kvitto.
answer-human-review-step-4 = Fråga när du får svar, och spara en kopia av det som du skickade.

## Att en person granskar beslutet: bra att ha till hands. Högst 80 tecken.

answer-human-review-have-1 = Beslutets referensnummer
answer-human-review-have-1-reference = Ditt referensnummer: { $reference }
answer-human-review-have-2 = Datum och belopp för köpet

## Att klaga: frågan. Högst 80 tecken.

answer-complaint-question = Hur lämnar jag ett klagomål?

## Att klaga: det korta svaret. Högst 300 tecken.

answer-complaint-short = Vänd dig först till den som kan ordna saken. För kredit är det kreditgivaren, för en beställning butiken och för ett kort banken. Om du inte håller med om svaret kan du i många länder vända dig till en oberoende nämnd eller myndighet.

## Att klaga: det här kan du göra. Högst 160 tecken.

answer-complaint-step-1 = Skriv ner vad som hände, när det hände och hur du vill att det ska lösas.
answer-complaint-step-2 = Skicka det till kreditgivaren, butiken eller banken, och skriv att det är ett klagomål.
answer-complaint-step-2-lender = Om det gäller krediten, skicka det till { $lender } och skriv att det är ett klagomål.
answer-complaint-step-3 = Fråga när du får svar, och spara en kopia.
answer-complaint-step-4 = Fråga vilken oberoende nämnd eller myndighet du kan vända dig till, och senast när, om du inte godtar svaret.

## Att klaga: bra att ha till hands. Högst 80 tecken.

answer-complaint-have-1 = Beslutets referensnummer eller ordernumret
answer-complaint-have-1-reference = Ditt referensnummer: { $reference }, eller ordernumret
answer-complaint-have-2 = Meddelanden, kvitton eller bilder som visar vad som hände

## Vem du kan fråga: frågan. Högst 80 tecken.

answer-whom-to-ask-question = Vem ska jag fråga, och vilket nummer ska jag ange?

## Vem du kan fråga: det korta svaret. Högst 300 tecken.

answer-whom-to-ask-short = Fråga kreditgivaren om kredit, din bank om ditt kort eller bankkonto och butiken om beställningen. Med ett referensnummer eller ett ordernummer är det lättare att hitta ditt ärende.
answer-whom-to-ask-short-reference = Fråga kreditgivaren om kredit, din bank om ditt kort eller bankkonto och butiken om beställningen. Ditt referensnummer här är { $reference }. Med det är det lättare att hitta ditt ärende.

## Vem du kan fråga: det här kan du göra. Högst 160 tecken.

answer-whom-to-ask-step-1 = Fråga kreditgivaren om ett beslut om kredit, en faktura eller en delbetalning.
answer-whom-to-ask-step-1-lender = Fråga { $lender } om ett beslut om kredit, en faktura eller en delbetalning.
answer-whom-to-ask-step-2 = Fråga din bank om en kortbetalning eller en bankbetalning som inte gick igenom.
answer-whom-to-ask-step-3 = Fråga butiken om beställningen, leveransen, en retur eller en återbetalning.
answer-whom-to-ask-step-3-merchant = Fråga { $merchant } om beställningen, leveransen, en retur eller en återbetalning.
answer-whom-to-ask-step-4 = Lämna inte ut ditt lösenord eller din PIN-kod. Ingen behöver dem för att hjälpa dig.

## Vem du kan fråga: bra att ha till hands. Högst 80 tecken.

answer-whom-to-ask-have-1 = Referensnumret, om du har fått något
answer-whom-to-ask-have-1-reference = Ditt referensnummer: { $reference }
answer-whom-to-ask-have-2 = Datum, belopp och betalsätt
