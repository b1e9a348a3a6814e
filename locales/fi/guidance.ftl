### Luottotietojen tarkistus, uusi yritys, otsikot ja yhteystiedot.

## Luottotietojen tarkistus: mitä siitä jää. Enintään 240 merkkiä.

credit-check-none = Luottotietojasi ei tarkistettu.
credit-check-soft = Luotonantaja tarkisti luottotietosi. Muut luotonantajat eivät näe tarkistusta, eikä se vaikuta luottoluokitukseesi.
credit-check-recorded = Luotonantaja tarkisti luottotietosi. Siitä jää merkintä, ja muut luotonantajat voivat nähdä, että tiedot on tarkistettu.

## Uusi yritys. Enintään 160 merkkiä.

retry-now = Voit yrittää uudelleen nyt.
retry-later = Voit yrittää uudelleen myöhemmin.
retry-later-date = Voit yrittää uudelleen aikaisintaan { $date }.
retry-fix-details = Voit yrittää uudelleen, kun olet tarkistanut tai muuttanut tiedot.
retry-after-action = Voit yrittää uudelleen, kun tässä mainitut asiat ovat kunnossa.
retry-smaller-amount = Voit kokeilla pienempää summaa, mutta ei ole varmaa, että se hyväksytään.
retry-check-first = Tarkista, menikö ensimmäinen maksu läpi, ennen kuin maksat uudelleen.
retry-other-method = Jos yrität samalla tavalla eikä mikään ole muuttunut, vastaus on luultavasti sama.
retry-other-method-application = Jos haet heti uudelleen, vastaus on luultavasti sama.
retry-never = Uusi yritys samalla tavalla ei onnistu.
retry-pending-date = Vastausta voi odottaa aikaisintaan { $date }.

## Osien otsikot ja yhteystietojen nimet. Enintään 60 merkkiä.

heading-reasons =
    { $count ->
        [one] Syy
       *[other] Syyt
    }
heading-next-steps = Mitä voit tehdä nyt
heading-alternatives = Muut maksutavat
heading-credit-check = Luottotietojen tarkistus
heading-notices = Hyvä tietää
heading-contacts = Yhteystiedot
reference-line = Asianumero: { $reference }
contact-lender = Luotonantaja
contact-merchant = Kauppa
contact-bank = Pankkisi
contact-bureau = Luottotietoyritys
contact-register = Rekisteri
contact-data-authority = Tietosuojaviranomainen
contact-complaints = Valitukset
contact-debt-advice = Talous- ja velkaneuvonta
