### Vad den som handlar kan göra nu. Varje steg börjar med det som ska göras.

## Steg. Högst 160 tecken.

step-adjust-basket = Ta bort det ur varukorgen som inte går att betala på det här sättet, eller välj ett annat betalsätt.
step-answer-questions = Leta efter frågor från kreditgivaren, i appen, i mejlen eller i posten, och svara på dem.
step-approve-in-bank = Ha appen eller koden från banken till hands, och godkänn betalningen när du får frågan.
step-ask-bank = Fråga din bank. Där kan de ofta berätta vad det beror på och hjälpa dig.
step-ask-bank-wallet = Kontrollera kortet eller kontot i appen. Din bank kan ofta berätta vad det beror på.
step-ask-reason = Fråga kreditgivaren om orsaken. Du behöver inte förklara varför du vill veta.
step-ask-reason-named = Fråga { $lender } om orsaken. Du behöver inte förklara varför du vill veta.
step-ask-reason-guest = Logga in hos kreditgivaren och se om det finns mer att veta. För att skydda dig visas inga personliga orsaker här.
step-ask-reason-guest-named = Logga in hos { $lender } och se om det finns mer att veta. För att skydda dig visas inga personliga orsaker här.
step-buy-as-private-person = Välj att handla som privatperson om köpet är till dig själv, eller välj ett annat betalsätt.
step-check-address = Kontrollera adressen. Ange din folkbokföringsadress, stavad precis som den är registrerad.
step-check-card-details = Kontrollera kortnumret, giltighetstiden och säkerhetskoden, och fyll i dem igen.
step-check-confirmation = Leta efter en orderbekräftelse i mejlen och titta på ditt bankkonto innan du betalar igen.
step-check-funds = Se efter hur mycket pengar som finns på bankkontot, och för över mer om du kan.
step-check-personal-details = Kontrollera att namn, personnummer och kontaktuppgifter är skrivna som i dina papper.
step-check-pin = Kontrollera din PIN-kod, till exempel i bankens app.
step-check-register = Fråga registret vad som står om dig. Om något är fel kan du be att få det rättat.
step-choose-other-method = Välj ett annat betalsätt, om butiken erbjuder något.
step-complete-application = Gå tillbaka och fyll i det som saknas.
step-contact-bank = Kontakta din bank. Där kan de se mer om kortet och hjälpa dig.
step-contact-lender = Kontakta kreditgivaren om du vill veta mer eller tror att något är fel.
step-contact-lender-named = Kontakta { $lender } om du vill veta mer eller tror att något är fel.
step-contact-shop = Berätta för butiken vad som hände. Där kan de se vad som är fel och rätta till det.
step-contact-shop-named = Berätta för { $merchant } vad som hände. Där kan de se vad som är fel och rätta till det.
step-follow-steps = Följ stegen som visas på skärmen eller i appen.
step-lift-credit-freeze = Ta bort spärren där du lade den, om du vill handla på kredit. Du kan också ha den kvar och betala på ett annat sätt.
step-lower-amount = Välj ett lägre belopp om du vill betala på det här sättet.
step-lower-amount-available = Välj ett belopp på högst { $available } om du vill betala på det här sättet.
step-pay-open-invoice = Betala fakturan som inte är betald än. Om du nyss har betalat kan det ta några dagar innan det syns.
step-pay-open-purchases = Betala först ett eller flera av dina tidigare köp.
step-prove-identity = Legitimera dig hos kreditgivaren, till exempel med din e-legitimation.
step-raise-amount = Lägg till något i varukorgen om du vill betala på det här sättet.
step-raise-card-limit = Höj gränsen i bankens app, eller be banken att göra det.
step-start-again = Gå tillbaka till varukorgen och börja om med betalningen.
step-take-smaller-amount = Tacka ja till erbjudandet på upp till { $available }, eller välj ett annat betalsätt.
step-take-smaller-amount-other = Bestäm om du vill tacka ja till det lägre beloppet. Du kan säga nej.
step-unlock-card = Lås upp kortet, eller öppna det för köp på nätet, i bankens app.
step-use-home-address = Välj leverans till din folkbokföringsadress.
step-use-new-card = Använd det nya kortet, eller fyll i det nya kortets nummer och giltighetstid.
step-use-other-card = Använd ett annat kort.
step-verify-income = Visa kreditgivaren vilken inkomst du har, till exempel med en lönespecifikation.
step-wait-for-answer = Vänta på svaret. Du behöver inte göra något innan dess.
