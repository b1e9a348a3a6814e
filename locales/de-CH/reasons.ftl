### Was in der Schweiz anders ist: ss, dazu die Wörter des Rechts.

## Ein Eintrag im Betreibungsregister ist eine Betreibung; ob die Schuld besteht, sagt er nicht. Eine Insolvenz heisst Konkurs.

reason-payment-default-on-record = Ein Register zeigt auf Ihren Namen eine Betreibung oder einen Zahlungsausfall. Laut Register wurde die Schuld nicht pünktlich bezahlt. Der Kreditgeber hat das berücksichtigt.
reason-collection-or-judgment = Der Kreditgeber hat Daten zu einem Inkasso, einer Betreibung oder einem Gerichtsurteil wegen einer Schuld auf Ihren Namen. Er hat das berücksichtigt.
reason-bankruptcy = Der Kreditgeber hat Daten zu einem Konkurs auf Ihren Namen, jetzt oder früher. Er hat das berücksichtigt.
reason-not-resident = Diese Zahlungsart gibt es nur für Menschen mit Wohnsitz in dem Land, in dem sie angeboten wird.

## ss

reason-short-credit-history = Über frühere Kredite ist dem Kreditgeber zu wenig bekannt, um Ihre Bonität einzuschätzen. Das heisst nicht, dass Sie etwas falsch gemacht haben.
reason-no-credit-file = Die Auskunftei hat keine Daten über Sie. Daher konnte der Kreditgeber Ihre Bonität nicht einschätzen. Das heisst nicht, dass Sie etwas falsch gemacht haben.
reason-income-not-verified = Der Kreditgeber konnte Ihr Einkommen nicht bestätigen. Daher konnte er seine Einschätzung nicht abschliessen.
reason-irregular-employment = Der Kreditgeber hat die Information, dass Ihre Arbeit befristet oder unregelmässig ist. Er hat das berücksichtigt.
reason-application-incomplete = Es fehlt eine Antwort oder ein Dokument. Daher konnte der Kreditgeber seine Einschätzung nicht abschliessen.
reason-credit-register-unavailable = Die Auskunftei war nicht erreichbar. Daher konnte der Kreditgeber seine Einschätzung nicht abschliessen. Das ist ein technischer Fehler, keine Entscheidung über Sie.
reason-session-expired = Die Zeit, um die Zahlung abzuschliessen, ist abgelaufen.
