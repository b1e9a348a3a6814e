### Why it was not approved, told to the shopper. One message a reason.
### Say what is known, without blame; what to do about it stands in steps.ftl, and whether to try again in guidance.ftl.

## What the lender saw. At most 240 characters.

reason-affordability = In the lender’s assessment, your income does not leave enough room for this credit.
reason-existing-debts = In the lender’s assessment, the debts that you already have leave too little room for this credit.
reason-unpaid-invoice = An earlier invoice from the lender shows as not paid. That affects new credit, even for a small purchase.
reason-own-payment-history = The lender looked at how earlier credit or purchases with it were paid. In its assessment, that speaks against this credit.
reason-late-payments-elsewhere = The lender has information about late or missed payments on credit that you have or had with others. The lender took this into account.
reason-late-payments-on-record = The credit bureau’s information shows late or missed payments on credit in your name. The lender took this into account.
reason-payment-default-on-record = A register shows a payment default in your name: a record of a debt that was not paid on time. The lender took this into account.
reason-collection-or-judgment = The lender has information about debt collection or a court judgment for a debt in your name. The lender took this into account.
reason-garnishment = The lender has information that some of your income or property has been seized by legal order for a debt. The lender took this into account.
reason-repossession = The lender has information that a creditor has taken or sold your home, car or other security for credit. The lender took this into account.
reason-bankruptcy = The lender has information about a bankruptcy in your name, now or earlier. The lender took this into account.
reason-short-credit-history = There is too little information about earlier credit for the lender to assess. It does not mean that you have done anything wrong.
reason-no-credit-file = The credit bureau has no information about you, so the lender could not make its assessment. It does not mean that you have done anything wrong.
reason-too-few-credit-references = Too few credit references were given: others who can tell the lender how you have paid.
reason-credit-references-not-accepted = The lender does not accept the kind of credit references that were given.
reason-credit-references-not-verified = The lender could not confirm the credit references that were given, and took this into account.
reason-credit-freeze = There is a block on credit checks or new credit in your name. The lender follows it. It is not a sign of money problems.
reason-limit-reached = The amount goes over the limit that you have with the lender.
reason-amount-over-limit = The amount is more than the lender can lend you at present.
reason-amount-under-minimum = The amount is below the minimum for this way to pay.
reason-too-many-open-purchases = You have several earlier purchases with the lender that are not paid yet. There is a limit to how many can be open at once.
reason-too-many-recent-applications = Several applications for credit have been made in your name in a short time. The lender took this into account.
reason-too-many-attempts = Several attempts were made in a short time, so no new attempt can be made just now.
reason-income-not-verified = The lender could not confirm your income, so it could not finish its assessment.
reason-employment-not-verified = The lender could not confirm your employment, and took this into account.
reason-irregular-employment = The lender has information that your employment is temporary or irregular. The lender took this into account.
reason-short-employment = In the lender’s assessment, the time that you have been employed is too short for this credit.
reason-application-incomplete = An answer or a document is missing, so the lender could not finish its assessment.
reason-identity-not-verified = The lender could not confirm who you are, so it could not go on. This is to stop anyone else from buying in your name.
reason-details-mismatch = Some of the personal details do not match the ones on record. It may be just a typing mistake.
reason-address-mismatch = The address does not agree with the one on record. You may have moved lately, or something may be spelled differently.
reason-residence-not-verified = The lender could not confirm where you live, and took this into account.
reason-temporary-residence = The lender has information that your present home is temporary. The lender took this into account.
reason-short-residence = In the lender’s assessment, the time that you have lived at your address is too short for this credit.
reason-delivery-address-not-accepted = The lender does not accept this delivery address for this way to pay.
reason-protected-identity = Your personal details are protected, so the automatic check cannot be made. It has nothing to do with your finances.
reason-under-age = This way to pay is only for people who have reached a certain age.
reason-not-resident = This way to pay is only for people registered as living in the country where it is offered.
reason-purchase-not-eligible = Something in the basket cannot be paid for this way. It has nothing to do with you.
reason-shop-not-eligible = This way to pay does not cover this shop. It has nothing to do with you.
reason-business-not-supported = This way to pay is for private persons, not for businesses.
reason-currency-or-country-unsupported = This way to pay does not work with this currency or country.
reason-method-not-available = This way to pay cannot be used for this purchase.
reason-security-insufficient = What was offered as security for the loan, such as a car, was not enough or not accepted.
reason-checks-pending = The lender has not finished its checks yet. It may have sent you some questions.

## What the bank said. At most 240 characters.

reason-insufficient-funds = Your bank answered that there was not enough available for this purchase. Money reserved for other payments may not be counted.
reason-card-limit-reached = This purchase goes over a limit on your card. Many cards have a limit per day, per purchase or for online shopping.
reason-card-expired = The bank answered that the card is past its expiry date.
reason-card-details-wrong = The card number, the expiry date or the security code is not right. It may be just a typing mistake.
reason-card-replaced = The card has been replaced by a newer one.
reason-card-not-supported = This card cannot be used for this kind of purchase.
reason-card-frozen-by-holder = The card, or this kind of payment with it, is locked in the card’s settings.
reason-card-blocked = Your bank has blocked this card. The bank can tell you more.
reason-account-closed = The bank account or card used for this payment is closed or cannot be used.
reason-pin-wrong = The PIN was not right, or a wrong PIN has been entered too many times.
reason-authentication-required = Your bank wants you to confirm this payment first: in its app, with your electronic ID or with a code.
reason-authentication-failed = The payment was not confirmed with your bank in time, or the confirmation did not get through.
reason-authorisation-revoked = The permission to charge this card or bank account has been withdrawn.
reason-bank-unavailable = The bank could not be reached. This is a technical fault, not a decision about you.

## Neither the lender nor the bank. At most 240 characters.

reason-technical-error = A technical fault stopped this attempt. It is not a decision about you.
reason-shop-configuration = Something is wrong with how the shop has set up this way to pay. It is not a decision about you.
reason-credit-register-unavailable = The credit bureau could not be reached, so the lender could not finish its assessment. This is a technical fault, not a decision about you.
reason-duplicate-payment = The same payment was sent a moment ago. This second one was stopped, so that you do not pay twice.
reason-session-expired = The time to finish the payment ran out.
reason-cancelled-by-shopper = The payment was stopped before it was finished.
reason-order-changed = The order changed, or the shop could not confirm it, during the payment.
