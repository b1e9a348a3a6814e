//! ActiveMerchant: its standard error codes, as `error_code` of a response holds them.
//!
//! The adapter of each gateway maps to them, and a maintainer calls that hit and miss, so a code holds what every
//! adapter puts into it.
//!
//! Sources: the table and its comments in ActiveMerchant's own code (commit `ca45b1b0`, and stored copies of it: sure
//! of the codes), some of its adapters (read in part), and its pull requests 2322 and 3167.

use super::table::{rows, sources};

sources! {
    // What adapters put into the code, where that is more than the table says.
    Adapters = "ActiveMerchant, the adapters of its gateways", "read in part in 2026, nearly sure",
        "https://github.com/activemerchant/active_merchant/tree/master/lib/active_merchant/billing/gateways";
    Table = "ActiveMerchant, STANDARD_ERROR_CODE and the comment above it", "commit ca45b1b0, sure",
        "https://github.com/activemerchant/active_merchant/blob/master/lib/active_merchant/billing/gateway.rb";
}

rows! {
    "call_issuer"         = BankDeclined,       Table,    "the bank wants to be called";
    // Insufficient funds and all other refusals of a bank.
    "card_declined"       = BankDeclined,       Adapters, "declined";
    "config_error"        = ShopConfiguration,  Table,    "the set-up of the gateway or the shop";
    "expired_card"        = CardExpired,        Table,    "the card is past its end date";
    "incorrect_address"   = AddressMismatch,    Table,    "the billing address is not the one on record";
    "incorrect_cvc"       = CardDetailsWrong,   Table,    "the security code is not the right one";
    "incorrect_number"    = CardDetailsWrong,   Table,    "the card number is not well formed";
    "incorrect_pin"       = PinWrong,           Table,    "the PIN is wrong";
    // Not well formed, says the table; adapters put failed checks here. Either way it is not the one on record.
    "incorrect_zip"       = AddressMismatch,    Adapters, "the postcode is wrong";
    // Whose fault the amount is remains open.
    "invalid_amount"      = BankDeclined,       Table,    "the amount is not valid";
    "invalid_cvc"         = CardDetailsWrong,   Table,    "the security code is not well formed";
    "invalid_expiry_date" = CardDetailsWrong,   Table,    "the end date is not well formed";
    "invalid_number"      = CardDetailsWrong,   Table,    "no such card number";
    // To keep a card is not a report of loss or theft.
    "pick_up_card"        = BankDeclined,       Table,    "the bank wants the card kept";
    // Several adapters put here whatever they do not know, refusals included: that is no technical fault.
    "processing_error"    = BankDeclined,       Adapters, "a failure while processing, or any other answer";
    "test_mode_live_card" = ShopConfiguration,  Table,    "a genuine card, but the shop runs in test mode";
    // No fault in the set-up: the gateway may simply not offer it.
    "unsupported_feature" = MethodNotAvailable, Table,    "the gateway or the shop's set-up lacks a feature";
}
