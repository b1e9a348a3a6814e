### Orden runt svaren i hjälpcentret.

language-name = Svenska

## Vad varje hjälpcenter heter och vad som finns där. Högst 40 och 160 tecken.

title-shopper = Hjälp med betalsätt
description-shopper = Det som folk frågar före köpet, i kassan och efteråt: kreditupplysningar, nej till köp, fakturor, återbetalningar.
title-merchant = Hjälp för butiker
description-merchant = Det som butikens personal frågar när en kunds betalning eller köp på kredit inte har godkänts.
title-support = Hjälp för kreditgivarens kundtjänst
description-support = Det som kreditgivarens kundtjänst behöver när någon frågar om ett beslut, och det som kunder och butiker får veta.

## Rubriker för grupper av frågor. Högst 60 tecken.

group-checkout = Före köpet och i kassan
group-after = Efter köpet
group-merchant = För butiken
group-support = För kundtjänst

## Runt innehållet. Högst 80 tecken.

choose-language = Välj språk
skip = Hoppa till innehållet
way = Här är du
languages = Språk
search = Sök bland frågorna
synonyms = avslag: nej; neka: nej; avvisa: nej; återbetal: pengarna tillbaka; refund: pengarna tillbaka; retur: skickar tillbaka; personnummer: betala kort id; uc: kreditupplysning; klaga: klagomål; överklaga: klagomål granskar; försen: missat; inkasso: påminnelse; kreditspärr: spärr; avbetal: delbetalning
found =
    { $count ->
        [0] Ingen fråga hittades. Prova ett annat ord.
        [one] { $count } fråga hittades.
       *[other] { $count } frågor hittades.
    }

## Längst ned på varje sida. Högst 160 tecken.

general = Det här är allmän information, inte juridisk rådgivning.
draft = Texterna är utkast. Ingen yrkesperson har granskat dem än.
