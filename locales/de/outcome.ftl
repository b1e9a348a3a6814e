### Was geschehen ist: die erste Zeile und die Sätze darunter. Sie genügen allein, wenn kein Grund genannt werden darf; die meisten lesen nichts anderes.

## Überschriften: die erste Zeile. Höchstens 60 Zeichen.

headline-declined-invoice = Der Kauf auf Rechnung wurde nicht genehmigt
headline-declined-pay-later = „Später bezahlen“ wurde nicht genehmigt
headline-declined-instalments = Die Ratenzahlung wurde nicht genehmigt
headline-declined-instalment-account = Der Kauf über das Ratenkonto wurde nicht genehmigt
headline-declined-financing = Das Darlehen für diesen Kauf wurde nicht genehmigt
headline-declined-lender-card = Zahlung mit der Karte des Kreditgebers nicht genehmigt
headline-declined-card = Die Kartenzahlung wurde nicht genehmigt
headline-declined-credit-card = Die Zahlung mit Kreditkarte wurde nicht genehmigt
headline-declined-bank-transfer = Die Überweisung wurde nicht genehmigt
headline-declined-direct-bank = Die Direktzahlung über Ihre Bank wurde nicht genehmigt
headline-declined-direct-debit = Die Lastschrift wurde nicht genehmigt
headline-declined-wallet = Die Zahlung mit digitaler Geldbörse wurde nicht genehmigt
headline-declined-mobile-pay = Die Zahlung mit dem Handy wurde nicht genehmigt
headline-declined-other = Die Zahlung wurde nicht genehmigt
headline-declined-application-lender-card = Ihr Kartenantrag wurde nicht genehmigt
headline-declined-application-account = Ihr Antrag auf ein Ratenkonto wurde nicht genehmigt
headline-declined-application-other = Ihr Kreditantrag wurde nicht genehmigt
headline-counter-offer = Der Kreditgeber bietet Kredit für einen kleineren Betrag an
headline-counter-offer-application = Der Kreditgeber bietet weniger Kredit an als beantragt
headline-action-needed = Es fehlt noch etwas von Ihnen
headline-action-needed-application = Bei Ihrem Antrag fehlt noch etwas
headline-pending-credit = Ihr Kauf wartet auf die Antwort des Kreditgebers
headline-pending-payment = Ihre Zahlung wird bearbeitet
headline-pending-application = Ihr Antrag wartet auf die Antwort des Kreditgebers
headline-failed = Die Zahlung wurde unterbrochen
headline-failed-application = Ihr Antrag wurde unterbrochen
headline-approved = Ihre Zahlung ist genehmigt
headline-approved-application = Ihr Antrag ist genehmigt

## Zusammenfassungen: was geschehen ist, in wenigen Sätzen, ohne einen Grund. Höchstens 240 Zeichen.

summary-declined-invoice = Der Kreditgeber hat den Kauf auf Rechnung nicht genehmigt. Eine Rechnung ist ein Kredit, auch bei kleinen Beträgen. Ein Nein kann viele Gründe haben. Sofort zu zahlen ist kein Kredit und kann trotzdem möglich sein.
summary-declined-pay-later = Der Kreditgeber hat „Später bezahlen“ für diesen Kauf nicht genehmigt. Das wäre ein Kredit, auch bei kleinen Beträgen. Ein Nein kann viele Gründe haben. Sofort zu zahlen ist kein Kredit und kann trotzdem möglich sein.
summary-declined-instalments = Der Kreditgeber hat die Ratenzahlung für diesen Kauf nicht genehmigt. Raten sind ein Kredit, und ein Nein kann viele Gründe haben. Sofort zu zahlen ist kein Kredit und kann trotzdem möglich sein.
summary-declined-instalment-account = Der Kreditgeber hat den Kauf über das Ratenkonto nicht genehmigt. Das ist ein Kreditkonto beim Kreditgeber, nicht Ihr Bankkonto. Sofort zu zahlen ist kein Kredit und kann trotzdem möglich sein.
summary-declined-financing = Der Kreditgeber hat für diesen Kauf kein Darlehen genehmigt. Ein Nein kann viele Gründe haben. Sofort zu zahlen ist kein Kredit und kann trotzdem möglich sein.
summary-declined-lender-card = Die Zahlung mit der Karte des Kreditgebers wurde nicht genehmigt. Deshalb hat dieser Versuch nicht geklappt. Das kommt oft vor und kann viele Gründe haben. Eine andere Zahlungsart kann trotzdem möglich sein.
summary-declined-card = Die Zahlung mit dieser Karte wurde nicht genehmigt. Deshalb hat dieser Versuch nicht geklappt. Das kommt oft vor und kann viele Gründe haben.
summary-declined-credit-card = Die Zahlung mit dieser Kreditkarte wurde nicht genehmigt. Deshalb hat dieser Versuch nicht geklappt. Das kommt oft vor und kann viele Gründe haben.
summary-declined-bank-transfer = Die Überweisung wurde nicht genehmigt. Deshalb hat dieser Versuch nicht geklappt. Das kommt oft vor und kann viele Gründe haben.
summary-declined-direct-bank = Die Zahlung von Ihrem Bankkonto wurde nicht genehmigt. Deshalb hat dieser Versuch nicht geklappt. Das kommt oft vor und kann viele Gründe haben.
summary-declined-direct-debit = Die Lastschrift von Ihrem Bankkonto wurde nicht genehmigt. Der Shop hat auf diesem Weg kein Geld erhalten. Das kommt oft vor und kann viele Gründe haben.
summary-declined-wallet = Die Zahlung mit Ihrer digitalen Geldbörse wurde nicht genehmigt. Deshalb hat dieser Versuch nicht geklappt. Es kann an der Karte oder am Bankkonto darin liegen. Das kommt oft vor und kann viele Gründe haben.
summary-declined-mobile-pay = Die Zahlung mit Ihrem Handy wurde nicht genehmigt. Deshalb hat dieser Versuch nicht geklappt. Das kommt oft vor und kann viele Gründe haben.
summary-declined-other = Die Zahlung wurde nicht genehmigt. Deshalb hat dieser Versuch nicht geklappt. Das kommt oft vor und kann viele Gründe haben.
summary-declined-application-lender-card = Der Kreditgeber hat Ihren Antrag auf seine Karte nicht genehmigt. Wer damit kauft, nutzt einen Kredit. Ein Nein kann viele Gründe haben. Die Entscheidung gilt für diesen Antrag.
summary-declined-application-account = Der Kreditgeber hat Ihren Antrag auf ein Ratenkonto nicht genehmigt. Das ist ein Kreditkonto, und ein Nein kann viele Gründe haben. Die Entscheidung gilt für diesen Antrag.
summary-declined-application-other = Der Kreditgeber hat Ihren Kreditantrag nicht genehmigt. Ein Nein kann viele Gründe haben. Die Entscheidung gilt für diesen Antrag.
summary-counter-offer = Der Kreditgeber hat für diese Zahlungsart nicht den ganzen Betrag genehmigt. Er bietet stattdessen einen Kredit von bis zu { $available } an. Sie entscheiden, ob Sie das Angebot annehmen.
summary-counter-offer-application = Der Kreditgeber hat nicht den ganzen Kredit genehmigt, den Sie beantragt haben. Er bietet stattdessen einen Kredit von bis zu { $available } an. Sie entscheiden, ob Sie das Angebot annehmen.
summary-counter-offer-other = Der Kreditgeber hat nicht den ganzen Betrag genehmigt. Er bietet stattdessen Kredit für einen kleineren Betrag an. Sie entscheiden, ob Sie das Angebot annehmen.
summary-action-needed-credit = Der Kreditgeber braucht noch etwas von Ihnen, bevor er entscheiden kann. Das ist keine Ablehnung.
summary-action-needed-payment = Bevor die Zahlung möglich ist, fehlt noch etwas von Ihnen. Das ist keine Ablehnung.
summary-action-needed-application = Der Kreditgeber braucht noch etwas von Ihnen, bevor er über Ihren Antrag entscheiden kann. Das ist keine Ablehnung.
summary-pending-credit = Der Kreditgeber hat noch nicht entschieden. Das ist keine Ablehnung. Bitte warten Sie auf die Antwort.
summary-pending-payment = Die Zahlung ist noch nicht abgeschlossen. Das ist keine Ablehnung. Wenn Sie jetzt noch einmal zahlen, zahlen Sie vielleicht doppelt.
summary-pending-application = Der Kreditgeber hat über Ihren Antrag noch nicht entschieden. Das ist keine Ablehnung. Bitte warten Sie auf die Antwort.
summary-failed-credit = Der Kauf wurde unterbrochen, bevor der Kreditgeber entschieden hat. Das ist keine Ablehnung. Sehen Sie vor einem neuen Versuch nach, ob die Bestellung schon bestätigt ist.
summary-failed-payment = Die Zahlung wurde unterbrochen, bevor sie abgeschlossen war. Das ist keine Ablehnung. Sehen Sie nach, ob die Bestellung schon bestätigt ist, bevor Sie noch einmal zahlen.
summary-failed-application = Der Antrag wurde unterbrochen, bevor der Kreditgeber entschieden hat. Das ist keine Ablehnung. Vielleicht müssen Sie den Antrag noch einmal senden.
summary-approved-credit = Der Kreditgeber hat den Kauf genehmigt. Sie müssen hier nichts mehr tun.
summary-approved-payment = Die Zahlung wurde genehmigt. Sie müssen hier nichts mehr tun.
summary-approved-application = Der Kreditgeber hat Ihren Antrag genehmigt. Sie müssen hier nichts mehr tun.
