### Til butikkens ansatte. De får intet at vide om personen: ingen personlig årsag, intet kredittjek, intet beløb.

## Overskrifter til butikken. Højst 60 tegn.

merchant-headline-declined = Kundens betaling blev ikke godkendt
merchant-headline-declined-application = Kundens ansøgning blev ikke godkendt
merchant-headline-counter-offer = Kreditgiveren har givet kunden et andet tilbud
merchant-headline-action-needed = Der er brug for lidt mere fra kunden
merchant-headline-pending = Betalingen er i gang
merchant-headline-failed = Betalingen blev afbrudt
merchant-headline-approved = Betalingen er godkendt
merchant-headline-pending-application = Kundens ansøgning er ved at blive behandlet
merchant-headline-failed-application = Kundens ansøgning blev afbrudt
merchant-headline-approved-application = Kundens ansøgning er godkendt

## Opsummeringer til butikken. Højst 240 tegn.

merchant-summary-declined-credit = Kreditgiveren godkendte ikke denne betalingsmåde til købet. Et nej kan have mange årsager. Årsager, der handler om kunden, bliver ikke vist her.
merchant-summary-declined-payment = Betalingen blev ikke godkendt. En betaling kan blive stoppet af mange årsager. Årsager, der handler om kunden, bliver ikke vist her.
merchant-summary-declined-application = Kreditgiveren godkendte ikke ansøgningen. Årsager, der handler om kunden, bliver ikke vist her.
merchant-summary-counter-offer = Kunden kan se tilbuddet og bestemmer selv, om svaret er ja eller nej.
merchant-summary-action-needed = Kunden har ikke fået nej. Kunden kan se, hvad der mangler.
merchant-summary-pending = Kunden har ikke fået nej. Vent på svaret, før du sender ordren.
merchant-summary-failed = Der blev ikke truffet en afgørelse. Tjek, om ordren er betalt, før du beder om betaling igen.
merchant-summary-approved = Du behøver ikke gøre mere her.
merchant-summary-pending-application = Kreditgiveren har ikke taget stilling til ansøgningen endnu. Kunden har ikke fået nej.
merchant-summary-failed-application = Der blev ikke truffet en afgørelse. Måske skal kunden søge igen.
merchant-summary-approved-application = Dette er en ansøgning, ikke en betaling. Vent på betalingen, før du sender noget.

## Årsager, som butikken må kende. Højst 240 tegn.

merchant-amount-under-minimum = Beløbet er lavere end mindstebeløbet for denne betalingsmåde.
merchant-application-incomplete = Der mangler noget i det, der blev udfyldt.
merchant-delivery-address-not-accepted = Leveringsadressen bliver ikke accepteret til denne betalingsmåde.
merchant-purchase-not-eligible = Noget i kurven kan ikke betales på denne måde.
merchant-shop-not-eligible = Denne betalingsmåde gælder ikke i din butik.
merchant-business-not-supported = Denne betalingsmåde er for privatpersoner, ikke for virksomheder.
merchant-currency-or-country-unsupported = Denne betalingsmåde kan ikke bruges med denne valuta eller i dette land.
merchant-method-not-available = Denne betalingsmåde kan ikke bruges til dette køb.
merchant-card-expired = Kortet er udløbet.
merchant-card-details-wrong = Kortets oplysninger passer ikke.
merchant-card-replaced = Kortet er erstattet af et nyere.
merchant-card-not-supported = Kortet kan ikke bruges til denne slags køb.
merchant-authentication-required = Kundens bank beder kunden bekræfte betalingen.
merchant-authentication-failed = Betalingen blev ikke bekræftet hos kundens bank.
merchant-bank-unavailable = Der var ikke forbindelse til banken.
merchant-technical-error = En teknisk fejl stoppede dette forsøg.
merchant-shop-configuration = Der er noget galt med opsætningen af denne betalingsmåde i din butik.
merchant-credit-register-unavailable = Der var ikke forbindelse til kreditoplysningsbureauet, så der kunne ikke træffes en afgørelse.
merchant-duplicate-payment = Den samme betaling blev sendt for lidt siden. Tjek, om den første gik igennem, før du beder om betaling igen.
merchant-session-expired = Tiden til at gøre betalingen færdig løb ud.
merchant-cancelled-by-shopper = Betalingen blev stoppet, før den var færdig.
merchant-order-changed = Ordren blev ændret, eller den kunne ikke bekræftes, mens den blev betalt.

## Trin for butikken. Højst 160 tegn.

merchant-step-offer-other-method = Tilbyd kunden en anden betalingsmåde.
merchant-step-refer-to-lender = Hvis kunden vil vide mere, så henvis til kreditgiveren. Årsager, der handler om kunden, bliver ikke vist for dig.
merchant-step-refer-to-bank = Hvis kunden vil vide mere, så henvis til kundens bank.
merchant-step-do-not-ask-why = Spørg ikke kunden om økonomi, og gæt ikke på årsagen.
merchant-step-check-integration = Tjek opsætningen af denne betalingsmåde, og kontakt dem, der udbyder den.
