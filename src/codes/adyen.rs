//! Adyen: `refusalReasonCode`, a number written as a string.
//!
//! Source of the whole table: Adyen's page "Refusal reasons" as it stood on 30 August 2026, read in a public copy of
//! its table: sure of the codes and their names, nearly sure of what each of them covers.
//!
//! Sorted as text, not as numbers, as every table here.

use super::table::{rows, sources};

sources! {
    RefusalReasons = "Adyen, Refusal reasons", "as of 30 August 2026, nearly sure",
        "https://docs.adyen.com/development-resources/refusal-reasons";
}

rows! {
    "0"  = BankDeclined,           RefusalReasons, "none: seen with a success, or when the cause is not known";
    "10" = CardNotSupported,       RefusalReasons, "the bank does not support this kind of payment";
    "11" = AuthenticationFailed,   RefusalReasons, "3-D Secure was not carried out or did not succeed";
    "12" = InsufficientFunds,      RefusalReasons, "not enough money";
    "14" = SuspectedFraud,         RefusalReasons, "the acquirer suspects fraud";
    // Only 16 says that it was the shopper.
    "15" = BankDeclined,           RefusalReasons, "cancelled, by whom is not said";
    "16" = CancelledByShopper,     RefusalReasons, "the shopper cancelled";
    "17" = PinWrong,               RefusalReasons, "the PIN is wrong";
    "18" = PinWrong,               RefusalReasons, "the PIN was wrong more than three times";
    // Not wrong: only not checked.
    "19" = BankDeclined,           RefusalReasons, "the PIN could not be checked";
    "2"  = BankDeclined,           RefusalReasons, "refused, no detail";
    "20" = SuspectedFraud,         RefusalReasons, "the risk check before the authorisation says fraud";
    "21" = TechnicalError,         RefusalReasons, "not sent on correctly";
    "22" = SuspectedFraud,         RefusalReasons, "cancelled by the risk checks";
    "23" = BankDeclined,           RefusalReasons, "not permitted to the cardholder, the shop or the terminal";
    "24" = CardDetailsWrong,       RefusalReasons, "the security code is not valid";
    // No code of its own for this: the bucket may hold lost and stolen cards too, like 62 of ISO 8583.
    "25" = BankDeclined,           RefusalReasons, "the card is restricted, or not valid in this country";
    "26" = AuthorisationRevoked,   RefusalReasons, "the shopper stopped the recurring charge";
    "27" = BankDeclined,           RefusalReasons, "a refusal that fits no other code";
    "28" = CardLimitReached,       RefusalReasons, "over the amount that the card allows";
    "29" = CardLimitReached,       RefusalReasons, "over the number of uses that the card allows";
    "3"  = BankDeclined,           RefusalReasons, "the bank wants to be called";
    "31" = SuspectedFraud,         RefusalReasons, "the bank suspects fraud";
    "32" = AddressMismatch,        RefusalReasons, "the address check failed";
    "33" = AuthenticationRequired, RefusalReasons, "the bank asks for a PIN";
    "34" = AccountClosed,          RefusalReasons, "no current account behind the card";
    "35" = AccountClosed,          RefusalReasons, "no savings account behind the card";
    "36" = AuthenticationRequired, RefusalReasons, "the bank asks for a mobile PIN";
    "37" = CancelledByShopper,     RefusalReasons, "the shopper gave up when contactless was not enough";
    "38" = AuthenticationRequired, RefusalReasons, "the bank asks for strong authentication";
    // The shopper may have approved: the fault is on the way back.
    "39" = TechnicalError,         RefusalReasons, "the result of the authentication never arrived";
    "4"  = TechnicalError,         RefusalReasons, "the acquirer failed";
    "40" = TechnicalError,         RefusalReasons, "the network could not be reached";
    "41" = AuthenticationRequired, RefusalReasons, "a PIN or signature is needed, start again";
    "42" = TechnicalError,         RefusalReasons, "3-D Secure failed at the network or the bank";
    "46" = TooManyAttempts,        RefusalReasons, "stopped by Adyen, too many attempts";
    // Adyen has no code of its own for lost and stolen cards: they may arrive here, so this one tells nothing either.
    "5"  = BankDeclined,           RefusalReasons, "the card is blocked";
    "50" = AuthorisationRevoked,   RefusalReasons, "the shopper withdrew the token for recurring charges";
    "6"  = CardExpired,            RefusalReasons, "the card is past its end date";
    // Whose fault the amount is remains open.
    "7"  = BankDeclined,           RefusalReasons, "the amount does not agree or is not valid";
    "8"  = CardDetailsWrong,       RefusalReasons, "the card number is not valid";
    "9"  = BankUnavailable,        RefusalReasons, "the bank could not be reached";
}
