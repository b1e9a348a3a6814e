// What the tests themselves, in Node, take from the installed package.
export { load } from "why-declined";
export { load as loadDisclose } from "why-declined/disclose";
