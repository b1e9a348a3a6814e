### For the merchant’s staff. They learn nothing about the person: no personal reason, no credit check, no amount.

## Headlines for the merchant. At most 60 characters.

merchant-headline-declined = The customer’s payment was not approved
merchant-headline-declined-application = The customer’s application was not approved
merchant-headline-counter-offer = The lender has made the customer another offer
merchant-headline-action-needed = Something more is needed from the customer
merchant-headline-pending = The payment is being processed
merchant-headline-failed = The payment was interrupted
merchant-headline-approved = The payment is approved
merchant-headline-pending-application = The customer’s application is being processed
merchant-headline-failed-application = The customer’s application was interrupted
merchant-headline-approved-application = The customer’s application is approved

## Summaries for the merchant. At most 240 characters.

merchant-summary-declined-credit = The lender did not approve this way to pay for the purchase. A no can have many causes. Reasons about the customer are not shown here.
merchant-summary-declined-payment = The payment was not approved. A payment can be stopped for many reasons. Reasons about the customer are not shown here.
merchant-summary-declined-application = The lender did not approve the application. Reasons about the customer are not shown here.
merchant-summary-counter-offer = The customer sees the offer and chooses whether to accept it.
merchant-summary-action-needed = Nothing has been refused. The customer sees what is needed.
merchant-summary-pending = Nothing has been refused. Wait for the answer before you send the order.
merchant-summary-failed = No decision was made. Check whether the order has been paid before you ask for payment again.
merchant-summary-approved = You do not need to do anything more here.
merchant-summary-pending-application = The lender has not decided on the application yet. Nothing has been refused.
merchant-summary-failed-application = No decision was made. The customer may need to apply again.
merchant-summary-approved-application = This is an application, not a payment. Wait for the payment before you send anything.

## Reasons that a merchant may know. At most 240 characters.

merchant-amount-under-minimum = The amount is below the minimum for this way to pay.
merchant-application-incomplete = Something is missing in what was filled in.
merchant-delivery-address-not-accepted = The delivery address is not accepted for this way to pay.
merchant-purchase-not-eligible = Something in the basket cannot be paid for this way.
merchant-shop-not-eligible = This way to pay does not cover your shop.
merchant-business-not-supported = This way to pay is for private persons, not for businesses.
merchant-currency-or-country-unsupported = This way to pay does not work with this currency or country.
merchant-method-not-available = This way to pay cannot be used for this purchase.
merchant-card-expired = The card is past its expiry date.
merchant-card-details-wrong = The card details are not right.
merchant-card-replaced = The card has been replaced by a newer one.
merchant-card-not-supported = The card cannot be used for this kind of purchase.
merchant-authentication-required = The customer’s bank wants the customer to confirm the payment.
merchant-authentication-failed = The payment was not confirmed with the customer’s bank.
merchant-bank-unavailable = The bank could not be reached.
merchant-technical-error = A technical fault stopped this attempt.
merchant-shop-configuration = Something is wrong with how this way to pay is set up in your shop.
merchant-credit-register-unavailable = The credit bureau could not be reached, so no decision could be made.
merchant-duplicate-payment = The same payment was sent a moment ago. Check whether the first one went through before you ask for payment again.
merchant-session-expired = The time to finish the payment ran out.
merchant-cancelled-by-shopper = The payment was stopped before it was finished.
merchant-order-changed = The order changed, or could not be confirmed, while it was being paid.

## Steps for the merchant. At most 160 characters.

merchant-step-offer-other-method = Offer the customer another way to pay.
merchant-step-refer-to-lender = If the customer wants to know more, refer them to the lender. Reasons about the customer are not shown to you.
merchant-step-refer-to-bank = If the customer wants to know more, refer them to their bank.
merchant-step-do-not-ask-why = Do not ask the customer about their finances, and do not guess at the reason.
merchant-step-check-integration = Check the set-up of this way to pay, and contact its provider.
