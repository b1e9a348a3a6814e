### The words that carry the meaning. Each is the same everywhere, so decide on them before you translate anything else.
### They are for translators, and any text may name one: `{ -lender }`. A comment says what a word means and what it is not.

## Who takes part

# The company that gives the credit and decides on it. Not “the bank”: it may be none. Not “we”: the shop shows the text too.
-lender = lender
# Where the person buys. In the texts for its own staff it is “you” or “your shop”.
-shop = shop
# The person, in the texts for the shop’s staff and for support. The person is always “you” in the texts they read.
-customer = customer
# The person’s own bank, or the one behind the card. It is not the lender.
-bank = bank
# A company that keeps credit information and gives it out. Never a brand’s name. It informs; it decides nothing.
-credit-bureau = credit bureau
# Any list that was looked up: a bureau’s, or one of the public sector.
-register = register

## What it is about

# That someone lends. An invoice and paying later are credit as well, even for a small amount.
-credit = credit
# Looking up what is known about a person’s finances. It is not the decision. Never a brand’s name.
-credit-check = credit check
# How other lenders see the person. Say of it only that a check does not affect it.
-credit-rating = credit rating
# What is known about how a person has borrowed and paid before. A short one is no bad one.
-credit-history = credit history
# The entry of a register that a debt was not paid. Not the same as a bill that is open.
-payment-default = payment default
# How the lender looks at all that it knows before it decides.
-assessment = assessment
# The lender’s yes or no. It can be reviewed by a person.
-decision = decision
# What is asked for by someone who wants an account or a card. A purchase is not an application.
-application = application
# Why the answer was no. What can be done about it is a step.
-reason = reason

## Ways to pay. No name may be taken for another

# The general word: card, invoice, bank transfer and all others.
-way-to-pay = way to pay
# A bill that comes after the purchase and is paid later. It is credit.
-invoice = invoice
# Paying for one purchase in parts. It is credit.
-instalments = instalments
# A credit account with the lender that is paid in parts. Never just “account”: that is taken for a bank account.
-instalment-account = instalment account
# Where a person’s own money is. Write it out whenever the instalment account could be meant.
-bank-account = bank account
# Money that the lender or the shop takes from the bank account, with the person’s permission.
-direct-debit = direct debit
# An app that holds cards, bank accounts or money.
-digital-wallet = digital wallet
# What the person proves who they are with. Its brand is another in each country.
-electronic-id = electronic ID
