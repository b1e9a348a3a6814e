### Answers for the shop’s staff and for the lender’s own support.
### General answers: the shop learns nothing about the person, and support reads here how to speak, not what the case is.
### A line that ends in the name of a variable takes the place of the line before it, where the fact is known.

## For the shop: what may be said: the question. At most 80 characters.

answer-merchant-what-to-say-question = A customer was refused. What may I say?

## For the shop: what may be said: the short answer. At most 300 characters.

answer-merchant-what-to-say-short = Say that this way to pay was not approved, and that another way may work. You are not told reasons about the customer, so you can say that you do not know them. Be brief and kind.

## For the shop: what may be said: what to do. At most 160 characters.

answer-merchant-what-to-say-step-1 = Say: “This way to pay was not approved. You can choose another one.”
answer-merchant-what-to-say-step-2 = If you were shown a reason about the purchase or your shop, say it as it stands. Add nothing to it.
answer-merchant-what-to-say-step-3 = Refer the customer to the lender for credit, or to the bank for a card.
# Variables:
#   $lender (Name) - the lender’s name, e.g. “Example Pay”
answer-merchant-what-to-say-step-3-lender = Refer the customer to { $lender } for credit, or to the bank for a card.
answer-merchant-what-to-say-step-4 = Speak so that others do not hear, and show the screen to the customer alone.

## For the shop: what to offer: the question. At most 80 characters.

answer-merchant-what-to-offer-question = What can I offer a customer who was refused?

## For the shop: what to offer: the short answer. At most 300 characters.

answer-merchant-what-to-offer-short = Offer other ways to pay, and first those that are not credit. Let the customer choose, and keep the basket as it is. Do not promise that another way will be approved.

## For the shop: what to offer: what to do. At most 160 characters.

answer-merchant-what-to-offer-step-1 = Show the other ways to pay, and choose none of them for the customer.
answer-merchant-what-to-offer-step-2 = Keep the basket and what the customer has filled in.
answer-merchant-what-to-offer-step-3 = Put the goods aside for a while, if you can.
answer-merchant-what-to-offer-step-4 = Do not suggest a loan or other credit. The checkout shows the ways to pay that are open.

## For the shop: what never to ask: the question. At most 80 characters.

answer-merchant-never-ask-question = What should I never ask a customer who was refused?

## For the shop: what never to ask: the short answer. At most 300 characters.

answer-merchant-never-ask-short = Never ask about money, debts, work or health, or why the answer was no. Never ask for a password, a PIN or a code. You do not need them, and the answers are not yours to keep.

## For the shop: what never to ask: what to do. At most 160 characters.

answer-merchant-never-ask-step-1 = Do not guess at the reason, in talk or in writing.
answer-merchant-never-ask-step-2 = Do not ask to see a letter or an app from the lender or the bank.
answer-merchant-never-ask-step-3 = Do not ask for a national identity number to take a card payment.
# Variables:
#   $number (Word) - what the market calls its national identity number, e.g. “personnummer”
answer-merchant-never-ask-step-3-number = Do not ask for the customer’s { $number } to take a card payment.
answer-merchant-never-ask-step-4 = Do not keep notes or lists of customers who were refused.

## For the shop: what to check in the integration: the question. At most 80 characters.

answer-merchant-check-integration-question = What do I check in my integration?

## For the shop: what to check in the integration: the short answer. At most 300 characters.

answer-merchant-check-integration-short = One customer’s refusal often has nothing to do with your set-up. Look closer if many are refused at once, or if you are shown a reason about your shop. Then go through these points.

## For the shop: what to check in the integration: what to do. At most 160 characters.

answer-merchant-check-integration-step-1 = Check that the way to pay is switched on for the country, the currency and the amount.
answer-merchant-check-integration-step-2 = Check that the items, discounts, delivery and tax add up to the total.
answer-merchant-check-integration-step-3 = Check that names, addresses and emails are sent as the customer wrote them.
answer-merchant-check-integration-step-4 = Check that the customer sees a message and other ways to pay, not just the basket again.
answer-merchant-check-integration-step-5 = Check that a no, a wait and a technical fault each have their own message.

## For the shop: what to check in the integration: what to have at hand. At most 80 characters.

answer-merchant-check-integration-have-1 = The time and the reference of some of these payments
# Variables:
#   $reference (Name) - the number of the payment, e.g. “A-1042”
answer-merchant-check-integration-have-1-reference = The reference { $reference }
answer-merchant-check-integration-have-2 = The code or message that you got
answer-merchant-check-integration-have-3 = What you have changed lately

## For the shop: why there is no reason: the question. At most 80 characters.

answer-merchant-no-reason-question = Why do I not get the reason?

## For the shop: why there is no reason: the short answer. At most 300 characters.

answer-merchant-no-reason-short = Most reasons are about a person, and that is between the customer and the lender or the bank. You are told what is about the purchase, your shop or a technical fault. No reason shown says nothing about the customer.

## For the shop: why there is no reason: what to do. At most 160 characters.

answer-merchant-no-reason-step-1 = See if you were shown a reason about the purchase, your shop or a fault, and act on that.
answer-merchant-no-reason-step-2 = Refer the customer to the lender for credit, or to the bank for a card.
# Variables:
#   $lender (Name) - the lender’s name, e.g. “Example Pay”
answer-merchant-no-reason-step-2-lender = Refer the customer to { $lender } for credit, or to the bank for a card.
answer-merchant-no-reason-step-3 = Contact your provider if many customers are refused at once.

## For support: what the customer saw: the question. At most 80 characters.

answer-support-what-was-shown-question = What did the customer see?

## For support: what the customer saw: the short answer. At most 300 characters.

answer-support-what-was-shown-short = At the checkout the customer sees what happened, what to do and other ways to pay. Reasons about the person are shown only to a customer who has proved who they are. Some reasons are not shown to the customer at all.

## For support: what the customer saw: what to do. At most 160 characters.

answer-support-what-was-shown-step-1 = Open the explanation as the customer saw it: at the checkout or signed in, and in the same language.
# Variables:
#   $reference (Name) - the number of the case, e.g. “A-1042”
answer-support-what-was-shown-step-1-reference = Open the explanation for { $reference } as the customer saw it: where it was shown, and in the same language.
answer-support-what-was-shown-step-2 = Ask the customer to read out the first line, so that you talk about the same page.
answer-support-what-was-shown-step-3 = Use the same words as the page, so that the customer does not get two answers.

## For support: what the customer saw: what to have at hand. At most 80 characters.

answer-support-what-was-shown-have-1 = The reference of the decision
# Variables:
#   $reference (Name) - the number of the case, e.g. “A-1042”
answer-support-what-was-shown-have-1-reference = The reference { $reference }
answer-support-what-was-shown-have-2 = Where the customer saw it, and in which language

## For support: what may be added: the question. At most 80 characters.

answer-support-what-to-add-question = What may I add to what the customer saw?

## For support: what may be added: the short answer. At most 300 characters.

answer-support-what-to-add-short = The note beside each reason says whom you may tell. A reason about the person is for the customer alone, when they have proved who they are. Where the note says not to tell, do not hint, confirm or deny.

## For support: what may be added: what to do. At most 160 characters.

answer-support-what-to-add-step-1 = Ask the customer to prove who they are before you say anything about them.
answer-support-what-to-add-step-2 = Say the reason in plain words, and what the customer can do now.
answer-support-what-to-add-step-3 = If there is none that you may tell, say: “I have no reason that I can give you. You can make a complaint.”
answer-support-what-to-add-step-4 = Tell the customer how to ask for a review by a person, and how to complain.
answer-support-what-to-add-step-5 = Promise nothing about the next decision, and note what you have said.
