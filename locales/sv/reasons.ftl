### Varför det inte godkändes, berättat för den som handlar. Ett meddelande per orsak: säg det som är känt, utan skuld.

## Vad kreditgivaren såg. Högst 240 tecken.

reason-affordability = Kreditgivaren bedömer att din inkomst inte ger tillräckligt utrymme för det här köpet på kredit.
reason-existing-debts = Kreditgivaren bedömer att de skulder du redan har inte lämnar utrymme för mer kredit just nu.
reason-unpaid-invoice = Du har en tidigare faktura hos kreditgivaren som inte är betald än. Därför ger kreditgivaren ingen ny kredit just nu, inte ens för ett litet köp.
reason-payment-default-on-record = Enligt ett register har du en betalningsanmärkning. Det är därför kreditgivaren sa nej.
reason-short-credit-history = Det finns för lite information om tidigare krediter för att kreditgivaren ska kunna göra en bedömning. Det betyder inte att du har gjort något fel.
reason-no-credit-file = Kreditupplysningsföretaget har inga uppgifter om dig, så kreditgivaren har inget att bedöma. Det betyder inte att du har gjort något fel.
reason-credit-freeze = Du har en spärr mot kreditupplysningar eller nya krediter i ditt namn. Kreditgivaren följer ditt eget val. Spärren är inget tecken på dålig ekonomi.
reason-limit-reached = Köpet går över din kreditgräns hos kreditgivaren.
reason-amount-over-limit = Köpet kostar mer än vad kreditgivaren kan låna ut till dig just nu.
reason-amount-under-minimum = Beloppet är för lågt för det här betalsättet.
reason-too-many-open-purchases = Du har flera tidigare köp hos kreditgivaren som inte är betalda än. Det finns en gräns för hur många du kan ha på en gång.
reason-too-many-recent-applications = Du har ansökt om kredit flera gånger på kort tid. Då blir kreditgivare mer försiktiga.
reason-too-many-attempts = Det blev flera försök på kort tid. Därför är det en paus just nu, för säkerhets skull.
reason-income-not-verified = Kreditgivaren kunde inte bekräfta din inkomst och blev därför inte klar med sin bedömning.
reason-application-incomplete = Ett svar eller ett dokument saknas. Därför kunde kreditgivaren inte fatta något beslut.
reason-identity-not-verified = Kreditgivaren kunde inte bekräfta vem du är och gick därför inte vidare. Det skyddar dig mot att någon handlar i ditt namn.
reason-details-mismatch = Några av personuppgifterna stämmer inte med det som kreditgivaren eller ett register har. Det räcker med ett litet skrivfel för att det ska bli så.
reason-address-mismatch = Adressen stämmer inte med den som finns registrerad. Du kanske har flyttat nyligen, eller så är något stavat på ett annat sätt.
reason-delivery-address-not-accepted = Kreditgivaren godtar inte den här leveransadressen för det här betalsättet.
reason-protected-identity = Du har skyddade personuppgifter, så den automatiska kontrollen går inte att göra. Det har inget med din ekonomi att göra.
reason-under-age = Det här betalsättet är bara till för personer över en viss ålder, eftersom det är en kredit.
reason-not-resident = Det här betalsättet är bara till för den som är folkbokförd i landet.
reason-purchase-not-eligible = Något i varukorgen går inte att betala på det här sättet. Det har inget med dig att göra.
reason-shop-not-eligible = Det här betalsättet gäller inte i den här butiken. Det har inget med dig att göra.
reason-business-not-supported = Det här betalsättet är till för privatpersoner, inte för företag.
reason-currency-or-country-unsupported = Det här betalsättet fungerar inte med den här valutan eller det här landet.
reason-method-not-available = Det här betalsättet går inte att använda för köpet. Det har inget med din ekonomi att göra.
reason-security-insufficient = Säkerheten för lånet räckte inte, eller så var den av ett slag som kreditgivaren inte godtar.
reason-checks-pending = Kreditgivaren är inte klar med de kontroller som måste göras. Du kan ha fått några frågor från kreditgivaren.

## Vad banken sa. Högst 240 tecken.

reason-insufficient-funds = Enligt din bank finns det inte tillräckligt med tillgängliga pengar för köpet.
reason-card-limit-reached = Köpet går över en gräns på ditt kort. Många kort har en gräns per dag, per köp eller för köp på nätet.
reason-card-expired = Kortets giltighetstid har gått ut.
reason-card-details-wrong = Kortnumret, giltighetstiden eller säkerhetskoden stämmer inte. Det räcker med ett litet skrivfel för att det ska bli så.
reason-card-replaced = Kortet har ersatts av ett nyare.
reason-card-not-supported = Det här kortet går inte att använda för den här sortens köp.
reason-card-frozen-by-holder = Kortet är låst, eller stängt för köp på nätet, i dina egna inställningar.
reason-card-blocked = Din bank har spärrat kortet tills vidare. Bara banken kan berätta varför.
reason-account-closed = Kontot som kortet hör till är avslutat eller går inte att använda.
reason-pin-wrong = PIN-koden stämde inte, eller så har fel kod angetts för många gånger.
reason-authentication-required = Din bank vill att du först godkänner betalningen, i en app eller med en kod.
reason-authentication-failed = Din bank fick inget godkännande via app eller kod, eller så kom det för sent.
reason-authorisation-revoked = Medgivandet att ta betalt från kortet eller bankkontot är återkallat.
reason-bank-unavailable = Banken gick inte att nå. Det är ett tekniskt fel och säger inget om dig.

## Varken kreditgivaren eller banken. Högst 240 tecken.

reason-technical-error = Ett tekniskt fel kom i vägen. Det säger inget om dig.
reason-shop-configuration = Något är fel i hur butiken har ställt in betalsättet. Det säger inget om dig.
reason-credit-register-unavailable = Kreditupplysningsföretaget gick inte att nå. Därför kunde inget beslut fattas. Det säger inget om dig.
reason-duplicate-payment = Samma betalning gjordes alldeles nyss. Den här stoppades för att du inte ska betala två gånger.
reason-session-expired = Tiden för att betala tog slut.
reason-cancelled-by-shopper = Betalningen avbröts innan den var klar.
reason-order-changed = Beställningen ändrades medan du betalade, eller så kunde butiken inte bekräfta den.
