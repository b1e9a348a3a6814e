### Betalsätten: vad de heter och vad de innebär. Inget namn får kunna tas för ett annat.

## Betalsättens namn. Högst 40 tecken.

method-invoice = Faktura
method-pay-later = Betala senare
method-instalments = Delbetalning
method-instalment-account = Delbetalningskonto (kredit)
method-financing = Lån för det här köpet
method-lender-card = Kreditgivarens kort
method-card = Kort
method-credit-card = Kreditkort
method-bank-transfer = Banköverföring
method-direct-bank = Direktbetalning via banken
method-direct-debit = Autogiro
method-wallet = Digital plånbok
method-mobile-pay = Mobilbetalning

## Vad valet innebär, visas bredvid namnet. Högst 120 tecken.

alternative-invoice = Du får en faktura och betalar den senare. Det är en kredit.
alternative-pay-later = Du betalar hela beloppet senare. Det är en kredit.
alternative-instalments = Du delar upp betalningen för köpet. Det är en kredit.
alternative-instalment-account = Du delbetalar via ett kreditkonto hos kreditgivaren. Det är inte ditt bankkonto.
alternative-financing = Du tar ett lån för köpet och betalar tillbaka det i delar.
alternative-lender-card = Du betalar med ett kort från kreditgivaren. Då köper du på kredit.
alternative-card = Du betalar nu med ditt eget kort.
alternative-card-number = Du betalar nu med ditt eget kort. För kortbetalningen behöver du inte ange { $number }.
alternative-credit-card = Du betalar med ditt kreditkort. Det är en kredit.
alternative-credit-card-number = Du betalar med ditt kreditkort. Det är en kredit. För kortbetalningen behöver du inte ange { $number }.
alternative-bank-transfer = Du för över pengarna från ditt bankkonto.
alternative-direct-bank = Du betalar nu från ditt bankkonto och godkänner betalningen hos banken.
alternative-direct-debit = Pengarna dras från ditt bankkonto senare, med ditt medgivande.
alternative-wallet = Du betalar med ett kort, ett bankkonto eller pengar i din digitala plånbok.
alternative-mobile-pay = Du betalar nu med en betalapp i mobilen.
