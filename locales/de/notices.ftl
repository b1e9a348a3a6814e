### Rechte, und was nach dem Gesetz oder vom Kreditgeber neben der Erklärung gesagt wird.
### „Muss“ und „haben das Recht“ stehen nur in Texten, die dort gezeigt werden, wo das Gesetz es bekanntlich so sagt.

## Die Entscheidung, und was vom Kreditgeber verlangt werden kann. Höchstens 240 Zeichen.

notice-rejected = Der Kreditgeber hat entschieden, Ihnen diesen Kredit nicht zu geben.
notice-rejected-date = Der Kreditgeber hat am { $date } entschieden, Ihnen diesen Kredit nicht zu geben.
notice-reason-given =
    { $count ->
        [one] Der Grund für die Entscheidung steht hier.
       *[other] Die Gründe für die Entscheidung stehen hier.
    }
notice-reason-ask = Sie können den Kreditgeber nach dem Grund für seine Entscheidung fragen.
notice-reason-ask-named = Sie können { $lender } nach dem Grund für die Entscheidung fragen.
notice-right-to-reasons = Sie haben das Recht, sich die Entscheidung vom Kreditgeber erklären zu lassen.
notice-right-to-reasons-sixty-days = Sie haben das Recht auf die genauen Gründe, wenn Sie innerhalb von 60 Tagen danach fragen. Der Kreditgeber muss dann innerhalb von 30 Tagen antworten.
notice-automated-processing =
    { $automation ->
        [solely] Diese Entscheidung wurde ausschließlich automatisiert getroffen. Daran war keine Person beteiligt.
       *[partly] Diese Entscheidung wurde teilweise automatisiert getroffen.
    }
notice-human-review = Sie haben das Recht, die Entscheidung beim Kreditgeber von einer Person überprüfen zu lassen.
notice-human-review-named = Sie haben das Recht, die Entscheidung beim Kreditgeber ({ $lender }) von einer Person überprüfen zu lassen.
notice-human-review-offered = Der Kreditgeber bietet an, dass eine Person die Entscheidung überprüft. Sie können darum bitten.
notice-human-review-offered-named = { $lender } bietet an, dass eine Person die Entscheidung überprüft. Sie können darum bitten.
notice-own-view = Sie haben das Recht, dem Kreditgeber Ihren Standpunkt zu erklären.
notice-own-view-offered = Der Kreditgeber bietet an, sich Ihren Standpunkt anzuhören.
notice-contest = Sie haben das Recht, die Entscheidung beim Kreditgeber anzufechten.
notice-contest-offered = Der Kreditgeber bietet an, sich die Entscheidung noch einmal anzusehen, wenn Sie sie anfechten.

## Register, und was der Kreditgeber von ihnen erfahren hat. Höchstens 240 Zeichen.

notice-database-used = Der Kreditgeber hat Daten aus dieser Quelle genutzt: { $register }. Die Entscheidung hat er selbst getroffen.
notice-database-result = Der Grund, der hier steht, zeigt, was der Kreditgeber in einem Register gefunden hat.
notice-data-categories =
    { $category ->
        [account-transactions] Der Kreditgeber hat Daten zu Zahlungen genutzt, die auf Ihrem Bankkonto ein- und ausgehen.
        [address] Der Kreditgeber hat Daten zu Ihrer Adresse genutzt.
        [debts] Der Kreditgeber hat Daten zu Ihren Schulden und Kreditrahmen genutzt.
        [identity] Der Kreditgeber hat Daten dazu genutzt, wer Sie sind, etwa Namen und Geburtsdatum.
        [income] Der Kreditgeber hat Daten zu Ihrem Einkommen genutzt.
        [inquiries] Der Kreditgeber hat Daten zu früheren Bonitätsprüfungen und Anträgen genutzt.
        [payment-history] Der Kreditgeber hat Daten dazu genutzt, wie Sie frühere Kredite bezahlt haben.
        [payment-defaults] Der Kreditgeber hat Daten zu Zahlungsausfällen genutzt.
        [purchase-history] Der Kreditgeber hat Daten zu Ihren früheren Käufen genutzt.
       *[score] Der Kreditgeber hat einen Bonitätsscore genutzt.
    }
notice-bureau-did-not-decide = Das Register, das hier genannt ist, hat nicht entschieden und kann die Entscheidung nicht erklären.
notice-copy-coming = { $register } schickt Ihnen eine kostenlose Kopie der Daten, die der Kreditgeber von dort erhalten hat.
notice-free-copy = Sie haben das Recht auf eine kostenlose Kopie der Daten, die das hier genannte Register über Sie gespeichert hat.
notice-free-copy-sixty-days = Sie haben das Recht auf eine kostenlose Kopie Ihres Berichts von dem hier genannten Register. Fragen Sie innerhalb von 60 Tagen danach.
notice-correction = Hat das hier genannte Register falsche Daten über Sie? Dann haben Sie das Recht auf Berichtigung.
notice-score-disclosure = Der Kreditgeber hat einen Bonitätsscore genutzt. Die schriftliche Mitteilung muss den Score nennen.

## Hilfe, Beschwerden, und was schriftlich kommt. Höchstens 240 Zeichen.

notice-debt-advice = Sie können sich zu Budget und Schulden beraten lassen. Ein Kontakt dafür steht hier.
notice-non-discrimination = Das Bundesrecht der USA verbietet Kreditgebern, Menschen zu diskriminieren, die einen Kredit beantragen. Die schriftliche Mitteilung muss mehr dazu sagen.
notice-complaint-bodies = Haben Sie eine Beschwerde über den Kreditgeber? Dann kann Ihnen vielleicht ein Kontakt helfen, der hier für Beschwerden genannt ist.
notice-credit-warning = Achtung: Kreditaufnahme kostet Geld.
notice-written-notice = Der Kreditgeber muss Ihnen diese Entscheidung auch schriftlich mitteilen.
notice-written-notice-thirty-days = Der Kreditgeber muss Ihnen diese Entscheidung innerhalb von 30 Tagen schriftlich mitteilen.
