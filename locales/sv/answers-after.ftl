### Svar på det som många undrar över efter köpet: betalningar, returer, återbetalningar och leveranser.
### Allmänna svar: alla stämmer för varje kreditgivare och varje butik. Avtalet och lagen där kunden bor avgör resten.
### En rad vars id slutar på namnet på en variabel ersätter raden före, när uppgiften är känd.

## En missad betalning: frågan. Högst 80 tecken.

answer-missed-payment-question = Vad gör jag om jag har missat en betalning?

## En missad betalning: det korta svaret. Högst 300 tecken.

answer-missed-payment-short = Betala så snart du kan, eller kontakta kreditgivaren om du inte kan. En betalning som inte kommer in kan leda till en avgift och senare till inkasso. Om du nyss har betalat kan det ta några dagar innan det syns.

## En missad betalning: det här kan du göra. Högst 160 tecken.

answer-missed-payment-step-1 = Se hur mycket du ska betala: på kreditgivarens webbplats, i appen eller på fakturan.
answer-missed-payment-step-1-date = Sista dagen att betala var den { $date }. Se på kreditgivarens webbplats eller i appen hur mycket du ska betala nu.
answer-missed-payment-step-2 = Betala med de uppgifter som står där. Ange referensen som hör till, till exempel ett OCR-nummer.
answer-missed-payment-step-2-amount = Betala { $amount }, eller det som kreditgivaren visar nu. Ange referensen som hör till, till exempel ett OCR-nummer.
answer-missed-payment-step-3 = Kontakta kreditgivaren genast om du inte kan betala allt. Be om mer tid eller om en betalningsplan.
answer-missed-payment-step-3-lender = Kontakta { $lender } genast om du inte kan betala allt. Be om mer tid eller om en betalningsplan.
answer-missed-payment-step-4 = Slå på notiser i kreditgivarens app, eller skriv in nästa betalningsdag i din kalender.

## En missad betalning: bra att ha till hands. Högst 80 tecken.

answer-missed-payment-have-1 = Fakturan eller fakturanumret
answer-missed-payment-have-2 = Datum och belopp för det som du har betalat

## En autogirobetalning som inte gick igenom: frågan. Högst 80 tecken.

answer-failed-direct-debit-question = En autogirobetalning gick inte igenom. Vad händer nu?

## En autogirobetalning som inte gick igenom: det korta svaret. Högst 300 tecken.

answer-failed-direct-debit-short = En autogirobetalning kan misslyckas om det finns för lite pengar på bankkontot, eller om medgivandet inte gäller längre. Det görs kanske ett nytt försök. Kreditgivaren eller butiken som drar pengarna kan säga när.
answer-failed-direct-debit-short-date = Ett nytt försök görs den { $date }. En autogirobetalning kan misslyckas om det finns för lite pengar på bankkontot, eller om medgivandet inte gäller längre.

## En autogirobetalning som inte gick igenom: det här kan du göra. Högst 160 tecken.

answer-failed-direct-debit-step-1 = Se till att pengarna finns på ditt bankkonto dagen före nästa försök.
answer-failed-direct-debit-step-1-amount = Se till att det finns { $amount } på ditt bankkonto dagen före nästa försök.
answer-failed-direct-debit-step-2 = Kontrollera hos din bank att ditt medgivande till autogirot finns kvar.
answer-failed-direct-debit-step-3 = Hör av dig först, om du vill betala på ett annat sätt, så att du inte betalar två gånger.
answer-failed-direct-debit-step-4 = Hör av dig i god tid till kreditgivaren eller butiken som drar pengarna, om dagen inte passar dig.
answer-failed-direct-debit-step-4-date = Hör av dig före den { $date } till kreditgivaren eller butiken som drar pengarna, om dagen inte passar dig.

## En autogirobetalning som inte gick igenom: bra att ha till hands. Högst 80 tecken.

answer-failed-direct-debit-have-1 = Namnet som står vid autogirot på ditt bankkonto

## Påminnelser: frågan. Högst 80 tecken.

answer-reminders-question = Vad är en påminnelse, och vad gör jag med den?

## Påminnelser: det korta svaret. Högst 300 tecken.

answer-reminders-short = En påminnelse säger att det snart är dags att betala, eller att en betalning inte har kommit in. Det kan tillkomma en avgift, om ditt avtal och lagen tillåter det. Om du nyss har betalat kan den ha skickats innan betalningen syntes.

## Påminnelser: det här kan du göra. Högst 160 tecken.

answer-reminders-step-1 = Jämför påminnelsen med det som du har betalat.
answer-reminders-step-2 = Om den stämmer, betala senast den dag som står på påminnelsen, med uppgifterna på den.
answer-reminders-step-2-date = Om den stämmer, betala senast den { $date }, med uppgifterna på påminnelsen.
answer-reminders-step-3 = Om den inte stämmer, säg genast till avsändaren och berätta varför.
answer-reminders-step-4 = Logga in själv hos kreditgivaren om du inte är säker på att den är äkta. Använd inte länken i påminnelsen.
answer-reminders-step-5 = Välj hur du vill få veta att det snart är dags att betala, till exempel i kreditgivarens app.

## Påminnelser: bra att ha till hands. Högst 80 tecken.

answer-reminders-have-1 = Numret på påminnelsen
answer-reminders-have-2 = Datum och belopp för det som du har betalat

## Att planera delbetalningar: frågan. Högst 80 tecken.

answer-plan-instalments-question = Hur planerar jag mina delbetalningar?

## Att planera delbetalningar: det korta svaret. Högst 300 tecken.

answer-plan-instalments-short = Kreditgivaren kan visa dig varje delbetalning: hur mycket och vilken dag. Hos vissa kreditgivare kan du välja dag, betala mer åt gången eller lägga in betalningarna i förväg.

## Att planera delbetalningar: det här kan du göra. Högst 160 tecken.

answer-plan-instalments-step-1 = Logga in hos kreditgivaren och se alla datum och belopp.
answer-plan-instalments-step-1-lender = Logga in hos { $lender } och se alla datum och belopp.
answer-plan-instalments-step-2 = Skriv in varje datum i din kalender, eller lägg in betalningarna hos din bank.
answer-plan-instalments-step-2-date = Nästa delbetalning ska betalas senast den { $date }. Skriv in alla datum i din kalender, eller lägg in betalningarna hos din bank.
answer-plan-instalments-step-3 = Lägg undan pengar till nästa delbetalning när du får lön eller annan inkomst.
answer-plan-instalments-step-3-amount = Lägg undan { $amount } till nästa delbetalning när du får lön eller annan inkomst.
answer-plan-instalments-step-4 = Fråga om dagen går att flytta, om den kommer före din lön eller annan inkomst.
answer-plan-instalments-step-5 = Fråga hur du kan betala av allt i förtid, och vad det kostar eller vad du tjänar på det.

## Att pausa en betalning: frågan. Högst 80 tecken.

answer-pause-payment-question = Kan jag pausa en betalning?

## Att pausa en betalning: det korta svaret. Högst 300 tecken.

answer-pause-payment-short = Vissa kreditgivare kan pausa en betalning, till exempel medan en retur är på väg. Sista dagen att betala gäller tills kreditgivaren har sagt ja. En paus kan kosta något, så fråga först.

## Att pausa en betalning: det här kan du göra. Högst 160 tecken.

answer-pause-payment-step-1 = Be om en paus före sista dagen att betala. Gör det i kreditgivarens app, eller hör av dig till kreditgivaren.
answer-pause-payment-step-1-date = Be om en paus före den { $date }. Gör det i kreditgivarens app, eller hör av dig till kreditgivaren.
answer-pause-payment-step-2 = Berätta varför, till exempel att du gör en retur eller att beställningen inte har kommit.
answer-pause-payment-step-3 = Fråga hur länge pausen gäller, vad den kostar och om det tillkommer ränta.
answer-pause-payment-step-4 = Be om en betalningsplan om pengarna inte räcker under en längre tid.

## Att pausa en betalning: bra att ha till hands. Högst 80 tecken.

answer-pause-payment-have-1 = Fakturan eller fakturanumret
answer-pause-payment-have-2 = Ordernumret, och kvittot på en retur

## Att returnera en del och betala för resten: frågan. Högst 80 tecken.

answer-keep-some-question = Jag skickar tillbaka några varor. Hur betalar jag för det jag behåller?

## Att returnera en del och betala för resten: det korta svaret. Högst 300 tecken.

answer-keep-some-short = Berätta för kreditgivaren vad du skickar tillbaka, och fråga vad du ska betala för det som du behåller. Hos vissa kreditgivare kan du betala det innan butiken har hanterat returen. Sista dagen att betala gäller tills kreditgivaren säger något annat.

## Att returnera en del och betala för resten: det här kan du göra. Högst 160 tecken.

answer-keep-some-step-1 = Berätta för butiken vad du skickar tillbaka, på det sätt som butiken ber om.
answer-keep-some-step-1-merchant = Berätta för { $merchant } vad du skickar tillbaka, på det sätt som de ber om.
answer-keep-some-step-2 = Berätta det för kreditgivaren också, och fråga vad som är kvar att betala.
answer-keep-some-step-2-lender = Berätta det för { $lender } också, och fråga vad som är kvar att betala.
answer-keep-some-step-3 = Betala för det som du behåller, senast det datum som står på fakturan.
answer-keep-some-step-3-amount = Betala { $amount } för det som du behåller, senast det datum som står på fakturan.
answer-keep-some-step-4 = Om butiken inte hinner hantera returen i tid, be kreditgivaren att pausa betalningen för det du returnerar.
answer-keep-some-step-4-date = Om butiken inte hinner hantera returen före den { $date }, be kreditgivaren att pausa betalningen för det du returnerar.
answer-keep-some-step-5 = Spara kvittot på returen tills allt är ordnat.

## Att returnera en del och betala för resten: bra att ha till hands. Högst 80 tecken.

answer-keep-some-have-1 = Ordernumret
answer-keep-some-have-2 = Kvittot på returen
answer-keep-some-have-3 = En lista över det som du behåller

## En återbetalning: frågan. Högst 80 tecken.

answer-refund-question = När får jag pengarna tillbaka?

## En återbetalning: det korta svaret. Högst 300 tecken.

answer-refund-short = Butiken hanterar först returen och skickar sedan pengarna. De går oftast tillbaka till kortet eller bankkontot som du betalade med. Sedan kan det ta några dagar innan de syns hos banken.

## En återbetalning: det här kan du göra. Högst 160 tecken.

answer-refund-step-1 = Fråga butiken om den har hanterat returen och skickat pengarna.
answer-refund-step-1-merchant = Fråga { $merchant } om de har hanterat returen och skickat pengarna.
answer-refund-step-2 = Titta efter pengarna på kortet eller bankkontot som du betalade med.
answer-refund-step-2-date = Titta efter pengarna från och med den { $date }, på kortet eller bankkontot som du betalade med.
answer-refund-step-3 = Jämför beloppet med det som du skickade tillbaka. Pengarna kan komma i flera delar.
answer-refund-step-3-amount = Se efter om { $amount } har kommit. Pengarna kan komma i flera delar.
answer-refund-step-4 = Om du inte har betalat allt än, se efter om det som du är skyldig har minskat i stället.
answer-refund-step-5 = Säg till butiken och din bank om kortet eller bankkontot är avslutat.

## En återbetalning: bra att ha till hands. Högst 80 tecken.

answer-refund-have-1 = Ordernumret
answer-refund-have-2 = Kvittot på returen
answer-refund-have-3 = Dagen då butiken skickade pengarna

## En retur av något som köptes med kreditgivarens kort: frågan. Högst 80 tecken.

answer-lender-card-return-question = Hur returnerar jag något som jag har köpt med kreditgivarens kort?

## En retur av något som köptes med kreditgivarens kort: det korta svaret. Högst 300 tecken.

answer-lender-card-return-short = Lämna tillbaka varan till butiken, precis som med andra kort. Butiken skickar pengarna till kortet, och då minskar det som du är skyldig. Tills dess gäller kortets faktura, om kreditgivaren inte säger något annat.

## En retur av något som köptes med kreditgivarens kort: det här kan du göra. Högst 160 tecken.

answer-lender-card-return-step-1 = Gör returen på det sätt som butiken ber om, och be att få pengarna tillbaka på samma kort.
answer-lender-card-return-step-1-merchant = Gör returen på det sätt som { $merchant } ber om, och be att få pengarna tillbaka på samma kort.
answer-lender-card-return-step-2 = Logga in hos kreditgivaren och se om pengarna har kommit till kortet.
answer-lender-card-return-step-2-amount = Logga in hos kreditgivaren och se om { $amount } har kommit till kortet.
answer-lender-card-return-step-3 = Betala fakturan i tid, även om pengarna inte har kommit än. Fråga kreditgivaren om du är osäker.
answer-lender-card-return-step-3-date = Betala fakturan senast den { $date }, även om pengarna inte har kommit än. Fråga kreditgivaren om du är osäker.
answer-lender-card-return-step-4 = Om du då har betalat för mycket, fråga kreditgivaren hur du får tillbaka det.

## En retur av något som köptes med kreditgivarens kort: bra att ha till hands. Högst 80 tecken.

answer-lender-card-return-have-1 = Ordernumret
answer-lender-card-return-have-2 = Kvittot på returen
answer-lender-card-return-have-3 = De fyra sista siffrorna i kortnumret, inte hela numret

## En beställning som inte har kommit: frågan. Högst 80 tecken.

answer-order-not-arrived-question = Min beställning har inte kommit. Måste jag betala ändå?

## En beställning som inte har kommit: det korta svaret. Högst 300 tecken.

answer-order-not-arrived-short = I många länder är du skyddad när en beställning inte kommer, men betalningen stoppas inte av sig själv. Kontakta först butiken, som vet mest om beställningen. Berätta sedan för kreditgivaren vad som har hänt, och be att få pausa betalningen.

## En beställning som inte har kommit: det här kan du göra. Högst 160 tecken.

answer-order-not-arrived-step-1 = Se efter i din mejl var paketet är och när det väntas komma.
answer-order-not-arrived-step-2 = Kontakta butiken, och be om en ny leveransdag eller om pengarna tillbaka.
answer-order-not-arrived-step-2-merchant = Kontakta { $merchant }, och be om en ny leveransdag eller om pengarna tillbaka.
answer-order-not-arrived-step-3 = Kontakta kreditgivaren före sista dagen att betala. Berätta vad som har hänt, och be om en paus.
answer-order-not-arrived-step-3-date = Kontakta kreditgivaren före den { $date }, som är sista dagen att betala. Berätta vad som har hänt, och be om en paus.
answer-order-not-arrived-step-4 = Vänd dig till kreditgivaren om butiken inte svarar, eller till din bank om du betalade med kort.

## En beställning som inte har kommit: bra att ha till hands. Högst 80 tecken.

answer-order-not-arrived-have-1 = Ordernumret
answer-order-not-arrived-have-2 = Numret på paketet
answer-order-not-arrived-have-3 = Det som du och butiken har skrivit till varandra

## En beställning som inte hämtades: frågan. Högst 80 tecken.

answer-order-not-picked-up-question = Jag kunde inte hämta min beställning. Måste jag betala ändå?

## En beställning som inte hämtades: det korta svaret. Högst 300 tecken.

answer-order-not-picked-up-short = Ett paket som inte hämtas går ofta tillbaka till butiken. Det betyder inte alltid att köpet är avbeställt, och vissa butiker tar betalt för det. Berätta för butiken vad du vill, och be kreditgivaren att pausa betalningen.

## En beställning som inte hämtades: det här kan du göra. Högst 160 tecken.

answer-order-not-picked-up-step-1 = Fråga var paketet är, och om det kan ligga kvar längre.
answer-order-not-picked-up-step-2 = Berätta genast för butiken om du vill avbeställa eller få paketet skickat igen.
answer-order-not-picked-up-step-2-merchant = Berätta genast för { $merchant } om du vill avbeställa eller få paketet skickat igen.
answer-order-not-picked-up-step-3 = Kontakta kreditgivaren före sista dagen att betala. Berätta vad som har hänt, och be om en paus.
answer-order-not-picked-up-step-3-date = Kontakta kreditgivaren före den { $date }, som är sista dagen att betala. Berätta vad som har hänt, och be om en paus.
answer-order-not-picked-up-step-4 = Kontrollera senare att både beställningen och det som du ska betala har blivit rätt.

## En beställning som inte hämtades: bra att ha till hands. Högst 80 tecken.

answer-order-not-picked-up-have-1 = Ordernumret
answer-order-not-picked-up-have-2 = Meddelandet om var du kan hämta paketet

## En resa eller ett evenemang som ställs in: frågan. Högst 80 tecken.

answer-cancelled-event-question = Resan eller evenemanget har ställts in. Vad händer med min betalning?

## En resa eller ett evenemang som ställs in: det korta svaret. Högst 300 tecken.

answer-cancelled-event-short = Butiken eller arrangören berättar vad du erbjuds, till exempel pengarna tillbaka eller ett nytt datum. I många länder har du rättigheter när något ställs in. En betalning till en kreditgivare gäller tills saken är löst, så be kreditgivaren att pausa den.

## En resa eller ett evenemang som ställs in: det här kan du göra. Högst 160 tecken.

answer-cancelled-event-step-1 = Leta i din mejl efter ett meddelande från butiken eller arrangören.
answer-cancelled-event-step-2 = Berätta för butiken vad du vill innan du tackar ja till ett tillgodokvitto eller ett nytt datum.
answer-cancelled-event-step-2-merchant = Berätta för { $merchant } vad du vill innan du tackar ja till ett tillgodokvitto eller ett nytt datum.
answer-cancelled-event-step-3 = Kontakta kreditgivaren före sista dagen att betala. Berätta vad som har hänt, och be om en paus.
answer-cancelled-event-step-3-date = Kontakta kreditgivaren före den { $date }, som är sista dagen att betala. Berätta vad som har hänt, och be om en paus.
answer-cancelled-event-step-4 = Se efter om din reseförsäkring eller ditt kort täcker det som butiken inte ersätter.

## En resa eller ett evenemang som ställs in: bra att ha till hands. Högst 80 tecken.

answer-cancelled-event-have-1 = Bokningsnumret
answer-cancelled-event-have-2 = Beskedet om att resan eller evenemanget har ställts in
answer-cancelled-event-have-3 = Kvitton på det som du har betalat

## Att säga till i tid: frågan. Högst 80 tecken.

answer-tell-early-question = Något har gått fel. När ska jag berätta det för butiken och kreditgivaren?

## Att säga till i tid: det korta svaret. Högst 300 tecken.

answer-tell-early-short = Så snart du vet det, och före sista dagen att betala. Det är lättare att pausa en betalning i tid än att stoppa en påminnelse senare. Ofta är det bara butiken som kan svara på vad som händer med beställningen.

## Att säga till i tid: det här kan du göra. Högst 160 tecken.

answer-tell-early-step-1 = Fråga butiken vad som händer med beställningen, och spara svaret.
answer-tell-early-step-1-merchant = Fråga { $merchant } vad som händer med beställningen, och spara svaret.
answer-tell-early-step-2 = Berätta för kreditgivaren vad som har hänt.
answer-tell-early-step-2-lender = Berätta för { $lender } vad som har hänt.
answer-tell-early-step-3 = Be kreditgivaren om en paus, och gör det före sista dagen att betala.
answer-tell-early-step-3-date = Be kreditgivaren om en paus, och gör det före den { $date }. Det är sista dagen att betala.
answer-tell-early-step-4 = Håll utkik efter svar i din mejl och i kreditgivarens app.

## Att säga till i tid: bra att ha till hands. Högst 80 tecken.

answer-tell-early-have-1 = Ordernumret
answer-tell-early-have-2 = Fakturan eller fakturanumret
answer-tell-early-have-3 = Meddelanden eller bilder som visar vad som har hänt
