//! Mollie: `statusReason.code` of a payment, the reason of a voucher written `voucher:…`, and `details.failureReason`.
//!
//! Sources: Mollie's page "Status reasons", read in a public copy of its table of 1 August 2026 (secondary: a line for
//! each code, nearly sure); the values of `failureReason` from Mollie's guide to card errors (sure of the codes, it
//! explains none). Mollie uses the codes of the card networks without saying which network it was: a code that
//! networks read in different ways is generic.
//!
//! Mollie writes some codes of vouchers like codes of cards. The prefix is this library's own: the one who issued a
//! voucher is no bank, so that most of what our reasons say of cards would not be true there.

use super::table::{rows, sources};

sources! {
    Failures = "Mollie, card errors: failureReason", "copy of 2026, sure of the codes, which it does not explain",
        "https://docs.mollie.com/docs/handling-errors-with-mollie-components";
    Merchants = "Mollie, Status reasons: merchants", "copy of 1 August 2026, nearly sure",
        "https://docs.mollie.com/reference/status-reasons";
    Schemes = "Mollie, Status reasons: card schemes", "copy of 1 August 2026, nearly sure",
        "https://docs.mollie.com/reference/status-reasons";
    Vouchers = "Mollie, Status reasons: vouchers", "copy of 1 August 2026, nearly sure",
        "https://docs.mollie.com/reference/status-reasons";
}

rows! {
    "additional_customer_authentication_required" = AuthenticationRequired, Schemes,   "more authentication is needed";
    "allowable_number_of_pin_tries_exceeded" = PinWrong,               Schemes,   "the PIN was wrong too often";
    "authentication_abandoned"    = AuthenticationFailed,   Failures,  "the authentication was not finished";
    "authentication_failed"       = AuthenticationFailed,   Failures,  "the authentication failed";
    "authentication_required"     = AuthenticationRequired, Failures,  "the bank asks for authentication";
    "authentication_unavailable_acs" = TechnicalError,         Failures,  "the bank's authentication was not available";
    "blocked_first_used"          = CardBlocked,            Schemes,   "a new card that is not unblocked yet";
    // Not wrong: only not verified.
    "cannot_verify_pin"           = BankDeclined,           Schemes,   "the PIN could not be verified";
    // Counterfeit or theft: no report of either.
    "capture_card"                = BankDeclined,           Schemes,   "keep the card";
    // The card's chip, not the shopper's approval.
    "card_authentication_failed" = BankDeclined, Schemes, "the card was not recognised, or its PIN check stopped";
    "card_declined"               = BankDeclined,           Failures,  "no reason";
    "card_expired"                = CardExpired,            Failures,  "the card is past its end date";
    "closed_account"              = AccountClosed,          Schemes,   "the account is closed";
    "contact_card_issuer"         = BankDeclined,           Schemes,   "contact the bank";
    "credit_issuer_unavailable"   = BankUnavailable,        Schemes,   "the bank could not be reached";
    "cryptographic_failure"       = TechnicalError,         Schemes,   "a cryptographic failure";
    "decline_for_cvv2_failure"    = CardDetailsWrong,       Schemes,   "the security code is wrong";
    "do_not_honor"                = BankDeclined,           Schemes,   "no reason";
    "domestic_debit_transaction_not_allowed" = CardNotSupported,       Schemes,   "domestic debit is not allowed";
    "duplicate_transaction"       = DuplicatePayment,       Schemes,   "sent twice";
    "error"                       = TechnicalError,         Schemes,   "an error, not authorised";
    "exceeds_withdrawal_amount_limit" = CardLimitReached,       Schemes,   "over the amount limit";
    // European banks answer Mastercard's code for it instead of asking for strong authentication.
    "exceeds_withdrawal_count_limit" = BankDeclined,           Schemes,   "over the number of uses";
    "expired_card"                = CardExpired,            Schemes,   "the card is past its end date";
    "force_stip"                  = BankUnavailable,        Schemes,   "the bank leaves it to stand-in processing";
    "format_error"                = TechnicalError,         Schemes,   "the format is wrong";
    "fraud_security_related"      = SuspectedFraud,         Schemes,   "fraud or security";
    "honor_with_id"               = Approval,               Schemes,   "approved with identification";
    "inactive_card"               = BankDeclined,           Failures,  "not active: new, blocked or closed";
    "insufficient_funds"          = InsufficientFunds,      Schemes,   "not enough money";
    "invalid_account_number"      = CardDetailsWrong,       Schemes,   "the account number is wrong";
    "invalid_amount"              = BankDeclined,           Schemes,   "the amount is not valid";
    "invalid_card_holder_name"    = BankDeclined,           Failures,  "the name on the card is not valid";
    "invalid_card_number"         = CardDetailsWrong,       Schemes,   "the card number is wrong";
    "invalid_card_type"           = CardNotSupported,       Failures,  "a type of card that is not taken";
    "invalid_currency"            = CurrencyOrCountryUnsupported, Merchants, "the currency is not valid";
    "invalid_cvv"                 = CardDetailsWrong,       Failures,  "the security code is wrong";
    "invalid_issuer"              = BankDeclined,           Schemes,   "the bank is not valid";
    "invalid_merchant"            = BankDeclined,           Schemes,   "the bank refuses the merchant, or its kind";
    "invalid_nonexistent_account_specified" = AccountClosed,          Schemes,   "the account is not valid";
    "invalid_pin"                 = PinWrong,               Schemes,   "the PIN is wrong";
    "invalid_transaction"         = CardNotSupported,       Schemes,   "the bank does not support this kind of payment";
    "issuer_unavailable"          = BankUnavailable,        Schemes,   "the bank could not be reached";
    "lifecycle_related"           = BankDeclined,           Schemes,   "life cycle: closed, replaced or expired";
    "lost_card"                   = LostOrStolen,           Schemes,   "reported lost";
    "merchant_account_closed"     = ShopConfiguration,      Merchants, "the shop's account is closed";
    // The shop's doing, not the bank's, but the same for the shopper: another card can be used.
    "merchant_not_registered_for_amex" = CardNotSupported,       Merchants, "the shop takes no American Express";
    "merchant_not_registered_vbv" = ShopConfiguration,      Merchants, "the shop has no 3-D Secure";
    // Missing, not wrong, and it may be the shop that did not send it.
    "missing_cvv2_cvc2"           = BankDeclined,           Merchants, "the security code is missing";
    "no_action_taken"             = BankDeclined,           Schemes,   "nothing was done";
    "no_checking_account"         = AccountClosed,          Schemes,   "no current account";
    "no_credit_account"           = AccountClosed,          Schemes,   "no credit account";
    "no_reason_to_decline"        = Approval,               Schemes,   "no reason to decline";
    "no_savings_account"          = AccountClosed,          Schemes,   "no savings account";
    // Not finished: no approval of the payment.
    "partial_approval"            = BankDeclined,           Schemes,   "approved for a part only, not finished";
    "pick_up_card_special_condition" = BankDeclined,           Schemes,   "keep the card";
    "pin_data_required"           = AuthenticationRequired, Schemes,   "a PIN is required";
    "pin_not_changed"             = BankDeclined,           Schemes,   "PIN change: not changed";
    "policy_related"              = BankDeclined,           Schemes,   "policy";
    "possible_fraud"              = SuspectedFraud,         Failures,  "fraud is suspected";
    "re_enter_transaction"        = TechnicalError,         Schemes,   "send it again";
    "refer_to_card_issuer" = BankDeclined, Schemes, "contact the bank; approved at first, then cancelled";
    "refer_to_card_issuer_special_condition" = BankDeclined,           Schemes,   "contact the bank, special case";
    "refused_by_issuer"           = BankDeclined,           Failures,  "no reason";
    // Of this region only, or lost or stolen: nobody can tell.
    "restricted_card"             = BankDeclined,           Schemes,   "restricted";
    "revocation_of_all_authorizations" = AuthorisationRevoked,   Schemes,   "every standing permission was withdrawn";
    "revocation_of_authorization" = AuthorisationRevoked,   Schemes,   "the permission was withdrawn";
    "security_violation"          = SuspectedFraud,         Schemes,   "security violation";
    "stolen_card"                 = LostOrStolen,           Schemes,   "reported stolen";
    "stop_payment_order"          = AuthorisationRevoked,   Schemes,   "stop this payment";
    "suspected_fraud"             = SuspectedFraud,         Schemes,   "fraud is suspected";
    "system_malfunction"          = TechnicalError,         Schemes,   "system malfunction";
    "transaction_amount_exceeds_pre_authorized_amount" = BankDeclined, Schemes, "over the amount approved before";
    "transaction_does_not_fulfill_aml_requirement" = ComplianceRestricted, Schemes, "a rule against money laundering";
    "transaction_not_allowed_at_terminal" = ShopConfiguration,      Schemes,   "not permitted at the terminal";
    "transaction_not_permitted_to_cardholder" = CardNotSupported,       Schemes,   "not permitted to the cardholder";
    "unable_to_go_online"         = BankUnavailable,        Schemes,   "could not go online, declined offline";
    "unable_to_route_transaction" = BankUnavailable,        Schemes,   "no way to the bank";
    "unknown_reason"              = BankDeclined,           Failures,  "no reason";
    "violation_of_law"            = ComplianceRestricted,   Schemes,   "against the law";
    "voucher:card_is_blocked"     = BankDeclined,           Vouchers,  "the voucher card is blocked";
    "voucher:card_is_not_active"  = BankDeclined,           Vouchers,  "the voucher card is not active";
    "voucher:insufficient_funds"  = BankDeclined,           Vouchers,  "not enough on the voucher";
    "voucher:wrong_currency"      = CurrencyOrCountryUnsupported, Vouchers,  "the voucher is in another currency";
}
