### Was in der Schweiz anders ist: ss, und einige Wörter: Betreibung, Referenz, Rückerstattung.

answer-missed-payment-short = Zahlen Sie so bald wie möglich, oder wenden Sie sich an den Kreditgeber, wenn das nicht geht. Bleibt eine Zahlung offen, können eine Gebühr, Inkasso und eine Betreibung folgen. Haben Sie gerade erst bezahlt, ist das vielleicht erst in ein paar Tagen zu sehen.
answer-missed-payment-step-2 = Zahlen Sie mit den Angaben, die dort stehen. Geben Sie auch die Referenz an, die dort steht.
answer-missed-payment-step-2-amount = Zahlen Sie { $amount } oder was der Kreditgeber jetzt zeigt. Geben Sie die Referenz an, die dort steht.
answer-refund-question = Wann kommt meine Rückerstattung?
answer-refund-short = Der Shop bearbeitet erst die Rücksendung und erstattet dann das Geld zurück. In der Regel kommt es so, wie Sie bezahlt haben: auf die Karte oder das Bankkonto. Danach kann es bei der Bank noch ein paar Tage dauern, bis Sie es sehen.
answer-refund-step-1 = Fragen Sie den Shop, ob er die Rücksendung bearbeitet und das Geld zurückerstattet hat.
answer-refund-step-1-merchant = Fragen Sie { $merchant }, ob die Rücksendung bearbeitet und das Geld zurückerstattet wurde.
answer-refund-step-3 = Vergleichen Sie die Rückerstattung mit dem, was Sie zurückgesandt haben. Sie kann in mehreren Teilen kommen.
answer-refund-have-3 = Den Tag, an dem der Shop das Geld zurückerstattet hat
answer-lender-card-return-short = Geben Sie es dem Shop zurück, wie bei jedem Kauf mit Karte. Der Shop erstattet das Geld auf die Karte zurück, und Sie schulden dort weniger. Bis dahin schulden Sie, was auf der Abrechnung steht, wenn der Kreditgeber nichts anderes sagt.
answer-lender-card-return-step-1 = Geben Sie es so zurück, wie der Shop es möchte. Lassen Sie sich das Geld auf dieselbe Karte zurückerstatten.
answer-lender-card-return-step-1-merchant = Geben Sie es so zurück, wie { $merchant } es möchte. Lassen Sie sich das Geld auf dieselbe Karte zurückerstatten.
answer-lender-card-return-step-2-amount = Loggen Sie sich beim Kreditgeber ein, und suchen Sie auf der Karte nach der Rückerstattung: { $amount }.
answer-order-not-arrived-short = In vielen Ländern sind Sie geschützt, wenn eine Bestellung nicht kommt. Die Zahlung stoppt aber nicht von selbst. Fragen Sie zuerst den Shop, denn er weiss am meisten über die Bestellung. Informieren Sie dann den Kreditgeber, und bitten Sie ihn um eine Pause.
answer-tell-early-short = Sobald Sie es wissen, und vor dem Zahlungstermin. Eine Zahlung rechtzeitig zu pausieren ist leichter, als später eine Mahnung zu stoppen. Was mit der Bestellung passiert, weiss oft nur der Shop.
