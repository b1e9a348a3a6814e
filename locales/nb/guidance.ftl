### Kredittsjekken, nye forsøk, overskrifter og kontakter.

## Kredittsjekken: hvilke spor den setter. Høyst 240 tegn.

credit-check-none = Det er ikke gjort noen kredittsjekk.
credit-check-soft = Kredittgiveren gjorde en kredittsjekk. Andre kredittgivere kan ikke se den, og den påvirker ikke kredittverdigheten din.
credit-check-recorded = Kredittgiveren gjorde en kredittsjekk. Den blir registrert, og andre kredittgivere kan se at den er gjort.

## Å prøve igjen. Høyst 160 tegn.

retry-now = Du kan prøve igjen nå.
retry-later = Du kan prøve igjen senere.
retry-later-date = Du kan prøve igjen fra og med { $date }.
retry-fix-details = Du kan prøve igjen når du har sjekket eller endret opplysningene.
retry-after-action = Du kan prøve igjen når det som står her, er ordnet.
retry-smaller-amount = Du kan prøve med et lavere beløp, men det er ikke sikkert at det blir godkjent.
retry-check-first = Sjekk om den første betalingen gikk gjennom, før du betaler igjen.
retry-other-method = Du får trolig samme svar hvis du prøver igjen på samme måte uten at noe er endret.
retry-other-method-application = Du får trolig samme svar hvis du søker på nytt med en gang.
retry-never = Det hjelper ikke å prøve igjen på samme måte.
retry-pending-date = Svaret er ventet tidligst { $date }.

## Overskrifter over delene, og navn på kontakter. Høyst 60 tegn.

heading-reasons =
    { $count ->
        [one] Årsaken
       *[other] Årsakene
    }
heading-next-steps = Dette kan du gjøre nå
heading-alternatives = Andre måter å betale på
heading-credit-check = Kredittsjekk
heading-notices = Greit å vite
heading-contacts = Kontakt
reference-line = Referansenummeret ditt: { $reference }
contact-lender = Kredittgiveren
contact-merchant = Butikken
contact-bank = Banken din
contact-bureau = Kredittopplysningsbyrået
contact-register = Registeret
contact-data-authority = Personvernmyndigheten
contact-complaints = Klage
contact-debt-advice = Økonomi- og gjeldsrådgivning
