### Ordene omkring svarene i hjælpecentret.

language-name = Dansk

## Hvad hvert hjælpecenter hedder, og hvad der er i det. Højst 40 og 160 tegn.

title-shopper = Hjælp til betalingsmåder
description-shopper = Det, folk spørger om før købet, i kassen og bagefter: kredittjek, nej til køb, fakturaer, penge tilbage.
title-merchant = Hjælp til butikker
description-merchant = Det, butikkens personale spørger om, når en kundes betaling eller køb på kredit ikke blev godkendt.
title-support = Hjælp til kreditgiverens kundeservice
description-support = Det, kreditgiverens kundeservice har brug for, når nogen spørger om en afgørelse, og det, kunder og butikker får at vide.

## Overskrifter over grupper af spørgsmål. Højst 60 tegn.

group-checkout = Før købet og i kassen
group-after = Efter købet
group-merchant = Til butikken
group-support = Til kundeservice

## Omkring indholdet. Højst 80 tegn.

choose-language = Vælg sprog
skip = Gå til indholdet
way = Du er her
languages = Sprog
search = Søg i spørgsmålene
synonyms = afsl: nej; afvis: nej; nægt: nej; refu: penge tilbage; fortryd: sender tilbage; cpr: bruge kort; personn: bruge kort; kreditvurd: kredittjek; kreditch: kredittjek; kreditsc: kredittjek; rki: register; debitor: register; inkasso: rykker; forfald: tiden; forsink: tiden; udskyd: pause; udsæt: pause; henstand: pause; afdrag: rater; afbetal: rater; delbetal: rater; sagsbeh: person; menneske: person
found =
    { $count ->
        [0] Ingen spørgsmål fundet. Prøv et andet ord.
        [one] { $count } spørgsmål fundet.
       *[other] { $count } spørgsmål fundet.
    }

## Nederst på hver side. Højst 160 tegn.

general = Dette er generel information, ikke juridisk rådgivning.
draft = Teksterne er udkast. Ingen fagperson har gennemgået dem endnu.
