import type {
  Action, Announce, Audience, Automation, Channel, ContactKind, CreditCheckKind, Currency, DataCategory, Decision, Direction,
  Market, MissingField, NoticeKind, Offer, PaymentMethod, Pays, Reason, RetryAdvice, RuleStatus, SourceKind, Subject, Topic,
} from "./codes.js";

export type * from "./codes.js";

/** An amount in the minor units of its currency, as ISO 4217 counts them: 129900 öre are 1 299 kr. */
export interface Money {
  minor_units: number;
  currency: Currency;
}

/** A source that a decision used; it is told only beside a disclosed reason that rests on it. */
export interface Source {
  kind: SourceKind;
  name?: string;
  /** An https, mailto or tel address. */
  contact?: string;
  categories?: DataCategory[];
  /** The reasons that rest on it. */
  basis_of?: Reason[];
}

/** Someone to turn to. */
export interface Contact {
  kind: ContactKind;
  name?: string;
  /** An https, mailto or tel address. */
  contact: string;
}

/** The product's facts that legal exemptions hang on; what is absent is not known. */
export interface CreditTerms {
  /** Whether someone else than the shop gives the credit. */
  third_party?: boolean;
  /** Whether the credit costs interest or a fee. */
  finance_charge?: boolean;
  /** In how many parts it is paid. */
  instalments?: number;
  /** In how many days it is paid. */
  days_to_pay?: number;
}

/** What may be said of an outcome to one audience, as `Outcome::disclose` writes it. It may leave the server. */
export interface Disclosed {
  audience: Audience;
  decision: Decision;
  /** A purchase unless said otherwise. */
  subject?: Subject;
  /** Most important first. */
  reasons?: Reason[];
  /** Null where the server that disclosed it did not know the method. */
  method?: PaymentMethod | null;
  /** The country of the purchase; null where the server that disclosed it did not know it. */
  market?: Market | null;
  /** The amount that was asked for. */
  amount?: Money;
  /** The most that the shopper could be lent now. */
  available?: Money;
  credit_check?: { kind: CreditCheckKind };
  sources?: Source[];
  credit?: CreditTerms;
  automation?: Automation;
  /** Other ways to pay that the shop offers for this purchase. */
  alternatives?: PaymentMethod[];
  /** The shopper's own favourites, most liked first. */
  favourites?: PaymentMethod[];
  offers?: Offer[];
  contacts?: Contact[];
  /** The number of the case. */
  reference?: string;
  /** The day whose rules apply, YYYY-MM-DD. */
  decided_on?: string;
  /** The first day when another attempt makes sense, YYYY-MM-DD. */
  retry_after?: string;
  /** The shop's name. */
  merchant?: string;
  /** The lender's name. */
  lender?: string;
}

/** The other forms of an explanation or an answer. */
interface Shown {
  /** As an accessible HTML fragment: a region with `lang` and `dir`, headings from `h2`, escaped. */
  toHtml(): string;
  /** As plain text. */
  toString(): string;
  /** The nodes of the HTML, made one by one: nothing is parsed as HTML, so Trusted Types have nothing to refuse. */
  toFragment(document?: Document): DocumentFragment;
}

/** What to show: the fields in the order in which they are read. As JSON it is byte for byte what the Rust library writes. */
export interface Explanation extends Shown {
  /** The stable id, in no language: decision, method, the most important reason told, or `none`. */
  readonly id: string;
  readonly audience: Audience;
  /** The language that it is in (BCP 47). */
  readonly locale: string;
  readonly direction: Direction;
  readonly announce: Announce;
  readonly headline: string;
  /** What happened, in a sentence or two, without any reason. */
  readonly summary: string;
  /** Up to four reasons that may be told. */
  readonly reasons: readonly { readonly code: Reason; readonly text: string; readonly note?: string }[];
  /** What the credit check leaves behind; null where that is not known. */
  readonly credit_check: { readonly kind: CreditCheckKind; readonly text: string } | null;
  /** What to do now, most helpful first. */
  readonly next_steps: readonly { readonly action: Action; readonly text: string }[];
  /** Other ways to pay: no credit first, none preselected. */
  readonly alternatives: readonly Alternative[];
  readonly retry: { readonly advice: RetryAdvice; readonly not_before: string | null; readonly text: string } | null;
  /** Rights, and how the decision was made. */
  readonly notices: readonly Notice[];
  readonly contacts: readonly ContactText[];
  readonly reference: string | null;
  /** The rules that the notices follow. */
  readonly rules: Rules | null;
  /** The duties that cannot be met because the outcome lacks something. */
  readonly unmet: readonly { readonly duty: NoticeKind; readonly field: MissingField }[];
  /** The questions that go with it. */
  readonly topics: readonly Topic[];
  /** The version of the words. */
  readonly texts: string;
  /** The name of a lender's own texts; always null here, as they are a matter of the server. */
  readonly variant: string | null;
  readonly headings: Headings;
}

/** Another way to pay. */
export interface Alternative {
  readonly method: PaymentMethod;
  readonly label: string;
  readonly pays: Pays;
  /** Whether it is credit. */
  readonly credit: boolean;
  readonly text: string;
}

/** A right, or how the decision was made. */
export interface Notice {
  readonly kind: NoticeKind;
  readonly text: string;
  /** How it has to reach the shopper. Where that is not the screen, showing it does not meet the duty. */
  readonly channel: Channel;
  /** Within what time after the decision, as an ISO 8601 duration such as `P30D`. */
  readonly due: string | null;
}

/** Someone to turn to, in words. */
export interface ContactText {
  readonly kind: ContactKind;
  readonly label: string;
  readonly name?: string;
  /** An https, mailto or tel address. */
  readonly contact: string;
}

/** The rule set that an explanation follows. */
export interface Rules {
  readonly market: Market;
  readonly status: RuleStatus;
  readonly from: string;
  readonly to: string | null;
  /** Whether they were chosen by the outcome's `decided_on`. */
  readonly dated: boolean;
  readonly checked_on: string;
}

/** Headings of the parts, for whoever lays them out. */
export interface Headings {
  readonly reasons: string;
  readonly credit_check: string;
  readonly next_steps: string;
  readonly alternatives: string;
  readonly notices: string;
  readonly contacts: string;
  /** The line with the number of the case. */
  readonly reference: string | null;
}

/** What an answer may name; it is whole without any of it. */
export interface AnswerFacts {
  /** What is to be paid. */
  amount?: Money;
  /** The day when it is, or was, to be paid, YYYY-MM-DD. */
  due_on?: string;
  /** The day when a failed direct debit is tried again. */
  next_try?: string;
  /** What is paid back. */
  refund?: Money;
  /** The first day when the refund can be expected. */
  refund_from?: string;
  merchant?: string;
  lender?: string;
  reference?: string;
  market?: Market;
  credit_check?: { kind: CreditCheckKind };
  /** The ways to pay that `ways-to-pay` explains; all unless said otherwise. */
  methods?: PaymentMethod[];
}

/** The answer to a question around a decision. */
export interface Answer extends Shown {
  readonly id: string;
  readonly topic: Topic;
  readonly audience: Audience;
  readonly locale: string;
  readonly direction: Direction;
  readonly question: string;
  readonly short: string;
  readonly methods: readonly { readonly method: PaymentMethod; readonly text: string }[];
  readonly steps: readonly string[];
  /** What to have at hand. */
  readonly have: readonly string[];
  /** What else is asked. */
  readonly related: readonly { readonly topic: Topic; readonly question: string }[];
  readonly texts: string;
  readonly variant: string | null;
  readonly headings: { readonly steps: string; readonly have: string; readonly related: string };
}

/** Explains in one language. */
export interface Explainer {
  /** The language of its texts (BCP 47): `sv` where `sv-SE` was asked for. */
  readonly locale: string;
  /** Whether no texts serve the language that was asked for: then they are English. */
  readonly isFallback: boolean;
  /** Explains an outcome. It throws a `WhyDeclinedError` where it is none, and can be called again after that. */
  explain(disclosed: Disclosed): Explanation;
  /** Answers a question; it has to be loaded with `answers: true`. A merchant's and support's topics are theirs alone. */
  answer(topic: Topic, facts?: AnswerFacts, audience?: Audience): Answer;
}

/** What is loaded, and from where. */
export interface LoadOptions {
  /** Whether answers are loaded as well: more code, and more texts. */
  answers?: boolean;
  /** Whether the texts for merchants and support are loaded as well. */
  staff?: boolean;
  /** The folder that holds the package's files, where they do not lie beside the script. */
  baseUrl?: string | URL;
  /** Fetches in the place of the global `fetch`. */
  fetch?: (url: URL) => Promise<Response>;
  /** The code, where it has to be compiled beforehand: `why-declined.wasm`, with answers `why-declined-answers.wasm`. */
  module?: WebAssembly.Module | Promise<WebAssembly.Module>;
}

/** Loads the texts that serve a locale (BCP 47), and the code where it is not there yet. */
export function load(locale: string, options?: LoadOptions): Promise<Explainer>;

/** What the library refuses, in its own words. */
export class WhyDeclinedError extends Error {
  readonly name: "WhyDeclinedError";
}
