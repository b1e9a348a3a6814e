//! Shopify: `PaymentSessionStateRejectedReason` of its Payments Apps API.
//!
//! Sources: Shopify's page of the enumeration and its changelog of 16 March 2026 (stored copies that break off at
//! `MERCHANT_RULE`: sure of what they hold), and for three codes after it a list of the page (nearly sure), which say
//! no more than their names. `RISKY`, of the versions before 2026-04, is an unknown code.

use super::table::{rows, sources};

sources! {
    // The words for a code of the same name.
    Admin = "Shopify, OrderTransactionErrorCode of its Admin API", "copy of 2026, nearly sure",
        "https://shopify.dev/docs/api/admin-graphql/latest/enums/OrderTransactionErrorCode";
    Changelog = "Shopify, changelog: codes added with version 2026-04", "16 March 2026, sure",
        "https://shopify.dev/changelog/new-rejection-reason-codes-in-payments-apps-graphql-api";
    // Their texts were not seen.
    Listed = "Shopify, the page's codes as a public list gives them", "version 2026-04, nearly sure";
    Page = "Shopify, PaymentSessionStateRejectedReason of its Payments Apps API", "versions 2025-01 and 2026-04, sure",
        "https://shopify.dev/docs/api/payments-apps/latest/enums/PaymentSessionStateRejectedReason";
}

rows! {
    // Whose limit is not said.
    "AMOUNT_TOO_LARGE"           = MethodNotAvailable,      Changelog, "over the most that is allowed";
    "AMOUNT_TOO_SMALL"           = AmountUnderMinimum,      Changelog, "below the least that is allowed";
    "AUTHENTICATION_FAILED"      = AuthenticationFailed,    Page,      "3-D Secure was done, without success";
    "AUTHENTICATION_REQUIRED"    = AuthenticationRequired,  Changelog, "3-D Secure is needed and was not done";
    "CALL_ISSUER"                = BankDeclined,            Changelog, "no reason, contact the bank";
    // By whom is not said, and the reason's words do not say it either.
    "CANCELLED_PAYMENT"          = CancelledByShopper,      Changelog, "the payment was cancelled";
    "CARD_DECLINED"              = BankDeclined,            Page,      "no reason";
    "CARD_TESTING"               = SuspectedFraud,          Changelog, "blocked, someone seems to try out cards";
    "CONFIRMATION_REJECTED"      = OrderChanged,            Page,      "the shop did not confirm the order";
    "DO_NOT_HONOR"               = BankDeclined,            Changelog, "no reason";
    "EXPIRED_CARD"               = CardExpired,             Page,      "the card is past its end date";
    "FRAUD_SUSPECTED"            = SuspectedFraud,          Changelog, "fraud is suspected";
    "HIGH_RISK_FRAUD_SUSPECTED"  = SuspectedFraud,          Changelog, "a high risk, perhaps lost or stolen";
    "INCORRECT_ADDRESS"          = AddressMismatch,         Page,      "the address is wrong";
    "INCORRECT_CVC"              = CardDetailsWrong,        Page,      "the security code is wrong";
    "INCORRECT_NUMBER"           = CardDetailsWrong,        Page,      "the card number is wrong";
    "INCORRECT_PIN"              = PinWrong,                Page,      "the PIN is wrong";
    "INCORRECT_ZIP"              = AddressMismatch,         Page,      "the postcode is not the one on record";
    "INSTRUMENT_DECLINED"        = BankDeclined,            Changelog, "no reason";
    "INSUFFICIENT_FUNDS"         = InsufficientFunds,       Changelog, "not enough money";
    // Whose fault the amount is remains open.
    "INVALID_AMOUNT"             = BankDeclined,            Changelog, "the amount is not valid";
    "INVALID_CURRENCY"           = CurrencyOrCountryUnsupported, Changelog, "not in this currency";
    "INVALID_CVC"                = CardDetailsWrong,        Page,      "the security code is not well formed";
    "INVALID_EXPIRY_DATE"        = CardDetailsWrong,        Page,      "the end date is not valid";
    "INVALID_NUMBER"             = CardDetailsWrong,        Page,      "the card number is not valid";
    // Or not found: no reason of ours holds for the method and for the account.
    "INVALID_PAYMENT_METHOD"     = BankDeclined,            Changelog, "the method or its account is not valid";
    // The kind of payment, not what is in the basket.
    "INVALID_PURCHASE_TYPE"      = MethodNotAvailable,      Changelog, "the method is not for this kind of payment";
    "INVALID_REQUEST"            = TechnicalError,          Changelog, "the request lacks a value, or has a wrong one";
    "MERCHANT_ACCOUNT_ERROR"     = ShopConfiguration,       Changelog, "something about the shop's account";
    // A block list is no proof of fraud, and none of the shopper's business.
    "MERCHANT_RULE"              = BankDeclined,            Changelog, "blocked by a rule of the shop";
    // It need not be a card.
    "PAYMENT_METHOD_UNSUPPORTED" = MethodNotAvailable,      Listed,    "the method is not supported";
    "PICK_UP_CARD"               = LostOrStolen,            Admin,     "reported lost or stolen, keep the card";
    "PROCESSING_ERROR"           = TechnicalError,          Page,      "a failure while processing";
    // "Too many attempts" would say "later".
    "RETRY_DECLINED"             = BankDeclined,            Listed,    "not to be tried again";
    // Whose limit is not said.
    "TRANSACTION_LIMIT_EXCEEDED" = BankDeclined,            Listed,    "over a limit";
}
