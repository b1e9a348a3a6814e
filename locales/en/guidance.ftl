### The credit check, trying again, headings and contacts.

## The credit check: what it leaves behind. At most 240 characters.

credit-check-none = No credit check was made.
credit-check-soft = The lender made a credit check. Other lenders cannot see it, and it does not affect your credit rating.
credit-check-recorded = The lender made a credit check. It is recorded, and other lenders may see that it was made.

## Trying again. At most 160 characters.

retry-now = You can try again now.
retry-later = You can try again later.
# Variables:
#   $date (Date) - the first day when another try makes sense, e.g. “3 December 2026”
retry-later-date = You can try again on { $date } or later.
retry-fix-details = You can try again when you have checked or changed the details.
retry-after-action = You can try again when what is listed here has been sorted out.
retry-smaller-amount = You can try a smaller amount, but it is not certain to be approved.
retry-check-first = Check whether the first payment went through before you pay again.
retry-other-method = Trying the same way again, with nothing changed, is unlikely to change the answer.
retry-other-method-application = A new application right away is unlikely to get a different answer.
retry-never = Trying again in the same way will not work.
# Variables:
#   $date (Date) - the day from which an answer can be expected, e.g. “3 December 2026”
retry-pending-date = An answer is expected on { $date } or later.

## Headings above the parts, and names of contacts. At most 60 characters.

# Variables:
#   $count (Count) - how many reasons follow, e.g. “2”
heading-reasons =
    { $count ->
        [one] The reason
       *[other] The reasons
    }
heading-next-steps = What you can do now
heading-alternatives = Other ways to pay
heading-credit-check = Credit check
heading-notices = Good to know
heading-contacts = Contact
# Variables:
#   $reference (Name) - the number of the case, e.g. “A-1042”
reference-line = Your reference: { $reference }
contact-lender = The lender
contact-merchant = The shop
contact-bank = Your bank
contact-bureau = The credit bureau
contact-register = The register
contact-data-authority = The data protection authority
contact-complaints = Complaints
contact-debt-advice = Budget and debt advice
