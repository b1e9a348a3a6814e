### Answers to what people ask after the purchase: payments, returns, refunds, deliveries.
### General answers: each is true of any lender and any shop. The agreement and the law where the shopper lives decide the rest.
### A line that ends in the name of a variable takes the place of the line before it, where the fact is known.

## A missed payment: the question. At most 80 characters.

answer-missed-payment-question = What do I do if I have missed a payment?

## A missed payment: the short answer. At most 300 characters.

answer-missed-payment-short = Pay as soon as you can, or contact the lender if you cannot. A payment that stays open can bring a fee and later debt collection. If you have just paid, it can take a few days to show.

## A missed payment: what to do. At most 160 characters.

answer-missed-payment-step-1 = See how much you have to pay, in the lender’s app, on its website or on the invoice.
# Variables:
#   $date (Date) - the day when the payment was due, e.g. “3 December 2026”
answer-missed-payment-step-1-date = The payment was due on { $date }. See in the lender’s app or on its website how much it is now.
answer-missed-payment-step-2 = Pay it with the payment details that stand there, and give the payment reference that stands there.
# Variables:
#   $amount (Money) - what was to be paid, e.g. “£1,299”
answer-missed-payment-step-2-amount = Pay { $amount }, or what the lender shows now, and give the payment reference that stands there.
answer-missed-payment-step-3 = Contact the lender at once if you cannot pay it all. Ask for more time or for a plan.
# Variables:
#   $lender (Name) - the lender’s name, e.g. “Example Pay”
answer-missed-payment-step-3-lender = Contact { $lender } at once if you cannot pay it all. Ask for more time or for a plan.
answer-missed-payment-step-4 = Turn on messages in the lender’s app, or put the next day to pay in your calendar.

## A missed payment: what to have at hand. At most 80 characters.

answer-missed-payment-have-1 = The invoice, or its number
answer-missed-payment-have-2 = The day and the amount of what you have paid

## A direct debit that failed: the question. At most 80 characters.

answer-failed-direct-debit-question = A direct debit did not go through. What happens now?

## A direct debit that failed: the short answer. At most 300 characters.

answer-failed-direct-debit-short = A direct debit can fail if there is too little in the bank account, or if the permission has ended. It may be tried again. The lender or the shop that takes the money can tell you when.
# Variables:
#   $date (Date) - the day of the next try, e.g. “3 December 2026”
answer-failed-direct-debit-short-date = It will be tried again on { $date }. A direct debit can fail if there is too little in the bank account, or if the permission has ended.

## A direct debit that failed: what to do. At most 160 characters.

answer-failed-direct-debit-step-1 = Have the money in your bank account the day before the next try.
# Variables:
#   $amount (Money) - what will be taken, e.g. “£1,299”
answer-failed-direct-debit-step-1-amount = Have { $amount } in your bank account the day before the next try.
answer-failed-direct-debit-step-2 = Check with your bank that your permission for the direct debit is still there.
answer-failed-direct-debit-step-3 = To pay in another way instead, first contact whoever takes the money, so that you do not pay twice.
answer-failed-direct-debit-step-4 = If the day does not suit you, contact the lender or the shop that takes the money in good time.
# Variables:
#   $date (Date) - the day of the next try, e.g. “3 December 2026”
answer-failed-direct-debit-step-4-date = If { $date } does not suit you, contact the lender or the shop that takes the money before then.

## A direct debit that failed: what to have at hand. At most 80 characters.

answer-failed-direct-debit-have-1 = The name that stands beside the direct debit in your bank account

## Reminders: the question. At most 80 characters.

answer-reminders-question = What is a reminder, and what do I do with it?

## Reminders: the short answer. At most 300 characters.

answer-reminders-short = A reminder says that a payment is due soon or has not come in. It can bring a fee, if your agreement and the law allow one. If you have just paid, the reminder and your payment may have crossed.

## Reminders: what to do. At most 160 characters.

answer-reminders-step-1 = Compare the reminder with what you have paid.
answer-reminders-step-2 = If it is right, pay by the day on the reminder, with the details on it.
# Variables:
#   $date (Date) - the last day to pay, e.g. “3 December 2026”
answer-reminders-step-2-date = If it is right, pay by { $date }, with the details on the reminder.
answer-reminders-step-3 = If it is wrong, tell the sender at once, and say why.
answer-reminders-step-4 = If you are not sure that it is real, sign in with the lender yourself. Do not use a link in the message.
answer-reminders-step-5 = Choose how to be told before a payment is due, for example in the lender’s app.

## Reminders: what to have at hand. At most 80 characters.

answer-reminders-have-1 = The number on the reminder
answer-reminders-have-2 = The day and the amount of what you have paid

## Planning instalments: the question. At most 80 characters.

answer-plan-instalments-question = How do I plan my instalments?

## Planning instalments: the short answer. At most 300 characters.

answer-plan-instalments-short = The lender can show you each instalment, its amount and its day. Some lenders let you choose the day, pay more at a time or set up the payments in advance.

## Planning instalments: what to do. At most 160 characters.

answer-plan-instalments-step-1 = Sign in with the lender, and see all the days and amounts.
# Variables:
#   $lender (Name) - the lender’s name, e.g. “Example Pay”
answer-plan-instalments-step-1-lender = Sign in with { $lender }, and see all the days and amounts.
answer-plan-instalments-step-2 = Put each day in your calendar, or set up the payments in your bank.
# Variables:
#   $date (Date) - the day when the next instalment is due, e.g. “3 December 2026”
answer-plan-instalments-step-2-date = The next instalment is due on { $date }. Put the days in your calendar, or set up the payments in your bank.
answer-plan-instalments-step-3 = Set the money aside for the next instalment when your pay or other income comes.
# Variables:
#   $amount (Money) - the next instalment, e.g. “£1,299”
answer-plan-instalments-step-3-amount = Set { $amount } aside for the next instalment when your pay or other income comes.
answer-plan-instalments-step-4 = If the day falls before your pay or other income comes, ask if it can be moved.
answer-plan-instalments-step-5 = Ask how to pay it all off early, and what that costs or saves.

## Pausing a payment: the question. At most 80 characters.

answer-pause-payment-question = Can I pause a payment?

## Pausing a payment: the short answer. At most 300 characters.

answer-pause-payment-short = Some lenders can pause a payment, for example while a return is on its way. The day to pay stands until the lender says yes. A pause can cost something, so ask first.

## Pausing a payment: what to do. At most 160 characters.

answer-pause-payment-step-1 = Ask for a pause before the payment is due, in the lender’s app or by contacting the lender.
# Variables:
#   $date (Date) - the day when the payment is due, e.g. “3 December 2026”
answer-pause-payment-step-1-date = Ask for a pause before { $date }, in the lender’s app or by contacting the lender.
answer-pause-payment-step-2 = Say why you need it, for example a return or an order that has not come.
answer-pause-payment-step-3 = Ask how long it lasts, what it costs and if interest is added.
answer-pause-payment-step-4 = If money will be short for longer, ask for a plan.

## Pausing a payment: what to have at hand. At most 80 characters.

answer-pause-payment-have-1 = The invoice, or its number
answer-pause-payment-have-2 = The order number, and the receipt for a return

## Returning some, paying for the rest: the question. At most 80 characters.

answer-keep-some-question = I am sending some items back. How do I pay for what I keep?

## Returning some, paying for the rest: the short answer. At most 300 characters.

answer-keep-some-short = Tell the lender what you are sending back, and ask what to pay for what you keep. Some lenders can take that payment before the shop has handled the return. The day to pay stands until the lender says otherwise.

## Returning some, paying for the rest: what to do. At most 160 characters.

answer-keep-some-step-1 = Tell the shop what you are sending back, in the way that it asks for.
# Variables:
#   $merchant (Name) - the shop’s name, e.g. “Nordic Outdoor”
answer-keep-some-step-1-merchant = Tell { $merchant } what you are sending back, in the way that they ask for.
answer-keep-some-step-2 = Tell the lender too, and ask what is left to pay.
# Variables:
#   $lender (Name) - the lender’s name, e.g. “Example Pay”
answer-keep-some-step-2-lender = Tell { $lender } too, and ask what is left to pay.
answer-keep-some-step-3 = Pay for what you keep by the day on the invoice.
# Variables:
#   $amount (Money) - what is left to pay for what is kept, e.g. “£1,299”
answer-keep-some-step-3-amount = Pay { $amount } for what you keep by the day on the invoice.
answer-keep-some-step-4 = If the shop will not handle the return in time, ask the lender to pause the payment for it.
# Variables:
#   $date (Date) - the day when the payment is due, e.g. “3 December 2026”
answer-keep-some-step-4-date = If the shop will not handle the return before { $date }, ask the lender to pause payment for it.
answer-keep-some-step-5 = Keep the receipt for the return until all is put right.

## Returning some, paying for the rest: what to have at hand. At most 80 characters.

answer-keep-some-have-1 = The order number
answer-keep-some-have-2 = The receipt for the return
answer-keep-some-have-3 = A list of what you keep

## A refund: the question. At most 80 characters.

answer-refund-question = When does my refund come?

## A refund: the short answer. At most 300 characters.

answer-refund-short = The shop handles the return first and then sends the refund. As a rule it goes back the way you paid, to the card or the bank account. It can then take the bank a few days to show it.

## A refund: what to do. At most 160 characters.

answer-refund-step-1 = Ask the shop if it has handled the return and sent the refund.
# Variables:
#   $merchant (Name) - the shop’s name, e.g. “Nordic Outdoor”
answer-refund-step-1-merchant = Ask { $merchant } if they have handled the return and sent the refund.
answer-refund-step-2 = Look at the card or the bank account that you paid with.
# Variables:
#   $date (Date) - the first day when the refund can be expected, e.g. “3 December 2026”
answer-refund-step-2-date = Look on { $date } or later at the card or the bank account that you paid with.
answer-refund-step-3 = Compare the refund with what you sent back. It can come in several parts.
# Variables:
#   $amount (Money) - the refund, e.g. “£1,299”
answer-refund-step-3-amount = Look for { $amount }. It can come in several parts.
answer-refund-step-4 = If you have not paid for it all yet, see if what you owe has gone down instead.
answer-refund-step-5 = If the card or the bank account is closed, tell the shop and your bank.

## A refund: what to have at hand. At most 80 characters.

answer-refund-have-1 = The order number
answer-refund-have-2 = The receipt for the return
answer-refund-have-3 = The day when the shop sent the refund

## A return of what was bought with the lender’s card: the question. At most 80 characters.

answer-lender-card-return-question = How do I return something that I bought with the lender’s card?

## A return of what was bought with the lender’s card: the short answer. At most 300 characters.

answer-lender-card-return-short = Return it to the shop, as with any card. The shop sends the refund to the card, and what you owe on it goes down. Until then you still owe what the bill says, if the lender does not say otherwise.

## A return of what was bought with the lender’s card: what to do. At most 160 characters.

answer-lender-card-return-step-1 = Return it as the shop asks, and have the refund sent to the same card.
# Variables:
#   $merchant (Name) - the shop’s name, e.g. “Nordic Outdoor”
answer-lender-card-return-step-1-merchant = Return it as { $merchant } asks, and have the refund sent to the same card.
answer-lender-card-return-step-2 = Sign in with the lender, and see if the refund has come to the card.
# Variables:
#   $amount (Money) - the refund, e.g. “£1,299”
answer-lender-card-return-step-2-amount = Sign in with the lender, and see if { $amount } has come to the card.
answer-lender-card-return-step-3 = Pay the bill in time, even if the refund is still on its way. Ask the lender if you are not sure.
# Variables:
#   $date (Date) - the last day to pay the card’s bill, e.g. “3 December 2026”
answer-lender-card-return-step-3-date = Pay the bill by { $date }, even if the refund is still on its way. Ask the lender if you are not sure.
answer-lender-card-return-step-4 = If you have then paid too much, ask the lender how you get it back.

## A return of what was bought with the lender’s card: what to have at hand. At most 80 characters.

answer-lender-card-return-have-1 = The order number
answer-lender-card-return-have-2 = The receipt for the return
answer-lender-card-return-have-3 = The last four digits of the card, not the whole number

## An order that has not arrived: the question. At most 80 characters.

answer-order-not-arrived-question = My order has not come. Do I still have to pay?

## An order that has not arrived: the short answer. At most 300 characters.

answer-order-not-arrived-short = Many countries protect you when an order does not come, but the payment does not stop by itself. Contact the shop first, as it knows most about the order. Then tell the lender, and ask it to pause the payment.

## An order that has not arrived: what to do. At most 160 characters.

answer-order-not-arrived-step-1 = Look in your email where the parcel is, and when it should come.
answer-order-not-arrived-step-2 = Contact the shop, and ask for a new day or for your money back.
# Variables:
#   $merchant (Name) - the shop’s name, e.g. “Nordic Outdoor”
answer-order-not-arrived-step-2-merchant = Contact { $merchant }, and ask for a new day or for your money back.
answer-order-not-arrived-step-3 = Tell the lender, and ask for a pause before the payment is due.
# Variables:
#   $date (Date) - the day when the payment is due, e.g. “3 December 2026”
answer-order-not-arrived-step-3-date = Tell the lender, and ask for a pause before { $date }, when the payment is due.
answer-order-not-arrived-step-4 = If the shop does not answer, tell the lender, or your bank if you paid by card.

## An order that has not arrived: what to have at hand. At most 80 characters.

answer-order-not-arrived-have-1 = The order number
answer-order-not-arrived-have-2 = The number of the parcel
answer-order-not-arrived-have-3 = What you and the shop have written

## An order that was not picked up: the question. At most 80 characters.

answer-order-not-picked-up-question = I could not pick up my order. Do I still have to pay?

## An order that was not picked up: the short answer. At most 300 characters.

answer-order-not-picked-up-short = A parcel that is not picked up often goes back to the shop. That does not always cancel the order, and some shops charge a fee. Tell the shop what you want, and ask the lender to pause the payment.

## An order that was not picked up: what to do. At most 160 characters.

answer-order-not-picked-up-step-1 = Ask where the parcel is, and if it can be kept for longer.
answer-order-not-picked-up-step-2 = Tell the shop at once if you want to cancel the order or have it sent again.
# Variables:
#   $merchant (Name) - the shop’s name, e.g. “Nordic Outdoor”
answer-order-not-picked-up-step-2-merchant = Tell { $merchant } at once if you want to cancel the order or have it sent again.
answer-order-not-picked-up-step-3 = Tell the lender, and ask for a pause before the payment is due.
# Variables:
#   $date (Date) - the day when the payment is due, e.g. “3 December 2026”
answer-order-not-picked-up-step-3-date = Tell the lender, and ask for a pause before { $date }, when the payment is due.
answer-order-not-picked-up-step-4 = Check later that the order and what you owe have been put right.

## An order that was not picked up: what to have at hand. At most 80 characters.

answer-order-not-picked-up-have-1 = The order number
answer-order-not-picked-up-have-2 = The message about where to pick it up

## A cancelled trip or event: the question. At most 80 characters.

answer-cancelled-event-question = My trip or event is cancelled. What happens to my payment?

## A cancelled trip or event: the short answer. At most 300 characters.

answer-cancelled-event-short = The shop or the organiser tells you what it offers, such as your money back or a new date. Many countries give you rights here. What you owe a lender does not stop by itself, so ask the lender to pause it.

## A cancelled trip or event: what to do. At most 160 characters.

answer-cancelled-event-step-1 = Look in your email for a message from the shop or the organiser.
answer-cancelled-event-step-2 = Tell the shop what you want before you accept a voucher or a new date.
# Variables:
#   $merchant (Name) - the shop’s name, e.g. “Nordic Outdoor”
answer-cancelled-event-step-2-merchant = Tell { $merchant } what you want before you accept a voucher or a new date.
answer-cancelled-event-step-3 = Tell the lender, and ask for a pause before the payment is due.
# Variables:
#   $date (Date) - the day when the payment is due, e.g. “3 December 2026”
answer-cancelled-event-step-3-date = Tell the lender, and ask for a pause before { $date }, when the payment is due.
answer-cancelled-event-step-4 = See if your travel insurance or your card covers what the shop does not.

## A cancelled trip or event: what to have at hand. At most 80 characters.

answer-cancelled-event-have-1 = The booking number
answer-cancelled-event-have-2 = The message that it is cancelled
answer-cancelled-event-have-3 = Receipts for what you have paid

## Telling early: the question. At most 80 characters.

answer-tell-early-question = Something has gone wrong. When do I tell the shop and the lender?

## Telling early: the short answer. At most 300 characters.

answer-tell-early-short = As soon as you know, and before the day to pay. It is easier to pause a payment in time than to stop a reminder later. What happens to the order, often only the shop can say.

## Telling early: what to do. At most 160 characters.

answer-tell-early-step-1 = Ask the shop what happens to the order, and keep the answer.
# Variables:
#   $merchant (Name) - the shop’s name, e.g. “Nordic Outdoor”
answer-tell-early-step-1-merchant = Ask { $merchant } what happens to the order, and keep the answer.
answer-tell-early-step-2 = Tell the lender what has happened.
# Variables:
#   $lender (Name) - the lender’s name, e.g. “Example Pay”
answer-tell-early-step-2-lender = Tell { $lender } what has happened.
answer-tell-early-step-3 = Ask for a pause before the payment is due.
# Variables:
#   $date (Date) - the day when the payment is due, e.g. “3 December 2026”
answer-tell-early-step-3-date = Ask for a pause before { $date }, when the payment is due.
answer-tell-early-step-4 = Look in your email and in the lender’s app for news.

## Telling early: what to have at hand. At most 80 characters.

answer-tell-early-have-1 = The order number
answer-tell-early-have-2 = The invoice, or its number
answer-tell-early-have-3 = Messages or pictures that show what has happened
