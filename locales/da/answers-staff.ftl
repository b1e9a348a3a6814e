### Svar til butikkens ansatte og til kreditgiverens egen kundeservice.
### Generelle svar: Butikken får intet at vide om personen, og kundeservice læser her, hvordan man taler, ikke hvad sagen handler om.
### En linje, der ender på navnet på en variabel, træder i stedet for linjen før, når oplysningen er kendt.

## Til butikken, hvad du må sige: spørgsmålet. Højst 80 tegn.

answer-merchant-what-to-say-question = En kunde fik nej. Hvad må jeg sige?

## Til butikken, hvad du må sige: det korte svar. Højst 300 tegn.

answer-merchant-what-to-say-short = Sig, at denne betalingsmåde ikke blev godkendt, og at en anden måske kan bruges. Årsager, der handler om kunden, får du ikke at vide. Derfor kan du sige, at du ikke kender dem. Sig det kort og venligt.

## Til butikken, hvad du må sige: det kan du gøre. Højst 160 tegn.

answer-merchant-what-to-say-step-1 = Sig: ”Denne betalingsmåde blev ikke godkendt. Du kan vælge en anden.”
answer-merchant-what-to-say-step-2 = Hvis du kan se en årsag, der handler om købet eller din butik, så sig den, som den står. Læg ikke noget til.
answer-merchant-what-to-say-step-3 = Henvis kunden til kreditgiveren, hvis det er kredit, eller til banken, hvis det er et kort.
answer-merchant-what-to-say-step-3-lender = Henvis kunden til { $lender }, hvis det er kredit, eller til banken, hvis det er et kort.
answer-merchant-what-to-say-step-4 = Tal, så andre ikke hører det, og vis kun skærmen til kunden.

## Til butikken, hvad du kan tilbyde: spørgsmålet. Højst 80 tegn.

answer-merchant-what-to-offer-question = Hvad kan jeg tilbyde en kunde, der fik nej?

## Til butikken, hvad du kan tilbyde: det korte svar. Højst 300 tegn.

answer-merchant-what-to-offer-short = Tilbyd andre betalingsmåder, og først dem uden kredit. Lad kunden vælge, og lad kurven være, som den er. Lov ikke, at en anden betalingsmåde bliver godkendt.

## Til butikken, hvad du kan tilbyde: det kan du gøre. Højst 160 tegn.

answer-merchant-what-to-offer-step-1 = Vis de andre betalingsmåder, og vælg ikke for kunden.
answer-merchant-what-to-offer-step-2 = Gem kurven og det, kunden har udfyldt.
answer-merchant-what-to-offer-step-3 = Læg varerne til side et stykke tid, hvis du kan.
answer-merchant-what-to-offer-step-4 = Foreslå ikke et lån eller anden kredit. Kassen viser de betalingsmåder, der kan bruges.

## Til butikken, hvad du aldrig må spørge om: spørgsmålet. Højst 80 tegn.

answer-merchant-never-ask-question = Hvad må jeg aldrig spørge om, når en kunde har fået nej?

## Til butikken, hvad du aldrig må spørge om: det korte svar. Højst 300 tegn.

answer-merchant-never-ask-short = Spørg aldrig om penge, gæld, arbejde eller helbred, eller hvorfor svaret var nej. Spørg aldrig om en adgangskode, pinkode eller anden kode. Du har ikke brug for svarene, og du skal ikke gemme dem.

## Til butikken, hvad du aldrig må spørge om: det kan du gøre. Højst 160 tegn.

answer-merchant-never-ask-step-1 = Gæt ikke på årsagen, hverken når du taler, eller når du skriver.
answer-merchant-never-ask-step-2 = Bed ikke om at se et brev eller en app fra kreditgiveren eller banken.
answer-merchant-never-ask-step-3 = Bed ikke om et nationalt id-nummer for at tage imod en kortbetaling.
answer-merchant-never-ask-step-3-number = Bed ikke kunden oplyse { $number } for at tage imod en kortbetaling.
answer-merchant-never-ask-step-4 = Gem ikke noter eller lister over kunder, der fik nej.

## Til butikken, hvad du kan tjekke i integrationen: spørgsmålet. Højst 80 tegn.

answer-merchant-check-integration-question = Hvad skal jeg tjekke i min integration?

## Til butikken, hvad du kan tjekke i integrationen: det korte svar. Højst 300 tegn.

answer-merchant-check-integration-short = Når én kunde får nej, har det ofte ikke noget med din opsætning at gøre. Se nærmere på den, hvis mange får nej på én gang, eller du ser en årsag, der gælder din butik. Gå så disse punkter igennem.

## Til butikken, hvad du kan tjekke i integrationen: det kan du gøre. Højst 160 tegn.

answer-merchant-check-integration-step-1 = Tjek, at betalingsmåden er slået til for landet, valutaen og beløbet.
answer-merchant-check-integration-step-2 = Tjek, at varer, rabatter, levering og moms tilsammen giver det fulde beløb.
answer-merchant-check-integration-step-3 = Tjek, at navne, adresser og mailadresser bliver sendt, som kunden skrev dem.
answer-merchant-check-integration-step-4 = Tjek, at kunden ser en besked og andre betalingsmåder, ikke bare kurven igen.
answer-merchant-check-integration-step-5 = Tjek, at et nej, en ventetid og en teknisk fejl har hver sin besked.

## Til butikken, hvad du kan tjekke i integrationen: godt at have ved hånden. Højst 80 tegn.

answer-merchant-check-integration-have-1 = Tidspunkt og referencenummer for nogle af betalingerne
answer-merchant-check-integration-have-1-reference = Referencenummeret { $reference }
answer-merchant-check-integration-have-2 = Den kode eller besked, du fik
answer-merchant-check-integration-have-3 = Det, du har ændret for nylig

## Til butikken, hvorfor der ikke er en årsag: spørgsmålet. Højst 80 tegn.

answer-merchant-no-reason-question = Hvorfor får jeg ikke årsagen at vide?

## Til butikken, hvorfor der ikke er en årsag: det korte svar. Højst 300 tegn.

answer-merchant-no-reason-short = De fleste årsager handler om en person, og det er en sag mellem kunden og kreditgiveren eller banken. Du får det at vide, der handler om købet, din butik eller en teknisk fejl. At du ikke ser en årsag, siger intet om kunden.

## Til butikken, hvorfor der ikke er en årsag: det kan du gøre. Højst 160 tegn.

answer-merchant-no-reason-step-1 = Se, om der står en årsag, der handler om købet, din butik eller en fejl, og gør noget ved den.
answer-merchant-no-reason-step-2 = Henvis kunden til kreditgiveren, hvis det er kredit, eller til banken, hvis det er et kort.
answer-merchant-no-reason-step-2-lender = Henvis kunden til { $lender }, hvis det er kredit, eller til banken, hvis det er et kort.
answer-merchant-no-reason-step-3 = Kontakt din udbyder, hvis mange kunder får nej på én gang.

## Til kundeservice, hvad kunden så: spørgsmålet. Højst 80 tegn.

answer-support-what-was-shown-question = Hvad så kunden?

## Til kundeservice, hvad kunden så: det korte svar. Højst 300 tegn.

answer-support-what-was-shown-short = I kassen ser kunden, hvad der skete, hvad man kan gøre, og andre betalingsmåder. Årsager, der handler om personen, bliver kun vist til en kunde, der har legitimeret sig. Nogle årsager bliver slet ikke vist til kunden.

## Til kundeservice, hvad kunden så: det kan du gøre. Højst 160 tegn.

answer-support-what-was-shown-step-1 = Åbn forklaringen, som kunden så den: i kassen eller logget ind, og på samme sprog.
answer-support-what-was-shown-step-1-reference = Åbn forklaringen for { $reference }, som kunden så den: der, hvor den blev vist, og på samme sprog.
answer-support-what-was-shown-step-2 = Bed kunden læse den første linje op, så I taler om den samme side.
answer-support-what-was-shown-step-3 = Brug de samme ord, som siden bruger, så kunden ikke får to svar.

## Til kundeservice, hvad kunden så: godt at have ved hånden. Højst 80 tegn.

answer-support-what-was-shown-have-1 = Referencenummeret på afgørelsen
answer-support-what-was-shown-have-1-reference = Referencenummeret { $reference }
answer-support-what-was-shown-have-2 = Hvor kunden så den, og på hvilket sprog

## Til kundeservice, hvad du må føje til: spørgsmålet. Højst 80 tegn.

answer-support-what-to-add-question = Hvad må jeg føje til det, kunden så?

## Til kundeservice, hvad du må føje til: det korte svar. Højst 300 tegn.

answer-support-what-to-add-short = Noten ved hver årsag siger, hvem du må fortælle den til. En årsag, der handler om personen, er kun til kunden, når kunden har legitimeret sig. Når noten siger, at du ikke må fortælle den, så lad være med at antyde, bekræfte eller afkræfte den.

## Til kundeservice, hvad du må føje til: det kan du gøre. Højst 160 tegn.

answer-support-what-to-add-step-1 = Bed kunden legitimere sig, før du siger noget om kunden.
answer-support-what-to-add-step-2 = Sig årsagen med enkle ord, og fortæl, hvad kunden kan gøre nu.
answer-support-what-to-add-step-3 = Hvis der ikke er en årsag, du må fortælle, så sig: ”Jeg har ingen årsag, som jeg kan oplyse. Du kan sende en klage.”
answer-support-what-to-add-step-4 = Fortæl kunden, hvordan man beder en person gennemgå afgørelsen, og hvordan man klager.
answer-support-what-to-add-step-5 = Lov intet om den næste afgørelse, og skriv ned, hvad du har sagt.
