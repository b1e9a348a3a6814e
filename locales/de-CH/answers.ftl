### Was in der Schweiz anders ist: ss, «» und einige Wörter: Billett, Portemonnaie, Schuldenberatung, Lohnabrechnung, Rückerstattung.

answer-refused-this-time-step-3 = Wählen Sie eine Zahlungsart, die kein Kredit ist, wenn Sie den Kauf jetzt abschliessen wollen.
answer-small-purchase-short = Später zu zahlen ist ein Kredit, auch bei einem Busbillett. Der Kreditgeber sieht sich vielleicht das Gleiche an wie bei einem grossen Kauf, nicht nur den Betrag. Manche Zahlungsarten haben auch einen Mindestbetrag.
answer-credit-check-short = Eine Bonitätsprüfung ist möglich, wenn Sie einen Kredit möchten: Kauf auf Rechnung, «Später bezahlen», Ratenzahlung oder Darlehen. Sie hilft dem Kreditgeber zu sehen, ob Sie das Geld zurückzahlen können. Sofort mit eigenem Geld zu zahlen ist kein Kredit.
answer-ways-to-pay-method-financing = Darlehen für diesen Kauf: Sie schliessen einen Vertrag und zahlen das Darlehen in Raten zurück, oft jeden Monat.
answer-ways-to-pay-method-wallet = Digitales Portemonnaie: Bezahlt wird mit der Karte, dem Bankkonto oder dem Guthaben darin. Davon hängt ab, wann das Geld abgeht.
answer-instalment-account-step-1 = Achten Sie neben der Zahlungsart auf das Wort «Kredit», bevor Sie zustimmen.
answer-protected-identity-step-1 = Zahlen Sie mit Ihrer Bankkarte oder von Ihrem Bankkonto, wenn Sie den Kauf jetzt abschliessen wollen.
answer-debt-advice-short = Eine Budget- und Schuldenberatung hilft Ihnen, Rechnungen und Schulden zu ordnen. In vielen Ländern gibt es sie kostenlos und unabhängig von Kreditgebern. Sie können schon früh dorthin gehen, bevor Sie eine Zahlung verpassen.
answer-debt-advice-step-1 = Suchen Sie eine Budget- und Schuldenberatung an Ihrem Wohnort. Der Kreditgeber oder Ihre Gemeinde weiss vielleicht, wo es eine gibt.
answer-human-review-step-3 = Legen Sie Belege dazu, zum Beispiel eine Lohnabrechnung oder eine Quittung.
answer-whom-to-ask-step-3 = Fragen Sie den Shop, wenn es um die Bestellung, die Lieferung, eine Rücksendung oder eine Rückerstattung geht.
answer-whom-to-ask-step-3-merchant = Fragen Sie { $merchant }, wenn es um die Bestellung, die Lieferung, eine Rücksendung oder eine Rückerstattung geht.
