//! PayPal: `processor_response.response_code` of a card payment, and the `issue` of an error of the Orders API.
//!
//! Sources: PayPal's enumeration of processor responses, read in its server libraries and in a public copy of
//! 14 July 2026: sure of the codes and names. It gives a name alone, and a sentence for nine of them. A name that does
//! not say whose limit, account or fault it is, is the generic reason, and so is one that names what was looked at
//! rather than what was found. The issues are from PayPal's pages of errors (19 April and 10 June 2026: sure).
//!
//! A PayPal account is neither a card nor a bank account: an issue with one tells nothing that our reasons could say.

use super::table::{rows, sources};

sources! {
    // Where it has a sentence besides the name.
    Explained = "PayPal, the enumeration of processor responses, with a sentence", "copy of 14 July 2026, sure",
        "https://developer.paypal.com/serversdk/php/models/enumerations/processor-response-code/";
    // And the pages of the single errors.
    Issues = "PayPal, issues of the Orders API", "19 April and 10 June 2026, sure",
        "https://docs.paypal.ai/developer/how-to/api/troubleshooting/common-errors/overview";
    Named = "PayPal, the enumeration of processor responses, the name alone",
        "copy of 14 July 2026, sure of the name, less of what it covers",
        "https://developer.paypal.com/serversdk/php/models/enumerations/processor-response-code/";
}

rows! {
    "0000" = Approval,               Named,     "approved";
    "00N7" = CardDetailsWrong,       Named,     "the security code is wrong, may be sent again";
    "0100" = BankDeclined,           Named,     "refer to the bank";
    "0390" = AccountClosed,          Named,     "no such account";
    "0500" = BankDeclined,           Named,     "no reason";
    "0580" = BankDeclined,           Named,     "not authorised";
    // To say "now" or "later" could make the shopper pay twice.
    "0800" = BankDeclined,           Named,     "a bad answer, to be reversed first";
    "0880" = TechnicalError,         Named,     "a cryptographic failure";
    "0890" = PinWrong,               Named,     "the PIN is not acceptable";
    "0960" = TechnicalError,         Named,     "system malfunction";
    "0R00" = BankDeclined,           Named,     "cancelled, by whom is not said";
    "1000" = Approval,               Named,     "approved for a part";
    "10BR" = BankDeclined,           Named,     "rejected by the bank";
    "1300" = TechnicalError,         Named,     "the format is wrong";
    "1310" = BankDeclined,           Named,     "the amount is not valid";
    "1312" = BankDeclined,           Named,     "not valid for bank or acquirer";
    "1317" = TechnicalError,         Named,     "the date of the capture is not valid";
    "1320" = CurrencyOrCountryUnsupported, Named,     "the currency is not valid";
    "1330" = AccountClosed,          Named,     "the account is not valid";
    "1335" = AccountClosed,          Named,     "the account is not valid for standing payments";
    "1340" = ShopConfiguration,      Named,     "the terminal is not valid";
    // Issuers use it for kinds of shops that they block, too: the shop need not be at fault.
    "1350" = BankDeclined,           Named,     "the merchant is not valid, or its kind is blocked";
    "1352" = BankDeclined,           Named,     "the account is restricted, or inactive";
    "1360" = TechnicalError,         Named,     "the processing code is wrong";
    "1370" = BankDeclined,           Named,     "the kind of shop is not valid, or is blocked";
    "1380" = CardDetailsWrong,       Named,     "the end date is not valid";
    "1382" = CardDetailsWrong,       Named,     "the security code is not valid";
    "1384" = TechnicalError,         Named,     "the life cycle of the transaction is not valid";
    "1390" = BankDeclined,           Named,     "the order is not valid";
    "1393" = BankDeclined,           Named,     "cannot be completed";
    "5100" = BankDeclined,           Named,     "no reason";
    "5110" = CardDetailsWrong,       Named,     "the security code is wrong";
    "5120" = InsufficientFunds,      Named,     "not enough money";
    "5130" = PinWrong,               Named,     "the PIN is wrong";
    "5135" = PinWrong,               Named,     "the PIN was wrong too often";
    "5140" = AccountClosed,          Named,     "the card is closed";
    // "Keep the card" is not a report of loss or theft, except in 9520.
    "5150" = BankDeclined,           Explained, "keep the card, no more attempts";
    "5160" = BankDeclined,           Named,     "the user is not authorised";
    "5170" = AddressMismatch,        Named,     "the address check failed";
    "5180" = BankDeclined,           Explained, "not valid or restricted, no more attempts";
    "5190" = BankDeclined,           Named,     "the address check says something";
    "5200" = DuplicatePayment,       Named,     "sent twice";
    "5210" = BankDeclined,           Named,     "the transaction is not valid";
    "5400" = CardExpired,            Named,     "the card is past its end date";
    "5500" = PinWrong,               Named,     "the PIN is wrong, enter it again";
    "5650" = AuthenticationRequired, Named,     "strong authentication is required";
    "5700" = BankDeclined,           Explained, "not permitted, out of the business that is accepted";
    // Over which time is not said.
    "5710" = BankDeclined,           Named,     "too many attempts";
    "5800" = BankDeclined,           Named,     "a reversal was rejected";
    "5900" = BankDeclined,           Named,     "the issue number is not valid";
    // "Later" would contradict its own name.
    "5910" = BankDeclined,           Named,     "the bank could not be reached, do not send again";
    "5920" = BankUnavailable,        Named,     "the bank could not be reached, may be sent again";
    "5930" = CardBlocked,            Named,     "the card is not activated";
    "5950" = CardReplaced,           Explained, "a newer card has been issued";
    "6300" = AccountClosed,          Named,     "the bank has no such account on file";
    "7600" = Approval,               Named,     "approved, not captured";
    "7700" = TechnicalError,         Named,     "an error in 3-D Secure";
    "7710" = AuthenticationFailed,   Named,     "the authentication failed";
    "7800" = BankDeclined,           Named,     "an error about the range of card numbers";
    "7900" = BankDeclined,           Named,     "an error about the PIN";
    "8000" = TechnicalError,         Named,     "a failure of the processor's system";
    "8010" = TechnicalError,         Named,     "a key of the host is wrong";
    // The processor's, or the shop's.
    "8020" = BankDeclined,           Named,     "a configuration is wrong";
    "8030" = BankDeclined,           Named,     "the operation is not supported";
    "8100" = TechnicalError,         Named,     "the connection broke down";
    "8110" = TechnicalError,         Named,     "the connection failed, may be sent again";
    "8220" = TechnicalError,         Named,     "the system is not available";
    "9100" = BankDeclined,           Explained, "no reason, may be sent again";
    "9500" = SuspectedFraud,         Explained, "fraud is suspected, no more attempts";
    "9510" = SuspectedFraud,         Named,     "security violation";
    "9520" = LostOrStolen,           Explained, "lost or stolen, no more attempts";
    "9530" = BankDeclined,           Explained, "the shop should call the bank";
    "9540" = BankDeclined,           Named,     "the card is refused";
    "9600" = BankDeclined,           Named,     "an answer that PayPal does not know";
    "COMPLIANCE_VIOLATION" = ComplianceRestricted,   Issues,    "against the law or PayPal's rules";
    "CURRENCY_NOT_SUPPORTED" = CurrencyOrCountryUnsupported, Issues,    "the currency is not supported";
    "INSTRUMENT_DECLINED" = BankDeclined,           Issues,    "what pays for it was refused, choose another";
    // On this order, over any time: another way to pay is PayPal's own advice.
    "MAX_NUMBER_OF_PAYMENT_ATTEMPTS_EXCEEDED" = BankDeclined,           Issues,    "too many attempts on this order";
    // A block list is no proof of fraud.
    "PAYEE_BLOCKED_TRANSACTION" = BankDeclined,           Issues,    "the shop's settings at PayPal block it";
    "PAYER_ACTION_REQUIRED" = BankDeclined,           Issues,    "the shopper has a step left at PayPal";
    "PAYER_CANNOT_PAY" = BankDeclined,           Issues,    "the shopper cannot pay this with PayPal";
    "PCNR" = BankDeclined,           Named,     "something is left to be resolved";
    "PCVV" = CardDetailsWrong,       Named,     "the security code is wrong";
    "PP06" = AccountClosed,          Explained, "the account has been closed";
    "PPAB" = CardBlocked,            Named,     "blocked by the bank";
    "PPAD" = BankDeclined,           Named,     "something about the billing address";
    // The shop's doing, not the bank's, but the same for the shopper: another card can be used.
    "PPAE" = CardNotSupported,       Named,     "American Express is not enabled";
    "PPAG" = MethodNotAvailable,     Named,     "adult or gambling trade is not supported";
    "PPAI" = BankDeclined,           Named,     "the amount does not fit";
    "PPAV" = BankDeclined,           Named,     "the address check says something";
    "PPAX" = BankDeclined,           Named,     "over an amount, whose is not said";
    "PPBG" = BankDeclined,           Named,     "something about gambling";
    "PPC2" = BankDeclined,           Named,     "the check of the security code says something";
    "PPCE" = BankDeclined,           Named,     "a registration is not complete";
    "PPCO" = BankDeclined,           Named,     "something about the country";
    "PPCR" = BankDeclined,           Named,     "an error about a credit";
    "PPCT" = CardNotSupported,       Named,     "the type of card is not supported";
    "PPCU" = CurrencyOrCountryUnsupported, Named,     "not in this currency";
    "PPD3" = TechnicalError,         Named,     "an error in 3-D Secure";
    "PPDI" = BankDeclined,           Named,     "a Diners card was rejected";
    "PPDT" = BankDeclined,           Named,     "too many declines";
    // It need not be a card.
    "PPEF" = BankDeclined,           Named,     "what pays for it has expired";
    "PPEL" = BankDeclined,           Named,     "too often, by whose limit is not said";
    "PPER" = TechnicalError,         Named,     "a failure at PayPal";
    "PPEX" = BankDeclined,           Named,     "something about the end date";
    "PPFI" = AccountClosed,          Named,     "what pays for it is not valid";
    "PPFR" = BankDeclined,           Named,     "what pays for it is restricted";
    "PPIM" = BankDeclined,           Named,     "two identifiers do not agree";
    "PPMC" = BankDeclined,           Named,     "a Mastercard was blocked";
    "PPNC" = BankDeclined,           Named,     "not supported";
    "PPNL" = BankDeclined,           Named,     "over the network's own count of attempts";
    "PPNT" = TechnicalError,         Named,     "an error in the network";
    "PPPM" = BankDeclined,           Named,     "the method is not valid";
    "PPQC" = MethodNotAvailable,     Named,     "purchases that are like cash are not supported";
    "PPRN" = BankDeclined,           Named,     "no more attempts";
    // A risk is not a fraud.
    "PPSC" = BankDeclined,           Named,     "the score";
    "PPSE" = BankDeclined,           Named,     "an American Express card was denied";
    "PPTE" = BankDeclined,           Named,     "a token has expired";
    "PPTT" = BankDeclined,           Named,     "the kind of transaction is not supported";
    "PPUA" = BankDeclined,           Named,     "the user is not authorised";
    "PPUC" = CurrencyOrCountryUnsupported, Named,     "the currency is not supported";
    "PPUI" = MethodNotAvailable,     Named,     "instalments are not supported";
    "PPVE" = BankDeclined,           Named,     "something is not valid";
    "REDIRECT_PAYER_FOR_ALTERNATE_FUNDING" = BankDeclined, Issues, "what pays for it failed, choose another";
}
