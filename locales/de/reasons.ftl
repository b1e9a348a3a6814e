### Warum es nicht genehmigt wurde, für die Person, die einkauft. Eine Nachricht für jeden Grund.
### Sagen, was bekannt ist, ohne Schuld zuzuweisen; was jetzt zu tun ist, steht in steps.ftl, ein neuer Versuch in guidance.ftl.

## Was der Kreditgeber gesehen hat. Höchstens 240 Zeichen.

reason-affordability = Nach der Einschätzung des Kreditgebers lässt Ihr Einkommen nicht genug Spielraum für diesen Kredit.
reason-existing-debts = Nach der Einschätzung des Kreditgebers lassen die Schulden, die Sie schon haben, zu wenig Spielraum für diesen Kredit.
reason-unpaid-invoice = Eine frühere Rechnung des Kreditgebers gilt dort als nicht bezahlt. Das wirkt sich auf neue Kredite aus, auch bei einem kleinen Kauf.
reason-own-payment-history = Der Kreditgeber hat sich angesehen, wie frühere Kredite oder Käufe bei ihm bezahlt wurden. Nach seiner Einschätzung spricht das gegen diesen Kredit.
reason-late-payments-elsewhere = Der Kreditgeber hat Daten zu verspäteten oder fehlenden Zahlungen bei Krediten, die Sie bei anderen haben oder hatten. Er hat das berücksichtigt.
reason-late-payments-on-record = Die Daten der Auskunftei zeigen verspätete oder fehlende Zahlungen bei Krediten auf Ihren Namen. Der Kreditgeber hat das berücksichtigt.
reason-payment-default-on-record = Ein Register zeigt einen Zahlungsausfall auf Ihren Namen: einen Eintrag über eine Schuld, die nicht pünktlich bezahlt wurde. Der Kreditgeber hat das berücksichtigt.
reason-collection-or-judgment = Der Kreditgeber hat Daten zu einem Inkasso oder einem Gerichtsurteil wegen einer Schuld auf Ihren Namen. Er hat das berücksichtigt.
reason-garnishment = Der Kreditgeber hat die Information, dass wegen einer Schuld ein Teil Ihres Einkommens oder Eigentums gepfändet wurde. Er hat das berücksichtigt.
reason-repossession = Nach Information des Kreditgebers hat ein Gläubiger Ihr Zuhause, Ihr Auto oder eine andere Kreditsicherheit an sich genommen oder verkauft. Der Kreditgeber hat das berücksichtigt.
reason-bankruptcy = Der Kreditgeber hat Daten zu einer Insolvenz auf Ihren Namen, jetzt oder früher. Er hat das berücksichtigt.
reason-short-credit-history = Über frühere Kredite ist dem Kreditgeber zu wenig bekannt, um Ihre Bonität einzuschätzen. Das heißt nicht, dass Sie etwas falsch gemacht haben.
reason-no-credit-file = Die Auskunftei hat keine Daten über Sie. Daher konnte der Kreditgeber Ihre Bonität nicht einschätzen. Das heißt nicht, dass Sie etwas falsch gemacht haben.
reason-too-few-credit-references = Es wurden zu wenige Kreditreferenzen genannt: andere, die dem Kreditgeber sagen können, wie Sie bezahlt haben.
reason-credit-references-not-accepted = Die Kreditreferenzen, die genannt wurden, sind von einer Art, die der Kreditgeber nicht annimmt.
reason-credit-references-not-verified = Der Kreditgeber konnte die genannten Kreditreferenzen nicht bestätigen. Er hat das berücksichtigt.
reason-credit-freeze = Auf Ihren Namen gibt es eine Sperre für Bonitätsprüfungen oder neue Kredite. Der Kreditgeber hält sich daran. Die Sperre ist kein Zeichen für Geldsorgen.
reason-limit-reached = Der Betrag liegt über dem Kreditrahmen, den Sie beim Kreditgeber haben.
reason-amount-over-limit = Der Betrag ist höher, als der Kreditgeber Ihnen im Moment leihen kann.
reason-amount-under-minimum = Der Betrag ist zu klein für diese Zahlungsart.
reason-too-many-open-purchases = Sie haben beim Kreditgeber mehrere frühere Käufe, die noch nicht bezahlt sind. Es gibt eine Grenze, wie viele gleichzeitig offen sein können.
reason-too-many-recent-applications = Auf Ihren Namen wurden in kurzer Zeit mehrere Kreditanträge gestellt. Der Kreditgeber hat das berücksichtigt.
reason-too-many-attempts = Es gab in kurzer Zeit mehrere Versuche. Deshalb ist gerade kein neuer Versuch möglich.
reason-income-not-verified = Der Kreditgeber konnte Ihr Einkommen nicht bestätigen. Daher konnte er seine Einschätzung nicht abschließen.
reason-employment-not-verified = Der Kreditgeber konnte Ihre Beschäftigung nicht bestätigen. Er hat das berücksichtigt.
reason-irregular-employment = Der Kreditgeber hat die Information, dass Ihre Arbeit befristet oder unregelmäßig ist. Er hat das berücksichtigt.
reason-short-employment = Nach der Einschätzung des Kreditgebers sind Sie für diesen Kredit noch nicht lange genug beschäftigt.
reason-application-incomplete = Es fehlt eine Antwort oder ein Dokument. Daher konnte der Kreditgeber seine Einschätzung nicht abschließen.
reason-identity-not-verified = Der Kreditgeber konnte nicht bestätigen, wer Sie sind, und daher nicht weitermachen. Das soll verhindern, dass jemand anderes auf Ihren Namen kauft.
reason-details-mismatch = Einige der persönlichen Angaben passen nicht zu denen, die gespeichert sind. Vielleicht ist es nur ein Tippfehler.
reason-address-mismatch = Die Adresse passt nicht zu der, die gespeichert ist. Vielleicht sind Sie vor Kurzem umgezogen, oder etwas ist anders geschrieben.
reason-residence-not-verified = Der Kreditgeber konnte nicht bestätigen, wo Sie wohnen. Er hat das berücksichtigt.
reason-temporary-residence = Der Kreditgeber hat die Information, dass Ihr jetziger Wohnsitz nur vorübergehend ist. Er hat das berücksichtigt.
reason-short-residence = Nach der Einschätzung des Kreditgebers wohnen Sie für diesen Kredit noch nicht lange genug an Ihrer Adresse.
reason-delivery-address-not-accepted = Der Kreditgeber akzeptiert diese Lieferadresse bei dieser Zahlungsart nicht.
reason-protected-identity = Ihre persönlichen Daten sind besonders geschützt. Deshalb ist die automatische Prüfung nicht möglich. Das hat nichts mit Ihren Finanzen zu tun.
reason-under-age = Diese Zahlungsart gibt es erst ab einem bestimmten Alter.
reason-not-resident = Diese Zahlungsart gibt es nur für Menschen, die in dem Land gemeldet sind, in dem sie angeboten wird.
reason-purchase-not-eligible = Etwas im Warenkorb kann nicht auf diese Art bezahlt werden. Das hat nichts mit Ihnen zu tun.
reason-shop-not-eligible = Diese Zahlungsart gilt nicht für diesen Shop. Das hat nichts mit Ihnen zu tun.
reason-business-not-supported = Diese Zahlungsart ist für Privatpersonen, nicht für Unternehmen.
reason-currency-or-country-unsupported = Diese Zahlungsart ist mit dieser Währung oder in diesem Land nicht möglich.
reason-method-not-available = Diese Zahlungsart ist für diesen Kauf nicht möglich.
reason-security-insufficient = Die Sicherheit für das Darlehen, etwa ein Auto, reichte nicht aus oder wurde nicht akzeptiert.
reason-checks-pending = Der Kreditgeber ist mit seinen Prüfungen noch nicht fertig. Vielleicht hat er Ihnen Fragen geschickt.

## Was die Bank gesagt hat. Höchstens 240 Zeichen.

reason-insufficient-funds = Ihre Bank hat geantwortet, dass für diesen Kauf nicht genug verfügbar war. Geld, das für andere Zahlungen vorgemerkt ist, zählt vielleicht nicht mit.
reason-card-limit-reached = Dieser Kauf liegt über einem Limit Ihrer Karte. Viele Karten haben ein Limit pro Tag, pro Kauf oder für Käufe im Internet.
reason-card-expired = Die Bank hat geantwortet, dass die Karte abgelaufen ist.
reason-card-details-wrong = Die Kartennummer, das Ablaufdatum oder die Prüfnummer stimmt nicht. Vielleicht ist es nur ein Tippfehler.
reason-card-replaced = Die Karte wurde durch eine neuere ersetzt.
reason-card-not-supported = Diese Karte kann für diese Art von Kauf nicht genutzt werden.
reason-card-frozen-by-holder = Die Karte oder diese Art der Zahlung ist in den Einstellungen der Karte gesperrt.
reason-card-blocked = Ihre Bank hat diese Karte gesperrt. Die Bank kann Ihnen mehr dazu sagen.
reason-account-closed = Das Bankkonto oder die Karte für diese Zahlung ist geschlossen oder nicht nutzbar.
reason-pin-wrong = Die PIN war nicht richtig, oder es wurde zu oft eine falsche PIN eingegeben.
reason-authentication-required = Ihre Bank möchte, dass Sie diese Zahlung zuerst bestätigen: in der Bank-App, mit elektronischem Ausweis oder mit einem Code.
reason-authentication-failed = Die Zahlung wurde bei Ihrer Bank nicht rechtzeitig bestätigt, oder die Bestätigung kam nicht an.
reason-authorisation-revoked = Die Erlaubnis, von dieser Karte oder diesem Bankkonto abzubuchen, wurde widerrufen.
reason-bank-unavailable = Die Bank war nicht erreichbar. Das ist ein technischer Fehler, keine Entscheidung über Sie.

## Weder der Kreditgeber noch die Bank. Höchstens 240 Zeichen.

reason-technical-error = Ein technischer Fehler hat diesen Versuch gestoppt. Das ist keine Entscheidung über Sie.
reason-shop-configuration = Beim Shop ist diese Zahlungsart nicht richtig eingerichtet. Das ist keine Entscheidung über Sie.
reason-credit-register-unavailable = Die Auskunftei war nicht erreichbar. Daher konnte der Kreditgeber seine Einschätzung nicht abschließen. Das ist ein technischer Fehler, keine Entscheidung über Sie.
reason-duplicate-payment = Die gleiche Zahlung wurde gerade schon gesendet. Die zweite wurde gestoppt, damit Sie nicht doppelt zahlen.
reason-session-expired = Die Zeit, um die Zahlung abzuschließen, ist abgelaufen.
reason-cancelled-by-shopper = Die Zahlung wurde abgebrochen, bevor sie abgeschlossen war.
reason-order-changed = Die Bestellung hat sich während der Zahlung geändert, oder der Shop konnte sie nicht bestätigen.
