### What the shopper can do now. Each begins with what to do.

## Steps. At most 160 characters.

step-adjust-basket = Take out of the basket what cannot be paid for this way, or choose another way to pay.
step-answer-questions = Look for questions from the lender in its app, in your email or in the post, and answer them.
step-approve-in-bank = Have your bank’s app, your electronic ID or your code ready, and confirm the payment when you are asked.
step-ask-bank = Contact your bank or card company. It may be able to tell you why, and what you can do.
step-ask-bank-wallet = See which card or bank account you paid with in the app. That bank may be able to tell you why.
step-ask-reason = Ask the lender, the company behind this way to pay, for the reason. You do not have to explain why you want to know.
# Variables:
#   $lender (Name) - the lender’s name, e.g. “Example Pay”
step-ask-reason-named = Ask { $lender } for the reason. You do not have to explain why you want to know.
step-ask-reason-guest = Sign in with the lender, or contact it, to see if there is more to know. To protect you, reasons about a person are not shown here.
# Variables:
#   $lender (Name) - the lender’s name, e.g. “Example Pay”
step-ask-reason-guest-named = Sign in with { $lender }, or contact them, to see if there is more to know. To protect you, reasons about a person are not shown here.
step-buy-as-private-person = Buy as a private person if you are not buying for a business, or choose another way to pay.
step-check-address = Check the address and its spelling. Use the one where you are registered, or the one that your bank has.
step-check-card-details = Check the card number, the expiry date and the security code, and enter them again.
step-check-confirmation = Look for an order confirmation in your email, and check your bank account or card before you pay again.
step-check-funds = Check how much is available in your bank account or on your card. You may need to move money first.
step-check-personal-details = Check your name, other personal details and contact details. Spell your name as on your ID.
step-check-pin = Check your PIN, for example in your bank’s app.
step-check-register = Ask whoever keeps the register what it has about you. If something is wrong or missing, ask for it to be corrected.
step-choose-other-method = Choose another way to pay, if the shop offers one.
step-complete-application = Check the application and add what is missing. Ask the lender if you are not sure what it is.
step-contact-bank = Contact your bank. It may be able to tell you more.
step-contact-lender = Contact the lender if you want to know more or think that something is wrong.
# Variables:
#   $lender (Name) - the lender’s name, e.g. “Example Pay”
step-contact-lender-named = Contact { $lender } if you want to know more or think that something is wrong.
step-contact-shop = Tell the shop what happened, so that it can look into it.
# Variables:
#   $merchant (Name) - the shop’s name, e.g. “Nordic Outdoor”
step-contact-shop-named = Tell { $merchant } what happened, so that they can look into it.
step-follow-steps = Follow the steps on the screen. You may have a message in the app that you pay with, or in your email.
step-lift-credit-freeze = You can keep the block and pay in another way. If you want to buy on credit, lift the block where it was set.
step-lower-amount = Choose a smaller amount if you want to pay this way.
# Variables:
#   $available (Money) - the most that the shopper can be lent now, e.g. “£500”
step-lower-amount-available = Choose an amount of at most { $available } if you want to pay this way.
step-pay-open-invoice = Pay the open invoice, or contact the lender if you cannot. If you have just paid it, it can take a few days to show.
step-pay-open-purchases = Pay one or more of your earlier purchases first. If that is difficult, contact the lender.
step-prove-identity = Ask the lender how you can prove who you are, for example with an electronic ID.
step-raise-amount = Choose another way to pay. To pay this way, the amount has to be larger.
step-raise-card-limit = Check the limit in your bank’s app, or ask your bank if it can be raised.
step-start-again = Go back to the basket and start the payment again.
# Variables:
#   $available (Money) - the most that the lender offers, e.g. “£500”
step-take-smaller-amount = Decide whether you want to accept up to { $available }. You can say no.
step-take-smaller-amount-other = Decide whether you want to accept the smaller amount. You can say no.
step-unlock-card = Unlock the card, or this kind of payment, in your bank’s app.
step-use-home-address = Try your home address as the delivery address, or choose another way to pay.
step-use-new-card = Use your new card and enter its details. If you have not received one, ask your bank.
step-use-other-card = Use another card or bank account, if you have one.
step-verify-income = Ask the lender how you can show your income, for example with a payslip.
step-wait-for-answer = Wait for the answer before you try again.
