### Für das Personal des Shops. Es erfährt nichts über die Person: keinen persönlichen Grund, keine Bonitätsprüfung, keinen Betrag.

## Überschriften für den Shop. Höchstens 60 Zeichen.

merchant-headline-declined = Die Zahlung wurde nicht genehmigt
merchant-headline-declined-application = Der Antrag wurde nicht genehmigt
merchant-headline-counter-offer = Der Kreditgeber hat ein anderes Angebot gemacht
merchant-headline-action-needed = Von der Kundin oder dem Kunden fehlt noch etwas
merchant-headline-pending = Die Zahlung wird bearbeitet
merchant-headline-failed = Die Zahlung wurde unterbrochen
merchant-headline-approved = Die Zahlung ist genehmigt
merchant-headline-pending-application = Der Antrag wird bearbeitet
merchant-headline-failed-application = Der Antrag wurde unterbrochen
merchant-headline-approved-application = Der Antrag ist genehmigt

## Zusammenfassungen für den Shop. Höchstens 240 Zeichen.

merchant-summary-declined-credit = Der Kreditgeber hat diese Zahlungsart für den Kauf nicht genehmigt. Ein Nein kann viele Gründe haben. Persönliche Gründe stehen nicht hier.
merchant-summary-declined-payment = Die Zahlung wurde nicht genehmigt. Das kann viele Gründe haben. Persönliche Gründe stehen nicht hier.
merchant-summary-declined-application = Der Kreditgeber hat den Antrag nicht genehmigt. Persönliche Gründe stehen nicht hier.
merchant-summary-counter-offer = Die Kundin oder der Kunde sieht das Angebot und entscheidet, ob es angenommen wird.
merchant-summary-action-needed = Das ist keine Ablehnung. Die Kundin oder der Kunde sieht, was noch fehlt.
merchant-summary-pending = Das ist keine Ablehnung. Warten Sie auf die Antwort, bevor Sie die Bestellung senden.
merchant-summary-failed = Es wurde keine Entscheidung getroffen. Prüfen Sie, ob die Bestellung bezahlt ist, bevor Sie noch einmal um die Zahlung bitten.
merchant-summary-approved = Sie müssen hier nichts mehr tun.
merchant-summary-pending-application = Der Kreditgeber hat über den Antrag noch nicht entschieden. Das ist keine Ablehnung.
merchant-summary-failed-application = Es wurde keine Entscheidung getroffen. Vielleicht muss der Antrag noch einmal gestellt werden.
merchant-summary-approved-application = Das ist ein Antrag, keine Zahlung. Warten Sie auf die Zahlung, bevor Sie etwas senden.

## Gründe, die ein Shop wissen darf. Höchstens 240 Zeichen.

merchant-amount-under-minimum = Der Betrag ist zu klein für diese Zahlungsart.
merchant-application-incomplete = In den Angaben fehlt etwas.
merchant-delivery-address-not-accepted = Die Lieferadresse wird bei dieser Zahlungsart nicht akzeptiert.
merchant-purchase-not-eligible = Etwas im Warenkorb kann nicht auf diese Art bezahlt werden.
merchant-shop-not-eligible = Diese Zahlungsart gilt nicht für Ihren Shop.
merchant-business-not-supported = Diese Zahlungsart ist für Privatpersonen, nicht für Unternehmen.
merchant-currency-or-country-unsupported = Diese Zahlungsart ist mit dieser Währung oder in diesem Land nicht möglich.
merchant-method-not-available = Diese Zahlungsart ist für diesen Kauf nicht möglich.
merchant-card-expired = Die Karte ist abgelaufen.
merchant-card-details-wrong = Die Kartendaten stimmen nicht.
merchant-card-replaced = Die Karte wurde durch eine neuere ersetzt.
merchant-card-not-supported = Die Karte kann für diese Art von Kauf nicht genutzt werden.
merchant-authentication-required = Die Bank möchte, dass die Zahlung dort bestätigt wird.
merchant-authentication-failed = Die Zahlung wurde bei der Bank nicht bestätigt.
merchant-bank-unavailable = Die Bank war nicht erreichbar.
merchant-technical-error = Ein technischer Fehler hat diesen Versuch gestoppt.
merchant-shop-configuration = Diese Zahlungsart ist in Ihrem Shop nicht richtig eingerichtet.
merchant-credit-register-unavailable = Die Auskunftei war nicht erreichbar. Daher war keine Entscheidung möglich.
merchant-duplicate-payment = Die gleiche Zahlung wurde gerade schon gesendet. Prüfen Sie, ob die erste geklappt hat, bevor Sie noch einmal um die Zahlung bitten.
merchant-session-expired = Die Zeit, um die Zahlung abzuschließen, ist abgelaufen.
merchant-cancelled-by-shopper = Die Zahlung wurde abgebrochen, bevor sie abgeschlossen war.
merchant-order-changed = Die Bestellung hat sich während der Zahlung geändert oder konnte nicht bestätigt werden.

## Schritte für den Shop. Höchstens 160 Zeichen.

merchant-step-offer-other-method = Bieten Sie eine andere Zahlungsart an.
merchant-step-refer-to-lender = Wer mehr wissen möchte, kann den Kreditgeber fragen. Persönliche Gründe werden Ihnen nicht gezeigt.
merchant-step-refer-to-bank = Wer mehr wissen möchte, kann die eigene Bank fragen.
merchant-step-do-not-ask-why = Fragen Sie die Kundin oder den Kunden nicht nach den Finanzen, und raten Sie nicht, was der Grund sein könnte.
merchant-step-check-integration = Prüfen Sie, wie diese Zahlungsart eingerichtet ist, und wenden Sie sich an den Anbieter.
