### Oikeudet ja muut asiat, jotka laki tai luotonantaja haluaa kertoa ostajalle selityksen rinnalla.
### ”On oikeus” ja ”on lähetettävä” ovat vain teksteissä, jotka näytetään siellä, missä lain tiedetään sanovan niin.

## Päätös, ja mitä luotonantajalta voi pyytää. Enintään 240 merkkiä.

notice-rejected = Luotonantaja on päättänyt, ettei se myönnä sinulle tätä luottoa.
notice-rejected-date = Luotonantaja päätti { $date }, ettei se myönnä sinulle tätä luottoa.
notice-reason-given =
    { $count ->
        [one] Päätöksen syy on kerrottu tässä.
       *[other] Päätöksen syyt on kerrottu tässä.
    }
notice-reason-ask = Voit kysyä luotonantajalta, mikä on päätöksen syy.
notice-reason-ask-named = Voit kysyä päätöksen syytä luotonantajalta: { $lender }.
notice-right-to-reasons = Sinulla on oikeus saada luotonantajalta selitys päätökseen.
notice-right-to-reasons-sixty-days = Sinulla on oikeus saada tarkat syyt, jos pyydät niitä 60 päivän kuluessa. Luotonantajan on silloin vastattava 30 päivän kuluessa.
notice-automated-processing =
    { $automation ->
        [solely] Tämä päätös tehtiin automaattisesti, eikä ihminen osallistunut siihen.
       *[partly] Tämä päätös tehtiin osittain automaattisesti.
    }
notice-human-review = Sinulla on oikeus siihen, että joku ihminen luotonantajalla arvioi päätöksen uudelleen.
notice-human-review-named = Sinulla on oikeus siihen, että joku ihminen luotonantajalla arvioi päätöksen uudelleen. Luotonantaja on { $lender }.
notice-human-review-offered = Luotonantaja tarjoaa mahdollisuuden siihen, että ihminen arvioi päätöksen uudelleen. Voit pyytää sitä.
notice-human-review-offered-named = { $lender } tarjoaa mahdollisuuden siihen, että ihminen arvioi päätöksen uudelleen. Voit pyytää sitä.
notice-own-view = Sinulla on oikeus kertoa luotonantajalle, miten itse näet asian.
notice-own-view-offered = Luotonantaja tarjoutuu kuulemaan, miten itse näet asian.
notice-contest = Sinulla on oikeus riitauttaa päätös luotonantajalla.
notice-contest-offered = Luotonantaja tarjoutuu katsomaan päätöstä uudelleen, jos riitautat sen.

## Rekisterit, ja mitä niistä kerrottiin luotonantajalle. Enintään 240 merkkiä.

notice-database-used = Luotonantaja käytti tietoja, jotka antoi { $register }. Päätös on luotonantajan oma.
notice-database-result = Tässä mainittu syy kertoo, mitä luotonantaja sai tietää rekisteristä.
notice-data-categories =
    { $category ->
        [account-transactions] Luotonantaja käytti tietoja maksuista, joita on tullut pankkitilillesi tai lähtenyt siltä.
        [address] Luotonantaja käytti tietoja osoitteestasi.
        [debts] Luotonantaja käytti tietoja veloistasi ja luottorajoistasi.
        [identity] Luotonantaja käytti tietoja siitä, kuka olet, kuten nimeäsi ja syntymäaikaasi.
        [income] Luotonantaja käytti tietoja tuloistasi.
        [inquiries] Luotonantaja käytti tietoja aiemmista luottotietojen tarkistuksista ja hakemuksista.
        [payment-history] Luotonantaja käytti tietoja siitä, miten olet maksanut aiempia luottoja.
        [payment-defaults] Luotonantaja käytti tietoja maksuhäiriömerkinnöistä.
        [purchase-history] Luotonantaja käytti tietoja aiemmista ostoksistasi.
       *[score] Luotonantaja käytti luottopisteitä.
    }
notice-bureau-did-not-decide = Tässä mainittu rekisteri ei tehnyt päätöstä eikä voi selittää sitä.
notice-copy-coming = { $register } lähettää sinulle maksutta kopion tiedoista, jotka se antoi luotonantajalle.
notice-free-copy = Sinulla on oikeus saada maksutta kopio tiedoista, joita tässä mainitussa rekisterissä on sinusta.
notice-free-copy-sixty-days = Sinulla on oikeus saada maksutta kopio raportistasi tässä mainitusta rekisteristä. Pyydä se 60 päivän kuluessa.
notice-correction = Jos tässä mainitussa rekisterissä on sinusta väärää tietoa, sinulla on oikeus saada se korjatuksi.
notice-score-disclosure = Luotonantaja käytti luottopisteitä. Pistemäärä on kerrottava kirjallisessa ilmoituksessa.

## Apu, valitukset, ja mitä tulee kirjallisesti. Enintään 240 merkkiä.

notice-debt-advice = Voit saada talous- ja velkaneuvontaa. Yhteystiedot siihen ovat tässä.
notice-non-discrimination = Liittovaltion laki kieltää luotonantajia syrjimästä luoton hakijoita. Kirjallisen ilmoituksen on kerrottava siitä lisää.
notice-complaint-bodies = Jos haluat valittaa luotonantajasta, voit ehkä saada apua taholta, jonka yhteystiedot on annettu valituksia varten.
notice-credit-warning = Varoitus: lainan ottaminen maksaa rahaa.
notice-written-notice = Luotonantajan on lähetettävä sinulle myös kirjallinen ilmoitus tästä päätöksestä.
notice-written-notice-thirty-days = Luotonantajan on lähetettävä sinulle kirjallinen ilmoitus tästä päätöksestä 30 päivän kuluessa.
