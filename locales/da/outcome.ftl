### Hvad der skete: den første linje og den eller de to sætninger under den.
### De skal kunne stå alene, når ingen årsag må fortælles, og de fleste læser ikke andet.

## Overskrifter: den første linje. Højst 60 tegn.

headline-declined-invoice = Køb på faktura blev ikke godkendt
headline-declined-pay-later = Køb med senere betaling blev ikke godkendt
headline-declined-instalments = Betaling i rater blev ikke godkendt
headline-declined-instalment-account = Køb på delbetalingskontoen blev ikke godkendt
headline-declined-financing = Lånet til købet blev ikke godkendt
headline-declined-lender-card = Betalingen med kreditgiverens kort blev ikke godkendt
headline-declined-card = Kortbetalingen blev ikke godkendt
headline-declined-credit-card = Betalingen med kreditkort blev ikke godkendt
headline-declined-bank-transfer = Bankoverførslen blev ikke godkendt
headline-declined-direct-bank = Betalingen via din bank blev ikke godkendt
headline-declined-direct-debit = Det automatiske træk blev ikke godkendt
headline-declined-wallet = Betalingen med digital tegnebog blev ikke godkendt
headline-declined-mobile-pay = Mobilbetalingen blev ikke godkendt
headline-declined-other = Betalingen blev ikke godkendt
headline-declined-application-lender-card = Din ansøgning om kort blev ikke godkendt
headline-declined-application-account = Din ansøgning om delbetalingskonto blev ikke godkendt
headline-declined-application-other = Din ansøgning om kredit blev ikke godkendt
headline-counter-offer = Kreditgiveren tilbyder kredit på et mindre beløb
headline-counter-offer-application = Kreditgiveren tilbyder mindre kredit, end du søgte om
headline-action-needed = Der er brug for lidt mere fra dig
headline-action-needed-application = Der er brug for lidt mere til din ansøgning
headline-pending-credit = Dit køb venter på svar fra kreditgiveren
headline-pending-payment = Din betaling er i gang
headline-pending-application = Din ansøgning venter på svar fra kreditgiveren
headline-failed = Betalingen blev afbrudt
headline-failed-application = Din ansøgning blev afbrudt
headline-approved = Din betaling er godkendt
headline-approved-application = Din ansøgning er godkendt

## Opsummeringer: hvad der skete, i en sætning eller to, uden nogen årsag. Højst 240 tegn.

summary-declined-invoice = Kreditgiveren godkendte ikke, at du betaler dette køb med faktura. En faktura er kredit, også ved små beløb, og et nej kan have mange årsager. Du kan måske stadig betale med det samme. Det er ikke kredit.
summary-declined-pay-later = Kreditgiveren godkendte ikke, at du betaler dette køb senere. At betale senere er kredit, også ved små beløb, og et nej kan have mange årsager. Du kan måske stadig betale med det samme. Det er ikke kredit.
summary-declined-instalments = Kreditgiveren godkendte ikke, at du betaler dette køb i rater. Rater er kredit, og et nej kan have mange årsager. Du kan måske stadig betale med det samme. Det er ikke kredit.
summary-declined-instalment-account = Kreditgiveren godkendte ikke dette køb på delbetalingskontoen. Det er en kreditkonto hos kreditgiveren, ikke din bankkonto. Du kan måske stadig betale med det samme. Det er ikke kredit.
summary-declined-financing = Kreditgiveren godkendte ikke et lån til dette køb. Et nej kan have mange årsager. Du kan måske stadig betale med det samme. Det er ikke kredit.
summary-declined-lender-card = Betalingen med kreditgiverens kort blev ikke godkendt, så den gik ikke igennem denne gang. Det sker for mange og kan have mange årsager. Du kan måske stadig betale på en anden måde.
summary-declined-card = Betalingen med dette kort blev ikke godkendt, så den gik ikke igennem denne gang. Det sker for mange og kan have mange årsager.
summary-declined-credit-card = Betalingen med dette kreditkort blev ikke godkendt, så den gik ikke igennem denne gang. Det sker for mange og kan have mange årsager.
summary-declined-bank-transfer = Bankoverførslen blev ikke godkendt, så den gik ikke igennem denne gang. Det sker for mange og kan have mange årsager.
summary-declined-direct-bank = Betalingen fra din bankkonto blev ikke godkendt, så den gik ikke igennem denne gang. Det sker for mange og kan have mange årsager.
summary-declined-direct-debit = Det automatiske træk fra din bankkonto blev ikke godkendt, så butikken har ikke fået sin betaling på den måde. Det sker for mange og kan have mange årsager.
summary-declined-wallet = Betalingen med din digitale tegnebog blev ikke godkendt, så den gik ikke igennem denne gang. Det kan skyldes kortet eller bankkontoen i tegnebogen. Det sker for mange og kan have mange årsager.
summary-declined-mobile-pay = Betalingen fra din mobil blev ikke godkendt, så den gik ikke igennem denne gang. Det sker for mange og kan have mange årsager.
summary-declined-other = Betalingen blev ikke godkendt, så den gik ikke igennem denne gang. Det sker for mange og kan have mange årsager.
summary-declined-application-lender-card = Kreditgiveren godkendte ikke din ansøgning om et kort. Når du betaler med kortet, køber du på kredit, og et nej kan have mange årsager. Afgørelsen gælder denne ansøgning.
summary-declined-application-account = Kreditgiveren godkendte ikke din ansøgning om en delbetalingskonto. Det er en kreditkonto, og et nej kan have mange årsager. Afgørelsen gælder denne ansøgning.
summary-declined-application-other = Kreditgiveren godkendte ikke din ansøgning om kredit. Et nej kan have mange årsager. Afgørelsen gælder denne ansøgning.
summary-counter-offer = Kreditgiveren godkendte ikke hele beløbet til denne betalingsmåde, men tilbyder dig op til { $available } i kredit. Du bestemmer selv, om du vil sige ja.
summary-counter-offer-application = Kreditgiveren godkendte ikke al den kredit, du søgte om, men tilbyder dig op til { $available } i kredit i stedet. Du bestemmer selv, om du vil sige ja.
summary-counter-offer-other = Kreditgiveren godkendte ikke hele beløbet, men tilbyder kredit på et mindre beløb i stedet. Du bestemmer selv, om du vil sige ja.
summary-action-needed-credit = Kreditgiveren har brug for lidt mere fra dig for at kunne give dig svar. Du har ikke fået nej.
summary-action-needed-payment = Der er brug for lidt mere fra dig, før betalingen kan gå igennem. Du har ikke fået nej.
summary-action-needed-application = Kreditgiveren har brug for lidt mere fra dig for at kunne svare på din ansøgning. Du har ikke fået nej.
summary-pending-credit = Kreditgiveren har ikke taget stilling endnu. Du har ikke fået nej. Vent på svaret.
summary-pending-payment = Betalingen er ikke færdig endnu. Du har ikke fået nej. Hvis du betaler igen nu, kan du komme til at betale to gange.
summary-pending-application = Kreditgiveren har ikke taget stilling til din ansøgning endnu. Du har ikke fået nej. Vent på svaret.
summary-failed-credit = Købet blev afbrudt, før kreditgiveren havde taget stilling. Du har ikke fået nej. Se efter en ordrebekræftelse, før du prøver igen.
summary-failed-payment = Betalingen blev afbrudt, før den var færdig. Du har ikke fået nej. Se efter en ordrebekræftelse, før du betaler igen.
summary-failed-application = Ansøgningen blev afbrudt, før kreditgiveren havde taget stilling. Du har ikke fået nej. Måske skal du sende ansøgningen igen.
summary-approved-credit = Kreditgiveren har godkendt købet. Du behøver ikke gøre mere her.
summary-approved-payment = Betalingen er godkendt. Du behøver ikke gøre mere her.
summary-approved-application = Kreditgiveren har godkendt din ansøgning. Du behøver ikke gøre mere her.
