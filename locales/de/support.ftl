### Für den eigenen Kundenservice des Kreditgebers, über die Kundin oder den Kunden. Die betroffene Person liest das nicht.
### „Die Person“ ist hier immer die Kundin oder der Kunde.

## Was gesagt werden darf, steht bei jedem Grund. Höchstens 240 Zeichen.

support-note-open = Sie dürfen es der Person und dem Shop sagen. Sprechen Sie mit niemandem sonst über den Kauf.
support-note-personal = Sagen Sie es nur der Person selbst, und erst, wenn sie sich ausgewiesen hat.
support-note-masked = Sagen Sie es niemandem, auch nicht der Person selbst. Sie dürfen sagen: „Ich kann Ihnen keinen Grund nennen. Sie können eine Beschwerde einreichen.“
support-note-masked-owed = Sagen Sie es niemandem, auch nicht der Person selbst. Das Gesetz verlangt hier Gründe und nennt keine Ausnahme. Geben Sie den Fall an Ihre Rechtsabteilung, bevor Sie antworten.

## Die Gründe, wie der Kundenservice sie liest. Höchstens 240 Zeichen.

support-affordability = Das Einkommen der Person lässt nach der Einschätzung nicht genug Spielraum für diesen Kredit.
support-existing-debts = Die Schulden der Person lassen nach der Einschätzung zu wenig Spielraum für diesen Kredit.
support-unpaid-invoice = Die Person hat eine frühere Rechnung des Kreditgebers, die als nicht bezahlt gilt.
support-own-payment-history = Wie frühere Kredite oder Käufe der Person beim Kreditgeber bezahlt wurden, spricht nach der Einschätzung gegen diesen Kredit.
support-late-payments-elsewhere = Der Kreditgeber hat Daten zu verspäteten oder fehlenden Zahlungen bei Krediten, die diese Person bei anderen hat oder hatte.
support-late-payments-on-record = Die Daten der Auskunftei zeigen verspätete oder fehlende Zahlungen bei Krediten auf den Namen der Person.
support-payment-default-on-record = Ein Register zeigt einen Zahlungsausfall auf den Namen der Person.
support-collection-or-judgment = Der Kreditgeber hat Daten zu einem Inkasso oder einem Gerichtsurteil wegen einer Schuld auf den Namen der Person.
support-garnishment = Der Kreditgeber hat die Information, dass wegen einer Schuld ein Teil des Einkommens oder Eigentums der Person gepfändet wurde.
support-repossession = Nach Information des Kreditgebers hat ein Gläubiger Wohnung, Auto oder eine andere Kreditsicherheit der Person an sich genommen oder verkauft.
support-bankruptcy = Der Kreditgeber hat Daten zu einer Insolvenz auf den Namen der Person, jetzt oder früher.
support-short-credit-history = Die Kredithistorie der Person ist für eine Einschätzung zu kurz.
support-no-credit-file = Die Auskunftei hat keine Daten über die Person.
support-too-few-credit-references = Die Person hat zu wenige Kreditreferenzen genannt.
support-credit-references-not-accepted = Die Kreditreferenzen der Person sind von einer Art, die nicht angenommen wird.
support-credit-references-not-verified = Die Kreditreferenzen der Person konnten nicht bestätigt werden.
support-credit-freeze = Auf den Namen der Person gibt es eine Sperre für Bonitätsprüfungen oder neue Kredite.
support-limit-reached = Der Betrag liegt über dem Kreditrahmen der Person beim Kreditgeber.
support-amount-over-limit = Der Betrag ist höher, als der Person jetzt geliehen werden kann.
support-amount-under-minimum = Der Betrag ist zu klein für diese Zahlungsart.
support-too-many-open-purchases = Die Person hat beim Kreditgeber zu viele Käufe, die noch nicht bezahlt sind.
support-too-many-recent-applications = Auf den Namen der Person wurden vor Kurzem mehrere Kreditanträge gestellt.
support-too-many-attempts = Es gab in kurzer Zeit mehrere Versuche.
support-income-not-verified = Das Einkommen der Person konnte nicht bestätigt werden.
support-employment-not-verified = Die Beschäftigung der Person konnte nicht bestätigt werden.
support-irregular-employment = Der Kreditgeber hat die Information, dass die Arbeit der Person befristet oder unregelmäßig ist.
support-short-employment = Die Person ist nach der Einschätzung für diesen Kredit noch nicht lange genug beschäftigt.
support-application-incomplete = Im Antrag fehlt eine Antwort oder ein Dokument.
support-identity-not-verified = Es konnte nicht bestätigt werden, wer die Person ist.
support-details-mismatch = Die persönlichen Angaben passen nicht zu denen, die gespeichert sind.
support-address-mismatch = Die Adresse passt nicht zu der, die gespeichert ist.
support-residence-not-verified = Es konnte nicht bestätigt werden, wo die Person wohnt.
support-temporary-residence = Der Kreditgeber hat die Information, dass der jetzige Wohnsitz der Person nur vorübergehend ist.
support-short-residence = Die Person wohnt nach der Einschätzung für diesen Kredit noch nicht lange genug an der Adresse.
support-delivery-address-not-accepted = Die Lieferadresse wird bei dieser Zahlungsart nicht akzeptiert.
support-protected-identity = Die persönlichen Daten sind besonders geschützt. Deshalb ist die automatische Prüfung nicht möglich. Lesen Sie nie eine Adresse vor.
support-under-age = Die Person ist jünger, als diese Zahlungsart erlaubt.
support-not-resident = Die Person ist nicht im Land gemeldet.
support-purchase-not-eligible = Etwas im Warenkorb kann nicht auf diese Art bezahlt werden.
support-shop-not-eligible = Diese Zahlungsart gilt nicht für den Shop.
support-business-not-supported = Ein Unternehmen hat gekauft. Diese Zahlungsart ist für Privatpersonen.
support-currency-or-country-unsupported = Diese Zahlungsart ist mit dieser Währung oder in diesem Land nicht möglich.
support-method-not-available = Diese Zahlungsart ist für diesen Kauf nicht möglich.
support-security-insufficient = Die Sicherheit für das Darlehen ist zu klein oder von der falschen Art.
support-checks-pending = Die Prüfungen des Kreditgebers sind noch nicht fertig. Vielleicht muss die Person noch Fragen beantworten.
support-insufficient-funds = Die Bank sagt, dass nicht genug Geld verfügbar ist.
support-card-limit-reached = Der Kauf liegt über einem Limit der Karte.
support-card-expired = Die Karte ist abgelaufen.
support-card-details-wrong = Die Kartennummer, das Ablaufdatum oder die Prüfnummer stimmt nicht.
support-card-replaced = Die Karte wurde durch eine neuere ersetzt.
support-card-not-supported = Die Karte kann für diese Art von Kauf nicht genutzt werden.
support-card-frozen-by-holder = Die Person hat die Karte oder diese Art der Zahlung gesperrt.
support-card-blocked = Die Bank hat die Karte gesperrt.
support-account-closed = Das Bankkonto oder die Karte für die Zahlung ist geschlossen oder nicht nutzbar.
support-pin-wrong = Die PIN war falsch, oder sie war zu oft falsch.
support-authentication-required = Die Bank möchte, dass die Person die Zahlung bestätigt.
support-authentication-failed = Die Zahlung wurde bei der Bank der Person nicht bestätigt.
support-authorisation-revoked = Die Erlaubnis, von der Karte oder vom Bankkonto abzubuchen, wurde widerrufen.
support-bank-unavailable = Die Bank war nicht erreichbar.
support-suspected-fraud = Es besteht Verdacht auf Betrug.
support-lost-or-stolen = Die Karte ist als verloren oder gestohlen gemeldet.
support-deceased = Die Person ist als verstorben gemeldet. Wenn das falsch scheint oder sich Angehörige melden, geben Sie den Fall weiter.
support-technical-error = Ein technischer Fehler hat diesen Versuch gestoppt.
support-shop-configuration = Beim Shop ist diese Zahlungsart nicht richtig eingerichtet.
support-credit-register-unavailable = Die Auskunftei war nicht erreichbar.
support-duplicate-payment = Die gleiche Zahlung wurde gerade schon gesendet. Daher wurde die zweite gestoppt.
support-session-expired = Die Zeit, um die Zahlung abzuschließen, ist abgelaufen.
support-cancelled-by-shopper = Die Zahlung wurde abgebrochen, bevor sie abgeschlossen war.
support-order-changed = Die Bestellung hat sich während der Zahlung geändert oder konnte nicht bestätigt werden.
