//! ISO 8583, data element 39 in its two-character form.
//!
//! The base is the list of the 1987 edition as public lists give it (secondary, they agree). 76 to 89 and the letters
//! are for private use, so each network has its own: Visa's from its public rules (18 April 2026, table 7-2, as
//! quoted) and from a copy of its field 39 (both nearly sure), Mastercard's from a list of a processor (secondary; its
//! own rules for transit name 33 of them in the same words).
//!
//! A code with networks only says nothing without its network. A code that networks read in different ways, or that
//! says less than any reason of ours, is the generic one.
//!
//! American Express writes three digits: they are unknown here.

use super::table::{rows, sources};

sources! {
    Iso = "ISO 8583:1987, data element 39, as public lists give it", "1987, secondary",
        "https://en.wikipedia.org/wiki/ISO_8583";
    Mastercard = "Mastercard and Maestro, data element 39, as a processor lists it", "collected in 2026, secondary";
    // Where they are all there is, or where they disagree.
    Processors = "Lists of processors and of other networks", "collected in 2026, secondary";
    VisaField = "Visa, field 39 of its messages, in a public copy of the specification", "collected in 2026, nearly sure";
    VisaRules = "Visa Core Rules, ID# 0030640, table 7-2, as quoted in public data", "18 April 2026, nearly sure",
        "https://usa.visa.com/dam/VCOM/download/about-visa/visa-rules-public.pdf";
}

rows! {
    // Approvals and plain refusals.
    "00"               = Approval,               Iso,        "approved";
    "01"               = BankDeclined,           Iso,        "refer to the bank";
    "02"               = BankDeclined,           Iso,        "refer to the bank, special case";
    // Issuers use it for kinds of shops that they block, too: the shop need not be at fault.
    "03"               = BankDeclined,           Iso,        "the merchant is not valid, or its kind is blocked";
    // "Keep the card" is not a report of loss or theft, except in 41 and 43.
    "04"               = BankDeclined,           Iso,        "keep the card; Visa: no fraud";
    "05"               = BankDeclined,           Iso,        "no reason";
    "06"               = BankDeclined,           Iso,        "error, or a general refusal";
    "07"               = SuspectedFraud,         VisaRules,  "keep the card, special case: fraud";
    "08"               = Approval,               Iso,        "approved with identification";
    // To say "now" or "later" could make the shopper pay twice.
    "09"               = BankDeclined,           Iso,        "still in progress";
    "10"               = Approval,               Iso,        "approved for a part";
    "11"               = Approval,               Iso,        "approved, important customer";
    "12"               = BankDeclined,           Iso,        "the transaction is not valid";
    "13"               = BankDeclined,           Iso,        "the amount is not valid";
    "14"               = CardDetailsWrong,       Iso,        "no such card number";
    "15"               = CardDetailsWrong,       Iso,        "no such bank";
    "16"               = Approval,               Iso,        "approved, update track 3";
    "17"               = CancelledByShopper,     Iso,        "the customer cancelled";
    // A dispute is not a permission withdrawn.
    "18"               = BankDeclined,           Iso,        "the customer disputes it";
    "19"               = TechnicalError,         Iso,        "send it again";
    "1A"               = AuthenticationRequired, VisaRules,  "strong authentication is required";
    "20"               = TechnicalError,         Iso,        "the answer is not valid";
    "21"               = BankDeclined,           Iso,        "nothing was done";
    "22"               = TechnicalError,         Iso,        "a malfunction is suspected";
    "23"               = ShopConfiguration,      Iso,        "the fee is not acceptable";

    // Answers to file updates. 26 is about a record, not a payment.
    "24"               = TechnicalError,         Iso,        "file update: not supported";
    "25"               = TechnicalError,         Iso,        "file update: no such record";
    "26"               = BankDeclined,           Iso,        "file update: the record exists";
    "27"               = TechnicalError,         Iso,        "file update: error in a field";
    "28"               = TechnicalError,         Iso,        "file update: locked";
    "29"               = TechnicalError,         Iso,        "file update: failed";
    "30"               = TechnicalError,         Iso,        "the format is wrong";

    // Bank not reached, and cards to be kept.
    "31"               = BankDeclined,           Iso,        "the switch does not serve this bank";
    "32"               = BankDeclined,           Iso,        "partly completed";
    "33"               = CardExpired,            Iso,        "past its end date, keep the card";
    "34"               = SuspectedFraud,         Iso,        "fraud is suspected, keep the card";
    "35"               = BankDeclined,           Iso,        "contact the acquirer, keep the card";
    "36"               = BankDeclined,           Iso,        "restricted, keep the card";
    "37"               = BankDeclined,           Iso,        "call the acquirer's security, keep the card";
    "38"               = PinWrong,               Iso,        "the PIN was wrong too often, keep the card";
    "39"               = AccountClosed,          Iso,        "no credit account";
    "40"               = BankDeclined,           Iso,        "the function is not supported";
    "41"               = LostOrStolen,           Iso,        "lost, keep the card";
    "42"               = AccountClosed,          Iso,        "no universal account";
    "43"               = LostOrStolen,           Iso,        "stolen, keep the card";
    "44"               = BankDeclined,           Processors, "no investment account; NYCE: lost or stolen";

    // The account, the card, its holder.
    "46"               = AccountClosed,          VisaRules,  "the account is closed";
    "51"               = InsufficientFunds,      Iso,        "not enough money, or over the credit limit";
    "52"               = AccountClosed,          Iso,        "no current account";
    "53"               = AccountClosed,          Iso,        "no savings account";
    "54"               = CardExpired,            Iso,        "past its end date";
    "55"               = PinWrong,               Iso,        "the PIN is wrong";
    "56"               = CardDetailsWrong,       Iso,        "no record of the card";
    "57"               = CardNotSupported,       Iso,        "the cardholder may not make this payment";
    "58"               = ShopConfiguration,      Iso,        "the terminal may not make this payment";
    "59"               = SuspectedFraud,         Iso,        "fraud is suspected";
    "5C" at Visa       = CardNotSupported,       VisaRules,  "not supported, or blocked by the bank";
    "60"               = BankDeclined,           Iso,        "contact the acquirer";
    "61"               = CardLimitReached,       Iso,        "over the amount limit";
    // Of this region only, or lost or stolen: nobody can tell.
    "62"               = BankDeclined,           Iso,        "restricted";
    "63" at Mastercard = SuspectedFraud,         Mastercard, "security violation";
    "63" at Visa       = SuspectedFraud,         VisaField,  "security violation";
    "64" at Visa       = ComplianceRestricted,   VisaField,  "a rule against money laundering is not met";
    // A count at Visa. At Mastercard European banks answer it instead of asking for strong authentication, others mean
    // the count, and the code does not say which.
    "65" at Mastercard = BankDeclined,           Mastercard, "over the number of uses; in Europe: authenticate";
    "65" at Visa       = CardLimitReached,       VisaRules,  "over the number of uses";
    "66"               = BankDeclined,           Iso,        "call the acquirer's security";
    "67"               = BankDeclined,           Iso,        "hard capture of the card";
    "68"               = BankUnavailable,        Iso,        "the answer came too late";
    "6P"               = DetailsMismatch,        VisaRules,  "the holder's details are not those of the bank";

    // Most of these belong to one network each.
    "70" at Mastercard = BankDeclined,           Mastercard, "contact the bank";
    "70" at Visa       = AuthenticationRequired, VisaRules,  "a PIN is required";
    "71"               = BankDeclined,           Mastercard, "PIN change: not changed";
    "72"               = BankDeclined,           Processors, "not activated yet; elsewhere: centre not available";
    "74" at Visa       = TechnicalError,         VisaField,  "an error in the encryption of the PIN";
    "75"               = PinWrong,               Iso,        "the PIN was wrong too often";
    "76" at Mastercard = BankDeclined,           Mastercard, "the account to pay to is not valid";
    "76" at Visa       = TechnicalError,         VisaField,  "a reversal without an original";
    "77" at Mastercard = AccountClosed,          Mastercard, "the account to pay from is not valid";
    "78" at Mastercard = AccountClosed,          Mastercard, "the account is not valid";
    "78" at Visa       = CardBlocked,            VisaRules,  "blocked, or not activated yet";
    "79" at Mastercard = BankDeclined,           Mastercard, "life cycle: closed, replaced or expired";
    "79" at Visa       = TechnicalError,         VisaField,  "reversed by the switch";
    "80" at Visa       = TechnicalError,         VisaField,  "no financial impact";
    "81" at Mastercard = CardNotSupported,       Mastercard, "domestic debit is not allowed";
    "81" at Visa       = TechnicalError,         VisaField,  "an error in the encryption of the PIN";
    // Visa: chip and stripe values that no shopper types. Mastercard: not said.
    "82" at Mastercard = BankDeclined,           Mastercard, "policy";
    "82" at Visa       = BankDeclined,           VisaRules,  "the card's own check values are wrong";
    "83" at Mastercard = SuspectedFraud,         Mastercard, "fraud or security";
    "83" at Visa       = SuspectedFraud,         VisaRules,  "fraud or security";
    "84" at Mastercard = TechnicalError,         Mastercard, "the life cycle of the authorisation is not valid";
    // STAR: additional authentication required.
    "85" at Mastercard = Approval,               Mastercard, "not declined";
    "85" at Visa       = Approval,               VisaField,  "no reason to decline";
    // Not wrong: only not verified.
    "86"               = BankDeclined,           VisaRules,  "the PIN could not be verified";
    "87" at Mastercard = Approval,               Mastercard, "the purchase only, no cash";
    "88" at Mastercard = TechnicalError,         Mastercard, "a cryptographic failure";
    "89" at Mastercard = PinWrong,               Mastercard, "the PIN is not acceptable";

    // The system.
    "90"               = TechnicalError,         Iso,        "the day is being closed";
    "91"               = BankUnavailable,        Iso,        "the bank or switch is not working";
    "92"               = BankUnavailable,        Iso,        "no way to the bank";
    "93"               = ComplianceRestricted,   Iso,        "against the law";
    "94"               = DuplicatePayment,       Iso,        "sent twice";
    "95"               = TechnicalError,         Iso,        "error in the reconciliation";
    "96"               = TechnicalError,         Iso,        "system malfunction";
    // Processors disagree on these three.
    "97"               = BankDeclined,           Processors, "message authentication; elsewhere: security breach";
    "98"               = BankDeclined,           Processors, "routing; STAR: check value of the card";
    "99"               = BankDeclined,           Processors, "encryption; STAR: check value of the card";
    "9G"               = CardFrozenByHolder,     VisaRules,  "blocked by the cardholder";

    // Letters.
    "A1"               = BankDeclined,           Processors, "strong authentication; STAR: voucher";
    "B1"               = ShopConfiguration,      VisaField,  "a surcharge is not allowed";
    "B2"               = ShopConfiguration,      Processors, "a surcharge is not supported";
    // NYCE and Pulse: the authorisation's life cycle.
    "N0" at Visa       = BankUnavailable,        VisaField,  "the bank leaves it to stand-in processing";
    "N3"               = CardNotSupported,       VisaRules,  "no cash service";
    "N4"               = CardLimitReached,       VisaRules,  "cash over the limit";
    "N5"               = BankDeclined,           Processors, "must not be sent again";
    "N7"               = CardDetailsWrong,       VisaRules,  "the security code is wrong";
    "N8"               = BankDeclined,           VisaField,  "over the amount approved before";
    "P2"               = ShopConfiguration,      Processors, "the biller's data are not valid";
    "P5"               = BankDeclined,           VisaField,  "PIN change: refused";
    "P6"               = BankDeclined,           VisaField,  "PIN change: not a safe PIN";
    // The chip's cryptogram, not the shopper's approval.
    "Q1"               = BankDeclined,           VisaField,  "the card's chip was not recognised";
    "R0"               = AuthorisationRevoked,   VisaRules,  "stop this payment";
    "R1"               = AuthorisationRevoked,   VisaRules,  "permission for this merchant withdrawn";
    "R2"               = BankDeclined,           VisaField,  "does not qualify for the PIN programme";
    // An approval at Pulse: in a refusal it can only be this one.
    "R3"               = AuthorisationRevoked,   VisaRules,  "permission for all merchants withdrawn";
    "XA"               = TechnicalError,         Processors, "forward to the bank";
    "XD"               = TechnicalError,         Processors, "forward to the bank";
    "Z3"               = BankUnavailable,        VisaField,  "could not go online, declined offline";
    "Z5"               = BankDeclined,           VisaRules,  "the account is valid, the amount is not supported";
}

/// A code as the table writes it: case and the leading zero are how a message was written down, not part of the code.
pub(super) const fn canonical(code: &str) -> Option<[u8; 2]> {
    match *code.as_bytes() {
        [digit @ b'0'..=b'9'] => Some([b'0', digit]),
        [first, second] => Some([first.to_ascii_uppercase(), second.to_ascii_uppercase()]),
        _ => None,
    }
}
