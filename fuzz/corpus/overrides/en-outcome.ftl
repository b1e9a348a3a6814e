### What happened: the first line and the one or two sentences below it.
### They stand alone when no reason may be told, and most people read nothing else.

## Headlines: the first line. At most 60 characters.

headline-declined-invoice = Payment by invoice was not approved
headline-declined-pay-later = Paying later was not approved
headline-declined-instalments = Payment in instalments was not approved
headline-declined-instalment-account = Payment on the instalment account was not approved
headline-declined-financing = The loan for this purchase was not approved
headline-declined-lender-card = Payment with the lender’s card was not approved
headline-declined-card = The card payment was not approved
headline-declined-credit-card = The credit card payment was not approved
headline-declined-bank-transfer = The bank transfer was not approved
headline-declined-direct-bank = The bank payment was not approved
headline-declined-direct-debit = The direct debit was not approved
headline-declined-wallet = The digital wallet payment was not approved
headline-declined-mobile-pay = The mobile payment was not approved
headline-declined-other = The payment was not approved
headline-declined-application-lender-card = Your card application was not approved
headline-declined-application-account = Your application for an instalment account was not approved
headline-declined-application-other = Your credit application was not approved
headline-counter-offer = The lender offers credit for a smaller amount
headline-counter-offer-application = The lender offers less credit than you applied for
headline-action-needed = Something more is needed from you
headline-action-needed-application = Your application needs something more
headline-pending-credit = Your purchase is waiting for the lender’s answer
headline-pending-payment = Your payment is being processed
headline-pending-application = Your application is waiting for the lender’s answer
headline-failed = The payment was interrupted
headline-failed-application = Your application was interrupted
headline-approved = Your payment is approved
headline-approved-application = Your application is approved

## Summaries: what happened, in a sentence or two, without any reason. At most 240 characters.

summary-declined-invoice = The lender did not approve an invoice for this purchase. An invoice is credit, even for a small amount, and a no can have many causes. Paying directly is not credit and may still work.
summary-declined-pay-later = The lender did not approve paying later for this purchase. Paying later is credit, even for a small amount, and a no can have many causes. Paying directly is not credit and may still work.
summary-declined-instalments = The lender did not approve instalments for this purchase. Instalments are credit, and a no can have many causes. Paying directly is not credit and may still work.
summary-declined-instalment-account = The lender did not approve this purchase on the instalment account. That is a credit account with the lender, not your bank account. Paying directly is not credit and may still work.
summary-declined-financing = The lender did not approve a loan for this purchase. A no can have many causes. Paying directly is not credit and may still work.
summary-declined-lender-card = The payment with the lender’s card was not approved, so this attempt did not go through. This happens to many people, for many reasons. Another way to pay may still work.
summary-declined-card = The payment with this card was not approved, so this attempt did not go through. This happens to many people, for many reasons.
summary-declined-credit-card = The payment with this credit card was not approved, so this attempt did not go through. This happens to many people, for many reasons.
summary-declined-bank-transfer = The bank transfer was not approved, so this attempt did not go through. This happens to many people, for many reasons.
summary-declined-direct-bank = The payment from your bank account was not approved, so this attempt did not go through. This happens to many people, for many reasons.
summary-declined-direct-debit = The direct debit from your bank account was not approved, so the shop has not been paid this way. This happens to many people, for many reasons.
summary-declined-wallet = The payment with your digital wallet was not approved, so this attempt did not go through. The card or bank account in the wallet may be the cause. This happens to many people, for many reasons.
summary-declined-mobile-pay = The payment from your phone was not approved, so this attempt did not go through. This happens to many people, for many reasons.
summary-declined-other = The payment was not approved, so this attempt did not go through. This happens to many people, for many reasons.
summary-declined-application-lender-card = The lender did not approve your application for its card. Buying with the card is credit, and a no can have many causes. The decision is about this application.
summary-declined-application-account = The lender did not approve your application for an instalment account. It is a credit account, and a no can have many causes. The decision is about this application.
summary-declined-application-other = The lender did not approve your application for credit. A no can have many causes. The decision is about this application.
# Variables:
#   $available (Money) - the most that the lender offers, e.g. “£500”
summary-counter-offer = The lender did not approve the whole amount for this way to pay. It offers credit of up to { $available } instead. You choose whether to accept.
# Variables:
#   $available (Money) - the most that the lender offers, e.g. “£500”
summary-counter-offer-application = The lender did not approve all the credit that you applied for. It offers credit of up to { $available } instead. You choose whether to accept.
summary-counter-offer-other = The lender did not approve the whole amount. It offers credit for a smaller amount instead. You choose whether to accept.
summary-action-needed-credit = The lender needs something more from you before it can decide. Nothing has been refused.
summary-action-needed-payment = Something more is needed from you before the payment can be made. Nothing has been refused.
summary-action-needed-application = The lender needs something more from you before it can decide on your application. Nothing has been refused.
summary-pending-credit = The lender has not decided yet. Nothing has been refused. Please wait for the answer.
summary-pending-payment = The payment is not finished yet. Nothing has been refused. If you pay again now, you may pay twice.
summary-pending-application = The lender has not decided on your application yet. Nothing has been refused. Please wait for the answer.
summary-failed-credit = The purchase was interrupted before the lender had decided. Nothing has been refused. Look for an order confirmation before you try again.
summary-failed-payment = The payment was interrupted before it was finished. Nothing has been refused. Look for an order confirmation before you pay again.
summary-failed-application = The application was interrupted before the lender had decided. Nothing has been refused. You may need to send the application again.
summary-approved-credit = The lender has approved the purchase. You do not need to do anything more here.
summary-approved-payment = The payment has been approved. You do not need to do anything more here.
summary-approved-application = The lender has approved your application. You do not need to do anything more here.
