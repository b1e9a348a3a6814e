//! The systems and card networks whose codes are understood.

use crate::closed::closed_set;

closed_set! {
    /// A system whose codes are understood.
    ///
    /// [`codes`](crate::codes) holds each system's whole table.
    System {
        /// ActiveMerchant's standard error codes, as its `error_code` holds them: `card_declined`.
        ActiveMerchant = "activemerchant",
        /// Adyen's `refusalReasonCode`, a number written as a string: `12`.
        Adyen = "adyen",
        /// The causes of a refusal by Affirm that pages about it name, by keys of this library: `debt_to_income`.
        Affirm = "affirm",
        /// The causes of a refusal that Afterpay's help page names, by keys of this library: `overdue`.
        Afterpay = "afterpay",
        /// Braintree's `processorResponseCode`, four digits, or its `gatewayRejectionReason` in small letters after
        /// `gateway:`: `2001`, `gateway:cvv`.
        Braintree = "braintree",
        /// Hyperswitch's `standardised_code` in small letters and its `unified_code`: `do_not_honor`, `UE_9000`.
        Hyperswitch = "hyperswitch",
        /// Data element 39 of ISO 8583 in its two-character form, as card networks answer it: `51`, `1A`.
        Iso8583 = "iso8583",
        /// Klarna's results and error codes, each with a prefix that says where it comes from: `network:DECLINED` and
        /// `sdk:authorize.approved=false,show_form=false` from its interfaces, `http403:REJECTED` from an error,
        /// `via_stripe:payment_method_provider_decline` from Stripe, `help:overdue` for a reason on its help pages.
        Klarna = "klarna",
        /// Mastercard's merchant advice code, two digits: `03`.
        MastercardMac = "mastercard-mac",
        /// Mollie's `statusReason.code` of a payment, or after `voucher:` that of a voucher, or its
        /// `details.failureReason`: `insufficient_funds`.
        Mollie = "mollie",
        /// PayPal's `processor_response.response_code`, or the `issue` of an error of its Orders API: `5120`,
        /// `INSTRUMENT_DECLINED`.
        Paypal = "paypal",
        /// A factor of a credit score, after its family: `vantage3:14`, `fico:08`.
        ScoreFactor = "score-factor",
        /// Shopify's reasons of its payments apps for a rejected payment: `EXPIRED_CARD`.
        Shopify = "shopify",
        /// Stripe's `decline_code`, the `code` of an error of its API, or an `advice_code` after `advice:`.
        Stripe = "stripe",
        /// The reasons on form C-1 of Regulation B of the United States, numbered as they stand there: `C1-01`.
        UsRegB = "us-reg-b",
        /// Visa's category of a refusal, `1` to `4`, or with the response code that it was given for: `cat2:51`.
        VisaCategory = "visa-category",
    }
}

closed_set! {
    /// A card network: the same ISO 8583 code can mean different things in two of them.
    Network {
        /// American Express.
        AmericanExpress = "american-express",
        /// Discover and Diners Club.
        Discover = "discover",
        /// JCB.
        Jcb = "jcb",
        /// Mastercard and Maestro.
        Mastercard = "mastercard",
        /// China `UnionPay`.
        UnionPay = "unionpay",
        /// Visa.
        Visa = "visa",
    }
}
