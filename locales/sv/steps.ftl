### Vad den som handlar kan göra nu. Varje steg börjar med det som ska göras.

## Steg. Högst 160 tecken.

step-adjust-basket = Ta bort det ur varukorgen som inte går att betala på det här sättet, eller välj ett annat betalsätt.
step-answer-questions = Se efter om kreditgivaren har skickat frågor i sin app, i din mejl eller med posten, och svara på dem.
step-approve-in-bank = Ha bankens app, din e-legitimation eller din kod till hands, och bekräfta betalningen när du får frågan.
step-ask-bank = Kontakta din bank eller ditt kortföretag. De kan kanske berätta vad det beror på och vad du kan göra.
step-ask-bank-wallet = Se i appen vilket kort eller bankkonto du betalade med. Banken bakom det kan kanske berätta vad det beror på.
step-ask-reason = Fråga kreditgivaren, företaget bakom betalsättet, om orsaken. Du behöver inte förklara varför du vill veta.
step-ask-reason-named = Fråga { $lender } om orsaken. Du behöver inte förklara varför du vill veta.
step-ask-reason-guest = Logga in hos kreditgivaren, eller kontakta den, för att se om det finns mer att veta. För att skydda dig visas inga orsaker som rör dig personligen här.
step-ask-reason-guest-named = Logga in hos eller kontakta { $lender } för att se om det finns mer att veta. För att skydda dig visas inga orsaker som rör dig personligen här.
step-buy-as-private-person = Välj att handla som privatperson om köpet är privat, eller välj ett annat betalsätt.
step-check-address = Kontrollera adressen och hur den är stavad. Ange den adress där du är folkbokförd, eller den som din bank har.
step-check-card-details = Kontrollera kortnumret, giltighetstiden och säkerhetskoden, och fyll i dem igen.
step-check-confirmation = Se efter om du har fått en orderbekräftelse i din mejl. Kontrollera också ditt bankkonto eller kort innan du betalar igen.
step-check-funds = Se efter hur mycket som finns tillgängligt på bankkontot eller kortet. Du kan behöva föra över pengar först.
step-check-personal-details = Kontrollera namn, andra personuppgifter och kontaktuppgifter. Stava namnet som på din legitimation.
step-check-pin = Kontrollera din PIN-kod, till exempel i bankens app.
step-check-register = Fråga det företag eller den myndighet som för registret vad som står om dig. Om något är fel eller saknas kan du be att få det rättat.
step-choose-other-method = Välj ett annat betalsätt, om butiken erbjuder något.
step-complete-application = Gå igenom ansökan och lägg till det som saknas. Kontakta kreditgivaren om du är osäker på vad det är.
step-contact-bank = Kontakta din bank. De kan kanske berätta mer.
step-contact-lender = Kontakta kreditgivaren om du vill veta mer eller tror att något är fel.
step-contact-lender-named = Kontakta { $lender } om du vill veta mer eller tror att något är fel.
step-contact-shop = Berätta för butiken vad som hände, så att butiken kan undersöka saken.
step-contact-shop-named = Berätta för { $merchant } vad som hände, så att de kan undersöka saken.
step-follow-steps = Följ stegen på skärmen, eller leta efter ett meddelande i appen som du betalar med eller i din mejl.
step-lift-credit-freeze = Du kan ha kvar spärren och betala på ett annat sätt. Om du vill handla på kredit kan du ta bort spärren där den lades in.
step-lower-amount = Välj ett lägre belopp om du vill betala på det här sättet.
step-lower-amount-available = Välj ett belopp på högst { $available } om du vill betala på det här sättet.
step-pay-open-invoice = Betala fakturan, eller kontakta kreditgivaren om du inte kan. Om du nyss har betalat den kan det ta några dagar innan det syns.
step-pay-open-purchases = Betala först ett eller flera av dina tidigare köp. Kontakta kreditgivaren om det är svårt.
step-prove-identity = Fråga kreditgivaren hur du kan legitimera dig, till exempel med en e-legitimation.
step-raise-amount = Välj ett annat betalsätt. För att betala på det här sättet måste beloppet vara högre.
step-raise-card-limit = Kontrollera gränsen i bankens app, eller fråga din bank om den kan höjas.
step-start-again = Gå tillbaka till varukorgen och börja om med betalningen.
step-take-smaller-amount = Bestäm om du vill tacka ja till erbjudandet på upp till { $available }. Du kan också tacka nej.
step-take-smaller-amount-other = Bestäm om du vill tacka ja till det lägre beloppet. Du kan också tacka nej.
step-unlock-card = Lås upp kortet i bankens app, eller öppna det där för den här sortens betalning.
step-use-home-address = Prova med din hemadress som leveransadress, eller välj ett annat betalsätt.
step-use-new-card = Använd ditt nya kort och fyll i uppgifterna från det. Kontakta din bank om du inte har fått något nytt kort.
step-use-other-card = Använd ett annat kort eller bankkonto, om du har något.
step-verify-income = Fråga kreditgivaren hur du kan visa din inkomst, till exempel med en lönespecifikation.
step-wait-for-answer = Vänta på svaret innan du försöker igen.
