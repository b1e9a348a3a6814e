### Vad som hände: första raden och meningarna under den. De ska räcka när ingen orsak får sägas; de flesta läser inget annat.

## Rubriker: första raden. Högst 60 tecken.

headline-declined-invoice = Köp mot faktura godkändes inte
headline-declined-pay-later = Att betala senare godkändes inte
headline-declined-instalments = Delbetalning godkändes inte
headline-declined-instalment-account = Köp på delbetalningskonto godkändes inte
headline-declined-financing = Lånet för köpet godkändes inte
headline-declined-lender-card = Kortbetalningen godkändes inte
headline-declined-card = Kortbetalningen godkändes inte
headline-declined-credit-card = Betalningen med kreditkort godkändes inte
headline-declined-bank-transfer = Banköverföringen godkändes inte
headline-declined-direct-bank = Betalningen via banken godkändes inte
headline-declined-direct-debit = Autogirobetalningen godkändes inte
headline-declined-wallet = Betalningen med digital plånbok godkändes inte
headline-declined-mobile-pay = Mobilbetalningen godkändes inte
headline-declined-other = Betalningen godkändes inte
headline-declined-application-lender-card = Din ansökan om kort godkändes inte
headline-declined-application-account = Din ansökan om delbetalningskonto godkändes inte
headline-declined-application-other = Din ansökan om kredit godkändes inte
headline-counter-offer = Du kan handla på kredit för ett lägre belopp
headline-counter-offer-application = Du erbjuds en lägre kreditgräns
headline-action-needed = Det är ett steg kvar
headline-action-needed-application = Det är ett steg kvar i din ansökan
headline-pending-credit = Ditt köp kontrolleras
headline-pending-payment = Din betalning kontrolleras
headline-pending-application = Din ansökan behandlas
headline-failed = Ett tekniskt fel stoppade betalningen
headline-failed-application = Ett tekniskt fel stoppade din ansökan
headline-approved = Din betalning är godkänd
headline-approved-application = Din ansökan är godkänd

## Sammanfattningar: vad som hände, i en mening eller två, utan någon orsak. Högst 240 tecken.

summary-declined-invoice = Kreditgivaren godkände inte faktura för det här köpet. En faktura är en kredit, så varje köp prövas på nytt, även ett litet. Beslutet påverkar inte köp som du betalar direkt.
summary-declined-pay-later = Kreditgivaren godkände inte att du betalar det här köpet senare. Att betala senare är en kredit, så varje köp prövas på nytt, även ett litet. Beslutet påverkar inte köp som du betalar direkt.
summary-declined-instalments = Kreditgivaren godkände inte delbetalning för det här köpet. Delbetalning är en kredit, så varje köp prövas på nytt. Beslutet påverkar inte köp som du betalar direkt.
summary-declined-instalment-account = Kreditgivaren godkände inte det här köpet på delbetalningskontot. Det är ett kreditkonto hos kreditgivaren, inte ditt bankkonto. Betalningar från ditt bankkonto påverkas inte.
summary-declined-financing = Kreditgivaren godkände inte ett lån för det här köpet. Beslutet gäller bara det här lånet. Det påverkar inte köp som du betalar direkt.
summary-declined-lender-card = Betalningen med kreditgivarens kort godkändes inte, så köpet är inte klart. Kortet är en kredit, och varje köp med det prövas på nytt. Dina andra kort påverkas inte.
summary-declined-card = Betalningen med det här kortet godkändes inte, så köpet är inte klart. Det kan bero på mycket annat än att pengarna inte räcker.
summary-declined-credit-card = Betalningen med det här kreditkortet godkändes inte, så köpet är inte klart. Det kan bero på mycket annat än att krediten inte räcker.
summary-declined-bank-transfer = Överföringen godkändes inte, så köpet är inte klart. Det kan bero på mycket annat än att pengarna inte räcker.
summary-declined-direct-bank = Betalningen från ditt bankkonto godkändes inte, så köpet är inte klart. Det kan bero på mycket annat än att pengarna inte räcker.
summary-declined-direct-debit = Autogirobetalningen från ditt bankkonto godkändes inte, så köpet är inte klart. Det kan bero på mycket annat än att pengarna inte räcker.
summary-declined-wallet = Betalningen med din digitala plånbok godkändes inte, så köpet är inte klart. Kanske var det kortet eller kontot i plånboken som fick nej. Det kan bero på mycket annat än att pengarna inte räcker.
summary-declined-mobile-pay = Betalningen från din mobil godkändes inte, så köpet är inte klart. Det kan bero på mycket annat än att pengarna inte räcker.
summary-declined-other = Betalningen godkändes inte, så köpet är inte klart. Ett annat betalsätt kan ändå fungera.
summary-declined-application-lender-card = Kreditgivaren godkände inte din ansökan om ett kort. Kortet är en kredit, så varje ansökan bedöms för sig. Beslutet gäller bara den här ansökan.
summary-declined-application-account = Kreditgivaren godkände inte din ansökan om ett delbetalningskonto. Det är ett kreditkonto, så varje ansökan bedöms för sig. Beslutet gäller bara den här ansökan.
summary-declined-application-other = Kreditgivaren godkände inte din ansökan om kredit. Varje ansökan bedöms för sig. Beslutet gäller bara den här ansökan.
summary-counter-offer = Kreditgivaren godkände inte hela beloppet på det här sättet, men erbjuder dig upp till { $available }. Du väljer själv om du vill tacka ja.
summary-counter-offer-application = Kreditgivaren godkände inte hela den kreditgräns som du ansökte om, men erbjuder dig upp till { $available }. Du väljer själv om du vill tacka ja.
summary-counter-offer-other = Kreditgivaren godkände inte hela beloppet men erbjuder ett lägre belopp i stället. Du väljer själv om du vill tacka ja.
summary-action-needed-credit = Kreditgivaren behöver något mer från dig för att kunna fatta beslut. Du har inte fått nej.
summary-action-needed-payment = Det behövs något mer från dig innan betalningen kan göras. Du har inte fått nej.
summary-action-needed-application = Kreditgivaren behöver något mer från dig för att kunna fatta beslut om din ansökan. Du har inte fått nej.
summary-pending-credit = Kreditgivaren har inte fattat något beslut än. Du har inte fått nej. Du får svar när kontrollen är klar.
summary-pending-payment = Betalningen är inte klar än. Du har inte fått nej. Om du betalar igen nu kan du råka betala två gånger.
summary-pending-application = Kreditgivaren har inte fattat något beslut om din ansökan än. Du har inte fått nej. Du får svar när allt är kontrollerat.
summary-failed-credit = Något gick fel på vägen. Kreditgivaren har inte sagt nej, och felet säger inget om dig.
summary-failed-payment = Något gick fel på vägen. Det är inte ett nej från din bank, och felet säger inget om dig.
summary-failed-application = Något gick fel på vägen. Kreditgivaren har inte sagt nej, och felet säger inget om dig. Du kan behöva skicka in ansökan igen.
summary-approved-credit = Kreditgivaren har godkänt köpet. Du behöver inte göra något mer här.
summary-approved-payment = Betalningen har gått igenom. Du behöver inte göra något mer här.
summary-approved-application = Kreditgivaren har godkänt din ansökan. Du behöver inte göra något mer här.
