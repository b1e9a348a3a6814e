### Svar for butikkens ansatte og for kredittgiverens egen kundeservice.
### Svarene er generelle: butikken får ikke vite noe om personen. Kundeservice leser her hvordan de kan snakke, ikke hva saken gjelder.
### En linje som slutter på navnet til en variabel, tar plassen til linjen foran når opplysningen er kjent.

## For butikken, hva du kan si: spørsmålet. Høyst 80 tegn.

answer-merchant-what-to-say-question = En kunde fikk nei. Hva kan jeg si?

## For butikken, hva du kan si: det korte svaret. Høyst 300 tegn.

answer-merchant-what-to-say-short = Si at denne betalingsmåten ikke ble godkjent, og at en annen kan fungere. Årsaker som gjelder kunden, vises ikke for deg, så du kan si at du ikke kjenner dem. Vær kort og vennlig.

## For butikken, hva du kan si: hva du kan gjøre. Høyst 160 tegn.

answer-merchant-what-to-say-step-1 = Si: «Denne betalingsmåten ble ikke godkjent. Du kan velge en annen.»
answer-merchant-what-to-say-step-2 = Hvis du ser en årsak som gjelder kjøpet eller butikken, så si den slik den står. Ikke legg til noe.
answer-merchant-what-to-say-step-3 = Henvis kunden til kredittgiveren hvis det gjelder kreditt, eller til banken hvis det gjelder et kort.
answer-merchant-what-to-say-step-3-lender = Henvis kunden til { $lender } hvis det gjelder kreditt, eller til banken hvis det gjelder et kort.
answer-merchant-what-to-say-step-4 = Snakk slik at andre ikke hører det, og vis skjermen bare til kunden.

## For butikken, hva du kan tilby: spørsmålet. Høyst 80 tegn.

answer-merchant-what-to-offer-question = Hva kan jeg tilby en kunde som fikk nei?

## For butikken, hva du kan tilby: det korte svaret. Høyst 300 tegn.

answer-merchant-what-to-offer-short = Tilby andre måter å betale på, og først dem som ikke er kreditt. La kunden velge, og la handlekurven være som den er. Ikke lov at en annen måte blir godkjent.

## For butikken, hva du kan tilby: hva du kan gjøre. Høyst 160 tegn.

answer-merchant-what-to-offer-step-1 = Vis de andre betalingsmåtene, og ikke velg noen av dem for kunden.
answer-merchant-what-to-offer-step-2 = Behold handlekurven og det kunden har fylt ut.
answer-merchant-what-to-offer-step-3 = Legg varene til side en stund, hvis du kan.
answer-merchant-what-to-offer-step-4 = Ikke foreslå et lån eller annen kreditt. Kassen viser hvilke betalingsmåter som er åpne.

## For butikken, hva du aldri skal spørre om: spørsmålet. Høyst 80 tegn.

answer-merchant-never-ask-question = Hva skal jeg aldri spørre om når en kunde har fått nei?

## For butikken, hva du aldri skal spørre om: det korte svaret. Høyst 300 tegn.

answer-merchant-never-ask-short = Spør aldri om penger, gjeld, arbeid eller helse, eller om hvorfor svaret ble nei. Spør aldri om passord, PIN-kode eller en annen kode. Du trenger det ikke, og du skal ikke ta vare på svarene.

## For butikken, hva du aldri skal spørre om: hva du kan gjøre. Høyst 160 tegn.

answer-merchant-never-ask-step-1 = Ikke gjett på årsaken, verken når du snakker eller skriver.
answer-merchant-never-ask-step-2 = Ikke be om å få se et brev eller en app fra kredittgiveren eller banken.
answer-merchant-never-ask-step-3 = Ikke be om et nasjonalt ID-nummer for en kortbetaling.
answer-merchant-never-ask-step-3-number = Ikke be kunden om å oppgi { $number } for en kortbetaling.
answer-merchant-never-ask-step-4 = Ikke lag notater eller lister om kunder som har fått nei.

## For butikken, hva du kan sjekke i integrasjonen: spørsmålet. Høyst 80 tegn.

answer-merchant-check-integration-question = Hva sjekker jeg i integrasjonen min?

## For butikken, hva du kan sjekke i integrasjonen: det korte svaret. Høyst 300 tegn.

answer-merchant-check-integration-short = At én kunde får nei, har ofte ingenting med oppsettet ditt å gjøre. Se nærmere etter hvis mange får nei samtidig, eller hvis du ser en årsak som gjelder butikken. Gå da gjennom disse punktene.

## For butikken, hva du kan sjekke i integrasjonen: hva du kan gjøre. Høyst 160 tegn.

answer-merchant-check-integration-step-1 = Sjekk at betalingsmåten er slått på for landet, valutaen og beløpet.
answer-merchant-check-integration-step-2 = Sjekk at varer, rabatter, frakt og avgifter til sammen blir lik totalsummen.
answer-merchant-check-integration-step-3 = Sjekk at navn, adresser og e-postadresser sendes slik kunden skrev dem.
answer-merchant-check-integration-step-4 = Sjekk at kunden ser en melding og andre betalingsmåter, ikke bare handlekurven igjen.
answer-merchant-check-integration-step-5 = Sjekk at det er egne meldinger for et nei, for et svar som venter, og for en teknisk feil.

## For butikken, hva du kan sjekke i integrasjonen: greit å ha for hånden. Høyst 80 tegn.

answer-merchant-check-integration-have-1 = Tidspunktet og referansenummeret for noen av betalingene
answer-merchant-check-integration-have-1-reference = Referansenummeret til betalingen: { $reference }
answer-merchant-check-integration-have-2 = Koden eller meldingen du fikk
answer-merchant-check-integration-have-3 = Det du har endret i det siste

## For butikken, hvorfor det ikke vises noen årsak: spørsmålet. Høyst 80 tegn.

answer-merchant-no-reason-question = Hvorfor får jeg ikke vite årsaken?

## For butikken, hvorfor det ikke vises noen årsak: det korte svaret. Høyst 300 tegn.

answer-merchant-no-reason-short = De fleste årsaker gjelder en person, og det er en sak mellom kunden og kredittgiveren eller banken. Du får vite det som gjelder kjøpet, butikken din eller en teknisk feil. At ingen årsak vises, sier ingenting om kunden.

## For butikken, hvorfor det ikke vises noen årsak: hva du kan gjøre. Høyst 160 tegn.

answer-merchant-no-reason-step-1 = Se om det står en årsak som gjelder kjøpet, butikken din eller en feil, og gjør noe med den.
answer-merchant-no-reason-step-2 = Henvis kunden til kredittgiveren hvis det gjelder kreditt, eller til banken hvis det gjelder et kort.
answer-merchant-no-reason-step-2-lender = Henvis kunden til { $lender } hvis det gjelder kreditt, eller til banken hvis det gjelder et kort.
answer-merchant-no-reason-step-3 = Kontakt leverandøren din hvis mange kunder får nei samtidig.

## For kundeservice, hva kunden så: spørsmålet. Høyst 80 tegn.

answer-support-what-was-shown-question = Hva så kunden?

## For kundeservice, hva kunden så: det korte svaret. Høyst 300 tegn.

answer-support-what-was-shown-short = I kassen ser kunden hva som skjedde, hva som kan gjøres, og andre måter å betale på. Årsaker som gjelder personen, vises bare for en kunde som har legitimert seg. Noen årsaker vises ikke for kunden i det hele tatt.

## For kundeservice, hva kunden så: hva du kan gjøre. Høyst 160 tegn.

answer-support-what-was-shown-step-1 = Åpne forklaringen slik kunden så den: i kassen eller innlogget, og på samme språk.
answer-support-what-was-shown-step-1-reference = Åpne forklaringen for { $reference } slik kunden så den: der den ble vist, og på samme språk.
answer-support-what-was-shown-step-2 = Be kunden om å lese opp den første linjen, så dere snakker om samme side.
answer-support-what-was-shown-step-3 = Bruk de samme ordene som siden, så kunden ikke får ulike svar.

## For kundeservice, hva kunden så: greit å ha for hånden. Høyst 80 tegn.

answer-support-what-was-shown-have-1 = Referansenummeret til avgjørelsen
answer-support-what-was-shown-have-1-reference = Referansenummeret til saken: { $reference }
answer-support-what-was-shown-have-2 = Hvor kunden så det, og på hvilket språk

## For kundeservice, hva du kan legge til: spørsmålet. Høyst 80 tegn.

answer-support-what-to-add-question = Hva kan jeg legge til det som kunden så?

## For kundeservice, hva du kan legge til: det korte svaret. Høyst 300 tegn.

answer-support-what-to-add-short = Ved hver årsak står det hvem du kan si den til. En årsak som gjelder personen, er bare for kunden, og bare når kunden har legitimert seg. Der det står at du ikke kan si noe, skal du ikke antyde, bekrefte eller avkrefte noe.

## For kundeservice, hva du kan legge til: hva du kan gjøre. Høyst 160 tegn.

answer-support-what-to-add-step-1 = Be kunden om å legitimere seg før du sier noe om kunden.
answer-support-what-to-add-step-2 = Forklar årsaken med enkle ord, og si hva kunden kan gjøre nå.
answer-support-what-to-add-step-3 = Hvis det ikke er noen årsak du kan oppgi, si: «Jeg har ingen årsak som jeg kan oppgi. Du kan klage.»
answer-support-what-to-add-step-4 = Fortell hvordan kunden kan be om at en person vurderer avgjørelsen, og hvordan kunden kan klage.
answer-support-what-to-add-step-5 = Ikke lov noe om neste avgjørelse, og noter det du har sagt.
