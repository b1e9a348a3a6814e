### Was in der Schweiz anders ist: ss, «» und die Wörter des Rechts.

support-note-masked = Sagen Sie es niemandem, auch nicht der Person selbst. Sie dürfen sagen: «Ich kann Ihnen keinen Grund nennen. Sie können eine Beschwerde einreichen.»
support-payment-default-on-record = Ein Register zeigt auf den Namen der Person eine Betreibung oder einen Zahlungsausfall.
support-collection-or-judgment = Der Kreditgeber hat Daten zu einem Inkasso, einer Betreibung oder einem Gerichtsurteil wegen einer Schuld auf den Namen der Person.
support-bankruptcy = Der Kreditgeber hat Daten zu einem Konkurs auf den Namen der Person, jetzt oder früher.
support-irregular-employment = Der Kreditgeber hat die Information, dass die Arbeit der Person befristet oder unregelmässig ist.
support-not-resident = Die Person hat keinen Wohnsitz im Land.
support-session-expired = Die Zeit, um die Zahlung abzuschliessen, ist abgelaufen.
