notice-data-categories =
    { $category ->
        [account-transactions] Kreditgivaren använde uppgifter om betalningar till och från ditt bankkonto.
        [address] Kreditgivaren använde uppgifter om din adress.
        [debts] Kreditgivaren använde uppgifter om dina skulder och krediter.
        [identity] Kreditgivaren använde uppgifter om vem du är, som ditt namn och när du är född.
        [income] Kreditgivaren använde uppgifter om din inkomst.
        [inquiries] Kreditgivaren använde uppgifter om tidigare kreditförfrågningar och ansökningar.
        [payment-history] Kreditgivaren använde uppgifter om hur du har betalat tidigare krediter.
        [payment-defaults] Kreditgivaren använde uppgifter om betalningsstörningar.
        [purchase-history] Kreditgivaren använde uppgifter om dina tidigare köp.
       *[score] Kreditgivaren använde ett kreditbetyg.
    }
notice-debt-advice = Du kan få ekonomi- och skuldrådgivning. En kontakt för det finns här.
