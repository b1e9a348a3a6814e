### Was die Person, die einkauft, jetzt tun kann. Jeder Schritt beginnt mit dem, was zu tun ist.

## Schritte. Höchstens 160 Zeichen.

step-adjust-basket = Nehmen Sie aus dem Warenkorb, was sich auf diese Art nicht bezahlen lässt. Oder wählen Sie eine andere Zahlungsart.
step-answer-questions = Sehen Sie nach, ob der Kreditgeber Fragen geschickt hat: in seiner App, per E-Mail oder per Post. Beantworten Sie sie.
step-approve-in-bank = Halten Sie die Bank-App, Ihren elektronischen Ausweis oder Ihren Code bereit. Bestätigen Sie die Zahlung, wenn Sie gefragt werden.
step-ask-bank = Wenden Sie sich an Ihre Bank oder das Kartenunternehmen. Vielleicht erfahren Sie dort, woran es liegt und was Sie tun können.
step-ask-bank-wallet = Sehen Sie in der App nach, mit welcher Karte oder welchem Bankkonto Sie bezahlt haben. Diese Bank kann vielleicht sagen, woran es liegt.
step-ask-reason = Fragen Sie den Kreditgeber, also das Unternehmen hinter dieser Zahlungsart, nach dem Grund. Sie müssen nicht sagen, warum Sie fragen.
step-ask-reason-named = Fragen Sie { $lender } nach dem Grund. Sie müssen nicht sagen, warum Sie fragen.
step-ask-reason-guest = Loggen Sie sich beim Kreditgeber ein, oder fragen Sie dort, ob Sie mehr erfahren können. Zu Ihrem Schutz stehen persönliche Gründe nicht hier.
step-ask-reason-guest-named = Fragen Sie { $lender }, ob Sie mehr erfahren können, oder loggen Sie sich dort ein. Zu Ihrem Schutz stehen persönliche Gründe nicht hier.
step-buy-as-private-person = Kaufen Sie als Privatperson, wenn Sie nicht für ein Unternehmen kaufen. Oder wählen Sie eine andere Zahlungsart.
step-check-address = Prüfen Sie die Adresse und wie sie geschrieben ist. Nehmen Sie Ihre Meldeadresse oder die Adresse, die Ihre Bank hat.
step-check-card-details = Prüfen Sie die Kartennummer, das Ablaufdatum und die Prüfnummer, und geben Sie alles noch einmal ein.
step-check-confirmation = Sehen Sie in Ihren E-Mails nach, ob die Bestellung bestätigt ist. Prüfen Sie Ihr Bankkonto oder Ihre Karte, bevor Sie noch einmal zahlen.
step-check-funds = Prüfen Sie, wie viel auf Ihrem Bankkonto oder Ihrer Karte verfügbar ist. Vielleicht müssen Sie zuerst Geld umbuchen.
step-check-personal-details = Prüfen Sie Ihren Namen, andere persönliche Angaben und die Kontaktdaten. Schreiben Sie Ihren Namen wie auf Ihrem Ausweis.
step-check-pin = Prüfen Sie Ihre PIN, zum Beispiel in der App Ihrer Bank.
step-check-register = Fragen Sie die Stelle, die das Register führt, was dort über Sie steht. Ist etwas falsch oder fehlt etwas, bitten Sie um eine Berichtigung.
step-choose-other-method = Wählen Sie eine andere Zahlungsart, wenn der Shop eine anbietet.
step-complete-application = Prüfen Sie den Antrag, und ergänzen Sie, was fehlt. Fragen Sie den Kreditgeber, wenn Sie nicht sicher sind, was das ist.
step-contact-bank = Wenden Sie sich an Ihre Bank. Vielleicht erfahren Sie dort mehr.
step-contact-lender = Wenden Sie sich an den Kreditgeber, wenn Sie mehr wissen wollen oder denken, dass etwas nicht stimmt.
step-contact-lender-named = Wenden Sie sich an { $lender }, wenn Sie mehr wissen wollen oder denken, dass etwas nicht stimmt.
step-contact-shop = Sagen Sie dem Shop, was passiert ist, damit er sich darum kümmern kann.
step-contact-shop-named = Sagen Sie { $merchant }, was passiert ist, damit sich der Shop darum kümmern kann.
step-follow-steps = Folgen Sie den Schritten auf dem Bildschirm. Vielleicht haben Sie auch eine Nachricht in der App, mit der Sie zahlen, oder per E-Mail.
step-lift-credit-freeze = Sie können die Sperre behalten und anders zahlen. Wollen Sie auf Kredit kaufen, heben Sie die Sperre dort auf, wo sie eingerichtet wurde.
step-lower-amount = Wählen Sie einen kleineren Betrag, wenn Sie auf diese Art zahlen wollen.
step-lower-amount-available = Wählen Sie einen Betrag von höchstens { $available }, wenn Sie auf diese Art zahlen wollen.
step-pay-open-invoice = Bezahlen Sie die offene Rechnung. Geht das nicht, fragen Sie den Kreditgeber. Haben Sie gerade bezahlt, ist das vielleicht noch ein paar Tage nicht zu sehen.
step-pay-open-purchases = Bezahlen Sie zuerst einen oder mehrere Ihrer früheren Käufe. Fällt Ihnen das schwer, wenden Sie sich an den Kreditgeber.
step-prove-identity = Fragen Sie den Kreditgeber, wie Sie zeigen können, wer Sie sind, zum Beispiel mit einem elektronischen Ausweis.
step-raise-amount = Wählen Sie eine andere Zahlungsart. Für diese Zahlungsart muss der Betrag höher sein.
step-raise-card-limit = Prüfen Sie das Limit in der App Ihrer Bank, oder fragen Sie Ihre Bank, ob es erhöht werden kann.
step-start-again = Gehen Sie zurück zum Warenkorb, und beginnen Sie die Zahlung von vorn.
step-take-smaller-amount = Entscheiden Sie, ob Sie einen Kredit von bis zu { $available } annehmen wollen. Sie können auch Nein sagen.
step-take-smaller-amount-other = Entscheiden Sie, ob Sie den kleineren Betrag annehmen wollen. Sie können auch Nein sagen.
step-unlock-card = Entsperren Sie die Karte oder diese Art der Zahlung in der App Ihrer Bank.
step-use-home-address = Versuchen Sie es mit Ihrer Wohnadresse als Lieferadresse, oder wählen Sie eine andere Zahlungsart.
step-use-new-card = Nehmen Sie Ihre neue Karte, und geben Sie deren Daten ein. Wenn Sie noch keine haben, fragen Sie Ihre Bank.
step-use-other-card = Nehmen Sie eine andere Karte oder ein anderes Bankkonto, wenn Sie eines haben.
step-verify-income = Fragen Sie den Kreditgeber, wie Sie Ihr Einkommen belegen können, zum Beispiel mit einem Gehaltsnachweis.
step-wait-for-answer = Warten Sie auf die Antwort, bevor Sie es noch einmal versuchen.
