//! What a shopper, or a merchant, can do next.

use crate::closed::closed_set;

closed_set! {
    /// A next step that really helps.
    Action {
        /// Remove from the basket what the method does not cover.
        AdjustBasket = "adjust-basket",
        /// Answer the lender's questions.
        AnswerQuestions = "answer-questions",
        /// Approve the payment in the bank's app or with the bank's code.
        ApproveInBank = "approve-in-bank",
        /// Ask the bank why the payment was not approved.
        AskBank = "ask-bank",
        /// Ask the lender for the reason.
        AskReason = "ask-reason",
        /// Buy as a private person.
        BuyAsPrivatePerson = "buy-as-private-person",
        /// Check the address.
        CheckAddress = "check-address",
        /// Check the card's number, end date and security code.
        CheckCardDetails = "check-card-details",
        /// Look for an order confirmation before paying again.
        CheckConfirmation = "check-confirmation",
        /// Check how much money there is on the account.
        CheckFunds = "check-funds",
        /// Check name, number and contact details.
        CheckPersonalDetails = "check-personal-details",
        /// Check the PIN.
        CheckPin = "check-pin",
        /// Ask the register what it holds, and have mistakes corrected.
        CheckRegister = "check-register",
        /// Choose another way to pay.
        ChooseOtherMethod = "choose-other-method",
        /// Fill in what is missing in the application.
        CompleteApplication = "complete-application",
        /// Contact the bank.
        ContactBank = "contact-bank",
        /// Contact the lender.
        ContactLender = "contact-lender",
        /// Contact the shop.
        ContactShop = "contact-shop",
        /// Follow the steps that are shown.
        FollowSteps = "follow-steps",
        /// Lift one's own credit freeze.
        LiftCreditFreeze = "lift-credit-freeze",
        /// Buy for a smaller amount.
        LowerAmount = "lower-amount",
        /// Pay the open invoice.
        PayOpenInvoice = "pay-open-invoice",
        /// Pay earlier purchases.
        PayOpenPurchases = "pay-open-purchases",
        /// Prove who one is.
        ProveIdentity = "prove-identity",
        /// Buy for a larger amount.
        RaiseAmount = "raise-amount",
        /// Raise the card's own limit.
        RaiseCardLimit = "raise-card-limit",
        /// Start the payment again from the basket.
        StartAgain = "start-again",
        /// Accept the smaller amount that is offered.
        TakeSmallerAmount = "take-smaller-amount",
        /// Unlock the card or this kind of payment.
        UnlockCard = "unlock-card",
        /// Have the goods sent to the registered home address.
        UseHomeAddress = "use-home-address",
        /// Use the new card.
        UseNewCard = "use-new-card",
        /// Use another card.
        UseOtherCard = "use-other-card",
        /// Show the lender what one earns.
        VerifyIncome = "verify-income",
        /// Wait for the answer.
        WaitForAnswer = "wait-for-answer",
        /// Merchant: check the integration.
        CheckIntegration = "check-integration",
        /// Merchant: offer another way to pay.
        OfferOtherMethod = "offer-other-method",
        /// Merchant: refer the customer to their bank.
        ReferToBank = "refer-to-bank",
        /// Merchant: refer the customer to the lender.
        ReferToLender = "refer-to-lender",
        /// Merchant: leave the customer's data and reasons alone.
        DoNotAskWhy = "do-not-ask-why",
    }
}
