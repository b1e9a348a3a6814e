//! Stripe: `decline_code`, the `code` of an API error, and `advice_code` written `advice:…`.
//!
//! Sources: Stripe's page of decline codes for cards and for local methods (a copy of 15 April 2026: sure), its page
//! of API error codes and its page on card declines (the same sentences in many public copies: nearly sure).
//! Stripe asks that `fraudulent`, `lost_card`, `stolen_card` and `merchant_blacklist` look like `generic_decline`.
//! Where its page says "unknown reason" of a code, the code's own name decides: it is the network's reason.

use super::table::{rows, sources};

sources! {
    Advice = "Stripe, Card declines", "collected in 2026, nearly sure", "https://docs.stripe.com/declines/card";
    Cards = "Stripe, Decline codes for cards", "as of 15 April 2026, sure", "https://docs.stripe.com/declines/codes";
    Errors = "Stripe, Error codes", "collected in 2026, nearly sure", "https://docs.stripe.com/error-codes";
    Klarna = "Stripe, Changelog: error codes for Klarna", "16 August 2023, sure",
        "https://docs.stripe.com/changelog/2023-08-16/klarna-payment-failure-error-code";
    Local = "Stripe, Decline codes for local payment methods", "as of 15 April 2026, sure",
        "https://docs.stripe.com/declines/codes";
}

rows! {
    "advice:confirm_card_data"     = CardDetailsWrong,        Advice, "some of the card details are wrong";
    "advice:do_not_try_again"      = BankDeclined,            Advice, "stop using this card for this payment";
    "advice:try_again_later"       = BankDeclined,            Advice, "another attempt may work later";
    // A limit of the method, not of what this shopper can be lent.
    "amount_too_large"             = MethodNotAvailable,      Errors, "over the most that the method takes";
    "amount_too_small"             = AmountUnderMinimum,      Errors, "below the least that the method takes";
    "approve_with_id"              = BankDeclined,            Cards,  "not authorised, to be attempted again";
    "authentication_not_handled"   = AuthenticationRequired,  Cards,  "the authentication was not carried out";
    "authentication_required"      = AuthenticationRequired,  Cards,  "the bank asks for 3-D Secure";
    "call_issuer"                  = BankDeclined,            Cards,  "no reason, contact the bank";
    "card_decline_rate_limit_exceeded" = TooManyAttempts,         Errors, "too many declines of this card lately";
    "card_not_supported"           = CardNotSupported,        Cards,  "the card is not for this kind of purchase";
    "card_velocity_exceeded"       = CardLimitReached,        Cards,  "over a balance, credit or amount limit";
    // Stripe's limits for the shop, nothing about the shopper.
    "charge_exceeds_source_limit"  = MethodNotAvailable,      Errors, "over the shop's own rolling limit";
    "charge_exceeds_transaction_limit" = MethodNotAvailable,      Errors, "over the shop's own limit for a payment";
    "compliance_violation"         = ComplianceRestricted,    Local,  "against terms, programme rules or the law";
    "country_unsupported"          = ShopConfiguration,       Errors, "the country of the shop's own account";
    "currency_not_supported"       = CurrencyOrCountryUnsupported, Cards,  "not in this currency";
    "do_not_honor"                 = BankDeclined,            Cards,  "no reason";
    "do_not_try_again"             = BankDeclined,            Cards,  "no reason, no more attempts (deprecated)";
    "duplicate_transaction"        = DuplicatePayment,        Cards,  "the same amount on the same card moments ago";
    "expired_card"                 = CardExpired,             Cards,  "the card is past its end date";
    // It need not be a card.
    "expired_payment_information"  = BankDeclined,            Local,  "what stands behind the method has expired";
    "fraudulent"                   = SuspectedFraud,          Cards,  "Stripe suspects fraud";
    "generic_decline"              = BankDeclined,            Cards,  "no reason, or the shop's risk rules";
    "incorrect_address"            = AddressMismatch,         Cards,  "the billing address is wrong";
    "incorrect_cvc"                = CardDetailsWrong,        Cards,  "the security code is wrong";
    "incorrect_number"             = CardDetailsWrong,        Cards,  "the card number is wrong";
    "incorrect_pin"                = PinWrong,                Cards,  "the PIN is wrong";
    "incorrect_zip"                = AddressMismatch,         Cards,  "the postcode is wrong";
    "insufficient_funds"           = InsufficientFunds,       Cards,  "not enough money";
    "invalid_account"              = AccountClosed,           Cards,  "the card or its account is not valid";
    "invalid_amount"               = BankDeclined,            Cards,  "the amount is not valid, or too large";
    // Nobody says that the shopper withdrew it.
    "invalid_billing_agreement"    = BankDeclined,            Local,  "the standing agreement is not valid";
    "invalid_business_account"     = ShopConfiguration,       Local,  "the shop's account is deactivated";
    "invalid_customer_account"     = BankDeclined,            Local,  "the account with the provider cannot be charged";
    "invalid_cvc"                  = CardDetailsWrong,        Cards,  "the security code is wrong";
    "invalid_expiry_month"         = CardDetailsWrong,        Cards,  "the month of the end date is wrong";
    "invalid_expiry_year"          = CardDetailsWrong,        Cards,  "the year of the end date is wrong";
    "invalid_number"               = CardDetailsWrong,        Cards,  "the card number is wrong";
    "invalid_pin"                  = PinWrong,                Cards,  "the PIN is wrong";
    "issuer_not_available"         = BankUnavailable,         Cards,  "the bank could not be reached";
    "lost_card"                    = LostOrStolen,            Cards,  "the card is reported lost";
    // A block list is no proof of fraud.
    "merchant_blacklist"           = BankDeclined,            Cards,  "something is on the shop's block list";
    "mobile_device_authentication_required" = AuthenticationRequired,  Cards,  "unlock the phone and tap again";
    "new_account_information_available" = CardReplaced,            Cards,  "there are newer card details";
    "no_action_taken"              = BankDeclined,            Cards,  "no reason";
    "not_permitted"                = BankDeclined,            Cards,  "not permitted, by whom is not said";
    // Needed, not wrong.
    "offline_pin_required"         = AuthenticationRequired,  Cards,  "the bank asks for the card and its PIN";
    "online_or_offline_pin_required" = AuthenticationRequired,  Cards,  "the bank asks for a PIN";
    "partner_generic_decline"      = LenderDeclined,          Local,  "the provider declined";
    // A risk is not a fraud.
    "partner_high_risk_customer"   = LenderDeclined,          Local,  "the provider rates the shopper as high risk";
    "payment_intent_authentication_failure" = AuthenticationFailed,    Errors, "authentication failed or not finished";
    "payment_intent_payment_attempt_expired" = SessionExpired,          Klarna, "not finished in time";
    "payment_limit_exceeded"       = LenderDeclined,          Local,  "over a limit of the account with the provider";
    "payment_method_customer_decline" = CancelledByShopper,      Klarna, "the shopper cancelled at the provider";
    "payment_method_not_available" = TechnicalError,          Klarna, "the provider is not reachable just now";
    "payment_method_provider_decline" = LenderDeclined,          Klarna, "the provider declined";
    "payment_method_provider_timeout" = TechnicalError,          Errors, "the provider did not answer in time";
    // "Possibly lost or stolen" is not a report: nobody is told so.
    "pickup_card"                  = BankDeclined,            Cards,  "keep the card, perhaps lost or stolen";
    "pin_try_exceeded"             = PinWrong,                Cards,  "the PIN was wrong too often";
    "processing_error"             = TechnicalError,          Cards,  "a failure while processing";
    "reenter_transaction"          = TechnicalError,          Cards,  "the bank could not process it, send it again";
    "restricted_card"              = BankDeclined,            Cards,  "restricted, perhaps lost or stolen";
    "revocation_of_all_authorizations" = AuthorisationRevoked,    Cards,  "every standing permission was withdrawn";
    "revocation_of_authorization"  = AuthorisationRevoked,    Cards,  "the permission was withdrawn";
    "security_violation"           = SuspectedFraud,          Cards,  "the bank saw a security problem";
    "service_not_allowed"          = CardNotSupported,        Cards,  "the service is not allowed on the card";
    "stolen_card"                  = LostOrStolen,            Cards,  "the card is reported stolen";
    "stop_payment_order"           = AuthorisationRevoked,    Cards,  "the bank was told to stop this payment";
    "testmode_decline"             = CardDetailsWrong,        Cards,  "a test card, not a genuine one";
    "transaction_not_allowed"      = CardNotSupported,        Cards,  "the bank does not allow this payment";
    "try_again_later"              = BankDeclined,            Cards,  "no reason, later (deprecated)";
    "withdrawal_count_limit_exceeded" = CardLimitReached,        Cards,  "over a balance or credit limit";
}
