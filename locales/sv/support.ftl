### För kreditgivarens egen kundservice, om kunden. Läses inte av kunden.

## Vad som får sägas, visas vid varje orsak. Högst 240 tecken.

support-note-open = Du får berätta för kunden och för butiken. Prata inte om köpet med någon annan.
support-note-personal = Berätta bara för kunden, och bara när kunden har legitimerat sig.
support-note-masked = Berätta inte för någon, inte heller för kunden. Du får säga: ”Jag kan inte säga vad det beror på. Du kan lämna ett klagomål.”
support-note-masked-owed = Berätta inte för någon, inte heller för kunden. Lagen här kräver att skälen anges och gör inget undantag. Lämna över ärendet till juristerna innan du svarar.

## Orsakerna som kundservice läser dem. Högst 240 tecken.

support-affordability = Enligt bedömningen ger kundens inkomst inte tillräckligt utrymme för köpet på kredit.
support-existing-debts = Enligt bedömningen lämnar kundens skulder för lite utrymme för den här krediten.
support-unpaid-invoice = Kunden har en tidigare faktura hos kreditgivaren som står som obetald.
support-payment-default-on-record = Enligt ett register har kunden en betalningsanmärkning.
support-short-credit-history = Kundens kredithistorik är för kort för en bedömning.
support-no-credit-file = Kreditupplysningsföretaget har inga uppgifter om kunden.
support-credit-freeze = Det finns en spärr mot kreditupplysningar eller nya krediter i kundens namn.
support-limit-reached = Beloppet går över kundens kreditgräns hos kreditgivaren.
support-amount-over-limit = Beloppet är högre än vad kunden kan få låna nu.
support-amount-under-minimum = Beloppet är för lågt för det här betalsättet.
support-too-many-open-purchases = Kunden har för många köp hos kreditgivaren som inte är betalda än.
support-too-many-recent-applications = Det har gjorts flera ansökningar om kredit i kundens namn den senaste tiden.
support-too-many-attempts = Det blev flera försök på kort tid.
support-income-not-verified = Kundens inkomst gick inte att bekräfta.
support-application-incomplete = Ett svar eller ett dokument saknas i ansökan.
support-identity-not-verified = Kundens identitet gick inte att bekräfta.
support-details-mismatch = De uppgivna personuppgifterna stämmer inte med dem som finns registrerade.
support-address-mismatch = Den uppgivna adressen stämmer inte med den som finns registrerad.
support-delivery-address-not-accepted = Leveransadressen godtas inte för det här betalsättet.
support-protected-identity = Kunden har skyddade personuppgifter, så den automatiska kontrollen går inte att göra. Läs aldrig upp någon adress.
support-under-age = Kunden är yngre än betalsättet tillåter.
support-not-resident = Kunden är inte folkbokförd i landet.
support-purchase-not-eligible = Något i varukorgen går inte att betala på det här sättet.
support-shop-not-eligible = Det här betalsättet gäller inte i butiken.
support-business-not-supported = Köpet gjordes av ett företag, men betalsättet är till för privatpersoner.
support-currency-or-country-unsupported = Det här betalsättet fungerar inte med den här valutan eller det här landet.
support-method-not-available = Det här betalsättet går inte att använda för köpet.
support-security-insufficient = Säkerheten för lånet är för liten eller av fel slag.
support-checks-pending = Kreditgivarens kontroller är inte klara. Kunden kan behöva svara på frågor.
support-insufficient-funds = Enligt banken finns det inte tillräckligt med tillgängliga pengar.
support-card-limit-reached = Köpet går över en gräns på kortet.
support-card-expired = Kortets giltighetstid har gått ut.
support-card-details-wrong = Kortnumret, giltighetstiden eller säkerhetskoden stämmer inte.
support-card-replaced = Kortet har ersatts av ett nyare.
support-card-not-supported = Kortet går inte att använda för den här sortens köp.
support-card-frozen-by-holder = Kunden har låst kortet eller stängt den här sortens betalning.
support-card-blocked = Banken har spärrat kortet.
support-account-closed = Bankkontot eller kortet som användes för betalningen är avslutat eller går inte att använda.
support-pin-wrong = PIN-koden var fel, eller fel för många gånger.
support-authentication-required = Banken vill att kunden bekräftar betalningen.
support-authentication-failed = Betalningen bekräftades inte hos kundens bank.
support-authorisation-revoked = Medgivandet att ta betalt från kortet eller bankkontot är återkallat.
support-bank-unavailable = Banken gick inte att nå.
support-suspected-fraud = Det finns misstanke om bedrägeri.
support-lost-or-stolen = Kortet är anmält som förlorat eller stulet.
support-deceased = Personen är registrerad som avliden. Lämna ärendet vidare om det verkar fel, eller om en anhörig hör av sig.
support-technical-error = Ett tekniskt fel stoppade försöket.
support-shop-configuration = Något är fel i hur butiken har ställt in betalsättet.
support-credit-register-unavailable = Kreditupplysningsföretaget gick inte att nå.
support-duplicate-payment = Samma betalning skickades alldeles nyss, så den andra stoppades.
support-session-expired = Tiden för att slutföra betalningen gick ut.
support-cancelled-by-shopper = Betalningen avbröts innan den var klar.
support-order-changed = Beställningen ändrades under betalningen, eller så gick den inte att bekräfta.
