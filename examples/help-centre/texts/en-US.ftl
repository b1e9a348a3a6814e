### What differs from en.ftl in the United States.

language-name = English (United States)
title-merchant = Help for stores
description-merchant = What store staff ask when a customer’s payment or purchase on credit was not approved.
description-support = What the lender’s support needs when it is asked about a decision, with what shoppers and stores are told.
group-merchant = For the store
synonyms = declin: refused; denied: refused; reject: refused; ssn: card identity number; bnpl: pay later; overdue: missed; late: missed; collection: reminder; dunning: reminder; frozen: freeze; block: freeze; appeal: complaint review; human: person; score: credit check; direct debit: automatic; shop: store
