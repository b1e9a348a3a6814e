### Die Zahlungsarten: wie sie heißen und was sie bedeuten.
### Kein Name darf mit einem anderen verwechselt werden: Ein Kreditkonto heißt nie nur „Konto“.

## Namen der Zahlungsarten. Höchstens 40 Zeichen.

method-invoice = Kauf auf Rechnung
method-pay-later = Später bezahlen
method-instalments = Ratenzahlung
method-instalment-account = Ratenkonto (Kredit)
method-financing = Darlehen für diesen Kauf
method-lender-card = Karte des Kreditgebers
method-card = Karte
method-credit-card = Kreditkarte
method-bank-transfer = Überweisung
method-direct-bank = Direktzahlung über Ihre Bank
method-direct-debit = Lastschrift
method-wallet = Digitale Geldbörse (Wallet)
method-mobile-pay = Bezahlen mit dem Handy

## Was die Wahl bedeutet, steht neben dem Namen. Höchstens 120 Zeichen.

alternative-invoice = Sie bekommen eine Rechnung und bezahlen sie später. Das ist ein Kredit.
alternative-pay-later = Sie zahlen den ganzen Betrag später. Das ist ein Kredit.
alternative-instalments = Sie bezahlen diesen Kauf in Raten. Das ist ein Kredit.
alternative-instalment-account = Sie zahlen in Raten über ein Kreditkonto beim Kreditgeber. Es ist nicht Ihr Bankkonto.
alternative-financing = Sie nehmen für diesen Kauf ein Darlehen auf und zahlen es in Raten zurück.
alternative-lender-card = Sie zahlen mit einer Karte vom Kreditgeber. Das ist ein Kredit.
alternative-card = Sie zahlen jetzt mit Ihrer eigenen Karte.
alternative-card-number = Sie zahlen jetzt mit Ihrer eigenen Karte. Ihre ID-Nummer ({ $number }) brauchen Sie dafür nicht.
alternative-credit-card = Sie zahlen mit Ihrer Kreditkarte. Das ist ein Kredit.
alternative-credit-card-number = Sie zahlen mit Ihrer Kreditkarte. Das ist ein Kredit. Ihre ID-Nummer ({ $number }) brauchen Sie dafür nicht.
alternative-bank-transfer = Sie überweisen das Geld von Ihrem Bankkonto.
alternative-direct-bank = Sie zahlen jetzt von Ihrem Bankkonto und bestätigen das bei Ihrer Bank.
alternative-direct-debit = Das Geld wird später mit Ihrer Erlaubnis von Ihrem Bankkonto abgebucht.
alternative-wallet = Sie zahlen mit einer Karte, einem Bankkonto oder Guthaben in Ihrer digitalen Geldbörse.
alternative-mobile-pay = Sie zahlen jetzt mit einer Bezahl-App auf Ihrem Handy.
