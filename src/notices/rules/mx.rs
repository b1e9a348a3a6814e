//! Mexico: what a shopper is to be told when credit is refused, by which law, and since when.
//!
//! Last checked on 22 November 2026, in stored copies of public pages, whose age differs.
//! - No law was looked up. The rows are good practice, and the first day is only the beginning of the table.
//! - Addresses: seen on a stored page, its age unknown; no telephone numbers, as they age fastest.

use super::{contacts, rule_sets};

rule_sets! {
    checked "2026-11-22";

    /// Not researched.
    Unverified "2018-05-25" {
        // duty  obligation  when   unless timing  channel sure   reference
        Rejected Recommended Always Never  Unknown Screen  Memory "good practice";
        Reason   Recommended Always Never  Unknown Screen  Memory "good practice";
    }
}

contacts! {
    // kind    name       address                       verified_on  sure
    Complaints "CONDUSEF" "https://www.condusef.gob.mx" "2026-11-22" Secondary;
}
