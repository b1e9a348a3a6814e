### Hvad den, der handler, kan gøre nu. Hvert trin begynder med det, man skal gøre.

## Trin. Højst 160 tegn.

step-adjust-basket = Fjern det fra kurven, der ikke kan betales på denne måde, eller vælg en anden betalingsmåde.
step-answer-questions = Se efter spørgsmål fra kreditgiveren i deres app, i din mail eller i din post, og svar på dem.
step-approve-in-bank = Hav bankens app, dit elektroniske id (fx MitID) eller din kode klar. Bekræft betalingen, når du bliver bedt om det.
step-ask-bank = Kontakt din bank eller dit kortselskab. De kan måske fortælle dig årsagen, og hvad du kan gøre.
step-ask-bank-wallet = Se i appen, hvilket kort eller hvilken bankkonto du betalte med. Den bank kan måske fortælle dig årsagen.
step-ask-reason = Spørg kreditgiveren, virksomheden bag denne betalingsmåde, om årsagen. Du behøver ikke forklare, hvorfor du vil vide det.
step-ask-reason-named = Spørg { $lender } om årsagen. Du behøver ikke forklare, hvorfor du vil vide det.
step-ask-reason-guest = Log ind hos kreditgiveren, eller kontakt dem, for at se, om der er mere at vide. For at beskytte dig bliver årsager, der handler om en person, ikke vist her.
step-ask-reason-guest-named = Log ind hos { $lender }, eller kontakt dem, for at se, om der er mere at vide. For at beskytte dig bliver årsager, der handler om en person, ikke vist her.
step-buy-as-private-person = Køb som privatperson, hvis du ikke køber for en virksomhed, eller vælg en anden betalingsmåde.
step-check-address = Tjek adressen og stavningen. Brug den adresse, hvor du er registreret, eller den, som din bank har.
step-check-card-details = Tjek kortnummeret, udløbsdatoen og sikkerhedskoden, og indtast dem igen.
step-check-confirmation = Se efter en ordrebekræftelse i din mail, og tjek din bankkonto eller dit kort, før du betaler igen.
step-check-funds = Tjek, hvor meget der er til rådighed på din bankkonto eller dit kort. Måske skal du flytte penge først.
step-check-personal-details = Tjek dit navn, dine andre personoplysninger og dine kontaktoplysninger. Stav navnet som på din legitimation.
step-check-pin = Tjek din pinkode, fx i bankens app.
step-check-register = Spørg dem, der fører registret, hvad der står om dig. Hvis noget er forkert eller mangler, så bed om at få det rettet.
step-choose-other-method = Vælg en anden betalingsmåde, hvis butikken tilbyder en.
step-complete-application = Gå ansøgningen igennem, og tilføj det, der mangler. Spørg kreditgiveren, hvis du ikke er sikker på, hvad det er.
step-contact-bank = Kontakt din bank. De kan måske fortælle dig mere.
step-contact-lender = Kontakt kreditgiveren, hvis du vil vide mere eller tror, at noget er forkert.
step-contact-lender-named = Kontakt { $lender }, hvis du vil vide mere eller tror, at noget er forkert.
step-contact-shop = Fortæl butikken, hvad der skete, så de kan se på det.
step-contact-shop-named = Fortæl { $merchant }, hvad der skete, så de kan se på det.
step-follow-steps = Følg trinnene på skærmen. Måske har du fået en besked i din mail eller i den app, du betaler med.
step-lift-credit-freeze = Du kan beholde advarslen eller spærringen og betale på en anden måde. Hvis du vil købe på kredit, så fjern den der, hvor den blev oprettet.
step-lower-amount = Vælg et mindre beløb, hvis du vil betale på denne måde.
step-lower-amount-available = Vælg et beløb på højst { $available }, hvis du vil betale på denne måde.
step-pay-open-invoice = Betal den åbne faktura, eller kontakt kreditgiveren, hvis du ikke kan. Har du lige betalt, kan der gå nogle dage, før det kan ses.
step-pay-open-purchases = Betal først et eller flere af dine tidligere køb. Kontakt kreditgiveren, hvis det er svært.
step-prove-identity = Spørg kreditgiveren, hvordan du kan vise, hvem du er, fx med et elektronisk id som MitID.
step-raise-amount = Vælg en anden betalingsmåde. Beløbet skal være højere, hvis du vil betale på denne måde.
step-raise-card-limit = Tjek grænsen i bankens app, eller spørg din bank, om den kan hæves.
step-start-again = Gå tilbage til kurven, og start betalingen forfra.
step-take-smaller-amount = Beslut, om du vil sige ja til op til { $available } i kredit. Du kan også sige nej.
step-take-smaller-amount-other = Beslut, om du vil sige ja til det mindre beløb. Du kan også sige nej.
step-unlock-card = Lås kortet op i bankens app, eller åbn der for denne slags betaling.
step-use-home-address = Prøv med din hjemmeadresse som leveringsadresse, eller vælg en anden betalingsmåde.
step-use-new-card = Brug dit nye kort, og indtast oplysningerne fra det. Spørg din bank, hvis du ikke har fået et.
step-use-other-card = Brug et andet kort eller en anden bankkonto, hvis du har det.
step-verify-income = Spørg kreditgiveren, hvordan du kan vise din indkomst, fx med en lønseddel.
step-wait-for-answer = Vent på svaret, før du prøver igen.
