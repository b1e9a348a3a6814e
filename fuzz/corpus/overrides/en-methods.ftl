### Ways to pay: their names and what they mean.
### No name may be taken for another: a credit account is never called just “account”.

## Names of the ways to pay. At most 40 characters.

method-invoice = Invoice
method-pay-later = Pay later
method-instalments = Instalments
method-instalment-account = Instalment account (credit)
method-financing = Loan for this purchase
method-lender-card = The lender’s card
method-card = Card
method-credit-card = Credit card
method-bank-transfer = Bank transfer
method-direct-bank = Pay through your bank
method-direct-debit = Direct debit
method-wallet = Digital wallet
method-mobile-pay = Mobile payment

## What choosing it means, shown beside the name. At most 120 characters.

alternative-invoice = You get an invoice and pay it later. This is credit.
alternative-pay-later = You pay the whole amount later. This is credit.
alternative-instalments = You pay for this purchase in parts. This is credit.
alternative-instalment-account = You pay in parts through a credit account with the lender. It is not your bank account.
alternative-financing = You take a loan for this purchase and pay it back in parts.
alternative-lender-card = You pay with a card from the lender. This is credit.
alternative-card = You pay now with your own card.
# Variables:
#   $number (Word) - what the market calls its national identity number, e.g. “personnummer”
alternative-card-number = You pay now with your own card. A card payment does not need your { $number }.
alternative-credit-card = You pay with your credit card. This is credit.
# Variables:
#   $number (Word) - what the market calls its national identity number, e.g. “personnummer”
alternative-credit-card-number = You pay with your credit card. This is credit. A card payment does not need your { $number }.
alternative-bank-transfer = You transfer the money from your bank account.
alternative-direct-bank = You pay now from your bank account and approve it with your bank.
alternative-direct-debit = The money is taken from your bank account later, with your permission.
alternative-wallet = You pay with a card, a bank account or money in your digital wallet.
alternative-mobile-pay = You pay now with a payment app on your phone.
