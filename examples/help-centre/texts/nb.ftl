### Ordene rundt svarene i hjelpesenteret.

language-name = Norsk bokmål

## Hva hvert hjelpesenter heter, og hva som finnes der. Høyst 40 og 160 tegn.

title-shopper = Hjelp med betalingsmåter
description-shopper = Det folk spør om før kjøpet, i kassen og etterpå: kredittsjekk, nei til kjøp, fakturaer, å få pengene tilbake.
title-merchant = Hjelp for butikker
description-merchant = Det ansatte i butikken spør om når betalingen til en kunde, eller et kjøp på kreditt, ikke ble godkjent.
title-support = Hjelp for kredittgiverens kundeservice
description-support = Det kredittgiverens kundeservice trenger når noen spør om en avgjørelse, og det kunder og butikker får vite.

## Overskrifter over grupper av spørsmål. Høyst 60 tegn.

group-checkout = Før kjøpet og i kassen
group-after = Etter kjøpet
group-merchant = For butikken
group-support = For kundeservice

## Rundt innholdet. Høyst 80 tegn.

choose-language = Velg språk
skip = Hopp til innholdet
way = Du er her
languages = Språk
search = Søk i spørsmålene
synonyms = avsl: nei; nekte: nei; avvis: nei; refu: pengene tilbake; angre: sender tilbake; fødselsn: trenger kort; personn: trenger kort; kredittvurd: kredittsjekk; kredittsc: kredittsjekk; gjeldsreg: register; purr: påminnelse; inkasso: påminnelse; forfal: tide; forsink: tide; utsett: pause; avdrag: delbetaling; avbetal: delbetaling; nedbetal: delbetaling; anke: klager; saksbeh: person; menneske: person
found =
    { $count ->
        [0] Fant ingen spørsmål. Prøv et annet ord.
        [one] Fant { $count } spørsmål.
       *[other] Fant { $count } spørsmål.
    }

## Nederst på hver side. Høyst 160 tegn.

general = Dette er generell informasjon, ikke juridisk rådgivning.
draft = Tekstene er utkast. Ingen fagperson har gått gjennom dem ennå.
