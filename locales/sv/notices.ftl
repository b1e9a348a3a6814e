### Rättigheter, och vad kunden ska få veta enligt lagen eller kreditgivaren, vid sidan av förklaringen.
### ”Måste” och ”har rätt” står bara i texter som visas där det är känt att lagen säger så.

## Beslutet, och vad man kan begära av kreditgivaren. Högst 240 tecken.

notice-rejected = Kreditgivaren har beslutat att inte ge dig den här krediten.
notice-rejected-date = Den { $date } beslutade kreditgivaren att inte ge dig den här krediten.
notice-reason-given =
    { $count ->
        [one] Orsaken till beslutet anges här.
       *[other] Orsakerna till beslutet anges här.
    }
notice-reason-ask = Du kan fråga kreditgivaren om orsaken till beslutet.
notice-reason-ask-named = Du kan fråga { $lender } om orsaken till beslutet.
notice-right-to-reasons = Du har rätt att få beslutet förklarat av kreditgivaren.
notice-right-to-reasons-sixty-days = Du har rätt att få veta de närmare skälen om du frågar inom 60 dagar. Kreditgivaren måste då svara inom 30 dagar.
notice-automated-processing =
    { $automation ->
        [solely] Beslutet fattades helt automatiskt, utan att någon person deltog.
       *[partly] Beslutet fattades delvis automatiskt.
    }
notice-human-review = Du har rätt att få beslutet granskat av en person hos kreditgivaren.
notice-human-review-named = Du har rätt att få beslutet granskat av en person hos { $lender }.
notice-human-review-offered = Kreditgivaren erbjuder dig att få beslutet granskat av en person. Du kan begära det.
notice-human-review-offered-named = { $lender } erbjuder dig att få beslutet granskat av en person. Du kan begära det.
notice-own-view = Du har rätt att berätta för kreditgivaren hur du själv ser på saken.
notice-own-view-offered = Kreditgivaren erbjuder dig att berätta hur du själv ser på saken.
notice-contest = Du har rätt att bestrida beslutet hos kreditgivaren.
notice-contest-offered = Kreditgivaren erbjuder sig att se över beslutet om du bestrider det.

## Register, och vad de har berättat för kreditgivaren. Högst 240 tecken.

notice-database-used = Kreditgivaren använde uppgifter från { $register }. Beslutet är kreditgivarens eget.
notice-database-result = Orsaken som anges här visar vad kreditgivaren fick veta från ett register.
notice-data-categories =
    { $category ->
        [account-transactions] Kreditgivaren använde uppgifter om betalningar till och från ditt bankkonto.
        [address] Kreditgivaren använde uppgifter om din adress.
        [debts] Kreditgivaren använde uppgifter om dina skulder och krediter.
        [identity] Kreditgivaren använde uppgifter om vem du är, som ditt namn och när du är född.
        [income] Kreditgivaren använde uppgifter om din inkomst.
        [inquiries] Kreditgivaren använde uppgifter om tidigare kreditupplysningar och ansökningar.
        [payment-history] Kreditgivaren använde uppgifter om hur du har betalat tidigare krediter.
        [payment-defaults] Kreditgivaren använde uppgifter om betalningsanmärkningar.
        [purchase-history] Kreditgivaren använde uppgifter om dina tidigare köp.
       *[score] Kreditgivaren använde ett kreditbetyg.
    }
notice-bureau-did-not-decide = Registret som nämns här har inte fattat beslutet och kan inte förklara det.
notice-copy-coming = { $register } skickar en gratis upplysningskopia till dig. Där ser du vad kreditgivaren fick veta.
notice-free-copy = Du har rätt till en gratis kopia av de uppgifter om dig som finns i registret som nämns här.
notice-free-copy-sixty-days = Du har rätt till en gratis kopia av din rapport från registret som nämns här. Begär den inom 60 dagar.
notice-correction = Om registret som nämns här har fel uppgifter om dig, har du rätt att få dem rättade.
notice-score-disclosure = Kreditgivaren använde ett kreditbetyg. Betyget ska stå i det skriftliga beskedet.

## Hjälp, klagomål, och det som kommer skriftligt. Högst 240 tecken.

notice-debt-advice = Du kan få budget- och skuldrådgivning. En kontakt för det finns här.
notice-non-discrimination = Federal lag förbjuder kreditgivare att diskriminera den som söker kredit. Det skriftliga beskedet ska säga mer om det.
notice-complaint-bodies = Om du har klagomål på kreditgivaren kan du kanske få hjälp av en kontakt som anges för klagomål.
notice-credit-warning = Att låna kostar pengar.
notice-written-notice = Kreditgivaren måste också skicka ett skriftligt besked om beslutet till dig.
notice-written-notice-thirty-days = Kreditgivaren måste skicka ett skriftligt besked om beslutet till dig inom 30 dagar.
