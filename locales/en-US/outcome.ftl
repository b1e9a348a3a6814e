## Headlines.

headline-declined-instalments = Payment in installments was not approved
headline-declined-instalment-account = Payment on the installment account was not approved
headline-declined-direct-debit = The automatic bank payment was not approved
headline-declined-application-account = Your application for an installment account was not approved

## Summaries.

summary-declined-instalments = The lender did not approve installments for this purchase. Installments are credit, and a no can have many causes. Paying directly is not credit and may still work.
summary-declined-instalment-account = The lender did not approve this purchase on the installment account. That is a credit account with the lender, not your bank account. Paying directly is not credit and may still work.
summary-declined-direct-debit = The automatic payment from your bank account was not approved, so the store has not been paid this way. This happens to many people, for many reasons.
summary-declined-application-account = The lender did not approve your application for an installment account. It is a credit account, and a no can have many causes. The decision is about this application.
summary-counter-offer = The lender did not approve the full amount for this way to pay. It offers credit of up to { $available } instead. You choose whether to accept.
summary-counter-offer-other = The lender did not approve the full amount. It offers credit for a smaller amount instead. You choose whether to accept.
