### For the lender’s own support staff, about the customer. Not read by the customer.

## What may be said, shown with each reason. At most 240 characters.

support-note-open = You may tell the customer and the shop. Do not discuss the purchase with anyone else.
support-note-personal = Tell only the customer, and only when they have proved who they are.
support-note-masked = Do not tell anyone, the customer included. You may say: “I have no reason that I can give you. You can make a complaint.”
support-note-masked-owed = Do not tell anyone, the customer included. The law here asks for reasons and names no exception. Pass the case to your legal team before you answer.

## Reasons as support reads them. At most 240 characters.

support-affordability = The customer’s income does not leave enough room for this credit, as assessed.
support-existing-debts = The customer’s existing debts leave too little room for this credit, as assessed.
support-unpaid-invoice = The customer has an earlier invoice with the lender that shows as not paid.
support-payment-default-on-record = A register shows a payment default in the customer’s name.
support-short-credit-history = The customer’s credit history is too short to assess.
support-no-credit-file = The credit bureau has no information about the customer.
support-credit-freeze = There is a block on credit checks or new credit, set in the customer’s name.
support-limit-reached = The amount goes over the customer’s limit with the lender.
support-amount-over-limit = The amount is more than the customer can be lent now.
support-amount-under-minimum = The amount is below the minimum for this way to pay.
support-too-many-open-purchases = The customer has too many purchases with the lender that are not paid yet.
support-too-many-recent-applications = Several applications for credit have been made in the customer’s name lately.
support-too-many-attempts = Several attempts were made in a short time.
support-income-not-verified = The customer’s income could not be confirmed.
support-application-incomplete = An answer or a document is missing in the application.
support-identity-not-verified = The customer’s identity could not be confirmed.
support-details-mismatch = The personal details given do not match the ones on record.
support-address-mismatch = The address given does not agree with the one on record.
support-delivery-address-not-accepted = The delivery address is not accepted for this way to pay.
support-protected-identity = The customer’s personal details are protected, so the automatic check cannot be made. Never read out an address.
support-under-age = The customer is younger than this way to pay allows.
support-not-resident = The customer is not registered as living in the country.
support-purchase-not-eligible = Something in the basket cannot be paid for this way.
support-shop-not-eligible = This way to pay does not cover the shop.
support-business-not-supported = The purchase was made by a business; this way to pay is for private persons.
support-currency-or-country-unsupported = This way to pay does not work with this currency or country.
support-method-not-available = This way to pay cannot be used for this purchase.
support-security-insufficient = The security for the loan is too small or of the wrong kind.
support-checks-pending = The lender’s checks are not finished; the customer may have questions to answer.
support-insufficient-funds = The bank says that there is not enough money available.
support-card-limit-reached = The purchase goes over a limit on the card.
support-card-expired = The card is past its expiry date.
support-card-details-wrong = The card number, the expiry date or the security code is not right.
support-card-replaced = The card has been replaced by a newer one.
support-card-not-supported = The card cannot be used for this kind of purchase.
support-card-frozen-by-holder = The customer has locked the card or this kind of payment.
support-card-blocked = The bank has blocked the card.
support-account-closed = The bank account or card used for the payment is closed or cannot be used.
support-pin-wrong = The PIN was wrong, or was wrong too many times.
support-authentication-required = The bank wants the customer to confirm the payment.
support-authentication-failed = The payment was not confirmed with the customer’s bank.
support-authorisation-revoked = The permission to charge the card or bank account has been withdrawn.
support-bank-unavailable = The bank could not be reached.
support-suspected-fraud = Fraud is suspected.
support-lost-or-stolen = The card is reported lost or stolen.
support-deceased = The person is registered as deceased. If that seems wrong, or a relative gets in touch, pass the case on.
support-technical-error = A technical fault stopped this attempt.
support-shop-configuration = The shop’s set-up of this way to pay is at fault.
support-credit-register-unavailable = The credit bureau could not be reached.
support-duplicate-payment = The same payment was sent a moment ago, so the second one was stopped.
support-session-expired = The time to finish the payment ran out.
support-cancelled-by-shopper = The payment was stopped before it was finished.
support-order-changed = The order changed, or could not be confirmed, while it was being paid.
