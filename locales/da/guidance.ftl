### Kredittjekket, nye forsøg, overskrifter og kontakter.

## Kredittjekket: hvilke spor det efterlader. Højst 240 tegn.

credit-check-none = Der blev ikke lavet et kredittjek.
credit-check-soft = Kreditgiveren lavede et kredittjek. Andre kreditgivere kan ikke se det, og det påvirker ikke din kreditværdighed.
credit-check-recorded = Kreditgiveren lavede et kredittjek. Det er registreret, og andre kreditgivere kan måske se, at det er lavet.

## At prøve igen. Højst 160 tegn.

retry-now = Du kan prøve igen nu.
retry-later = Du kan prøve igen senere.
retry-later-date = Du kan prøve igen fra og med den { $date }.
retry-fix-details = Du kan prøve igen, når du har tjekket eller rettet oplysningerne.
retry-after-action = Du kan prøve igen, når det, der står her, er ordnet.
retry-smaller-amount = Du kan prøve med et mindre beløb, men det er ikke sikkert, at det bliver godkendt.
retry-check-first = Tjek, om den første betaling gik igennem, før du betaler igen.
retry-other-method = Du får nok det samme svar, hvis du prøver igen på samme måde, uden at noget er ændret.
retry-other-method-application = Du får nok det samme svar, hvis du søger igen med det samme.
retry-never = Det hjælper ikke at prøve igen på samme måde.
retry-pending-date = Svaret ventes tidligst den { $date }.

## Overskrifter over delene og navne på kontakter. Højst 60 tegn.

heading-reasons =
    { $count ->
        [one] Årsagen
       *[other] Årsagerne
    }
heading-next-steps = Det kan du gøre nu
heading-alternatives = Andre måder at betale på
heading-credit-check = Kredittjek
heading-notices = Godt at vide
heading-contacts = Kontakt
reference-line = Dit referencenummer: { $reference }
contact-lender = Kreditgiveren
contact-merchant = Butikken
contact-bank = Din bank
contact-bureau = Kreditoplysningsbureauet
contact-register = Registret
contact-data-authority = Databeskyttelsesmyndigheden
contact-complaints = Klager
contact-debt-advice = Økonomi- og gældsrådgivning
