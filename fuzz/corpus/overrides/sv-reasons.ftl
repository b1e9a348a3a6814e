### Varför det inte godkändes, berättat för den som handlar. Ett meddelande per orsak: säg det som är känt, utan skuld.

## Vad kreditgivaren såg. Högst 240 tecken.

reason-affordability = Kreditgivaren bedömer att din inkomst inte ger tillräckligt utrymme för den här krediten.
reason-existing-debts = Kreditgivaren bedömer att de skulder du redan har lämnar för lite utrymme för den här krediten.
reason-unpaid-invoice = En tidigare faktura från kreditgivaren står som obetald. Det påverkar möjligheten att få ny kredit, även för ett litet köp.
reason-own-payment-history = Kreditgivaren har tittat på hur tidigare krediter eller köp hos dem har betalats. Bedömningen är att det talar emot den här krediten.
reason-late-payments-elsewhere = Kreditgivaren har uppgifter om sena eller uteblivna betalningar på krediter som du har eller har haft hos andra. Kreditgivaren tog hänsyn till det.
reason-late-payments-on-record = Kreditupplysningsföretagets uppgifter visar sena eller uteblivna betalningar på krediter i ditt namn. Kreditgivaren tog hänsyn till det.
reason-payment-default-on-record = Enligt ett register har du en betalningsanmärkning, alltså en notering om en skuld som inte betalades i tid. Kreditgivaren tog hänsyn till det.
reason-collection-or-judgment = Kreditgivaren har uppgifter om inkasso eller en dom som gäller en skuld i ditt namn. Kreditgivaren tog hänsyn till det.
reason-garnishment = Kreditgivaren har uppgifter om en utmätning av din inkomst eller egendom för en skuld. Kreditgivaren tog hänsyn till det.
reason-repossession = Kreditgivaren har uppgifter om att din bostad, din bil eller någon annan säkerhet för ett lån har återtagits eller tvångssålts. Kreditgivaren tog hänsyn till det.
reason-bankruptcy = Kreditgivaren har uppgifter om att du är eller har varit försatt i konkurs. Kreditgivaren tog hänsyn till det.
reason-short-credit-history = Det finns för lite information om tidigare krediter för att kreditgivaren ska kunna göra en bedömning. Det betyder inte att du har gjort något fel.
reason-no-credit-file = Kreditupplysningsföretaget har inga uppgifter om dig, så kreditgivaren kunde inte göra sin bedömning. Det betyder inte att du har gjort något fel.
reason-too-few-credit-references = Det angavs för få kreditreferenser, alltså andra som kan berätta för kreditgivaren hur du har betalat.
reason-credit-references-not-accepted = Kreditgivaren godtar inte kreditreferenser av det slag som angavs.
reason-credit-references-not-verified = Kreditgivaren kunde inte bekräfta de kreditreferenser som angavs och tog hänsyn till det.
reason-credit-freeze = Det finns en spärr mot kreditupplysningar eller nya krediter i ditt namn. Kreditgivaren rättar sig efter den. Spärren är inget tecken på dålig ekonomi.
reason-limit-reached = Beloppet går över din kreditgräns hos kreditgivaren.
reason-amount-over-limit = Beloppet är högre än vad kreditgivaren kan låna ut till dig just nu.
reason-amount-under-minimum = Beloppet är för lågt för det här betalsättet.
reason-too-many-open-purchases = Du har flera tidigare köp hos kreditgivaren som inte är betalda än. Det finns en gräns för hur många du kan ha på en gång.
reason-too-many-recent-applications = Det har gjorts flera ansökningar om kredit i ditt namn på kort tid. Kreditgivaren tog hänsyn till det.
reason-too-many-attempts = Det blev flera försök på kort tid. Därför går det inte att göra ett nytt försök just nu.
reason-income-not-verified = Kreditgivaren kunde inte bekräfta din inkomst och kunde därför inte slutföra sin bedömning.
reason-employment-not-verified = Kreditgivaren kunde inte bekräfta din anställning och tog hänsyn till det.
reason-irregular-employment = Kreditgivaren har uppgifter om att ditt arbete är tillfälligt eller oregelbundet. Kreditgivaren tog hänsyn till det.
reason-short-employment = Kreditgivaren bedömer att tiden som du har varit anställd är för kort för den här krediten.
reason-application-incomplete = Ett svar eller ett dokument saknas. Därför kunde kreditgivaren inte slutföra sin bedömning.
reason-identity-not-verified = Kreditgivaren kunde inte bekräfta vem du är och kunde därför inte gå vidare. Kontrollen finns för att ingen annan ska kunna handla i ditt namn.
reason-details-mismatch = Några av personuppgifterna stämmer inte med dem som finns registrerade. Det kan bero på ett litet skrivfel.
reason-address-mismatch = Adressen stämmer inte med den som finns registrerad. Du kanske har flyttat nyligen, eller så är något stavat på ett annat sätt.
reason-residence-not-verified = Kreditgivaren kunde inte bekräfta var du bor och tog hänsyn till det.
reason-temporary-residence = Kreditgivaren har uppgifter om att ditt nuvarande boende är tillfälligt. Kreditgivaren tog hänsyn till det.
reason-short-residence = Kreditgivaren bedömer att tiden som du har bott på din adress är för kort för den här krediten.
reason-delivery-address-not-accepted = Kreditgivaren godtar inte den här leveransadressen för det här betalsättet.
reason-protected-identity = Du har skyddade personuppgifter, så den automatiska kontrollen går inte att göra. Det har inget med din ekonomi att göra.
reason-under-age = Det här betalsättet är bara till för den som har nått en viss ålder.
reason-not-resident = Det här betalsättet är bara till för den som är folkbokförd i landet där det erbjuds.
reason-purchase-not-eligible = Något i varukorgen går inte att betala på det här sättet. Det har inget med dig att göra.
reason-shop-not-eligible = Det här betalsättet gäller inte i den här butiken. Det har inget med dig att göra.
reason-business-not-supported = Det här betalsättet är till för privatpersoner, inte för företag.
reason-currency-or-country-unsupported = Det här betalsättet fungerar inte med den här valutan eller det här landet.
reason-method-not-available = Det här betalsättet går inte att använda för köpet.
reason-security-insufficient = Säkerheten för lånet, till exempel en bil, räckte inte eller godtogs inte.
reason-checks-pending = Kreditgivaren är inte klar med sina kontroller än. Du kan ha fått frågor att svara på.

## Vad banken sa. Högst 240 tecken.

reason-insufficient-funds = Din bank svarade att det tillgängliga beloppet inte räckte till köpet. Pengar som är reserverade för andra betalningar räknas kanske inte med.
reason-card-limit-reached = Köpet går över en gräns på ditt kort. Många kort har en gräns per dag, per köp eller för köp på nätet.
reason-card-expired = Banken svarade att kortets giltighetstid har gått ut.
reason-card-details-wrong = Kortnumret, giltighetstiden eller säkerhetskoden stämmer inte. Det kan bero på ett litet skrivfel.
reason-card-replaced = Kortet har ersatts av ett nyare.
reason-card-not-supported = Det här kortet går inte att använda för den här sortens köp.
reason-card-frozen-by-holder = Kortet är låst i kortets inställningar, eller så är det stängt där för den här sortens betalning.
reason-card-blocked = Din bank har spärrat kortet. Banken kan berätta mer.
reason-account-closed = Bankkontot eller kortet som användes för betalningen är avslutat eller går inte att använda.
reason-pin-wrong = PIN-koden stämde inte, eller så har fel kod angetts för många gånger.
reason-authentication-required = Din bank vill att du först bekräftar betalningen: i bankens app, med e-legitimation eller med en kod.
reason-authentication-failed = Betalningen bekräftades inte i tid hos din bank, eller så kom bekräftelsen inte fram.
reason-authorisation-revoked = Medgivandet att ta betalt från kortet eller bankkontot är återkallat.
reason-bank-unavailable = Banken gick inte att nå. Det är ett tekniskt fel, inte ett beslut om dig.

## Varken kreditgivaren eller banken. Högst 240 tecken.

reason-technical-error = Ett tekniskt fel stoppade det här försöket. Det är inte ett beslut om dig.
reason-shop-configuration = Något är fel i hur butiken har ställt in betalsättet. Det är inte ett beslut om dig.
reason-credit-register-unavailable = Kreditupplysningsföretaget gick inte att nå, så kreditgivaren kunde inte slutföra sin bedömning. Det är ett tekniskt fel, inte ett beslut om dig.
reason-duplicate-payment = Samma betalning skickades alldeles nyss. Den andra betalningen stoppades, så att du inte betalar två gånger.
reason-session-expired = Tiden för att slutföra betalningen gick ut.
reason-cancelled-by-shopper = Betalningen avbröts innan den var klar.
reason-order-changed = Beställningen ändrades under betalningen, eller så kunde butiken inte bekräfta den.
