//! The questions that people ask around a decision: who asks, when, and what else they ask.

use crate::Audience;
use crate::closed::closed_set;

closed_set! {
    /// When a question comes up.
    Stage {
        /// Before the purchase, or at the checkout.
        Checkout = "checkout",
        /// After the purchase.
        After = "after",
    }
}

/// Declares the topics and what each of them carries, a row a topic.
macro_rules! topics {
    ($( $(#[$meta:meta])* $variant:ident = $code:literal, $audience:ident, $stage:ident, [$($related:ident),+]; )+) => {
        closed_set! {
            /// A question around a decision.
            ///
            /// # Example
            ///
            /// ```
            /// use why_declined::{Audience, Stage, Topic};
            ///
            /// let topic: Topic = "missed-payment".parse()?;
            /// assert_eq!((topic.audience(), topic.stage()), (Audience::Shopper, Stage::After));
            /// assert!(topic.related().contains(&Topic::Reminders));
            /// # Ok::<(), why_declined::Error>(())
            /// ```
            Topic { $( $(#[$meta])* $variant = $code, )+ }
        }

        impl Topic {
            /// Who asks: [`Audience::Shopper`] stands for a guest as well.
            #[must_use]
            pub const fn audience(self) -> Audience {
                match self { $( Self::$variant => Audience::$audience, )+ }
            }

            /// When the question comes up.
            #[must_use]
            pub const fn stage(self) -> Stage {
                match self { $( Self::$variant => Stage::$stage, )+ }
            }

            /// What else is asked, most helpful first; whoever may read this topic may read these.
            #[must_use]
            pub const fn related(self) -> &'static [Self] {
                match self { $( Self::$variant => &[$( Self::$related ),+], )+ }
            }
        }
    };
}

topics! {
    // topic = code, audience, stage, related topics

    /// Why was this purchase refused when the last one was not?
    RefusedThisTime = "refused-this-time", Shopper, Checkout, [SmallPurchase, WhomToAsk, HumanReview, WaysToPay];
    /// Why was such a small purchase refused?
    SmallPurchase = "small-purchase", Shopper, Checkout, [RefusedThisTime, WaysToPay, MissedPayment];
    /// When is a credit check made, and why?
    CreditCheck = "credit-check", Shopper, Checkout, [CreditCheckTraces, WaysToPay, WrongEntry];
    /// What does a credit check leave behind, and who can see it?
    CreditCheckTraces = "credit-check-traces", Shopper, Checkout, [CreditCheck, WrongEntry, CreditFreeze];
    /// What do I need to pay by card: a national identity number?
    CardWithoutNumber = "card-without-number", Shopper, Checkout, [WaysToPay, WhomToAsk];
    /// What do the ways to pay mean, and when does the money leave?
    WaysToPay = "ways-to-pay", Shopper, Checkout, [InstalmentAccount, CardWithoutNumber, CreditCheck];
    /// Is the instalment account my bank account?
    InstalmentAccount = "instalment-account", Shopper, Checkout, [WaysToPay, PlanInstalments, CreditCheck];
    /// Why was my application for the lender’s card refused?
    CardApplication = "card-application", Shopper, Checkout, [HumanReview, WrongEntry, WhomToAsk, Complaint];
    /// How do I lift a block on credit in my name?
    CreditFreeze = "credit-freeze", Shopper, Checkout, [WaysToPay, CreditCheck, WhomToAsk];
    /// How do I buy when my personal details are protected?
    ProtectedIdentity = "protected-identity", Shopper, Checkout, [WaysToPay, WhomToAsk, HumanReview];
    /// What do I do if a register has something wrong about me?
    WrongEntry = "wrong-entry", Shopper, Checkout, [HumanReview, Complaint, CreditCheckTraces];
    /// Where can I get help with bills and debts?
    DebtAdvice = "debt-advice", Shopper, Checkout, [PlanInstalments, PausePayment, MissedPayment];
    /// Can I ask for a person to look at the decision?
    HumanReview = "human-review", Shopper, Checkout, [Complaint, WrongEntry, WhomToAsk];
    /// How do I make a complaint?
    Complaint = "complaint", Shopper, Checkout, [WhomToAsk, HumanReview, TellEarly];
    /// Whom do I ask, and with which reference?
    WhomToAsk = "whom-to-ask", Shopper, Checkout, [Complaint, HumanReview, TellEarly];
    /// What do I do if I have missed a payment?
    MissedPayment = "missed-payment", Shopper, After, [Reminders, PausePayment, PlanInstalments, DebtAdvice];
    /// What happens now that a direct debit did not go through?
    FailedDirectDebit = "failed-direct-debit", Shopper, After, [MissedPayment, PausePayment, WhomToAsk];
    /// What is a reminder, and what do I do with it?
    Reminders = "reminders", Shopper, After, [MissedPayment, PausePayment, Complaint];
    /// How do I plan my instalments?
    PlanInstalments = "plan-instalments", Shopper, After, [PausePayment, MissedPayment, InstalmentAccount, DebtAdvice];
    /// Can I pause a payment?
    PausePayment = "pause-payment", Shopper, After, [PlanInstalments, TellEarly, DebtAdvice, Reminders];
    /// How do I pay for what I keep when I send some items back?
    KeepSome = "keep-some", Shopper, After, [Refund, PausePayment, LenderCardReturn];
    /// When does my refund come?
    Refund = "refund", Shopper, After, [KeepSome, LenderCardReturn, WhomToAsk];
    /// How do I return something that I bought with the lender’s card?
    LenderCardReturn = "lender-card-return", Shopper, After, [Refund, KeepSome, WhomToAsk];
    /// Do I still have to pay when my order has not come?
    OrderNotArrived = "order-not-arrived", Shopper, After, [PausePayment, TellEarly, Refund, Complaint];
    /// Do I still have to pay when I could not pick up my order?
    OrderNotPickedUp = "order-not-picked-up", Shopper, After, [PausePayment, TellEarly, Refund];
    /// What happens to my payment when my trip or event is cancelled?
    CancelledEvent = "cancelled-event", Shopper, After, [Refund, PausePayment, TellEarly, Complaint];
    /// When do I tell the shop and the lender that something has gone wrong?
    TellEarly = "tell-early", Shopper, After, [PausePayment, OrderNotArrived, KeepSome, WhomToAsk];
    /// What may the shop say to a customer who was refused?
    MerchantWhatToSay = "merchant-what-to-say", Merchant, Checkout, [MerchantWhatToOffer, MerchantNeverAsk, MerchantNoReason];
    /// What can the shop offer a customer who was refused?
    MerchantWhatToOffer = "merchant-what-to-offer", Merchant, Checkout, [MerchantWhatToSay, MerchantNeverAsk];
    /// What should the shop never ask a customer who was refused?
    MerchantNeverAsk = "merchant-never-ask", Merchant, Checkout, [MerchantWhatToSay, MerchantNoReason];
    /// What does the shop check in its integration?
    MerchantCheckIntegration = "merchant-check-integration", Merchant, Checkout, [MerchantNoReason, MerchantWhatToOffer];
    /// Why does the shop not get the reason?
    MerchantNoReason = "merchant-no-reason", Merchant, Checkout, [MerchantWhatToSay, MerchantCheckIntegration];
    /// What did the customer see, of whom support is asked?
    SupportWhatWasShown = "support-what-was-shown", Support, Checkout, [SupportWhatToAdd, Complaint];
    /// What may support add to what the customer saw?
    SupportWhatToAdd = "support-what-to-add", Support, Checkout, [SupportWhatWasShown, HumanReview, Complaint];
}

#[cfg(feature = "answers")]
impl Topic {
    /// The audiences that may read the answer. It says nothing about a person, so a guest learns nothing by asking.
    pub(super) const fn readers(self) -> &'static [Audience] {
        match self.audience() {
            Audience::Guest | Audience::Shopper => &[Audience::Guest, Audience::Shopper, Audience::Support],
            Audience::Merchant => &[Audience::Merchant, Audience::Support],
            Audience::Support => &[Audience::Support],
        }
    }
}
