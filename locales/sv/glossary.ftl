### Orden som bär innebörden. Samma ord överallt, så bestäm dem först.

## Vilka som är med

# Aldrig ”långivaren” eller ”banken”.
-lender = kreditgivare
-shop = butik
-customer = kund
-bank = bank
# Aldrig ett varumärke, som UC.
-credit-bureau = kreditupplysningsföretag
-register = register

## Vad det handlar om

-credit = kredit
# Upplysningen ”tas”; kreditprövning är hela bedömningen.
-credit-check = kreditupplysning
-credit-rating = kreditvärdighet
-credit-history = kredithistorik
-payment-default = betalningsanmärkning
-assessment = bedömning
-decision = beslut
-application = ansökan
-reason = orsak

## Betalsätten. Inget namn får kunna tas för ett annat

-way-to-pay = betalsätt
-invoice = faktura
-instalments = delbetalning
-instalment-account = delbetalningskonto
-bank-account = bankkonto
-direct-debit = autogiro
-digital-wallet = digital plånbok
-electronic-id = e-legitimation
