### The words around the answers in the help centre.

# The language’s name, in the language.
language-name = English

## The name of each help centre, and what is in it. At most 40 and 160 characters.

title-shopper = Help with ways to pay
description-shopper = What people ask before they buy, at the checkout and after it: credit checks, refusals, invoices, refunds.
title-merchant = Help for shops
description-merchant = What shop staff ask when a customer’s payment or purchase on credit was not approved.
title-support = Help for lender support
description-support = What the lender’s support needs when it is asked about a decision, with what shoppers and shops are told.

## Headings of the groups of questions. At most 60 characters.

group-checkout = Before the purchase and at the checkout
group-after = After the purchase
group-merchant = For the shop
group-support = For support

## Around the content. At most 80 characters.

choose-language = Choose your language
skip = Skip to the content
# What a screen reader calls the way from the start page to this one.
way = You are here
# What a screen reader calls the list of languages.
languages = Language
search = Search the questions
# What people search by, a colon, the words that the answers use; a semicolon between. Longer words count as their
# beginning, so leave endings out. At most 400 characters.
synonyms = declin: refused; denied: refused; reject: refused; ssn: card identity number; bnpl: pay later; overdue: missed; late: missed; collection: reminder; dunning: reminder; frozen: block; freeze: block; appeal: complaint review; human: person; score: credit check
# Variables:
#   $count (Count) - how many questions were found, e.g. “3”
found =
    { $count ->
        [0] No question found. Try another word.
        [one] { $count } question found.
       *[other] { $count } questions found.
    }

## Below every page. At most 160 characters.

general = This is general information, not legal advice.
draft = The texts are drafts. No professional has reviewed them yet.
