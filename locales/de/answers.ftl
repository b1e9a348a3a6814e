### Antworten auf Fragen zu einem Nein, zur Bonitätsprüfung und zu den Zahlungsarten: vor dem Kauf und beim Bezahlen.
### Allgemeine Antworten: Sie gelten bei jedem Kreditgeber und jedem Shop, was der Grund auch war. Nichts hier sagt, warum.
### Eine Zeile, deren Id mit dem Namen einer Variablen endet, ersetzt die Zeile davor, wenn die Angabe bekannt ist.

## Dieses Mal ein Nein: die Frage. Höchstens 80 Zeichen.

answer-refused-this-time-question = Warum wurde dieser Kauf nicht genehmigt, der letzte aber schon?

## Dieses Mal ein Nein: die kurze Antwort. Höchstens 300 Zeichen.

answer-refused-this-time-short = Über jeden Kauf wird neu entschieden, mit dem, was dann bekannt ist. Der Betrag, der Shop, frühere Zahlungen und anderes können zählen, und das ändert sich. Ein früheres Ja ist kein Versprechen für den nächsten Kauf.

## Dieses Mal ein Nein: was Sie tun können. Höchstens 160 Zeichen.

answer-refused-this-time-step-1 = Suchen Sie in der Nachricht nach einem Grund. Wenn dort etwas steht, das Sie klären können, tun Sie das zuerst.
answer-refused-this-time-step-2 = Loggen Sie sich beim Kreditgeber ein, oder fragen Sie dort nach, wenn kein Grund gezeigt wird.
answer-refused-this-time-step-2-lender = Fragen Sie { $lender }, oder loggen Sie sich dort ein, wenn kein Grund gezeigt wird.
answer-refused-this-time-step-3 = Wählen Sie eine Zahlungsart, die kein Kredit ist, wenn Sie den Kauf jetzt abschließen wollen.
answer-refused-this-time-step-4 = Versuchen Sie den gleichen Kauf nicht immer wieder. Viele Versuche in kurzer Zeit können gestoppt werden.

## Dieses Mal ein Nein: was Sie bereithalten sollten. Höchstens 80 Zeichen.

answer-refused-this-time-have-1 = Die Vorgangsnummer der Entscheidung
answer-refused-this-time-have-1-reference = Die Vorgangsnummer { $reference }
answer-refused-this-time-have-2 = Den Tag und den Betrag des Kaufs

## Ein kleiner Kauf: die Frage. Höchstens 80 Zeichen.

answer-small-purchase-question = Warum wurde so ein kleiner Kauf nicht genehmigt?

## Ein kleiner Kauf: die kurze Antwort. Höchstens 300 Zeichen.

answer-small-purchase-short = Später zu zahlen ist ein Kredit, auch bei einem Busticket. Der Kreditgeber sieht sich vielleicht das Gleiche an wie bei einem großen Kauf, nicht nur den Betrag. Manche Zahlungsarten haben auch einen Mindestbetrag.

## Ein kleiner Kauf: was Sie tun können. Höchstens 160 Zeichen.

answer-small-purchase-step-1 = Zahlen Sie stattdessen sofort, zum Beispiel mit Ihrer Bankkarte oder von Ihrem Bankkonto.
answer-small-purchase-step-2 = Loggen Sie sich beim Kreditgeber ein. Sehen Sie nach, ob eine Zahlung offen ist oder etwas auf Ihre Antwort wartet.
answer-small-purchase-step-2-lender = Loggen Sie sich beim Kreditgeber ({ $lender }) ein. Sehen Sie nach, ob eine Zahlung offen ist oder etwas auf Ihre Antwort wartet.
answer-small-purchase-step-3 = Fragen Sie den Kreditgeber nach dem Grund, wenn keiner gezeigt wird.

## Wann und warum es eine Bonitätsprüfung gibt: die Frage. Höchstens 80 Zeichen.

answer-credit-check-question = Wann gibt es eine Bonitätsprüfung, und warum?

## Wann und warum es eine Bonitätsprüfung gibt: die kurze Antwort. Höchstens 300 Zeichen.

answer-credit-check-short = Eine Bonitätsprüfung ist möglich, wenn Sie einen Kredit möchten: Kauf auf Rechnung, „Später bezahlen“, Ratenzahlung oder Darlehen. Sie hilft dem Kreditgeber zu sehen, ob Sie das Geld zurückzahlen können. Sofort mit eigenem Geld zu zahlen ist kein Kredit.

## Wann und warum es eine Bonitätsprüfung gibt: was Sie tun können. Höchstens 160 Zeichen.

answer-credit-check-step-1 = Lesen Sie beim Bezahlen, was dort zur Bonitätsprüfung steht, bevor Sie eine Zahlungsart wählen.
answer-credit-check-step-2 = Wählen Sie eine Zahlungsart, die kein Kredit ist, wenn Sie lieber keinen Kredit wollen.
answer-credit-check-step-3 = Fragen Sie den Kreditgeber, ob und wie er geprüft hat und welches Register er gefragt hat.
answer-credit-check-step-3-lender = Fragen Sie { $lender }, ob und wie geprüft wurde und welches Register gefragt wurde.

## Wann und warum es eine Bonitätsprüfung gibt: was Sie bereithalten sollten. Höchstens 80 Zeichen.

answer-credit-check-have-1 = Die Vorgangsnummer der Entscheidung
answer-credit-check-have-1-reference = Die Vorgangsnummer { $reference }

## Was von einer Bonitätsprüfung bleibt: die Frage. Höchstens 80 Zeichen.

answer-credit-check-traces-question = Was bleibt von einer Bonitätsprüfung, und wer kann sie sehen?

## Was von einer Bonitätsprüfung bleibt: die kurze Antwort. Höchstens 300 Zeichen.

answer-credit-check-traces-short = Das hängt von der Art der Prüfung ab. Manche Prüfungen sind für andere Kreditgeber nicht sichtbar. Manche werden gespeichert, und andere Kreditgeber können sehen, dass es sie gab. Der Kreditgeber kann Ihnen sagen, welche Art er nutzt.
# Anstelle der kurzen Antwort, wenn die Erklärung sagt, dass es keine Bonitätsprüfung gab.
answer-credit-check-traces-short-none = Es gab keine Bonitätsprüfung. Bei einem späteren Kauf oder Antrag kann es eine geben.
# Anstelle der kurzen Antwort, wenn die Erklärung sagt, dass andere Kreditgeber die Prüfung nicht sehen können.
answer-credit-check-traces-short-soft = Der Kreditgeber hat Ihre Bonität geprüft. Andere Kreditgeber können die Prüfung nicht sehen, und sie hat keinen Einfluss auf Ihre Bonität.
# Anstelle der kurzen Antwort, wenn die Erklärung sagt, dass die Prüfung gespeichert wird.
answer-credit-check-traces-short-recorded = Der Kreditgeber hat Ihre Bonität geprüft. Die Prüfung wird gespeichert, und andere Kreditgeber können sehen, dass es sie gab. Wie lange das so bleibt, ist unterschiedlich. Die Stelle, die das Register führt, kann es Ihnen sagen.

## Was von einer Bonitätsprüfung bleibt: was Sie tun können. Höchstens 160 Zeichen.

answer-credit-check-traces-step-1 = Fragen Sie den Kreditgeber, welche Art von Prüfung er nutzt und welches Register er fragt.
answer-credit-check-traces-step-1-lender = Fragen Sie { $lender }, welche Art von Prüfung es dort gibt und welches Register gefragt wird.
answer-credit-check-traces-step-2 = Fragen Sie bei diesem Register nach, was dort über Sie steht und wer gefragt hat.
answer-credit-check-traces-step-3 = Stellen Sie nicht mehrere Anträge gleichzeitig. Jeder kann zu einer neuen Prüfung führen.

## Mit Karte zahlen, ohne ID-Nummer: die Frage. Höchstens 80 Zeichen.

answer-card-without-number-question = Was brauche ich, um mit Karte zu zahlen?
answer-card-without-number-question-number = Brauche ich meine ID-Nummer ({ $number }), um mit Karte zu zahlen?

## Mit Karte zahlen, ohne ID-Nummer: die kurze Antwort. Höchstens 300 Zeichen.

answer-card-without-number-short = Für eine Kartenzahlung brauchen Sie die Daten der Karte: ihre Nummer, das Ablaufdatum und die Prüfnummer. Vielleicht bittet Ihre Bank Sie, die Zahlung zu bestätigen.
answer-card-without-number-short-number = Nein. Für eine Kartenzahlung brauchen Sie die Daten der Karte, nicht Ihre ID-Nummer ({ $number }). Vielleicht bittet Ihre Bank Sie, die Zahlung zu bestätigen.

## Mit Karte zahlen, ohne ID-Nummer: was Sie tun können. Höchstens 160 Zeichen.

answer-card-without-number-step-1 = Wählen Sie die Karte als Zahlungsart, bevor Sie etwas anderes ausfüllen, wenn das möglich ist.
answer-card-without-number-step-2 = Geben Sie die Daten der Karte ein. Bestätigen Sie die Zahlung bei Ihrer Bank, wenn sie fragt.
answer-card-without-number-step-3 = Will der Shop mehr wissen, fragen Sie ihn, wofür. Für die Lieferung einer Bestellung braucht er eine Adresse.
answer-card-without-number-step-3-number = Wird beim Bezahlen doch nach Ihrer ID-Nummer ({ $number }) gefragt, fragen Sie den Shop, wofür.

## Mit Karte zahlen, ohne ID-Nummer: was Sie bereithalten sollten. Höchstens 80 Zeichen.

answer-card-without-number-have-1 = Die Karte oder ihre Daten
answer-card-without-number-have-2 = Bank-App, elektronischen Ausweis oder Code, falls Sie bestätigen sollen

## Was die Zahlungsarten bedeuten: die Frage. Höchstens 80 Zeichen.

answer-ways-to-pay-question = Was bedeuten die Zahlungsarten, und wann wird das Geld abgebucht?

## Was die Zahlungsarten bedeuten: die kurze Antwort. Höchstens 300 Zeichen.

answer-ways-to-pay-short = Bei manchen Zahlungsarten nutzen Sie Ihr eigenes Geld, jetzt oder an einem Tag, den Sie kennen. Andere sind ein Kredit: Sie schulden das Geld und zahlen es später oder in Raten zurück.

## Was die Zahlungsarten bedeuten: was Sie tun können. Höchstens 160 Zeichen.

answer-ways-to-pay-step-1 = Lesen Sie, was neben jeder Zahlungsart steht: wann Sie zahlen und ob es ein Kredit ist.
answer-ways-to-pay-step-2 = Sehen Sie nach, an welchem Tag Sie zahlen müssen. Sorgen Sie dafür, dass das Geld dann da ist.
answer-ways-to-pay-step-3 = Lesen Sie, was ein Kredit insgesamt kostet, bevor Sie zustimmen.

## Was die Zahlungsarten bedeuten: jede Zahlungsart, und wann das Geld abgebucht wird. Höchstens 160 Zeichen.

answer-ways-to-pay-method-invoice = Kauf auf Rechnung: Sie zahlen den ganzen Betrag später, bis zu dem Tag auf der Rechnung. Das ist ein Kredit.
answer-ways-to-pay-method-pay-later = Später bezahlen: Sie zahlen den ganzen Betrag an einem späteren Tag. Den Tag sehen Sie, bevor Sie zustimmen. Das ist ein Kredit.
answer-ways-to-pay-method-instalments = Ratenzahlung: Sie bezahlen diesen Kauf in Raten. Sie sehen die Tage, bevor Sie zustimmen. Das ist ein Kredit.
answer-ways-to-pay-method-instalment-account = Ratenkonto: Der Kauf kommt auf ein Kreditkonto beim Kreditgeber, und Sie zahlen ihn in Raten ab.
answer-ways-to-pay-method-financing = Darlehen für diesen Kauf: Sie schließen einen Vertrag und zahlen das Darlehen in Raten zurück, oft jeden Monat.
answer-ways-to-pay-method-lender-card = Karte des Kreditgebers: Der Kreditgeber bezahlt den Shop, und Sie bezahlen später den Kreditgeber. Das ist ein Kredit.
answer-ways-to-pay-method-card = Karte: Das Geld wird sofort vorgemerkt oder abgebucht. Manche Shops buchen es erst ab, wenn sie die Bestellung senden.
answer-ways-to-pay-method-credit-card = Kreditkarte: Der Kauf kommt auf die Abrechnung der Karte. Diese bezahlen Sie später. Das ist ein Kredit.
answer-ways-to-pay-method-bank-transfer = Überweisung: Sie senden das Geld von Ihrem Bankkonto. Vielleicht wartet der Shop darauf, bevor er die Bestellung sendet.
answer-ways-to-pay-method-direct-bank = Direktzahlung über Ihre Bank: Sie bestätigen die Zahlung dort, und das Geld geht sofort von Ihrem Bankkonto ab.
answer-ways-to-pay-method-direct-debit = Lastschrift: Das Geld wird an einem späteren Tag mit Ihrer Erlaubnis von Ihrem Bankkonto abgebucht.
answer-ways-to-pay-method-wallet = Digitale Geldbörse: Bezahlt wird mit der Karte, dem Bankkonto oder dem Guthaben darin. Davon hängt ab, wann das Geld abgeht.
answer-ways-to-pay-method-mobile-pay = Bezahlen mit dem Handy: Sie bestätigen die Zahlung in einer App. Das Geld geht in der Regel sofort ab.

## Das Ratenkonto und das Bankkonto: die Frage. Höchstens 80 Zeichen.

answer-instalment-account-question = Ist das Ratenkonto mein Bankkonto?

## Das Ratenkonto und das Bankkonto: die kurze Antwort. Höchstens 300 Zeichen.

answer-instalment-account-short = Nein. Ein Ratenkonto ist ein Kreditkonto beim Kreditgeber. Ein Kauf kommt dort zu dem dazu, was Sie schulden, und Sie zahlen es in Raten zurück. Das kann Zinsen und Gebühren kosten.

## Das Ratenkonto und das Bankkonto: was Sie tun können. Höchstens 160 Zeichen.

answer-instalment-account-step-1 = Achten Sie neben der Zahlungsart auf das Wort „Kredit“, bevor Sie zustimmen.
answer-instalment-account-step-2 = Wollen Sie das Geld auf Ihrem Bankkonto nutzen, zahlen Sie über Ihre Bank oder mit Ihrer Bankkarte.
answer-instalment-account-step-3 = War es ein Versehen, wenden Sie sich bald an den Kreditgeber. Fragen Sie, wie Sie alles auf einmal zahlen können.
answer-instalment-account-step-3-lender = War es ein Versehen, wenden Sie sich bald an { $lender }. Fragen Sie, wie Sie alles auf einmal zahlen können.

## Ein Nein zur Karte des Kreditgebers: die Frage. Höchstens 80 Zeichen.

answer-card-application-question = Warum wurde mein Antrag auf die Karte des Kreditgebers nicht genehmigt?

## Ein Nein zur Karte des Kreditgebers: die kurze Antwort. Höchstens 300 Zeichen.

answer-card-application-short = Wer mit der Karte des Kreditgebers kauft, nutzt einen Kredit. Daher prüft der Kreditgeber, ob Sie den Kredit zurückzahlen können. Ein Nein kann viele Gründe haben und gilt für diesen Antrag. Fragen Sie nach, wenn kein Grund gezeigt wird.

## Ein Nein zur Karte des Kreditgebers: was Sie tun können. Höchstens 160 Zeichen.

answer-card-application-step-1 = Suchen Sie in der Nachricht zu Ihrem Antrag nach einem Grund. Fehlt im Antrag etwas oder ist etwas falsch, bringen Sie es in Ordnung.
answer-card-application-step-2 = Loggen Sie sich beim Kreditgeber ein, oder fragen Sie dort nach, wenn kein Grund gezeigt wird.
answer-card-application-step-2-lender = Fragen Sie { $lender }, oder loggen Sie sich dort ein, wenn kein Grund gezeigt wird.
answer-card-application-step-3 = Stellen Sie erst dann einen neuen Antrag, wenn sich etwas geändert hat. Jeder kann zu einer neuen Prüfung führen.

## Ein Nein zur Karte des Kreditgebers: was Sie bereithalten sollten. Höchstens 80 Zeichen.

answer-card-application-have-1 = Die Vorgangsnummer der Entscheidung
answer-card-application-have-1-reference = Die Vorgangsnummer { $reference }
answer-card-application-have-2 = Ihre Angaben im Antrag, etwa zu Einkommen und Kosten

## Eine Sperre für Kredite: die Frage. Höchstens 80 Zeichen.

answer-credit-freeze-question = Wie hebe ich eine Sperre für Kredite auf meinen Namen auf?

## Eine Sperre für Kredite: die kurze Antwort. Höchstens 300 Zeichen.

answer-credit-freeze-short = Eine solche Sperre verhindert Bonitätsprüfungen oder neue Kredite, meist auf eigenen Wunsch. Sie ist kein Zeichen für Geldsorgen. Aufgehoben wird sie dort, wo sie eingerichtet wurde. Sie können sie auch behalten und ohne Kredit zahlen.

## Eine Sperre für Kredite: was Sie tun können. Höchstens 160 Zeichen.

answer-credit-freeze-step-1 = Finden Sie heraus, wo die Sperre eingerichtet wurde: bei einem Register, einer Behörde oder beim Kreditgeber.
answer-credit-freeze-step-2 = Loggen Sie sich dort ein, oder wenden Sie sich an diese Stelle. Weisen Sie sich aus, und bitten Sie darum, die Sperre aufzuheben.
answer-credit-freeze-step-3 = Fragen Sie, ab wann das gilt und ob es noch andere Sperren gibt.
answer-credit-freeze-step-4 = Richten Sie die Sperre nach dem Kauf wieder ein, wenn Sie sie zurückhaben wollen.

## Eine Sperre für Kredite: was Sie bereithalten sollten. Höchstens 80 Zeichen.

answer-credit-freeze-have-1 = Einen Ausweis, zum Beispiel Reisepass oder elektronischen Ausweis

## Geschützte persönliche Daten: die Frage. Höchstens 80 Zeichen.

answer-protected-identity-question = Wie kaufe ich ein, wenn meine persönlichen Daten besonders geschützt sind?

## Geschützte persönliche Daten: die kurze Antwort. Höchstens 300 Zeichen.

answer-protected-identity-short = Eine automatische Prüfung ist oft nicht möglich, wenn die Daten einer Person besonders geschützt sind. Das hat nichts mit Ihrem Geld zu tun. Sie können ohne Kredit zahlen oder den Kreditgeber fragen, ob dort eine Person helfen kann.

## Geschützte persönliche Daten: was Sie tun können. Höchstens 160 Zeichen.

answer-protected-identity-step-1 = Zahlen Sie mit Ihrer Bankkarte oder von Ihrem Bankkonto, wenn Sie den Kauf jetzt abschließen wollen.
answer-protected-identity-step-2 = Sagen Sie dem Kreditgeber, dass Ihre Daten besonders geschützt sind. Sie müssen nicht sagen, warum.
answer-protected-identity-step-2-lender = Wenden Sie sich an { $lender }, und sagen Sie, dass Ihre Daten besonders geschützt sind. Sie müssen nicht sagen, warum.
answer-protected-identity-step-3 = Schreiben Sie Ihre Adresse nicht in einen Chat oder eine E-Mail. Fragen Sie zuerst, wie sie geschützt wird.
answer-protected-identity-step-4 = Fragen Sie den Shop, wie Sie die Bestellung bekommen, ohne Ihre Wohnadresse anzugeben.
answer-protected-identity-step-4-merchant = Fragen Sie { $merchant }, wie Sie die Bestellung bekommen, ohne Ihre Wohnadresse anzugeben.

## Ein falscher Eintrag in einem Register: die Frage. Höchstens 80 Zeichen.

answer-wrong-entry-question = Was kann ich tun, wenn in einem Register etwas Falsches über mich steht?

## Ein falscher Eintrag in einem Register: die kurze Antwort. Höchstens 300 Zeichen.

answer-wrong-entry-short = Bitten Sie die Stelle, die das Register führt, Ihnen zu zeigen, was dort steht, und Fehler zu berichtigen. In vielen Ländern haben Sie ein Recht auf beides. Über den Kredit entscheidet der Kreditgeber selbst.

## Ein falscher Eintrag in einem Register: was Sie tun können. Höchstens 160 Zeichen.

answer-wrong-entry-step-1 = Fragen Sie den Kreditgeber, welches Register er genutzt hat, wenn es Ihnen nicht gesagt wurde.
answer-wrong-entry-step-1-lender = Fragen Sie { $lender }, welches Register genutzt wurde, wenn es Ihnen nicht gesagt wurde.
answer-wrong-entry-step-2 = Bitten Sie dieses Register um Auskunft über alles, was dort über Sie gespeichert ist.
answer-wrong-entry-step-3 = Sagen Sie, was falsch ist, und schicken Sie Belege dafür.
answer-wrong-entry-step-4 = Sagen Sie dem Kreditgeber, wenn es berichtigt ist. Fragen Sie, ob er Ihren Fall noch einmal ansieht.
answer-wrong-entry-step-4-lender = Sagen Sie { $lender } Bescheid, wenn es berichtigt ist. Fragen Sie, ob Ihr Fall dort noch einmal angesehen wird.
answer-wrong-entry-step-5 = Sieht das Register das anders, fragen Sie, wo Sie sich beschweren können.

## Ein falscher Eintrag in einem Register: was Sie bereithalten sollten. Höchstens 80 Zeichen.

answer-wrong-entry-have-1 = Etwas, womit Sie sich ausweisen können
answer-wrong-entry-have-2 = Belege oder Briefe, die zeigen, was richtig ist
answer-wrong-entry-have-3 = Den Namen des Registers, wenn er Ihnen gesagt wurde

## Budget- und Schuldnerberatung: die Frage. Höchstens 80 Zeichen.

answer-debt-advice-question = Wo finde ich Hilfe bei Rechnungen und Schulden?

## Budget- und Schuldnerberatung: die kurze Antwort. Höchstens 300 Zeichen.

answer-debt-advice-short = Eine Budget- und Schuldnerberatung hilft Ihnen, Rechnungen und Schulden zu ordnen. In vielen Ländern gibt es sie kostenlos und unabhängig von Kreditgebern. Sie können schon früh dorthin gehen, bevor Sie eine Zahlung verpassen.

## Budget- und Schuldnerberatung: was Sie tun können. Höchstens 160 Zeichen.

answer-debt-advice-step-1 = Suchen Sie eine Budget- und Schuldnerberatung an Ihrem Wohnort. Der Kreditgeber oder Ihre Gemeinde weiß vielleicht, wo es eine gibt.
answer-debt-advice-step-2 = Schreiben Sie auf, welches Einkommen Sie haben, was Sie jeden Monat zahlen müssen und wem Sie wie viel schulden.
answer-debt-advice-step-3 = Sagen Sie allen, denen Sie Geld schulden, dass Sie sich Hilfe holen. Bitten Sie um mehr Zeit.
answer-debt-advice-step-4 = Lassen Sie sich beraten, bevor Sie einen neuen Kredit aufnehmen, um einen alten zu bezahlen.

## Budget- und Schuldnerberatung: was Sie bereithalten sollten. Höchstens 80 Zeichen.

answer-debt-advice-have-1 = Ihre letzten Rechnungen, Mahnungen und Briefe
answer-debt-advice-have-2 = Ihr Einkommen und was Sie jeden Monat zahlen

## Eine Überprüfung durch eine Person: die Frage. Höchstens 80 Zeichen.

answer-human-review-question = Kann sich eine Person die Entscheidung ansehen?

## Eine Überprüfung durch eine Person: die kurze Antwort. Höchstens 300 Zeichen.

answer-human-review-short = Sie können den Kreditgeber darum bitten. In vielen Ländern haben Sie ein Recht darauf, wenn keine Person mitentschieden hat. Der Kreditgeber kann Ihnen sagen, was für Sie gilt. Die Antwort kann gleich bleiben oder anders ausfallen.
answer-human-review-short-lender = Sie können { $lender } darum bitten. In vielen Ländern haben Sie ein Recht darauf, wenn keine Person mitentschieden hat. Dort erfahren Sie auch, was für Sie gilt. Die Antwort kann gleich bleiben oder anders ausfallen.

## Eine Überprüfung durch eine Person: was Sie tun können. Höchstens 160 Zeichen.

answer-human-review-step-1 = Bitten Sie den Kreditgeber schriftlich, die Entscheidung von einer Person überprüfen zu lassen.
answer-human-review-step-1-lender = Bitten Sie { $lender } schriftlich, die Entscheidung von einer Person überprüfen zu lassen.
answer-human-review-step-2 = Sagen Sie mit eigenen Worten, was Ihrer Meinung nach falsch ist oder fehlt.
answer-human-review-step-3 = Legen Sie Belege dazu, zum Beispiel einen Gehaltsnachweis oder eine Quittung.
answer-human-review-step-4 = Fragen Sie, wann Sie eine Antwort bekommen. Behalten Sie eine Kopie von dem, was Sie geschickt haben.

## Eine Überprüfung durch eine Person: was Sie bereithalten sollten. Höchstens 80 Zeichen.

answer-human-review-have-1 = Die Vorgangsnummer der Entscheidung
answer-human-review-have-1-reference = Die Vorgangsnummer { $reference }
answer-human-review-have-2 = Den Tag und den Betrag des Kaufs

## Eine Beschwerde: die Frage. Höchstens 80 Zeichen.

answer-complaint-question = Wie kann ich mich beschweren?

## Eine Beschwerde: die kurze Antwort. Höchstens 300 Zeichen.

answer-complaint-short = Wenden Sie sich zuerst an die Stelle, die es klären kann. Beim Kredit ist das der Kreditgeber, bei der Bestellung der Shop, bei der Karte die Bank. In vielen Ländern gibt es auch eine unabhängige Stelle, wenn Sie mit der Antwort nicht einverstanden sind.

## Eine Beschwerde: was Sie tun können. Höchstens 160 Zeichen.

answer-complaint-step-1 = Schreiben Sie auf, was passiert ist, wann es war und was Sie möchten.
answer-complaint-step-2 = Schicken Sie es an den Kreditgeber, den Shop oder die Bank. Sagen Sie, dass es eine Beschwerde ist.
answer-complaint-step-2-lender = Geht es um den Kredit, schicken Sie es an { $lender }. Sagen Sie, dass es eine Beschwerde ist.
answer-complaint-step-3 = Fragen Sie, wann Sie eine Antwort bekommen, und behalten Sie eine Kopie.
answer-complaint-step-4 = Sind Sie mit der Antwort nicht einverstanden, fragen Sie, welche unabhängige Stelle zuständig ist und welche Frist gilt.

## Eine Beschwerde: was Sie bereithalten sollten. Höchstens 80 Zeichen.

answer-complaint-have-1 = Die Vorgangsnummer der Entscheidung oder die Bestellnummer
answer-complaint-have-1-reference = Die Vorgangsnummer { $reference } oder die Bestellnummer
answer-complaint-have-2 = Nachrichten, Belege oder Bilder, die zeigen, was passiert ist

## Wen fragen: die Frage. Höchstens 80 Zeichen.

answer-whom-to-ask-question = Wen frage ich, und welche Nummer gebe ich an?

## Wen fragen: die kurze Antwort. Höchstens 300 Zeichen.

answer-whom-to-ask-short = Zum Kredit fragen Sie den Kreditgeber, zu Karte oder Bankkonto Ihre Bank und zur Bestellung den Shop. Mit einer Vorgangsnummer oder Bestellnummer ist Ihr Fall leichter zu finden.
answer-whom-to-ask-short-reference = Zum Kredit fragen Sie den Kreditgeber, zu Karte oder Bankkonto Ihre Bank und zur Bestellung den Shop. Ihre Vorgangsnummer hier ist { $reference }. Damit ist Ihr Fall leichter zu finden.

## Wen fragen: was Sie tun können. Höchstens 160 Zeichen.

answer-whom-to-ask-step-1 = Fragen Sie den Kreditgeber, wenn es um eine Entscheidung zum Kredit, eine Rechnung oder eine Rate geht.
answer-whom-to-ask-step-1-lender = Fragen Sie { $lender }, wenn es um eine Entscheidung zum Kredit, eine Rechnung oder eine Rate geht.
answer-whom-to-ask-step-2 = Fragen Sie Ihre Bank, wenn eine Zahlung mit Karte oder vom Bankkonto nicht geklappt hat.
answer-whom-to-ask-step-3 = Fragen Sie den Shop, wenn es um die Bestellung, die Lieferung, eine Rücksendung oder eine Erstattung geht.
answer-whom-to-ask-step-3-merchant = Fragen Sie { $merchant }, wenn es um die Bestellung, die Lieferung, eine Rücksendung oder eine Erstattung geht.
answer-whom-to-ask-step-4 = Behalten Sie Ihr Passwort und Ihre PIN für sich. Niemand braucht sie, um Ihnen zu helfen.

## Wen fragen: was Sie bereithalten sollten. Höchstens 80 Zeichen.

answer-whom-to-ask-have-1 = Die Vorgangsnummer, wenn Sie eine haben
answer-whom-to-ask-have-1-reference = Die Vorgangsnummer { $reference }
answer-whom-to-ask-have-2 = Den Tag, den Betrag und die Zahlungsart
