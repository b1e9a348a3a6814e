# A lender's own words for some of the messages of locales/en. All others keep the built-in text.

-lender = Example Pay

headline-declined-invoice = We could not offer an invoice this time
summary-declined-invoice = { -lender } did not approve an invoice for this purchase. You can still pay now in another way.
step-pay-open-invoice = Pay the open invoice in the { -lender } app. It can take a day before it shows here.
