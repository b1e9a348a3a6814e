### Sanat vastausten ympärillä tukisivuilla.

language-name = Suomi

## Kunkin tukisivuston nimi ja sisältö. Enintään 40 ja 160 merkkiä.

title-shopper = Apua maksutapoihin
description-shopper = Mitä ihmiset kysyvät ennen ostosta, kassalla ja sen jälkeen: luottotietojen tarkistus, kielteiset päätökset, laskut, hyvitykset.
title-merchant = Apua kaupoille
description-merchant = Mitä kaupan henkilökunta kysyy, kun asiakkaan maksua tai ostosta luotolla ei hyväksytty.
title-support = Apua luotonantajan asiakaspalvelulle
description-support = Mitä luotonantajan asiakaspalvelu tarvitsee, kun joku kysyy päätöksestä, ja mitä asiakkaille ja kaupoille kerrotaan.

## Kysymysryhmien otsikot. Enintään 60 merkkiä.

group-checkout = Ennen ostosta ja kassalla
group-after = Ostoksen jälkeen
group-merchant = Kaupalle
group-support = Asiakaspalvelulle

## Sisällön ympärillä. Enintään 80 merkkiä.

choose-language = Valitse kieli
skip = Siirry sisältöön
way = Olet tässä
languages = Kieli
search = Hae kysymyksistä
synonyms = hyl: hyväksytty; evät: hyväksytty; hetu: tarvitsen; henkilötun: tarvitsen; asiakastie: luottotiedot; luottokie: luottokiellon; maksuhäir: rekisterissä; perin: maksumuistutus; karhu: maksumuistutus; myöhäs: väliin; viiväs: väliin; lykkä: tauolle; osamak: maksueräni; erämak: maksueräni; velk: velkoihin; palautus: palautan rahat; hyvitys: rahat takaisin; reklam: valituksen; valitus: valituksen
found =
    { $count ->
        [0] Yhtään kysymystä ei löytynyt. Kokeile toista sanaa.
        [one] Löytyi { $count } kysymys.
       *[other] Löytyi { $count } kysymystä.
    }

## Jokaisen sivun alareunassa. Enintään 160 merkkiä.

general = Tämä on yleistä tietoa, ei oikeudellista neuvontaa.
draft = Tekstit ovat luonnoksia. Kukaan ammattilainen ei ole vielä tarkistanut niitä.
