### Answers to what people ask about a refusal, a credit check and ways to pay: before and at the purchase.
### General answers: each is true of any lender and any shop, and whatever the reason was. Nothing here says why.
### A line that ends in the name of a variable takes the place of the line before it, where the fact is known.

## Refused this time: the question. At most 80 characters.

answer-refused-this-time-question = Why was this purchase refused when the last one was not?

## Refused this time: the short answer. At most 300 characters.

answer-refused-this-time-short = Each purchase is decided on its own, with what is known at that moment. The amount, the shop, earlier payments and other things can count, and they change. A yes before is no promise of another.

## Refused this time: what to do. At most 160 characters.

answer-refused-this-time-step-1 = Look for a reason in the message that you got. If it names something that you can sort out, do that first.
answer-refused-this-time-step-2 = Sign in with the lender, or contact it, if no reason is shown.
# Variables:
#   $lender (Name) - the lender’s name, e.g. “Example Pay”
answer-refused-this-time-step-2-lender = Sign in with { $lender }, or contact them, if no reason is shown.
answer-refused-this-time-step-3 = Choose a way to pay that is not credit, if you want to finish the purchase now.
answer-refused-this-time-step-4 = Do not send the same purchase again and again. Many tries in a short time can be stopped.

## Refused this time: what to have at hand. At most 80 characters.

answer-refused-this-time-have-1 = The reference of the decision
# Variables:
#   $reference (Name) - the number of the case, e.g. “A-1042”
answer-refused-this-time-have-1-reference = The reference { $reference }
answer-refused-this-time-have-2 = The day and the amount of the purchase

## A small purchase: the question. At most 80 characters.

answer-small-purchase-question = Why was such a small purchase refused?

## A small purchase: the short answer. At most 300 characters.

answer-small-purchase-short = Paying later is credit, even for a bus ticket. The lender may look at the same things as for a large purchase, not just at the amount. Some ways to pay also have a lowest amount.

## A small purchase: what to do. At most 160 characters.

answer-small-purchase-step-1 = Pay at once instead, for example with your bank card or from your bank account.
answer-small-purchase-step-2 = Sign in with the lender, and see if something is unpaid or waits for your answer.
# Variables:
#   $lender (Name) - the lender’s name, e.g. “Example Pay”
answer-small-purchase-step-2-lender = Sign in with { $lender }, and see if something is unpaid or waits for your answer.
answer-small-purchase-step-3 = Ask the lender for the reason, if none is shown.

## When and why a credit check is made: the question. At most 80 characters.

answer-credit-check-question = When is a credit check made, and why?

## When and why a credit check is made: the short answer. At most 300 characters.

answer-credit-check-short = A credit check can be made when you ask for credit: an invoice, paying later, instalments or a loan. It helps the lender to see if you can pay it back. Paying at once with your own money is not credit.

## When and why a credit check is made: what to do. At most 160 characters.

answer-credit-check-step-1 = Read what the checkout says about a credit check before you choose a way to pay.
answer-credit-check-step-2 = Choose a way to pay that is not credit, if you would rather not ask for credit.
answer-credit-check-step-3 = Ask the lender whether a check was made, of what kind, and which register it asked.
# Variables:
#   $lender (Name) - the lender’s name, e.g. “Example Pay”
answer-credit-check-step-3-lender = Ask { $lender } whether a check was made, of what kind, and which register they asked.

## When and why a credit check is made: what to have at hand. At most 80 characters.

answer-credit-check-have-1 = The reference of the decision
# Variables:
#   $reference (Name) - the number of the case, e.g. “A-1042”
answer-credit-check-have-1-reference = The reference { $reference }

## What a credit check leaves behind: the question. At most 80 characters.

answer-credit-check-traces-question = What does a credit check leave behind, and who can see it?

## What a credit check leaves behind: the short answer. At most 300 characters.

answer-credit-check-traces-short = That depends on the kind of check. Some checks cannot be seen by other lenders. Others are recorded, and other lenders may see that they were made. The lender can tell you which kind it makes.
# In place of the short answer, where the explanation says that no check was made.
answer-credit-check-traces-short-none = No credit check was made. A later purchase or application can bring one.
# In place of the short answer, where the explanation says that other lenders cannot see the check.
answer-credit-check-traces-short-soft = The lender made a credit check. Other lenders cannot see it, and it does not affect your credit rating.
# In place of the short answer, where the explanation says that the check is recorded.
answer-credit-check-traces-short-recorded = The lender made a credit check. It is recorded, and other lenders may see that it was made. How long it stays there differs, and whoever keeps the register can tell you.

## What a credit check leaves behind: what to do. At most 160 characters.

answer-credit-check-traces-step-1 = Ask the lender what kind of check it makes, and which register it asks.
# Variables:
#   $lender (Name) - the lender’s name, e.g. “Example Pay”
answer-credit-check-traces-step-1-lender = Ask { $lender } what kind of check they make, and which register they ask.
answer-credit-check-traces-step-2 = Ask that register what it holds about you, and who has asked.
answer-credit-check-traces-step-3 = Send one application at a time. Each one can bring a new check.

## Paying by card without a national number: the question. At most 80 characters.

answer-card-without-number-question = What do I need to pay by card?
# Variables:
#   $number (Word) - what the market calls its national identity number, e.g. “personnummer”
answer-card-without-number-question-number = Do I need my { $number } to pay by card?

## Paying by card without a national number: the short answer. At most 300 characters.

answer-card-without-number-short = A card payment is made with the card’s own details: its number, its expiry date and its security code. Your bank may ask you to confirm the payment.
# Variables:
#   $number (Word) - what the market calls its national identity number, e.g. “personnummer”
answer-card-without-number-short-number = No. A card payment is made with the card’s own details and does not need your { $number }. Your bank may ask you to confirm the payment.

## Paying by card without a national number: what to do. At most 160 characters.

answer-card-without-number-step-1 = Choose card as the way to pay before you fill in anything else, if the checkout lets you.
answer-card-without-number-step-2 = Enter the card’s details, and confirm the payment with your bank if it asks you.
answer-card-without-number-step-3 = Ask the shop what the rest is for, if it asks for more. To deliver an order it needs an address.
# Variables:
#   $number (Word) - what the market calls its national identity number, e.g. “personnummer”
answer-card-without-number-step-3-number = If the checkout asks for your { $number } all the same, ask the shop what it is for.

## Paying by card without a national number: what to have at hand. At most 80 characters.

answer-card-without-number-have-1 = The card, or its details
answer-card-without-number-have-2 = Your bank’s app, electronic ID or code, if you are asked to confirm

## What the ways to pay mean: the question. At most 80 characters.

answer-ways-to-pay-question = What do the ways to pay mean, and when does the money leave?

## What the ways to pay mean: the short answer. At most 300 characters.

answer-ways-to-pay-short = Some ways to pay use your own money, now or on a day that you know. Others are credit: you owe the money, and pay it back later or in parts.

## What the ways to pay mean: what to do. At most 160 characters.

answer-ways-to-pay-step-1 = Look at what stands beside each way to pay: when you pay, and if it is credit.
answer-ways-to-pay-step-2 = See on which day you have to pay, and have the money there by then.
answer-ways-to-pay-step-3 = Read what credit costs in all before you agree to it.

## What the ways to pay mean: each way to pay, and when the money leaves. At most 160 characters.

answer-ways-to-pay-method-invoice = Invoice: you pay the whole amount later, by the day that stands on the invoice. This is credit.
answer-ways-to-pay-method-pay-later = Pay later: the whole amount is due on a later day, which you see before you agree. This is credit.
answer-ways-to-pay-method-instalments = Instalments: you pay for this purchase in parts, on days that you see before you agree. This is credit.
answer-ways-to-pay-method-instalment-account = Instalment account: the purchase is added to a credit account with the lender, and you pay it off in parts.
answer-ways-to-pay-method-financing = Loan for this purchase: you agree to a loan and pay it back in parts, often each month.
answer-ways-to-pay-method-lender-card = The lender’s card: the lender pays the shop, and you pay the lender later. This is credit.
answer-ways-to-pay-method-card = Card: the money is set aside or taken at once. Some shops take it when they send the order.
answer-ways-to-pay-method-credit-card = Credit card: the purchase goes on the card’s bill, which you pay later. This is credit.
answer-ways-to-pay-method-bank-transfer = Bank transfer: you send the money from your bank account. The shop may wait for it before it sends the order.
answer-ways-to-pay-method-direct-bank = Pay through your bank: you approve the payment there, and it is made from your bank account at once.
answer-ways-to-pay-method-direct-debit = Direct debit: the money is taken from your bank account on a later day, with your permission.
answer-ways-to-pay-method-wallet = Digital wallet: it pays with the card, bank account or money in it. When the money leaves depends on which one.
answer-ways-to-pay-method-mobile-pay = Mobile payment: you approve it in an app on your phone, and as a rule the money leaves at once.

## The instalment account and the bank account: the question. At most 80 characters.

answer-instalment-account-question = Is the instalment account my bank account?

## The instalment account and the bank account: the short answer. At most 300 characters.

answer-instalment-account-short = No. An instalment account is a credit account with the lender. A purchase is added to what you owe there, and you pay it back in parts. It can have interest and fees.

## The instalment account and the bank account: what to do. At most 160 characters.

answer-instalment-account-step-1 = Look for the word credit beside the way to pay before you agree.
answer-instalment-account-step-2 = If you want to use the money in your bank account, choose a bank payment or your bank card.
answer-instalment-account-step-3 = If you chose it by mistake, contact the lender soon and ask how to pay it all at once.
# Variables:
#   $lender (Name) - the lender’s name, e.g. “Example Pay”
answer-instalment-account-step-3-lender = If you chose it by mistake, contact { $lender } soon and ask how to pay it all at once.

## A refused application for the lender’s card: the question. At most 80 characters.

answer-card-application-question = Why was my application for the lender’s card refused?

## A refused application for the lender’s card: the short answer. At most 300 characters.

answer-card-application-short = Buying with the lender’s card is credit, so the lender looks at whether you can pay it back. A no can have many causes, and it is about this application. Ask the lender if no reason is shown.

## A refused application for the lender’s card: what to do. At most 160 characters.

answer-card-application-step-1 = Look for a reason in the message about your application. If the application lacks something or has it wrong, put it right.
answer-card-application-step-2 = Sign in with the lender, or contact it, if no reason is shown.
# Variables:
#   $lender (Name) - the lender’s name, e.g. “Example Pay”
answer-card-application-step-2-lender = Sign in with { $lender }, or contact them, if no reason is shown.
answer-card-application-step-3 = Send a new application only when something has changed. Each one can bring a new check.

## A refused application for the lender’s card: what to have at hand. At most 80 characters.

answer-card-application-have-1 = The reference of the decision
# Variables:
#   $reference (Name) - the number of the case, e.g. “A-1042”
answer-card-application-have-1-reference = The reference { $reference }
answer-card-application-have-2 = What you filled in, such as your income and costs

## A block on credit: the question. At most 80 characters.

answer-credit-freeze-question = How do I lift a block on credit in my name?

## A block on credit: the short answer. At most 300 characters.

answer-credit-freeze-short = Such a block stops credit checks or new credit, usually at your own wish. It is not a sign of money problems. It is lifted where it was set. You can also keep it and pay in a way that is not credit.

## A block on credit: what to do. At most 160 characters.

answer-credit-freeze-step-1 = Find out where the block was set. It can be with a register, a public office or the lender.
answer-credit-freeze-step-2 = Sign in there or contact them, show who you are, and ask them to lift the block.
answer-credit-freeze-step-3 = Ask when that takes effect, and if there are other blocks to lift.
answer-credit-freeze-step-4 = Set the block again after the purchase, if you want to have it back.

## A block on credit: what to have at hand. At most 80 characters.

answer-credit-freeze-have-1 = Something that shows who you are, such as an electronic ID or a passport

## Protected personal details: the question. At most 80 characters.

answer-protected-identity-question = How do I buy when my personal details are protected?

## Protected personal details: the short answer. At most 300 characters.

answer-protected-identity-short = An automatic check often does not work when a person’s details are protected. It has nothing to do with your money. You can pay in a way that is not credit, or ask the lender if a person there can help.

## Protected personal details: what to do. At most 160 characters.

answer-protected-identity-step-1 = Pay with your bank card or from your bank account, if you want to finish the purchase now.
answer-protected-identity-step-2 = Contact the lender and say that your details are protected. You do not have to say why.
# Variables:
#   $lender (Name) - the lender’s name, e.g. “Example Pay”
answer-protected-identity-step-2-lender = Contact { $lender } and say that your details are protected. You do not have to say why.
answer-protected-identity-step-3 = Do not write your address in a chat or an email. Ask first how it is kept safe.
answer-protected-identity-step-4 = Ask the shop how you can get the order without giving your home address.
# Variables:
#   $merchant (Name) - the shop’s name, e.g. “Nordic Outdoor”
answer-protected-identity-step-4-merchant = Ask { $merchant } how you can get the order without giving your home address.

## A wrong entry in a register: the question. At most 80 characters.

answer-wrong-entry-question = What do I do if a register has something wrong about me?

## A wrong entry in a register: the short answer. At most 300 characters.

answer-wrong-entry-short = Ask whoever keeps the register to show you what it holds, and to put mistakes right. Many countries give you a right to both. The decision on credit is the lender’s own.

## A wrong entry in a register: what to do. At most 160 characters.

answer-wrong-entry-step-1 = Ask the lender which register it used, if you were not told.
# Variables:
#   $lender (Name) - the lender’s name, e.g. “Example Pay”
answer-wrong-entry-step-1-lender = Ask { $lender } which register they used, if you were not told.
answer-wrong-entry-step-2 = Ask that register for all that it holds about you.
answer-wrong-entry-step-3 = Say what is wrong, and send papers that show it.
answer-wrong-entry-step-4 = Tell the lender when it has been put right, and ask if it will look at your case again.
# Variables:
#   $lender (Name) - the lender’s name, e.g. “Example Pay”
answer-wrong-entry-step-4-lender = Tell { $lender } when it has been put right, and ask if they will look at your case again.
answer-wrong-entry-step-5 = If the register does not agree, ask where you can complain.

## A wrong entry in a register: what to have at hand. At most 80 characters.

answer-wrong-entry-have-1 = Something that shows who you are
answer-wrong-entry-have-2 = Receipts or letters that show what is right
answer-wrong-entry-have-3 = The name of the register, if you were told

## Budget and debt advice: the question. At most 80 characters.

answer-debt-advice-question = Where can I get help with bills and debts?

## Budget and debt advice: the short answer. At most 300 characters.

answer-debt-advice-short = Budget and debt advice helps you to sort out bills and debts. Many countries have such advice that is free and not tied to any lender. You can ask for it early, before you miss a payment.

## Budget and debt advice: what to do. At most 160 characters.

answer-debt-advice-step-1 = Look for budget and debt advice where you live. The lender or your local council may know where to turn.
answer-debt-advice-step-2 = Write down your income, what you have to pay each month, and what you owe to whom.
answer-debt-advice-step-3 = Tell those you owe that you are getting help, and ask them for more time.
answer-debt-advice-step-4 = Ask for advice before you take a new loan to pay an old one.

## Budget and debt advice: what to have at hand. At most 80 characters.

answer-debt-advice-have-1 = Your latest bills, reminders and letters
answer-debt-advice-have-2 = Your income and what you pay each month

## A review by a person: the question. At most 80 characters.

answer-human-review-question = Can I ask for a person to look at the decision?

## A review by a person: the short answer. At most 300 characters.

answer-human-review-short = You can ask the lender for one. Many countries give you a right to it when a decision was made without a person. The lender can tell you what applies to you. The answer may be the same, or it may be another.
# Variables:
#   $lender (Name) - the lender’s name, e.g. “Example Pay”
answer-human-review-short-lender = You can ask { $lender } for one. Many countries give you a right to it when a decision was made without a person. They can tell you what applies to you. The answer may be the same, or it may be another.

## A review by a person: what to do. At most 160 characters.

answer-human-review-step-1 = Write to the lender and ask for a person to review the decision.
# Variables:
#   $lender (Name) - the lender’s name, e.g. “Example Pay”
answer-human-review-step-1-lender = Write to { $lender } and ask for a person to review the decision.
answer-human-review-step-2 = Say in your own words what you think is wrong or missing.
answer-human-review-step-3 = Add papers that show it, for example a payslip or a receipt.
answer-human-review-step-4 = Ask when you will get an answer, and keep a copy of what you sent.

## A review by a person: what to have at hand. At most 80 characters.

answer-human-review-have-1 = The reference of the decision
# Variables:
#   $reference (Name) - the number of the case, e.g. “A-1042”
answer-human-review-have-1-reference = The reference { $reference }
answer-human-review-have-2 = The day and the amount of the purchase

## How to complain: the question. At most 80 characters.

answer-complaint-question = How do I make a complaint?

## How to complain: the short answer. At most 300 characters.

answer-complaint-short = Turn first to the one who can put it right. For credit that is the lender, for an order the shop, for a card the bank. Many countries also have an independent body to turn to, if you do not agree with the answer.

## How to complain: what to do. At most 160 characters.

answer-complaint-step-1 = Write down what happened, when it happened and what you want to be done.
answer-complaint-step-2 = Send it to the lender, the shop or the bank, and say that it is a complaint.
# Variables:
#   $lender (Name) - the lender’s name, e.g. “Example Pay”
answer-complaint-step-2-lender = If it is about the credit, send it to { $lender }, and say that it is a complaint.
answer-complaint-step-3 = Ask when you will get an answer, and keep a copy.
answer-complaint-step-4 = If you do not agree with the answer, ask which independent body takes such complaints, and by when.

## How to complain: what to have at hand. At most 80 characters.

answer-complaint-have-1 = The reference of the decision, or the order number
# Variables:
#   $reference (Name) - the number of the case, e.g. “A-1042”
answer-complaint-have-1-reference = The reference { $reference }, or the order number
answer-complaint-have-2 = Messages, receipts or pictures that show what happened

## Whom to ask: the question. At most 80 characters.

answer-whom-to-ask-question = Whom do I ask, and with which reference?

## Whom to ask: the short answer. At most 300 characters.

answer-whom-to-ask-short = Ask the lender about credit, your bank about your card or bank account, and the shop about the order. A reference or an order number helps them to find your case.
# Variables:
#   $reference (Name) - the number of the case, e.g. “A-1042”
answer-whom-to-ask-short-reference = Ask the lender about credit, your bank about your card or bank account, and the shop about the order. Your reference here is { $reference }. It helps to find your case.

## Whom to ask: what to do. At most 160 characters.

answer-whom-to-ask-step-1 = Ask the lender about a decision on credit, an invoice or an instalment.
# Variables:
#   $lender (Name) - the lender’s name, e.g. “Example Pay”
answer-whom-to-ask-step-1-lender = Ask { $lender } about a decision on credit, an invoice or an instalment.
answer-whom-to-ask-step-2 = Ask your bank about a card payment or a bank payment that did not go through.
answer-whom-to-ask-step-3 = Ask the shop about the order, the delivery, a return or a refund.
# Variables:
#   $merchant (Name) - the shop’s name, e.g. “Nordic Outdoor”
answer-whom-to-ask-step-3-merchant = Ask { $merchant } about the order, the delivery, a return or a refund.
answer-whom-to-ask-step-4 = Keep your password and your PIN to yourself. Nobody needs them to help you.

## Whom to ask: what to have at hand. At most 80 characters.

answer-whom-to-ask-have-1 = The reference, if you were given one
# Variables:
#   $reference (Name) - the number of the case, e.g. “A-1042”
answer-whom-to-ask-have-1-reference = The reference { $reference }
answer-whom-to-ask-have-2 = The day, the amount and the way to pay
