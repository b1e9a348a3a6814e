### The law speaks of consumer reports and of agencies that keep them: a register is an agency here.

notice-rejected-date = On { $date }, the lender decided not to give you this credit.
notice-database-result = The reason stated here says what the lender found in a credit report.
notice-bureau-did-not-decide = The agency named here did not make the decision and cannot explain it.
notice-free-copy = You have the right to a free copy of what the agency named here has on file about you.
notice-free-copy-sixty-days = You have the right to a free copy of your report from the agency named here. Ask for it within 60 days.
notice-correction = If the agency named here has something wrong about you, you have the right to have it corrected.
notice-debt-advice = You can get credit counseling. A contact for that is given here.
