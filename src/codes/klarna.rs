//! Klarna: what its interfaces answer, and the reasons that its help pages name.
//!
//! Klarna never tells a shop the reason of a refusal and has no list of refusal codes. The keys here are this
//! library's own: `sdk:` and `network:` (results of the JavaScript SDK and of the Payment Authorize API), `order.` (a
//! field of the order), `http…:` and `errortype:` (error codes), `via_stripe:`, and `help:` (reasons on help pages,
//! for a lender that knows the reason from elsewhere).
//!
//! Sources: docs.klarna.com (sure of the codes, less of each meaning), Klarna's customer service pages (sure) and the
//! help pages of shops (secondary).

use super::table::{rows, sources};

sources! {
    Docs = "Klarna, documentation for integrators", "collected in 2026, sure of the codes, less of each meaning",
        "https://docs.klarna.com";
    Help = "Klarna, customer service pages of several countries", "collected in 2026, sure",
        "https://www.klarna.com/se/kundservice/";
    Shops = "Help pages of shops that offer Klarna", "collected in 2026, secondary";
    Stripe = "Stripe, Changelog: error codes for Klarna", "16 August 2023, sure",
        "https://docs.stripe.com/changelog/2023-08-16/klarna-payment-failure-error-code";
}

rows! {
    // The newer API.
    "errortype:ACCESS_ERROR"         = ShopConfiguration,     Docs,   "the shop's access";
    "errortype:INPUT_ERROR"          = ShopConfiguration,     Docs,   "the shop's request";
    "errortype:RESOURCE_ERROR"       = TechnicalError,        Docs,   "the resource";
    "errortype:TECHNICAL_ERROR"      = TechnicalError,        Docs,   "a failure at Klarna";

    // Named on help pages. Where a page names two causes in one breath, neither of them is stated;
    // of an address both are: it is not the one on record.
    "help:address"                   = AddressMismatch,       Shops,  "not registered, or the delivery is elsewhere";
    "help:amount"                    = AmountOverLimit,       Shops,  "the basket is too large";
    "help:attempts"                  = TooManyAttempts,       Shops,  "many attempts in a short time";
    "help:bureau"                    = LenderDeclined,        Help,   "bureau data: late payments, or debts";
    "help:card_frozen"               = LenderDeclined,        Help,   "the card is frozen by its holder, or blocked";
    "help:daily_limit"               = CardLimitReached,      Help,   "the daily limit of the Klarna card is reached";
    "help:debt"                      = ExistingDebts,         Help,   "too much debt elsewhere";
    "help:details_differ"            = DetailsMismatch,       Shops,  "name, birth date or e-mail differ from earlier";
    "help:id_number"                 = DetailsMismatch,       Shops,  "the ID number is wrong, or of another address";
    "help:identify"                  = IdentityNotVerified,   Help,   "the shopper could not be identified";
    "help:kyc"                       = ChecksPending,         Help,   "know-your-customer questions are not answered";
    "help:limit"                     = AmountOverLimit,       Help,   "the purchase would pass the shopper's limit";
    "help:merchant_category"         = ShopNotEligible,       Help,   "a kind of shop that is not served";
    "help:open_orders"               = TooManyOpenPurchases,  Help,   "too many open orders";
    "help:overdue"                   = UnpaidInvoice,         Help,   "an earlier invoice is not paid";
    "help:own_history"               = OwnPaymentHistory,     Help,   "how earlier purchases were paid";
    "help:pin"                       = LenderDeclined,        Help,   "the PIN was wrong too often, or never used yet";
    "help:residency"                 = NotResident,           Shops,  "not resident in the market";
    "help:underage"                  = UnderAge,              Shops,  "under 18";

    // Klarna Payments. A refusal says no more here than it does to the shop.
    "http400:BAD_REQUEST"            = TechnicalError,        Docs,   "the request was not understood";
    "http400:BAD_VALUE"              = ShopConfiguration,     Docs,   "the shop sent a wrong value";
    "http403:INVALID_OPERATION"      = TechnicalError,        Docs,   "not allowed in this state";
    "http403:MERCHANT_INACTIVE"      = ShopConfiguration,     Docs,   "the shop is not active at Klarna";
    "http403:REJECTED"               = LenderDeclined,        Docs,   "refused when the order was created";
    "http404:NOT_FOUND"              = SessionExpired,        Docs,   "the session or token is no longer known";
    "http404:SESSION_COMPLETED"      = DuplicatePayment,      Docs,   "the session is already finished";
    "http409:BAD_VALUE"              = OrderChanged,          Docs,   "the order differs from what was authorised";
    "http500:INTERNAL_SERVER_ERROR"  = TechnicalError,        Docs,   "a failure at Klarna";

    // The Payment Authorize API, the order, the JavaScript SDK.
    "network:APPROVED"               = Approval,              Docs,   "approved";
    "network:DECLINED"               = LenderDeclined,        Docs,   "declined, no reason";
    "network:STEP_UP_REQUIRED"       = ChecksPending,         Docs,   "the shopper must go through Klarna's own steps";
    "order.fraud_status:PENDING"     = ChecksPending,         Docs,   "under review";
    "order.fraud_status:REJECTED"    = LenderDeclined,        Docs,   "refused after the authorisation";
    "sdk:authorize.approved=false,show_form=false" = LenderDeclined,        Docs,   "declined, hide the option";
    "sdk:authorize.approved=false,show_form=true" = LenderDeclined,        Docs,   "not yet: closed, or to correct";
    "sdk:authorize.approved=true"    = Approval,              Docs,   "approved";
    "sdk:authorize.error.invalid_fields" = ApplicationIncomplete, Docs,   "the fields named are to be corrected";
    "sdk:load.show_form=false"       = MethodNotAvailable,    Docs,   "cannot be offered in this session";

    // Seen through Stripe.
    "via_stripe:payment_intent_payment_attempt_expired" = SessionExpired,        Stripe, "not finished in time";
    "via_stripe:payment_method_customer_decline" = CancelledByShopper,    Stripe, "the shopper cancelled";
    "via_stripe:payment_method_not_available" = TechnicalError,        Stripe, "Klarna is not reachable just now";
    "via_stripe:payment_method_provider_decline" = LenderDeclined,        Stripe, "declined";
}
