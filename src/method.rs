//! Ways to pay: whether they are credit, and when the money leaves.

use crate::closed::closed_set;

closed_set! {
    /// Whether a way to pay is credit.
    CreditClass {
        /// Paid with the shopper's own money.
        None = "none",
        /// May include credit: a combined card, or a wallet with a card in it.
        MayInclude = "may-include",
        /// Credit or deferred payment.
        Credit = "credit",
    }
}

closed_set! {
    /// When the money leaves the shopper.
    Pays {
        /// At the purchase.
        Now = "now",
        /// At once, some time after the purchase.
        Later = "later",
        /// In several parts over time.
        InParts = "in-parts",
    }
}

/// Declares the methods and what each of them carries, a row a method.
macro_rules! methods {
    ($( $(#[$meta:meta])* $variant:ident = $code:literal, $class:ident, $pays:ident; )+) => {
        closed_set! {
            /// A way to pay at a checkout.
            PaymentMethod { $( $(#[$meta])* $variant = $code, )+ }
        }

        impl PaymentMethod {
            /// Whether the method is credit.
            #[must_use]
            pub const fn credit_class(self) -> CreditClass {
                match self { $( Self::$variant => CreditClass::$class, )+ }
            }

            /// When the money leaves the shopper.
            #[must_use]
            pub const fn pays(self) -> Pays {
                match self { $( Self::$variant => Pays::$pays, )+ }
            }
        }
    };
}

methods! {
    // The classes follow the order of methods in Finland's Consumer Protection Act (38/1978), chapter 6, section 12 b.

    /// An invoice, paid in one sum after the purchase.
    Invoice = "invoice", Credit, Later;
    /// The whole amount later, collected by the lender.
    PayLater = "pay-later", Credit, Later;
    /// A fixed number of parts for this one purchase.
    Instalments = "instalments", Credit, InParts;
    /// A running credit account with the lender, paid off in parts; never a bank account.
    InstalmentAccount = "instalment-account", Credit, InParts;
    /// A loan for this purchase.
    Financing = "financing", Credit, InParts;
    /// A card that the lender issues.
    LenderCard = "lender-card", Credit, Later;
    /// A bank card, debit or combined.
    Card = "card", MayInclude, Now;
    /// A credit card.
    CreditCard = "credit-card", Credit, Later;
    /// A transfer that the shopper makes from their bank account.
    BankTransfer = "bank-transfer", None, Now;
    /// A payment from the bank account, approved with the bank during the purchase.
    DirectBank = "direct-bank", None, Now;
    /// A payment that the shop draws from the bank account.
    DirectDebit = "direct-debit", None, Later;
    /// A wallet that holds cards or money.
    Wallet = "wallet", MayInclude, Now;
    /// A payment from a phone that draws on the bank account (Swish, Vipps, MobilePay, Bizum, BLIK).
    MobilePay = "mobile-pay", None, Now;
}
