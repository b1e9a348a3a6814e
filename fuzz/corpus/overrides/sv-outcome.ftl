### Vad som hände: första raden och meningarna under den. De ska räcka när ingen orsak får sägas; de flesta läser inget annat.

## Rubriker: första raden. Högst 60 tecken.

headline-declined-invoice = Köp mot faktura godkändes inte
headline-declined-pay-later = Köp med senare betalning godkändes inte
headline-declined-instalments = Delbetalning godkändes inte
headline-declined-instalment-account = Köp på delbetalningskonto godkändes inte
headline-declined-financing = Lånet för köpet godkändes inte
headline-declined-lender-card = Betalningen med kreditgivarens kort godkändes inte
headline-declined-card = Kortbetalningen godkändes inte
headline-declined-credit-card = Betalningen med kreditkort godkändes inte
headline-declined-bank-transfer = Banköverföringen godkändes inte
headline-declined-direct-bank = Direktbetalningen via banken godkändes inte
headline-declined-direct-debit = Autogirobetalningen godkändes inte
headline-declined-wallet = Betalningen med digital plånbok godkändes inte
headline-declined-mobile-pay = Mobilbetalningen godkändes inte
headline-declined-other = Betalningen godkändes inte
headline-declined-application-lender-card = Din ansökan om kort godkändes inte
headline-declined-application-account = Din ansökan om delbetalningskonto godkändes inte
headline-declined-application-other = Din ansökan om kredit godkändes inte
headline-counter-offer = Kreditgivaren erbjuder kredit på ett lägre belopp
headline-counter-offer-application = Kreditgivaren erbjuder mindre kredit än du ansökte om
headline-action-needed = Det behövs något mer från dig
headline-action-needed-application = Det behövs något mer för din ansökan
headline-pending-credit = Köpet väntar på kreditgivarens svar
headline-pending-payment = Din betalning behandlas
headline-pending-application = Din ansökan väntar på kreditgivarens svar
headline-failed = Betalningen avbröts
headline-failed-application = Din ansökan avbröts
headline-approved = Din betalning är godkänd
headline-approved-application = Din ansökan är godkänd

## Sammanfattningar: vad som hände, i en mening eller två, utan någon orsak. Högst 240 tecken.

summary-declined-invoice = Kreditgivaren godkände inte att du betalar det här köpet mot faktura. Faktura är en form av kredit, även vid små belopp, och ett nej kan ha många orsaker. Att betala direkt är ingen kredit och kan ändå fungera.
summary-declined-pay-later = Kreditgivaren godkände inte att du betalar det här köpet senare. Att betala senare är en form av kredit, även vid små belopp, och ett nej kan ha många orsaker. Att betala direkt är ingen kredit och kan ändå fungera.
summary-declined-instalments = Kreditgivaren godkände inte att du delbetalar det här köpet. Delbetalning är en form av kredit, och ett nej kan ha många orsaker. Att betala direkt är ingen kredit och kan ändå fungera.
summary-declined-instalment-account = Kreditgivaren godkände inte det här köpet på delbetalningskontot. Det är ett kreditkonto hos kreditgivaren, inte ditt bankkonto. Att betala direkt är ingen kredit och kan ändå fungera.
summary-declined-financing = Kreditgivaren godkände inte lånet för det här köpet. Ett nej kan ha många orsaker. Att betala direkt är ingen kredit och kan ändå fungera.
summary-declined-lender-card = Betalningen med kreditgivarens kort godkändes inte, så den gick inte igenom den här gången. Det händer många, av olika skäl. Det kan ändå fungera att betala på ett annat sätt.
summary-declined-card = Betalningen med det här kortet godkändes inte, så den gick inte igenom den här gången. Det händer många, av olika skäl.
summary-declined-credit-card = Betalningen med det här kreditkortet godkändes inte, så den gick inte igenom den här gången. Det händer många, av olika skäl.
summary-declined-bank-transfer = Banköverföringen godkändes inte, så den gick inte igenom den här gången. Det händer många, av olika skäl.
summary-declined-direct-bank = Betalningen från ditt bankkonto godkändes inte, så den gick inte igenom den här gången. Det händer många, av olika skäl.
summary-declined-direct-debit = Autogirobetalningen från ditt bankkonto godkändes inte, så butiken har inte fått betalt på det sättet. Det händer många, av olika skäl.
summary-declined-wallet = Betalningen med din digitala plånbok godkändes inte, så den gick inte igenom den här gången. Det kan bero på kortet eller bankkontot i plånboken. Det händer många, av olika skäl.
summary-declined-mobile-pay = Betalningen från din mobil godkändes inte, så den gick inte igenom den här gången. Det händer många, av olika skäl.
summary-declined-other = Betalningen godkändes inte, så den gick inte igenom den här gången. Det händer många, av olika skäl.
summary-declined-application-lender-card = Kreditgivaren godkände inte din ansökan om ett kort. Med kortet köper du på kredit, och ett nej kan ha många orsaker. Beslutet gäller den här ansökan.
summary-declined-application-account = Kreditgivaren godkände inte din ansökan om ett delbetalningskonto. Det är ett kreditkonto, och ett nej kan ha många orsaker. Beslutet gäller den här ansökan.
summary-declined-application-other = Kreditgivaren godkände inte din ansökan om kredit. Ett nej kan ha många orsaker. Beslutet gäller den här ansökan.
summary-counter-offer = Kreditgivaren godkände inte hela beloppet för det här betalsättet, men erbjuder dig kredit på upp till { $available }. Du väljer själv om du vill tacka ja.
summary-counter-offer-application = Kreditgivaren godkände inte hela den kredit som du ansökte om, men erbjuder dig upp till { $available }. Du väljer själv om du vill tacka ja.
summary-counter-offer-other = Kreditgivaren godkände inte hela beloppet men erbjuder kredit på ett lägre belopp i stället. Du väljer själv om du vill tacka ja.
summary-action-needed-credit = Kreditgivaren behöver något mer från dig för att kunna fatta beslut. Du har inte fått nej.
summary-action-needed-payment = Det behövs något mer från dig innan betalningen kan göras. Du har inte fått nej.
summary-action-needed-application = Kreditgivaren behöver något mer från dig för att kunna fatta beslut om din ansökan. Du har inte fått nej.
summary-pending-credit = Kreditgivaren har inte fattat något beslut än. Du har inte fått nej. Vänta på svaret.
summary-pending-payment = Betalningen är inte klar än. Du har inte fått nej. Om du betalar igen nu kan du råka betala två gånger.
summary-pending-application = Kreditgivaren har inte fattat något beslut om din ansökan än. Du har inte fått nej. Vänta på svaret.
summary-failed-credit = Köpet avbröts innan kreditgivaren hade fattat något beslut. Du har inte fått nej. Se efter om du har fått en orderbekräftelse innan du försöker igen.
summary-failed-payment = Betalningen avbröts innan den var klar. Du har inte fått nej. Se efter om du har fått en orderbekräftelse innan du betalar igen.
summary-failed-application = Ansökan avbröts innan kreditgivaren hade fattat något beslut. Du har inte fått nej. Du kan behöva skicka in ansökan igen.
summary-approved-credit = Kreditgivaren har godkänt köpet. Du behöver inte göra något mer här.
summary-approved-payment = Betalningen är godkänd. Du behöver inte göra något mer här.
summary-approved-application = Kreditgivaren har godkänt din ansökan. Du behöver inte göra något mer här.
