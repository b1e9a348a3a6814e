### Die Bonitätsprüfung, neue Versuche, Überschriften und Kontakte.

## Die Bonitätsprüfung: was davon bleibt. Höchstens 240 Zeichen.

credit-check-none = Es gab keine Bonitätsprüfung.
credit-check-soft = Der Kreditgeber hat Ihre Bonität geprüft. Andere Kreditgeber können die Prüfung nicht sehen, und sie hat keinen Einfluss auf Ihre Bonität.
credit-check-recorded = Der Kreditgeber hat Ihre Bonität geprüft. Die Prüfung wird gespeichert, und andere Kreditgeber können sehen, dass es sie gab.

## Neue Versuche. Höchstens 160 Zeichen.

retry-now = Sie können es jetzt noch einmal versuchen.
retry-later = Sie können es später noch einmal versuchen.
retry-later-date = Sie können es ab dem { $date } noch einmal versuchen.
retry-fix-details = Sie können es noch einmal versuchen, wenn Sie die Angaben geprüft oder geändert haben.
retry-after-action = Sie können es noch einmal versuchen, wenn geklärt ist, was hier steht.
retry-smaller-amount = Sie können es mit einem kleineren Betrag versuchen. Es ist aber nicht sicher, dass er genehmigt wird.
retry-check-first = Prüfen Sie, ob die erste Zahlung geklappt hat, bevor Sie noch einmal zahlen.
retry-other-method = Wenn Sie es auf die gleiche Art versuchen und sich nichts geändert hat, bleibt die Antwort wahrscheinlich gleich.
retry-other-method-application = Wenn Sie gleich einen neuen Antrag stellen, bleibt die Antwort wahrscheinlich gleich.
retry-never = Ein neuer Versuch auf die gleiche Art hilft nicht.
retry-pending-date = Eine Antwort wird ab dem { $date } erwartet.

## Überschriften der Teile und Namen der Kontakte. Höchstens 60 Zeichen.

heading-reasons =
    { $count ->
        [one] Der Grund
       *[other] Die Gründe
    }
heading-next-steps = Was Sie jetzt tun können
heading-alternatives = Andere Zahlungsarten
heading-credit-check = Bonitätsprüfung
heading-notices = Gut zu wissen
heading-contacts = Kontakt
reference-line = Ihre Vorgangsnummer: { $reference }
contact-lender = Der Kreditgeber
contact-merchant = Der Shop
contact-bank = Ihre Bank
contact-bureau = Die Auskunftei
contact-register = Das Register
contact-data-authority = Die Datenschutzbehörde
contact-complaints = Beschwerden
contact-debt-advice = Budget- und Schuldnerberatung
