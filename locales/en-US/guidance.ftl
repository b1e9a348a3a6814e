### American English: only what differs from locales/en.

## The credit check: what it leaves behind.

credit-check-soft = The lender made a credit check. Other lenders cannot see it, and it does not affect your credit score.

## Trying again. A comma would have to follow the year in mid-sentence, so that the date ends the sentence.

retry-later-date = You can try again on or after { $date }.
retry-after-action = You can try again when what is listed here has been taken care of.
retry-pending-date = An answer is expected on or after { $date }.

## Names of contacts.

contact-merchant = The store
contact-register = The agency
contact-debt-advice = Credit counseling
