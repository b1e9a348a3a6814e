### Antworten auf Fragen nach dem Kauf: Zahlungen, Rücksendungen, Erstattungen, Lieferungen.
### Allgemeine Antworten: Sie gelten bei jedem Kreditgeber und jedem Shop. Den Rest bestimmen der Vertrag und das Gesetz am Wohnort.
### Eine Zeile, deren Id mit dem Namen einer Variablen endet, ersetzt die Zeile davor, wenn die Angabe bekannt ist.

## Eine verpasste Zahlung: die Frage. Höchstens 80 Zeichen.

answer-missed-payment-question = Was kann ich tun, wenn ich eine Zahlung verpasst habe?

## Eine verpasste Zahlung: die kurze Antwort. Höchstens 300 Zeichen.

answer-missed-payment-short = Zahlen Sie so bald wie möglich, oder wenden Sie sich an den Kreditgeber, wenn das nicht geht. Bleibt eine Zahlung offen, können eine Gebühr und später Inkasso folgen. Haben Sie gerade erst bezahlt, ist das vielleicht erst in ein paar Tagen zu sehen.

## Eine verpasste Zahlung: was Sie tun können. Höchstens 160 Zeichen.

answer-missed-payment-step-1 = Sehen Sie nach, wie viel Sie zahlen müssen: auf der Rechnung, in der App oder auf der Website des Kreditgebers.
answer-missed-payment-step-1-date = Die Zahlung war am { $date } fällig. Sehen Sie in der App oder auf der Website des Kreditgebers nach, wie viel Sie jetzt zahlen müssen.
answer-missed-payment-step-2 = Zahlen Sie mit den Angaben, die dort stehen. Geben Sie auch den Verwendungszweck an, der dort steht.
answer-missed-payment-step-2-amount = Zahlen Sie { $amount } oder was der Kreditgeber jetzt zeigt. Geben Sie den Verwendungszweck an, der dort steht.
answer-missed-payment-step-3 = Wenden Sie sich gleich an den Kreditgeber, wenn Sie nicht alles zahlen können. Bitten Sie um mehr Zeit oder einen Zahlungsplan.
answer-missed-payment-step-3-lender = Wenden Sie sich gleich an { $lender }, wenn Sie nicht alles zahlen können. Bitten Sie um mehr Zeit oder einen Zahlungsplan.
answer-missed-payment-step-4 = Schalten Sie Benachrichtigungen in der App des Kreditgebers ein, oder tragen Sie den nächsten Zahlungstermin in Ihren Kalender ein.

## Eine verpasste Zahlung: was Sie bereithalten sollten. Höchstens 80 Zeichen.

answer-missed-payment-have-1 = Die Rechnung oder ihre Nummer
answer-missed-payment-have-2 = Wann und wie viel Sie schon bezahlt haben

## Eine Lastschrift, die nicht geklappt hat: die Frage. Höchstens 80 Zeichen.

answer-failed-direct-debit-question = Eine Lastschrift hat nicht geklappt. Was passiert jetzt?

## Eine Lastschrift, die nicht geklappt hat: die kurze Antwort. Höchstens 300 Zeichen.

answer-failed-direct-debit-short = Eine Lastschrift kann scheitern, wenn zu wenig auf dem Bankkonto ist oder die Erlaubnis nicht mehr gilt. Vielleicht wird es noch einmal versucht. Wann, sagt Ihnen der Kreditgeber oder der Shop, der das Geld abbucht.
answer-failed-direct-debit-short-date = Am { $date } wird es noch einmal versucht. Eine Lastschrift kann scheitern, wenn zu wenig auf dem Bankkonto ist oder die Erlaubnis nicht mehr gilt.

## Eine Lastschrift, die nicht geklappt hat: was Sie tun können. Höchstens 160 Zeichen.

answer-failed-direct-debit-step-1 = Halten Sie das Geld am Tag vor dem nächsten Versuch auf Ihrem Bankkonto bereit.
answer-failed-direct-debit-step-1-amount = Halten Sie { $amount } am Tag vor dem nächsten Versuch auf Ihrem Bankkonto bereit.
answer-failed-direct-debit-step-2 = Fragen Sie Ihre Bank, ob Ihre Erlaubnis für die Lastschrift noch gilt.
answer-failed-direct-debit-step-3 = Wollen Sie anders zahlen? Sprechen Sie zuerst mit dem Kreditgeber oder Shop, der das Geld abbucht. So zahlen Sie nicht doppelt.
answer-failed-direct-debit-step-4 = Passt Ihnen der Tag nicht? Wenden Sie sich rechtzeitig an den Kreditgeber oder den Shop, der das Geld abbucht.
answer-failed-direct-debit-step-4-date = Passt Ihnen der { $date } nicht? Wenden Sie sich vorher an den Kreditgeber oder den Shop, der das Geld abbucht.

## Eine Lastschrift, die nicht geklappt hat: was Sie bereithalten sollten. Höchstens 80 Zeichen.

answer-failed-direct-debit-have-1 = Den Namen, der auf Ihrem Kontoauszug bei der Lastschrift steht

## Erinnerungen und Mahnungen: die Frage. Höchstens 80 Zeichen.

answer-reminders-question = Was ist eine Zahlungserinnerung oder Mahnung, und was mache ich damit?

## Erinnerungen und Mahnungen: die kurze Antwort. Höchstens 300 Zeichen.

answer-reminders-short = Eine Erinnerung sagt, dass eine Zahlung bald fällig ist oder nicht eingegangen ist. Es kann eine Gebühr dazukommen, wenn Ihr Vertrag und das Gesetz das erlauben. Haben Sie gerade erst bezahlt, haben sich Erinnerung und Zahlung vielleicht überschnitten.

## Erinnerungen und Mahnungen: was Sie tun können. Höchstens 160 Zeichen.

answer-reminders-step-1 = Vergleichen Sie die Erinnerung mit dem, was Sie bezahlt haben.
answer-reminders-step-2 = Stimmt sie, zahlen Sie bis zu dem Tag auf der Erinnerung, mit den Angaben, die dort stehen.
answer-reminders-step-2-date = Stimmt sie, zahlen Sie bis zum { $date }, mit den Angaben auf der Erinnerung.
answer-reminders-step-3 = Stimmt sie nicht, sagen Sie dem Absender gleich Bescheid, und sagen Sie, warum.
answer-reminders-step-4 = Sind Sie nicht sicher, ob sie echt ist, loggen Sie sich selbst beim Kreditgeber ein. Nutzen Sie keinen Link aus der Nachricht.
answer-reminders-step-5 = Wählen Sie, wie Sie vor einer Zahlung informiert werden, zum Beispiel in der App des Kreditgebers.

## Erinnerungen und Mahnungen: was Sie bereithalten sollten. Höchstens 80 Zeichen.

answer-reminders-have-1 = Die Nummer auf der Erinnerung
answer-reminders-have-2 = Wann und wie viel Sie schon bezahlt haben

## Raten planen: die Frage. Höchstens 80 Zeichen.

answer-plan-instalments-question = Wie plane ich meine Raten?

## Raten planen: die kurze Antwort. Höchstens 300 Zeichen.

answer-plan-instalments-short = Der Kreditgeber kann Ihnen jede Rate mit Betrag und Tag zeigen. Bei manchen können Sie den Tag wählen, mehr auf einmal zahlen oder die Zahlungen im Voraus einrichten.

## Raten planen: was Sie tun können. Höchstens 160 Zeichen.

answer-plan-instalments-step-1 = Loggen Sie sich beim Kreditgeber ein, und sehen Sie sich alle Tage und Beträge an.
answer-plan-instalments-step-1-lender = Loggen Sie sich beim Kreditgeber ({ $lender }) ein, und sehen Sie sich alle Tage und Beträge an.
answer-plan-instalments-step-2 = Tragen Sie jeden Tag in Ihren Kalender ein, oder richten Sie die Zahlungen bei Ihrer Bank ein.
answer-plan-instalments-step-2-date = Die nächste Rate ist am { $date } fällig. Tragen Sie die Tage in Ihren Kalender ein, oder richten Sie die Zahlungen bei Ihrer Bank ein.
answer-plan-instalments-step-3 = Legen Sie das Geld für die nächste Rate zurück, wenn Ihr Lohn oder ein anderes Einkommen kommt.
answer-plan-instalments-step-3-amount = Legen Sie { $amount } für die nächste Rate zurück, wenn Ihr Lohn oder ein anderes Einkommen kommt.
answer-plan-instalments-step-4 = Ist die Rate fällig, bevor Ihr Lohn oder ein anderes Einkommen kommt, fragen Sie, ob sich der Tag verschieben lässt.
answer-plan-instalments-step-5 = Fragen Sie, wie Sie alles früher abzahlen können und ob das etwas kostet oder spart.

## Eine Zahlung pausieren: die Frage. Höchstens 80 Zeichen.

answer-pause-payment-question = Kann ich eine Zahlung pausieren?

## Eine Zahlung pausieren: die kurze Antwort. Höchstens 300 Zeichen.

answer-pause-payment-short = Manche Kreditgeber können eine Zahlung pausieren, etwa wenn eine Rücksendung noch unterwegs ist. Der Zahlungstermin gilt, bis der Kreditgeber zustimmt. Eine Pause kann etwas kosten, also fragen Sie zuerst.

## Eine Zahlung pausieren: was Sie tun können. Höchstens 160 Zeichen.

answer-pause-payment-step-1 = Bitten Sie um eine Pause, bevor die Zahlung fällig ist: in der App des Kreditgebers oder direkt beim Kreditgeber.
answer-pause-payment-step-1-date = Bitten Sie vor dem { $date } um eine Pause: in der App des Kreditgebers oder direkt beim Kreditgeber.
answer-pause-payment-step-2 = Sagen Sie, warum Sie die Pause brauchen, zum Beispiel wegen einer Rücksendung oder weil die Bestellung noch nicht da ist.
answer-pause-payment-step-3 = Fragen Sie, wie lange sie dauert, was sie kostet und ob Zinsen dazukommen.
answer-pause-payment-step-4 = Ist das Geld länger knapp, bitten Sie um einen Zahlungsplan.

## Eine Zahlung pausieren: was Sie bereithalten sollten. Höchstens 80 Zeichen.

answer-pause-payment-have-1 = Die Rechnung oder ihre Nummer
answer-pause-payment-have-2 = Die Bestellnummer und den Beleg für eine Rücksendung

## Einen Teil zurücksenden, den Rest bezahlen: die Frage. Höchstens 80 Zeichen.

answer-keep-some-question = Ich sende einen Teil zurück. Wie bezahle ich, was ich behalte?

## Einen Teil zurücksenden, den Rest bezahlen: die kurze Antwort. Höchstens 300 Zeichen.

answer-keep-some-short = Sagen Sie dem Kreditgeber, was Sie zurücksenden, und fragen Sie, was Sie für alles andere zahlen. Manche Kreditgeber nehmen diese Zahlung an, bevor der Shop die Rücksendung bearbeitet hat. Der Zahlungstermin gilt, bis der Kreditgeber etwas anderes sagt.

## Einen Teil zurücksenden, den Rest bezahlen: was Sie tun können. Höchstens 160 Zeichen.

answer-keep-some-step-1 = Sagen Sie dem Shop, was Sie zurücksenden, und zwar so, wie er es möchte.
answer-keep-some-step-1-merchant = Sagen Sie { $merchant }, was Sie zurücksenden, und zwar so, wie der Shop es möchte.
answer-keep-some-step-2 = Sagen Sie es auch dem Kreditgeber, und fragen Sie, was noch zu zahlen ist.
answer-keep-some-step-2-lender = Sagen Sie es auch { $lender }, und fragen Sie, was noch zu zahlen ist.
answer-keep-some-step-3 = Bezahlen Sie, was Sie behalten, bis zu dem Tag auf der Rechnung.
answer-keep-some-step-3-amount = Zahlen Sie { $amount } für das, was Sie behalten, bis zu dem Tag auf der Rechnung.
answer-keep-some-step-4 = Bearbeitet der Shop die Rücksendung nicht rechtzeitig, bitten Sie den Kreditgeber, die Zahlung dafür zu pausieren.
answer-keep-some-step-4-date = Bearbeitet der Shop die Rücksendung nicht vor dem { $date }, bitten Sie den Kreditgeber, die Zahlung dafür zu pausieren.
answer-keep-some-step-5 = Heben Sie den Beleg für die Rücksendung auf, bis alles geklärt ist.

## Einen Teil zurücksenden, den Rest bezahlen: was Sie bereithalten sollten. Höchstens 80 Zeichen.

answer-keep-some-have-1 = Die Bestellnummer
answer-keep-some-have-2 = Den Beleg für die Rücksendung
answer-keep-some-have-3 = Eine Liste von dem, was Sie behalten

## Eine Erstattung: die Frage. Höchstens 80 Zeichen.

answer-refund-question = Wann kommt meine Erstattung?

## Eine Erstattung: die kurze Antwort. Höchstens 300 Zeichen.

answer-refund-short = Der Shop bearbeitet erst die Rücksendung und erstattet dann das Geld. In der Regel kommt es so zurück, wie Sie bezahlt haben: auf die Karte oder das Bankkonto. Danach kann es bei der Bank noch ein paar Tage dauern, bis Sie es sehen.

## Eine Erstattung: was Sie tun können. Höchstens 160 Zeichen.

answer-refund-step-1 = Fragen Sie den Shop, ob er die Rücksendung bearbeitet und das Geld erstattet hat.
answer-refund-step-1-merchant = Fragen Sie { $merchant }, ob die Rücksendung bearbeitet und das Geld erstattet wurde.
answer-refund-step-2 = Sehen Sie bei der Karte oder dem Bankkonto nach, mit dem Sie bezahlt haben.
answer-refund-step-2-date = Sehen Sie ab dem { $date } bei der Karte oder dem Bankkonto nach, mit dem Sie bezahlt haben.
answer-refund-step-3 = Vergleichen Sie die Erstattung mit dem, was Sie zurückgesandt haben. Sie kann in mehreren Teilen kommen.
answer-refund-step-3-amount = Suchen Sie dort nach diesem Betrag: { $amount }. Das Geld kann in mehreren Teilen kommen.
answer-refund-step-4 = Haben Sie noch nicht alles bezahlt, sehen Sie nach, ob stattdessen Ihr offener Betrag gesunken ist.
answer-refund-step-5 = Ist die Karte oder das Bankkonto geschlossen, sagen Sie es dem Shop und Ihrer Bank.

## Eine Erstattung: was Sie bereithalten sollten. Höchstens 80 Zeichen.

answer-refund-have-1 = Die Bestellnummer
answer-refund-have-2 = Den Beleg für die Rücksendung
answer-refund-have-3 = Den Tag, an dem der Shop das Geld erstattet hat

## Rücksendung nach Kauf mit der Karte des Kreditgebers: die Frage. Höchstens 80 Zeichen.

answer-lender-card-return-question = Wie gebe ich etwas zurück, das ich mit der Karte des Kreditgebers gekauft habe?

## Rücksendung nach Kauf mit der Karte des Kreditgebers: die kurze Antwort. Höchstens 300 Zeichen.

answer-lender-card-return-short = Geben Sie es dem Shop zurück, wie bei jedem Kauf mit Karte. Der Shop erstattet das Geld auf die Karte, und Sie schulden dort weniger. Bis dahin schulden Sie, was auf der Abrechnung steht, wenn der Kreditgeber nichts anderes sagt.

## Rücksendung nach Kauf mit der Karte des Kreditgebers: was Sie tun können. Höchstens 160 Zeichen.

answer-lender-card-return-step-1 = Geben Sie es so zurück, wie der Shop es möchte. Lassen Sie sich das Geld auf dieselbe Karte erstatten.
answer-lender-card-return-step-1-merchant = Geben Sie es so zurück, wie { $merchant } es möchte. Lassen Sie sich das Geld auf dieselbe Karte erstatten.
answer-lender-card-return-step-2 = Loggen Sie sich beim Kreditgeber ein, und sehen Sie nach, ob das Geld auf der Karte ist.
answer-lender-card-return-step-2-amount = Loggen Sie sich beim Kreditgeber ein, und suchen Sie auf der Karte nach der Erstattung: { $amount }.
answer-lender-card-return-step-3 = Bezahlen Sie die Abrechnung pünktlich, auch wenn das Geld noch unterwegs ist. Fragen Sie den Kreditgeber, wenn Sie unsicher sind.
answer-lender-card-return-step-3-date = Bezahlen Sie die Abrechnung bis zum { $date }, auch wenn das Geld noch unterwegs ist. Fragen Sie den Kreditgeber, wenn Sie unsicher sind.
answer-lender-card-return-step-4 = Haben Sie dann zu viel bezahlt, fragen Sie den Kreditgeber, wie Sie es zurückbekommen.

## Rücksendung nach Kauf mit der Karte des Kreditgebers: was Sie bereithalten sollten. Höchstens 80 Zeichen.

answer-lender-card-return-have-1 = Die Bestellnummer
answer-lender-card-return-have-2 = Den Beleg für die Rücksendung
answer-lender-card-return-have-3 = Die letzten vier Ziffern der Karte, nicht die ganze Nummer

## Eine Bestellung, die nicht angekommen ist: die Frage. Höchstens 80 Zeichen.

answer-order-not-arrived-question = Meine Bestellung ist nicht gekommen. Muss ich trotzdem zahlen?

## Eine Bestellung, die nicht angekommen ist: die kurze Antwort. Höchstens 300 Zeichen.

answer-order-not-arrived-short = In vielen Ländern sind Sie geschützt, wenn eine Bestellung nicht kommt. Die Zahlung stoppt aber nicht von selbst. Fragen Sie zuerst den Shop, denn er weiß am meisten über die Bestellung. Informieren Sie dann den Kreditgeber, und bitten Sie ihn um eine Pause.

## Eine Bestellung, die nicht angekommen ist: was Sie tun können. Höchstens 160 Zeichen.

answer-order-not-arrived-step-1 = Sehen Sie in Ihren E-Mails nach, wo das Paket ist und wann es kommen soll.
answer-order-not-arrived-step-2 = Wenden Sie sich an den Shop. Bitten Sie um einen neuen Liefertermin oder um Ihr Geld zurück.
answer-order-not-arrived-step-2-merchant = Wenden Sie sich an { $merchant }. Bitten Sie um einen neuen Liefertermin oder um Ihr Geld zurück.
answer-order-not-arrived-step-3 = Sagen Sie es dem Kreditgeber, und bitten Sie um eine Pause, bevor die Zahlung fällig ist.
answer-order-not-arrived-step-3-date = Sagen Sie es dem Kreditgeber. Die Zahlung ist am { $date } fällig. Bitten Sie vorher um eine Pause.
answer-order-not-arrived-step-4 = Antwortet der Shop nicht, sagen Sie es dem Kreditgeber oder, bei Kartenzahlung, Ihrer Bank.

## Eine Bestellung, die nicht angekommen ist: was Sie bereithalten sollten. Höchstens 80 Zeichen.

answer-order-not-arrived-have-1 = Die Bestellnummer
answer-order-not-arrived-have-2 = Die Sendungsnummer
answer-order-not-arrived-have-3 = Die Nachrichten zwischen Ihnen und dem Shop

## Eine Bestellung, die nicht abgeholt wurde: die Frage. Höchstens 80 Zeichen.

answer-order-not-picked-up-question = Ich konnte meine Bestellung nicht abholen. Muss ich trotzdem zahlen?

## Eine Bestellung, die nicht abgeholt wurde: die kurze Antwort. Höchstens 300 Zeichen.

answer-order-not-picked-up-short = Ein Paket, das niemand abholt, geht oft an den Shop zurück. Die Bestellung ist damit nicht immer storniert, und manche Shops verlangen eine Gebühr. Sagen Sie dem Shop, was Sie möchten. Bitten Sie den Kreditgeber, die Zahlung zu pausieren.

## Eine Bestellung, die nicht abgeholt wurde: was Sie tun können. Höchstens 160 Zeichen.

answer-order-not-picked-up-step-1 = Fragen Sie, wo das Paket ist und ob es länger aufbewahrt werden kann.
answer-order-not-picked-up-step-2 = Sagen Sie dem Shop gleich, ob Sie die Bestellung stornieren oder noch einmal geschickt bekommen wollen.
answer-order-not-picked-up-step-2-merchant = Sagen Sie { $merchant } gleich, ob Sie die Bestellung stornieren oder noch einmal geschickt bekommen wollen.
answer-order-not-picked-up-step-3 = Sagen Sie es dem Kreditgeber, und bitten Sie um eine Pause, bevor die Zahlung fällig ist.
answer-order-not-picked-up-step-3-date = Sagen Sie es dem Kreditgeber. Die Zahlung ist am { $date } fällig. Bitten Sie vorher um eine Pause.
answer-order-not-picked-up-step-4 = Prüfen Sie später, ob bei der Bestellung und beim offenen Betrag alles stimmt.

## Eine Bestellung, die nicht abgeholt wurde: was Sie bereithalten sollten. Höchstens 80 Zeichen.

answer-order-not-picked-up-have-1 = Die Bestellnummer
answer-order-not-picked-up-have-2 = Die Nachricht, wo Sie das Paket abholen

## Eine abgesagte Reise oder Veranstaltung: die Frage. Höchstens 80 Zeichen.

answer-cancelled-event-question = Meine Reise oder Veranstaltung ist abgesagt. Was passiert mit der Zahlung?

## Eine abgesagte Reise oder Veranstaltung: die kurze Antwort. Höchstens 300 Zeichen.

answer-cancelled-event-short = Der Shop oder Veranstalter sagt Ihnen, was er anbietet, etwa Ihr Geld zurück oder einen neuen Termin. In vielen Ländern haben Sie hier Rechte. Die Zahlung an einen Kreditgeber stoppt nicht von selbst. Bitten Sie ihn um eine Pause.

## Eine abgesagte Reise oder Veranstaltung: was Sie tun können. Höchstens 160 Zeichen.

answer-cancelled-event-step-1 = Suchen Sie in Ihren E-Mails nach einer Nachricht vom Shop oder Veranstalter.
answer-cancelled-event-step-2 = Sagen Sie dem Shop, was Sie möchten, bevor Sie einen Gutschein oder einen neuen Termin annehmen.
answer-cancelled-event-step-2-merchant = Sagen Sie { $merchant }, was Sie möchten, bevor Sie einen Gutschein oder einen neuen Termin annehmen.
answer-cancelled-event-step-3 = Sagen Sie es dem Kreditgeber, und bitten Sie um eine Pause, bevor die Zahlung fällig ist.
answer-cancelled-event-step-3-date = Sagen Sie es dem Kreditgeber. Die Zahlung ist am { $date } fällig. Bitten Sie vorher um eine Pause.
answer-cancelled-event-step-4 = Prüfen Sie, ob Ihre Reiseversicherung oder Ihre Karte zahlt, was der Shop nicht zahlt.

## Eine abgesagte Reise oder Veranstaltung: was Sie bereithalten sollten. Höchstens 80 Zeichen.

answer-cancelled-event-have-1 = Die Buchungsnummer
answer-cancelled-event-have-2 = Die Nachricht über die Absage
answer-cancelled-event-have-3 = Belege für das, was Sie bezahlt haben

## Früh Bescheid sagen: die Frage. Höchstens 80 Zeichen.

answer-tell-early-question = Etwas ist schiefgegangen. Wann informiere ich Shop und Kreditgeber?

## Früh Bescheid sagen: die kurze Antwort. Höchstens 300 Zeichen.

answer-tell-early-short = Sobald Sie es wissen, und vor dem Zahlungstermin. Eine Zahlung rechtzeitig zu pausieren ist leichter, als später eine Mahnung zu stoppen. Was mit der Bestellung passiert, weiß oft nur der Shop.

## Früh Bescheid sagen: was Sie tun können. Höchstens 160 Zeichen.

answer-tell-early-step-1 = Fragen Sie den Shop, was mit der Bestellung passiert, und heben Sie die Antwort auf.
answer-tell-early-step-1-merchant = Fragen Sie { $merchant }, was mit der Bestellung passiert, und heben Sie die Antwort auf.
answer-tell-early-step-2 = Sagen Sie dem Kreditgeber, was passiert ist.
answer-tell-early-step-2-lender = Sagen Sie { $lender }, was passiert ist.
answer-tell-early-step-3 = Bitten Sie um eine Pause, bevor die Zahlung fällig ist.
answer-tell-early-step-3-date = Die Zahlung ist am { $date } fällig. Bitten Sie vorher um eine Pause.
answer-tell-early-step-4 = Sehen Sie in Ihren E-Mails und in der App des Kreditgebers nach, ob es etwas Neues gibt.

## Früh Bescheid sagen: was Sie bereithalten sollten. Höchstens 80 Zeichen.

answer-tell-early-have-1 = Die Bestellnummer
answer-tell-early-have-2 = Die Rechnung oder ihre Nummer
answer-tell-early-have-3 = Nachrichten oder Bilder, die zeigen, was passiert ist
