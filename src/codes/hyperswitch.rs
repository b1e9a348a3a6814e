//! Hyperswitch: `standardised_code` in small letters, and `unified_code`, which begins with `UE_`.
//!
//! Both come out of rules that an operator can change. What a code holds is read from its name and its description,
//! and from the rules that Juspay publishes for Stripe and Adyen; where these rules file other causes under a code, it
//! is the generic reason. The unified codes are baskets: five of the rules' 2026 edition, the others of a list of 2024,
//! and in the rules even the technical ones hold refusals.
//!
//! Sources: Hyperswitch's own code (commit `00022b55`, December 2025 or later: sure of the standardised codes and of
//! `UE_9000`), the published rules (commit `a0650de9`, rows up to February 2026, read in part: nearly sure), an issue
//! of August 2024 (sure of the list, less of its use today).

use super::table::{rows, sources};

sources! {
    Issue = "Hyperswitch, the unified codes in an issue of its control centre", "August 2024, less sure of its use today",
        "https://github.com/juspay/hyperswitch-control-center/issues/1240";
    // For the codes that were not met in what was read of the rules.
    Names = "Hyperswitch, StandardisedCode in its code", "commit 00022b55, December 2025 or later, sure",
        "https://github.com/juspay/hyperswitch/blob/main/crates/common_enums/src/enums.rs";
    Rules = "Juspay, the published rules", "commit a0650de9, February 2026, nearly sure",
        "https://github.com/juspay/decision-engine/blob/main/crates/gsm/data/gsm.csv";
}

rows! {
    // Unified codes.
    "UE_000"                         = BankDeclined,            Issue, "nothing else fits";
    // Cards reported lost or stolen and plain refusals are filed here too.
    "UE_1000"                        = BankDeclined,            Rules, "something about the payment method";
    "UE_1100"                        = BankDeclined,            Issue, "an error from the bank";
    "UE_1200"                        = BankDeclined,            Issue, "a problem with the payment method";
    // It need not be a card.
    "UE_1300"                        = BankDeclined,            Issue, "details of the payment method are not valid";
    // The rules file cards that the bank does not allow for the purchase here, too.
    "UE_2000"                        = BankDeclined,            Rules, "something about the configuration";
    "UE_2100"                        = BankDeclined,            Issue, "not authorised";
    // Two causes: one was sent before, of the other nobody knows.
    "UE_2101"                        = BankDeclined,            Issue, "sent twice, or no answer in time";
    // To say "now" or "later" could make the shopper pay twice.
    "UE_2102"                        = BankDeclined,            Issue, "an approval is pending";
    "UE_2200"                        = BankDeclined,            Issue, "the transaction is not valid";
    // Two causes, and they help in different ways.
    "UE_2300"                        = BankDeclined,            Issue, "not enough money, or over a limit";
    "UE_2400"                        = BankDeclined,            Issue, "restricted, or not permitted";
    // About a payment made before.
    "UE_2500"                        = BankDeclined,            Issue, "nothing to cancel, or not cancelled";
    "UE_2900"                        = SuspectedFraud,          Issue, "fraud";
    // The rules file plain refusals, suspected fraud and sanctions here.
    "UE_3000"                        = BankDeclined,            Rules, "something at the provider";
    // The rules file payments sent twice and missing authentication here.
    "UE_4000"                        = BankDeclined,            Rules, "something about the integration";
    // Money on its way out: no purchase.
    "UE_8000"                        = BankDeclined,            Issue, "a payment out failed";
    "UE_9000"                        = BankDeclined,            Rules, "nothing else fits";

    // Standardised codes.
    "account_closed_or_invalid"      = AccountClosed,           Rules, "the account is closed, not valid or not there";
    "authentication_failed"          = AuthenticationFailed,    Rules, "authentication failed or was declined";
    "authentication_required"        = AuthenticationRequired,  Rules, "authentication is needed";
    // Never given is not withdrawn.
    "authorization_missing_or_revoked" = BankDeclined,            Rules, "the permission is missing, or withdrawn";
    "card_lost_or_stolen"            = LostOrStolen,            Rules, "reported lost or stolen";
    // Stripe's `restricted_card` is filed here, which may be lost or stolen.
    "card_not_supported_restricted"  = BankDeclined,            Rules, "restricted for this shop, channel or use";
    "cfg_pm_not_enabled_or_misconfigured" = ShopConfiguration,       Rules, "the shop has not enabled the method";
    "compliance_or_sanctions_restriction" = ComplianceRestricted,    Rules, "sanctions or other rules of law";
    "configuration_issue"            = ShopConfiguration,       Rules, "the shop's configuration";
    "credit_limit_exceeded"          = CardLimitReached,        Rules, "over the credit limit of the card";
    "currency_or_corridor_not_enabled" = CurrencyOrCountryUnsupported, Rules, "not in this currency or country";
    "do_not_honor"                   = BankDeclined,            Rules, "no reason";
    // The rules file security violations and refusals without a reason here: that is no technical fault.
    "downstream_technical_issue"     = BankDeclined,            Rules, "a failure further down, or a refusal";
    "duplicate_request"              = DuplicatePayment,        Rules, "sent twice";
    "generic_unknown_error"          = BankDeclined,            Rules, "nothing is known";
    // A PIN or a one-time code: all that is sure is that the confirmation failed.
    "incorrect_authentication_code"  = AuthenticationFailed,    Names, "the code for the authentication is wrong";
    "insufficient_funds"             = InsufficientFunds,       Rules, "not enough money";
    "integ_cryptographic_issue"      = TechnicalError,          Rules, "a token, a signature or a key";
    "integration_issue"              = TechnicalError,          Rules, "how the systems are joined";
    "invalid_card_number"            = CardDetailsWrong,        Rules, "the card number is not valid";
    "invalid_credentials"            = ShopConfiguration,       Rules, "the shop's access to the provider";
    "invalid_cvv"                    = CardDetailsWrong,        Rules, "the security code is missing or wrong";
    // Past or mistyped: the one is not told from the other.
    "invalid_expiry_date"            = CardDetailsWrong,        Rules, "the end date is past, or not well formed";
    // The first attempt may have gone through: to say "now" could make the shopper pay twice.
    "invalid_state"                  = BankDeclined,            Rules, "not in this state of the payment";
    "issuer_unavailable"             = BankUnavailable,         Rules, "the bank could not be reached";
    "merchant_inactive"              = ShopConfiguration,       Names, "the shop's account is not active";
    // Amounts too small and goods out of stock are filed here, too.
    "missing_or_invalid_param"       = BankDeclined,            Rules, "the request lacks a value, or has a wrong one";
    "operation_not_allowed"          = BankDeclined,            Rules, "the operation is not allowed";
    // "Or by the system", says the description; the reason's words hold for both.
    "payment_cancelled_by_user"      = CancelledByShopper,      Rules, "the payment was cancelled";
    // Plain refusals are filed here, too.
    "payment_method_issue"           = BankDeclined,            Rules, "something about the payment method";
    "payment_session_timeout"        = SessionExpired,          Rules, "not finished in time";
    "pm_address_mismatch"            = AddressMismatch,         Rules, "the address check failed";
    // Cards that were tried too often are filed here: "now" would be wrong.
    "psp_acquirer_error"             = BankDeclined,            Rules, "a failure at the acquirer, or a stop by it";
    "psp_fraud_engine_decline"       = SuspectedFraud,          Rules, "the provider's risk check says fraud";
    "rate_limit"                     = TechnicalError,          Names, "too many requests to the provider";
    "stored_credential_or_mit_not_enabled" = ShopConfiguration,       Names, "saved cards are not enabled for the shop";
    // Whose plan is not said.
    "subscription_plan_inactive"     = BankDeclined,            Names, "the plan is not active";
    "suspected_fraud"                = SuspectedFraud,          Rules, "the bank suspects fraud";
    "three_ds_authentication_service_issue" = TechnicalError,          Rules, "the service behind 3-D Secure failed";
    "three_ds_configuration_issue"   = ShopConfiguration,       Rules, "3-D Secure is not set up, or wrongly";
    "three_ds_data_or_protocol_invalid" = TechnicalError,          Names, "the data of 3-D Secure is not valid";
    // The method, not always a card.
    "transaction_not_permitted"      = MethodNotAvailable,      Rules, "not for this kind of purchase";
    "transaction_timed_out"          = TechnicalError,          Names, "no answer in time";
    "velocity_limit_exceeded"        = CardLimitReached,        Rules, "over a limit of amount or number of uses";
    "wallet_or_token_config_issue"   = ShopConfiguration,       Names, "the shop's set-up of wallets or tokens";
}
