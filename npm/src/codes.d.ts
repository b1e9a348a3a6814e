// Written by types.mjs from the lists in the Rust code; do not edit. To write it anew: npm run types

/** A next step that really helps. */
export type Action =
  | /** Remove from the basket what the method does not cover. */ "adjust-basket"
  | /** Answer the lender's questions. */ "answer-questions"
  | /** Approve the payment in the bank's app or with the bank's code. */ "approve-in-bank"
  | /** Ask the bank why the payment was not approved. */ "ask-bank"
  | /** Ask the lender for the reason. */ "ask-reason"
  | /** Buy as a private person. */ "buy-as-private-person"
  | /** Check the address. */ "check-address"
  | /** Check the card's number, end date and security code. */ "check-card-details"
  | /** Look for an order confirmation before paying again. */ "check-confirmation"
  | /** Check how much money there is on the account. */ "check-funds"
  | /** Check name, number and contact details. */ "check-personal-details"
  | /** Check the PIN. */ "check-pin"
  | /** Ask the register what it holds, and have mistakes corrected. */ "check-register"
  | /** Choose another way to pay. */ "choose-other-method"
  | /** Fill in what is missing in the application. */ "complete-application"
  | /** Contact the bank. */ "contact-bank"
  | /** Contact the lender. */ "contact-lender"
  | /** Contact the shop. */ "contact-shop"
  | /** Follow the steps that are shown. */ "follow-steps"
  | /** Lift one's own credit freeze. */ "lift-credit-freeze"
  | /** Buy for a smaller amount. */ "lower-amount"
  | /** Pay the open invoice. */ "pay-open-invoice"
  | /** Pay earlier purchases. */ "pay-open-purchases"
  | /** Prove who one is. */ "prove-identity"
  | /** Buy for a larger amount. */ "raise-amount"
  | /** Raise the card's own limit. */ "raise-card-limit"
  | /** Start the payment again from the basket. */ "start-again"
  | /** Accept the smaller amount that is offered. */ "take-smaller-amount"
  | /** Unlock the card or this kind of payment. */ "unlock-card"
  | /** Have the goods sent to the registered home address. */ "use-home-address"
  | /** Use the new card. */ "use-new-card"
  | /** Use another card. */ "use-other-card"
  | /** Show the lender what one earns. */ "verify-income"
  | /** Wait for the answer. */ "wait-for-answer"
  | /** Merchant: check the integration. */ "check-integration"
  | /** Merchant: offer another way to pay. */ "offer-other-method"
  | /** Merchant: refer the customer to their bank. */ "refer-to-bank"
  | /** Merchant: refer the customer to the lender. */ "refer-to-lender"
  | /** Merchant: leave the customer's data and reasons alone. */ "do-not-ask-why";

/** How a screen reader should announce the explanation, as the values of `aria-live`. */
export type Announce =
  | /** When the reader is idle. */ "polite"
  | /** At once: the shopper cannot go on as planned. */ "assertive";

/** Who reads the explanation. */
export type Audience =
  | /** Someone at the checkout who has not proved who they are; a typed number proves nothing. */ "guest"
  | /** The shopper, strongly authenticated, on the lender's own page or frame. */ "shopper"
  | /** The shop's staff, and whatever the shop's own script can read. */ "merchant"
  | /** The lender's own support staff. */ "support";

/** How far the decision was automatic. */
export type Automation =
  | /** A person decided. */ "no"
  | /** Automatic processing took part. */ "partly"
  | /** No person took part. */ "solely";

/** How a notice has to reach the shopper. */
export type Channel =
  | /** On the screen. */ "screen"
  | /** In writing that the shopper can keep: a letter, an e-mail, a file. A screen does not do. */ "durable-medium";

/** Whom a contact reaches. */
export type ContactKind =
  | /** The lender. */ "lender"
  | /** The shop. */ "merchant"
  | /** The bank that issued the card or holds the account. */ "bank"
  | /** The credit register that was asked. */ "bureau"
  | /** The authority for the protection of personal data. */ "data-authority"
  | /** Where to complain. */ "complaints"
  | /** Free advice on budget and debts. */ "debt-advice";

/** What kind of credit check was made. */
export type CreditCheckKind =
  | /** None. */ "none"
  | /** One that only the shopper and the one who asked can see; the caller asserts it. */ "soft"
  | /** One that is recorded and may be seen by others. */ "recorded"
  | /** Not known: nothing is said. */ "unknown";

/** A currency, by its ISO 4217 code. */
export type Currency =
  | /** The Australian dollar. */ "AUD"
  | /** The Canadian dollar. */ "CAD"
  | /** The Swiss franc. */ "CHF"
  | /** The Czech koruna. */ "CZK"
  | /** The Danish krone. */ "DKK"
  | /** The euro. */ "EUR"
  | /** The pound sterling. */ "GBP"
  | /** The Hungarian forint. */ "HUF"
  | /** The Mexican peso. */ "MXN"
  | /** The Norwegian krone. */ "NOK"
  | /** The New Zealand dollar. */ "NZD"
  | /** The Polish złoty. */ "PLN"
  | /** The Romanian leu. */ "RON"
  | /** The Swedish krona. */ "SEK"
  | /** The United States dollar. */ "USD";

/** What kind of information was used. */
export type DataCategory =
  | /** Movements on a bank account. */ "account-transactions"
  | /** Addresses. */ "address"
  | /** Debts and credit limits. */ "debts"
  | /** Name, number and date of birth. */ "identity"
  | /** Income. */ "income"
  | /** Earlier credit checks and applications. */ "inquiries"
  | /** How earlier credit was paid. */ "payment-history"
  | /** Payment defaults. */ "payment-defaults"
  | /** Earlier purchases with the lender. */ "purchase-history"
  | /** A credit score. */ "score";

/** What was decided. */
export type Decision =
  | /** Approved. */ "approved"
  | /** Not approved. */ "declined"
  | /** Approved for a smaller amount. */ "counter-offer"
  | /** The shopper must do something first; nothing is refused. */ "action-needed"
  | /** Not decided yet. */ "pending"
  | /** A technical failure: nothing was decided. */ "failed";

/** The direction in which a language is written. */
export type Direction =
  | /** From left to right. */ "ltr"
  | /** From right to left. */ "rtl";

/** The country a purchase is made in, by its ISO 3166-1 alpha-2 code. */
export type Market =
  | /** Austria. */ "AT"
  | /** Australia. */ "AU"
  | /** Belgium. */ "BE"
  | /** Canada. */ "CA"
  | /** Switzerland. */ "CH"
  | /** Czechia. */ "CZ"
  | /** Germany. */ "DE"
  | /** Denmark. */ "DK"
  | /** Spain. */ "ES"
  | /** Finland. */ "FI"
  | /** France. */ "FR"
  | /** United Kingdom. */ "GB"
  | /** Greece. */ "GR"
  | /** Hungary. */ "HU"
  | /** Ireland. */ "IE"
  | /** Italy. */ "IT"
  | /** Mexico. */ "MX"
  | /** Netherlands. */ "NL"
  | /** Norway. */ "NO"
  | /** New Zealand. */ "NZ"
  | /** Poland. */ "PL"
  | /** Portugal. */ "PT"
  | /** Romania. */ "RO"
  | /** Sweden. */ "SE"
  | /** Slovakia. */ "SK"
  | /** United States. */ "US";

/** What an outcome lacks for a duty to be met. */
export type MissingField =
  | /** How far the decision was automatic. */ "automation"
  | /** How to reach the lender. */ "contacts[lender]"
  | /** Where to complain. */ "contacts[complaints]"
  | /** Where to get advice on budget and debts. */ "contacts[debt-advice]"
  | /** That the lender offers it: no rule is sure enough to claim it as a right. */ "offers"
  | /** The register that a disclosed reason rests on. */ "sources"
  | /** The name of a register. */ "sources[].name"
  | /** How to reach a register. */ "sources[].contact"
  | /** What kinds of information a register gave. */ "sources[].categories";

/** A card network: the same ISO 8583 code can mean different things in two of them. */
export type Network =
  | /** American Express. */ "american-express"
  | /** Discover and Diners Club. */ "discover"
  | /** JCB. */ "jcb"
  | /** Mastercard and Maestro. */ "mastercard"
  | /** China `UnionPay`. */ "unionpay"
  | /** Visa. */ "visa";

/** What a notice is about. */
export type NoticeKind =
  | /** That the credit was refused, and when. */ "rejected"
  | /** The reason, or how to ask for it. */ "reason"
  | /** The right to have the decision explained, or to be told the reasons where none is told. */ "right-to-reasons"
  | /** How far the decision was automatic. */ "automated-processing"
  | /** A review by a person: a right, or what the caller offers. */ "human-review"
  | /** To say how one sees the matter oneself. */ "own-view"
  | /** To contest the decision. */ "contest"
  | /** The register that the refusal rests on. */ "database-used"
  | /** What the register showed. */ "database-result"
  | /** What kinds of information the register gave. */ "data-categories"
  | /** The register did not take the decision. */ "bureau-did-not-decide"
  | /** The register sends the shopper a copy unasked. */ "copy-coming"
  | /** The register gives the shopper a free copy on request. */ "free-copy"
  | /** To have wrong information corrected. */ "correction"
  | /** The credit score that was used. */ "score-disclosure"
  | /** Where to get advice on budget and debts. */ "debt-advice"
  | /** That the law forbids discrimination. */ "non-discrimination"
  | /** Where to complain. */ "complaint-bodies"
  | /** That credit costs money; said beside other credit only. */ "credit-warning"
  | /** That a notice in writing is owed. */ "written-notice";

/** What the caller provides to a shopper who is not content. */
export type Offer =
  | /** A review of the decision by a person. */ "human-review"
  | /** To hear how the shopper sees the matter. */ "own-view"
  | /** To look at the decision again where the shopper contests it. */ "contest";

/** A way to pay at a checkout. */
export type PaymentMethod =
  | /** An invoice, paid in one sum after the purchase. */ "invoice"
  | /** The whole amount later, collected by the lender. */ "pay-later"
  | /** A fixed number of parts for this one purchase. */ "instalments"
  | /** A running credit account with the lender, paid off in parts; never a bank account. */ "instalment-account"
  | /** A loan for this purchase. */ "financing"
  | /** A card that the lender issues. */ "lender-card"
  | /** A bank card, debit or combined. */ "card"
  | /** A credit card. */ "credit-card"
  | /** A transfer that the shopper makes from their bank account. */ "bank-transfer"
  | /** A payment from the bank account, approved with the bank during the purchase. */ "direct-bank"
  | /** A payment that the shop draws from the bank account. */ "direct-debit"
  | /** A wallet that holds cards or money. */ "wallet"
  | /** A payment from a phone that draws on the bank account (Swish, Vipps, MobilePay, Bizum, BLIK). */ "mobile-pay";

/** When the money leaves the shopper. */
export type Pays =
  | /** At the purchase. */ "now"
  | /** At once, some time after the purchase. */ "later"
  | /** In several parts over time. */ "in-parts";

/** A canonical reason: why a purchase, payment or application was not approved. */
export type Reason =
  | /** The purchase is more than the shopper's income leaves room for, as the lender assesses it. */ "affordability"
  | /** The shopper already has debts that leave no room for more credit, as the lender assesses it. */ "existing-debts"
  | /** The shopper has an invoice with this lender that is not paid. */ "unpaid-invoice"
  | /** How earlier credit or purchases with this lender were paid speaks against more, as the lender assesses it. */ "own-payment-history"
  | /** Credit that the shopper has or had with others is or was paid late or left unpaid. */ "late-payments-elsewhere"
  | /** A credit register holds late or missed payments, whoever the credit is with. */ "late-payments-on-record"
  | /** A credit register or a public register holds a payment default. */ "payment-default-on-record"
  | /** A debt of the shopper's is or was with debt collectors, or a court has given judgment on it. */ "collection-or-judgment"
  | /** Income or property of the shopper's is or was seized by legal order for a debt (garnishment or attachment). */ "garnishment"
  | /** A creditor has taken or sold the shopper's home, car or other security (foreclosure or repossession). */ "repossession"
  | /** The shopper is or was bankrupt. */ "bankruptcy"
  | /** The shopper's history of credit is too short to assess. */ "short-credit-history"
  | /** The credit register holds nothing about the shopper. */ "no-credit-file"
  | /** The shopper gave fewer credit references than the lender asks for. */ "too-few-credit-references"
  | /** The credit references that the shopper gave are of a kind that the lender does not accept. */ "credit-references-not-accepted"
  | /** The lender could not verify the credit references that the shopper gave. */ "credit-references-not-verified"
  | /** The shopper has blocked credit checks or new credit in their own name. */ "credit-freeze"
  | /** The shopper's limit with the lender is used up. */ "limit-reached"
  | /** The amount is more than the shopper can be lent. */ "amount-over-limit"
  | /** The amount is below the least that the method takes. */ "amount-under-minimum"
  | /** The shopper has too many purchases with the lender that are not paid yet. */ "too-many-open-purchases"
  | /** The shopper has applied for credit many times lately. */ "too-many-recent-applications"
  | /** Too many attempts were made in a short time. */ "too-many-attempts"
  | /** The lender could not verify the shopper's income. */ "income-not-verified"
  | /** The lender could not verify the shopper's employment. */ "employment-not-verified"
  | /** The shopper's employment is temporary or irregular. */ "irregular-employment"
  | /** The shopper has been employed for too short a time, as the lender assesses it. */ "short-employment"
  | /** The application lacks an answer or a document. */ "application-incomplete"
  | /** The lender could not verify who the shopper is. */ "identity-not-verified"
  | /** The personal details given do not agree with each other or with a register. */ "details-mismatch"
  | /** The address given is not the one on record. */ "address-mismatch"
  | /** The lender could not verify where the shopper lives. */ "residence-not-verified"
  | /** The place where the shopper lives is temporary. */ "temporary-residence"
  | /** The shopper has lived at the address for too short a time, as the lender assesses it. */ "short-residence"
  | /** The lender does not accept this delivery address for this method. */ "delivery-address-not-accepted"
  | /** The shopper's personal details are protected, so the automatic check cannot be made. */ "protected-identity"
  | /** The shopper is younger than the method allows. */ "under-age"
  | /** The shopper is not registered as resident in the country where the method is offered. */ "not-resident"
  | /** Something in the basket cannot be paid with this method. */ "purchase-not-eligible"
  | /** The method does not cover this shop or this kind of shop. */ "shop-not-eligible"
  | /** The method is for private persons, not for businesses. */ "business-not-supported"
  | /** The method does not serve this currency or country. */ "currency-or-country-unsupported"
  | /** The method cannot be offered for this purchase. */ "method-not-available"
  | /** The security offered for the credit is too small or of the wrong kind. */ "security-insufficient"
  | /** Checks that the lender must make are not finished. */ "checks-pending"
  | /** The lender declined and gave no reason. */ "lender-declined"
  | /** The account or card does not have enough money for the purchase. */ "insufficient-funds"
  | /** The purchase is over the card's own limit. */ "card-limit-reached"
  | /** The card is past its end date. */ "card-expired"
  | /** The card number, the end date or the security code is wrong. */ "card-details-wrong"
  | /** The card has been replaced by a newer one. */ "card-replaced"
  | /** The card cannot be used for this kind of purchase. */ "card-not-supported"
  | /** The card's holder has locked the card or this kind of payment. */ "card-frozen-by-holder"
  | /** The bank has blocked the card. */ "card-blocked"
  | /** The account behind the card is closed or not valid. */ "account-closed"
  | /** The PIN was wrong, or was wrong too often. */ "pin-wrong"
  | /** The bank asks its customer to approve the payment. */ "authentication-required"
  | /** The payment was not approved in the bank's app or with the bank's code. */ "authentication-failed"
  | /** The shopper has withdrawn the permission to charge this card or account. */ "authorisation-revoked"
  | /** The bank declined and gave no reason. */ "bank-declined"
  | /** The bank could not be reached. */ "bank-unavailable"
  | /** Fraud is suspected. */ "suspected-fraud"
  | /** The card is reported lost or stolen. */ "lost-or-stolen"
  | /** The law restricts the payment or the credit. */ "compliance-restricted"
  | /** The person is registered as deceased. */ "deceased"
  | /** A technical fault stopped the attempt. */ "technical-error"
  | /** The shop's set-up of the method is at fault. */ "shop-configuration"
  | /** The credit register could not be reached. */ "credit-register-unavailable"
  | /** The same payment was made moments ago. */ "duplicate-payment"
  | /** The time to pay ran out. */ "session-expired"
  | /** The shopper stopped the payment. */ "cancelled-by-shopper"
  | /** The order changed, or could not be confirmed, while it was being paid. */ "order-changed";

/** What a shopper may expect of another attempt, from the least to the most restrictive. */
export type RetryAdvice =
  | /** The same attempt can be made again at once. */ "now"
  | /** The same attempt can be made again when some time has passed. */ "later"
  | /** After details have been corrected. */ "fix-details"
  | /** After the shopper has done something first. */ "after-action"
  | /** With a smaller amount. */ "smaller-amount"
  | /** Only after a look at whether the first attempt went through. */ "check-first"
  | /** Not this way; another way to pay can work. */ "other-method"
  | /** Never with this card or permission. */ "never";

/** How far a rule has come. */
export type RuleStatus =
  | /** It is law. */ "enacted"
  | /** It has been proposed and is not law. */ "bill"
  | /** Whether it is law could not be verified. */ "unverified";

/** Where information came from. */
export type SourceKind =
  | /** What the lender itself knows of earlier purchases. */ "own-data"
  | /** A credit bureau. */ "bureau"
  | /** A public register. */ "public-register"
  | /** The shopper's bank account, with the shopper's permission. */ "account-data"
  | /** What the shopper typed in. */ "shopper-input";

/** What the decision was about. */
export type Subject =
  | /** A purchase. */ "purchase"
  | /** An application for an account or for the lender's card. */ "application";

/** A system whose codes are understood. */
export type System =
  | /** ActiveMerchant's standard error codes, as its `error_code` holds them: `card_declined`. */ "activemerchant"
  | /** Adyen's `refusalReasonCode`, a number written as a string: `12`. */ "adyen"
  | /** The causes of a refusal by Affirm that pages about it name, by keys of this library: `debt_to_income`. */ "affirm"
  | /** The causes of a refusal that Afterpay's help page names, by keys of this library: `overdue`. */ "afterpay"
  | /** Braintree's `processorResponseCode`, four digits, or its `gatewayRejectionReason` in small letters after `gateway:`: `2001`, `gateway:cvv`. */ "braintree"
  | /** Hyperswitch's `standardised_code` in small letters and its `unified_code`: `do_not_honor`, `UE_9000`. */ "hyperswitch"
  | /** Data element 39 of ISO 8583 in its two-character form, as card networks answer it: `51`, `1A`. */ "iso8583"
  | /** Klarna's results and error codes, each with a prefix that says where it comes from: `network:DECLINED` and `sdk:authorize.approved=false,show_form=false` from its interfaces, `http403:REJECTED` from an error, `via_stripe:payment_method_provider_decline` from Stripe, `help:overdue` for a reason on its help pages. */ "klarna"
  | /** Mastercard's merchant advice code, two digits: `03`. */ "mastercard-mac"
  | /** Mollie's `statusReason.code` of a payment, or after `voucher:` that of a voucher, or its `details.failureReason`: `insufficient_funds`. */ "mollie"
  | /** PayPal's `processor_response.response_code`, or the `issue` of an error of its Orders API: `5120`, `INSTRUMENT_DECLINED`. */ "paypal"
  | /** A factor of a credit score, after its family: `vantage3:14`, `fico:08`. */ "score-factor"
  | /** Shopify's reasons of its payments apps for a rejected payment: `EXPIRED_CARD`. */ "shopify"
  | /** Stripe's `decline_code`, the `code` of an error of its API, or an `advice_code` after `advice:`. */ "stripe"
  | /** The reasons on form C-1 of Regulation B of the United States, numbered as they stand there: `C1-01`. */ "us-reg-b"
  | /** Visa's category of a refusal, `1` to `4`, or with the response code that it was given for: `cat2:51`. */ "visa-category";

/** A question around a decision. */
export type Topic =
  | /** Why was this purchase refused when the last one was not? */ "refused-this-time"
  | /** Why was such a small purchase refused? */ "small-purchase"
  | /** When is a credit check made, and why? */ "credit-check"
  | /** What does a credit check leave behind, and who can see it? */ "credit-check-traces"
  | /** What do I need to pay by card: a national identity number? */ "card-without-number"
  | /** What do the ways to pay mean, and when does the money leave? */ "ways-to-pay"
  | /** Is the instalment account my bank account? */ "instalment-account"
  | /** Why was my application for the lender’s card refused? */ "card-application"
  | /** How do I lift a block on credit in my name? */ "credit-freeze"
  | /** How do I buy when my personal details are protected? */ "protected-identity"
  | /** What do I do if a register has something wrong about me? */ "wrong-entry"
  | /** Where can I get help with bills and debts? */ "debt-advice"
  | /** Can I ask for a person to look at the decision? */ "human-review"
  | /** How do I make a complaint? */ "complaint"
  | /** Whom do I ask, and with which reference? */ "whom-to-ask"
  | /** What do I do if I have missed a payment? */ "missed-payment"
  | /** What happens now that a direct debit did not go through? */ "failed-direct-debit"
  | /** What is a reminder, and what do I do with it? */ "reminders"
  | /** How do I plan my instalments? */ "plan-instalments"
  | /** Can I pause a payment? */ "pause-payment"
  | /** How do I pay for what I keep when I send some items back? */ "keep-some"
  | /** When does my refund come? */ "refund"
  | /** How do I return something that I bought with the lender’s card? */ "lender-card-return"
  | /** Do I still have to pay when my order has not come? */ "order-not-arrived"
  | /** Do I still have to pay when I could not pick up my order? */ "order-not-picked-up"
  | /** What happens to my payment when my trip or event is cancelled? */ "cancelled-event"
  | /** When do I tell the shop and the lender that something has gone wrong? */ "tell-early"
  | /** What may the shop say to a customer who was refused? */ "merchant-what-to-say"
  | /** What can the shop offer a customer who was refused? */ "merchant-what-to-offer"
  | /** What should the shop never ask a customer who was refused? */ "merchant-never-ask"
  | /** What does the shop check in its integration? */ "merchant-check-integration"
  | /** Why does the shop not get the reason? */ "merchant-no-reason"
  | /** What did the customer see, of whom support is asked? */ "support-what-was-shown"
  | /** What may support add to what the customer saw? */ "support-what-to-add";
