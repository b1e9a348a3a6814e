### Rights, and what the law or the lender has the shopper be told beside the explanation.
### “Must” and “have the right” stand only in texts that are shown where the law is known to say so.

## The decision, and what can be asked of the lender. At most 240 characters.

notice-rejected = The lender has decided not to give you this credit.
# Variables:
#   $date (Date) - the day of the decision, e.g. “22 November 2026”
notice-rejected-date = The lender decided on { $date } not to give you this credit.
# Variables:
#   $count (Count) - how many reasons are told, e.g. “2”
notice-reason-given =
    { $count ->
        [one] The reason for the decision is stated here.
       *[other] The reasons for the decision are stated here.
    }
notice-reason-ask = You can ask the lender for the reason for its decision.
# Variables:
#   $lender (Name) - the lender’s name, e.g. “Example Pay”
notice-reason-ask-named = You can ask { $lender } for the reason for its decision.
notice-right-to-reasons = You have the right to have the lender explain its decision to you.
notice-right-to-reasons-sixty-days = You have the right to the specific reasons if you ask for them within 60 days. The lender must then answer within 30 days.
# Variables:
#   $automation (solely, partly) - whether a person took part in the decision
notice-automated-processing =
    { $automation ->
        [solely] This decision was made automatically, without a person taking part.
       *[partly] This decision was made partly by automatic means.
    }
notice-human-review = You have the right to have a person at the lender review the decision.
# Variables:
#   $lender (Name) - the lender’s name, e.g. “Example Pay”
notice-human-review-named = You have the right to have a person at { $lender } review the decision.
notice-human-review-offered = The lender offers a review of the decision by a person. You can ask for it.
# Variables:
#   $lender (Name) - the lender’s name, e.g. “Example Pay”
notice-human-review-offered-named = { $lender } offers a review of the decision by a person. You can ask for it.
notice-own-view = You have the right to tell the lender how you see the matter.
notice-own-view-offered = The lender offers to hear how you see the matter.
notice-contest = You have the right to contest the decision with the lender.
notice-contest-offered = The lender offers to look at the decision again if you contest it.

## Registers, and what they told the lender. At most 240 characters.

# Variables:
#   $register (Name) - the register’s name, e.g. “Example Credit Register”
notice-database-used = The lender used information from { $register }. The decision is the lender’s own.
notice-database-result = The reason stated here says what the lender found in a register.
# Variables:
#   $category (account-transactions, address, debts, identity, income, inquiries, payment-history, payment-defaults, purchase-history, score) - a kind of information that a register gave
notice-data-categories =
    { $category ->
        [account-transactions] The lender used information about payments to and from your bank account.
        [address] The lender used information about your address.
        [debts] The lender used information about your debts and credit limits.
        [identity] The lender used information about who you are, such as your name and date of birth.
        [income] The lender used information about your income.
        [inquiries] The lender used information about earlier credit checks and applications.
        [payment-history] The lender used information about how you have paid earlier credit.
        [payment-defaults] The lender used information about payment defaults.
        [purchase-history] The lender used information about your earlier purchases.
       *[score] The lender used a credit score.
    }
notice-bureau-did-not-decide = The register named here did not make the decision and cannot explain it.
# Variables:
#   $register (Name) - the register’s name, e.g. “Example Credit Register”
notice-copy-coming = { $register } will send you a free copy of what it told the lender.
notice-free-copy = You have the right to a free copy of what the register named here has stored about you.
notice-free-copy-sixty-days = You have the right to a free copy of your report from the register named here. Ask for it within 60 days.
notice-correction = If the register named here has something wrong about you, you have the right to have it corrected.
notice-score-disclosure = The lender used a credit score. The notice in writing must state the score.

## Help, complaints, and what comes in writing. At most 240 characters.

notice-debt-advice = You can get advice on budget and debts. A contact for that is given here.
notice-non-discrimination = Federal law forbids lenders to discriminate against people who apply for credit. The notice in writing must say more about it.
notice-complaint-bodies = If you have a complaint about the lender, a contact listed for complaints may be able to help you.
notice-credit-warning = Caution: borrowing money costs money.
notice-written-notice = The lender must also send you a notice of this decision in writing.
notice-written-notice-thirty-days = The lender must send you a notice of this decision in writing within 30 days.
