### Svar för butikens personal och för kreditgivarens egen kundservice.
### Allmänna svar: butiken får inte veta något om personen. Kundservice läser här hur man talar, inte vad ärendet handlar om.
### En rad vars id slutar på namnet på en variabel ersätter raden före, när uppgiften är känd.

## För butiken, vad du får säga: frågan. Högst 80 tecken.

answer-merchant-what-to-say-question = En kund fick nej. Vad får jag säga?

## För butiken, vad du får säga: det korta svaret. Högst 300 tecken.

answer-merchant-what-to-say-short = Säg att det här betalsättet inte godkändes, och att ett annat kan fungera. Orsaker som rör kunden personligen visas inte för dig, så du kan säga att du inte känner till dem. Fatta dig kort, och var vänlig.

## För butiken, vad du får säga: det här kan du göra. Högst 160 tecken.

answer-merchant-what-to-say-step-1 = Säg: ”Det här betalsättet godkändes inte. Du kan välja ett annat.”
answer-merchant-what-to-say-step-2 = Om du ser en orsak som rör köpet eller din butik, säg den precis som den står. Lägg inte till något.
answer-merchant-what-to-say-step-3 = Hänvisa kunden till kreditgivaren om det gäller kredit, eller till banken om det gäller ett kort.
answer-merchant-what-to-say-step-3-lender = Hänvisa kunden till { $lender } om det gäller kredit, eller till banken om det gäller ett kort.
answer-merchant-what-to-say-step-4 = Tala så att andra inte hör, och visa skärmen bara för kunden.

## För butiken, vad du kan erbjuda: frågan. Högst 80 tecken.

answer-merchant-what-to-offer-question = Vad kan jag erbjuda en kund som fick nej?

## För butiken, vad du kan erbjuda: det korta svaret. Högst 300 tecken.

answer-merchant-what-to-offer-short = Erbjud andra betalsätt, och börja med dem som inte är kredit. Låt kunden välja, och låt varukorgen vara som den är. Lova inte att ett annat betalsätt godkänns.

## För butiken, vad du kan erbjuda: det här kan du göra. Högst 160 tecken.

answer-merchant-what-to-offer-step-1 = Visa de andra betalsätten, och välj inget av dem åt kunden.
answer-merchant-what-to-offer-step-2 = Låt varukorgen och det som kunden har fyllt i finnas kvar.
answer-merchant-what-to-offer-step-3 = Lägg undan varorna en stund, om du kan.
answer-merchant-what-to-offer-step-4 = Föreslå inte ett lån eller annan kredit. Kassan visar vilka betalsätt som går att välja.

## För butiken, vad du aldrig ska fråga: frågan. Högst 80 tecken.

answer-merchant-never-ask-question = Vad ska jag aldrig fråga en kund som fick nej?

## För butiken, vad du aldrig ska fråga: det korta svaret. Högst 300 tecken.

answer-merchant-never-ask-short = Fråga aldrig om pengar, skulder, arbete eller hälsa, och fråga inte varför det blev nej. Be aldrig om lösenord, PIN-kod eller någon annan kod. Du behöver inget av det, och du ska inte spara svaren.

## För butiken, vad du aldrig ska fråga: det här kan du göra. Högst 160 tecken.

answer-merchant-never-ask-step-1 = Gissa inte vad det beror på, varken i tal eller i skrift.
answer-merchant-never-ask-step-2 = Be inte att få se ett brev eller en app från kreditgivaren eller banken.
answer-merchant-never-ask-step-3 = Be inte om ett nationellt id-nummer för en kortbetalning.
answer-merchant-never-ask-step-3-number = Be inte kunden att ange { $number } för en kortbetalning.
answer-merchant-never-ask-step-4 = För inga anteckningar eller listor om kunder som har fått nej.

## För butiken, vad du kan kontrollera i integrationen: frågan. Högst 80 tecken.

answer-merchant-check-integration-question = Vad ska jag kontrollera i min integration?

## För butiken, vad du kan kontrollera i integrationen: det korta svaret. Högst 300 tecken.

answer-merchant-check-integration-short = Att en enda kund får nej har ofta inget med dina inställningar att göra. Titta närmare om många får nej på en gång, eller om du ser en orsak som rör din butik. Gå då igenom punkterna här.

## För butiken, vad du kan kontrollera i integrationen: det här kan du göra. Högst 160 tecken.

answer-merchant-check-integration-step-1 = Kontrollera att betalsättet är påslaget för landet, valutan och beloppet.
answer-merchant-check-integration-step-2 = Kontrollera att varor, rabatter, frakt och skatt tillsammans blir lika mycket som totalbeloppet.
answer-merchant-check-integration-step-3 = Kontrollera att namn, adress och mejladress skickas så som kunden skrev dem.
answer-merchant-check-integration-step-4 = Kontrollera att kunden ser ett meddelande och andra betalsätt, inte bara varukorgen igen.
answer-merchant-check-integration-step-5 = Kontrollera att ett nej, en väntan och ett tekniskt fel har var sitt meddelande.

## För butiken, vad du kan kontrollera i integrationen: bra att ha till hands. Högst 80 tecken.

answer-merchant-check-integration-have-1 = Tid och referensnummer för några av betalningarna
answer-merchant-check-integration-have-1-reference = Betalningens referensnummer: { $reference }
answer-merchant-check-integration-have-2 = Koden eller meddelandet som du fick
answer-merchant-check-integration-have-3 = Det som du har ändrat på sistone

## För butiken, varför det inte finns någon orsak: frågan. Högst 80 tecken.

answer-merchant-no-reason-question = Varför får jag inte veta orsaken?

## För butiken, varför det inte finns någon orsak: det korta svaret. Högst 300 tecken.

answer-merchant-no-reason-short = De flesta orsaker rör en person, och det är en sak mellan kunden och kreditgivaren eller banken. Du får veta det som rör köpet, din butik eller ett tekniskt fel. Att ingen orsak visas säger inget om kunden.

## För butiken, varför det inte finns någon orsak: det här kan du göra. Högst 160 tecken.

answer-merchant-no-reason-step-1 = Se efter om det står en orsak som rör köpet, din butik eller ett fel, och utgå från den.
answer-merchant-no-reason-step-2 = Hänvisa kunden till kreditgivaren om det gäller kredit, eller till banken om det gäller ett kort.
answer-merchant-no-reason-step-2-lender = Hänvisa kunden till { $lender } om det gäller kredit, eller till banken om det gäller ett kort.
answer-merchant-no-reason-step-3 = Kontakta företaget som levererar betalsättet om många kunder får nej på en gång.

## För kundservice, vad kunden såg: frågan. Högst 80 tecken.

answer-support-what-was-shown-question = Vad såg kunden?

## För kundservice, vad kunden såg: det korta svaret. Högst 300 tecken.

answer-support-what-was-shown-short = I kassan ser kunden vad som hände, vad som går att göra och andra betalsätt. Orsaker som rör personen visas bara för en kund som har legitimerat sig. Vissa orsaker visas inte alls för kunden.

## För kundservice, vad kunden såg: det här kan du göra. Högst 160 tecken.

answer-support-what-was-shown-step-1 = Öppna förklaringen så som kunden såg den: i kassan eller inloggad, och på samma språk.
answer-support-what-was-shown-step-1-reference = Öppna förklaringen för { $reference } så som kunden såg den: där den visades, och på samma språk.
answer-support-what-was-shown-step-2 = Be kunden att läsa upp första raden, så att ni talar om samma sida.
answer-support-what-was-shown-step-3 = Använd samma ord som sidan, så att kunden inte får två olika svar.

## För kundservice, vad kunden såg: bra att ha till hands. Högst 80 tecken.

answer-support-what-was-shown-have-1 = Beslutets referensnummer
answer-support-what-was-shown-have-1-reference = Ärendets referensnummer: { $reference }
answer-support-what-was-shown-have-2 = Var kunden såg det, och på vilket språk

## För kundservice, vad du får lägga till: frågan. Högst 80 tecken.

answer-support-what-to-add-question = Vad får jag lägga till utöver det som kunden såg?

## För kundservice, vad du får lägga till: det korta svaret. Högst 300 tecken.

answer-support-what-to-add-short = Vid varje orsak står det vem du får berätta för. En orsak som rör personen får du berätta bara för kunden, och bara när kunden har legitimerat sig. Om du inte får berätta ska du inte heller antyda, bekräfta eller förneka något.

## För kundservice, vad du får lägga till: det här kan du göra. Högst 160 tecken.

answer-support-what-to-add-step-1 = Be kunden att legitimera sig innan du säger något som rör personen.
answer-support-what-to-add-step-2 = Säg orsaken med enkla ord, och säg vad kunden kan göra nu.
answer-support-what-to-add-step-3 = Om det inte finns någon orsak som du får berätta, säg: ”Jag kan inte säga vad det beror på. Du kan lämna ett klagomål.”
answer-support-what-to-add-step-4 = Berätta hur kunden kan begära att en person granskar beslutet, och hur kunden kan klaga.
answer-support-what-to-add-step-5 = Lova inget om nästa beslut, och anteckna vad du har sagt.
