## Names of the ways to pay.

method-instalments = Installments
method-instalment-account = Installment account (credit)
method-direct-debit = Automatic bank payment

## What choosing it means.

alternative-pay-later = You pay the full amount later. This is credit.
