### Was in der Schweiz anders ist: ss, und Betreibungen.

notice-automated-processing =
    { $automation ->
        [solely] Diese Entscheidung wurde ausschliesslich automatisiert getroffen. Daran war keine Person beteiligt.
       *[partly] Diese Entscheidung wurde teilweise automatisiert getroffen.
    }
notice-data-categories =
    { $category ->
        [account-transactions] Der Kreditgeber hat Daten zu Zahlungen genutzt, die auf Ihrem Bankkonto ein- und ausgehen.
        [address] Der Kreditgeber hat Daten zu Ihrer Adresse genutzt.
        [debts] Der Kreditgeber hat Daten zu Ihren Schulden und Kreditrahmen genutzt.
        [identity] Der Kreditgeber hat Daten dazu genutzt, wer Sie sind, etwa Namen und Geburtsdatum.
        [income] Der Kreditgeber hat Daten zu Ihrem Einkommen genutzt.
        [inquiries] Der Kreditgeber hat Daten zu früheren Bonitätsprüfungen und Anträgen genutzt.
        [payment-history] Der Kreditgeber hat Daten dazu genutzt, wie Sie frühere Kredite bezahlt haben.
        [payment-defaults] Der Kreditgeber hat Daten zu Betreibungen oder Zahlungsausfällen genutzt.
        [purchase-history] Der Kreditgeber hat Daten zu Ihren früheren Käufen genutzt.
       *[score] Der Kreditgeber hat einen Bonitätsscore genutzt.
    }
