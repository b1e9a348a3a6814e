### Die Wörter, auf die es ankommt. Jedes ist überall dasselbe, also zuerst über sie entscheiden.

## Wer dabei ist

# Nicht „die Bank“, nicht „wir“ und nicht „Darlehensgeber“.
-lender = Kreditgeber
# Nicht „Händler“. In den Texten für das eigene Personal „Sie“ oder „Ihr Shop“.
-shop = Shop
# Immer beide; in den Texten für den Kundenservice „die Person“.
-customer = Kundin oder Kunde
# Die eigene Bank der Person oder die hinter der Karte, nie der Kreditgeber.
-bank = Bank
# Nie ein Firmenname wie Schufa oder Crif. Sie gibt Auskunft und entscheidet nichts.
-credit-bureau = Auskunftei
-register = Register

## Worum es geht

# Auch Rechnung und „Später bezahlen“ sind Kredit. „Darlehen“ heißt nur der Vertrag über einen einzelnen Kauf.
-credit = Kredit
# Als Verb: „die Bonität prüfen“. Die Kreditwürdigkeitsprüfung des Gesetzes ist mehr: die ganze Einschätzung.
-credit-check = Bonitätsprüfung
# Nicht „Kreditwürdigkeit“: Das klingt nach einem Urteil über die Person. Die Zahl heißt „Bonitätsscore“.
-credit-rating = Bonität
# In Texten für die Person lieber: „was über frühere Kredite bekannt ist“.
-credit-history = Kredithistorie
# Der Eintrag in einem Register. Eine Rechnung, die noch offen ist, ist keiner.
-payment-default = Zahlungsausfall
# Nicht „Prüfung“: Das wird für die Bonitätsprüfung gehalten.
-assessment = Einschätzung
-decision = Entscheidung
# Ein Kauf ist kein Antrag.
-application = Antrag
-reason = Grund

## Die Zahlungsarten. Kein Name darf für einen anderen gehalten werden

# Nicht „Zahlungsweise“ oder „Zahlungsmethode“.
-way-to-pay = Zahlungsart
# Als Zahlungsart „Kauf auf Rechnung“.
-invoice = Rechnung
# Die einzelne heißt „Rate“.
-instalments = Ratenzahlung
# Nie nur „Konto“. Wo es erklärt wird: „Kreditkonto beim Kreditgeber“.
-instalment-account = Ratenkonto
-bank-account = Bankkonto
-direct-debit = Lastschrift
# Beim ersten Mal mit „Wallet“ in Klammern.
-digital-wallet = digitale Geldbörse
# Nicht „eID“: So heißt nur die des Personalausweises.
-electronic-id = elektronischer Ausweis
