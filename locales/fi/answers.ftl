### Vastauksia siihen, mitä kysytään hylkäyksestä, luottotietojen tarkistuksesta ja maksutavoista: ennen ostosta ja kassalla.
### Yleisiä vastauksia: jokainen pitää paikkansa kaikilla luotonantajilla ja kaikissa kaupoissa, oli syy mikä tahansa. Tässä ei sanota, miksi.
### Rivi, jonka tunnus päättyy muuttujan nimeen, tulee edellisen rivin tilalle, kun tieto on saatavilla.

## Ei hyväksytty tällä kertaa: kysymys. Enintään 80 merkkiä.

answer-refused-this-time-question = Miksi tätä ostosta ei hyväksytty, vaikka edellinen hyväksyttiin?

## Ei hyväksytty tällä kertaa: lyhyt vastaus. Enintään 300 merkkiä.

answer-refused-this-time-short = Jokaisesta ostoksesta päätetään erikseen sen mukaan, mitä juuri silloin tiedetään. Summa, kauppa, aiemmat maksut ja muut asiat voivat vaikuttaa, ja ne muuttuvat. Aiempi myönteinen päätös ei ole lupaus seuraavasta.

## Ei hyväksytty tällä kertaa: mitä voit tehdä. Enintään 160 merkkiä.

answer-refused-this-time-step-1 = Katso, onko saamassasi viestissä syy. Jos voit hoitaa asian kuntoon, tee se ensin.
answer-refused-this-time-step-2 = Kirjaudu luotonantajan palveluun tai ota sinne yhteyttä, jos syytä ei näy.
answer-refused-this-time-step-2-lender = Jos syytä ei näy, kirjaudu luotonantajan palveluun tai ota yhteyttä: { $lender }.
answer-refused-this-time-step-3 = Valitse maksutapa, joka ei ole luottoa, jos haluat tehdä ostoksen nyt.
answer-refused-this-time-step-4 = Älä lähetä samaa ostosta yhä uudelleen. Jos yrität monta kertaa lyhyessä ajassa, yritykset voidaan pysäyttää.

## Ei hyväksytty tällä kertaa: mitä kannattaa ottaa valmiiksi. Enintään 80 merkkiä.

answer-refused-this-time-have-1 = Päätöksen asianumero
answer-refused-this-time-have-1-reference = Asianumero: { $reference }
answer-refused-this-time-have-2 = Ostoksen päivä ja summa

## Pieni ostos: kysymys. Enintään 80 merkkiä.

answer-small-purchase-question = Miksi näin pientä ostosta ei hyväksytty?

## Pieni ostos: lyhyt vastaus. Enintään 300 merkkiä.

answer-small-purchase-short = Myöhemmin maksaminen on luottoa, vaikka ostaisit vain bussilipun. Luotonantaja voi katsoa samoja asioita kuin isossa ostoksessa, ei vain summaa. Joillakin maksutavoilla on myös alaraja.

## Pieni ostos: mitä voit tehdä. Enintään 160 merkkiä.

answer-small-purchase-step-1 = Maksa sen sijaan heti, esimerkiksi pankkikortilla tai pankkitililtäsi.
answer-small-purchase-step-2 = Kirjaudu luotonantajan palveluun ja katso, onko jotain maksamatta tai odottaako jokin vastaustasi.
answer-small-purchase-step-2-lender = Kirjaudu palveluun ja katso, onko jotain maksamatta tai odottaako jokin vastaustasi. Luotonantaja on { $lender }.
answer-small-purchase-step-3 = Kysy syytä luotonantajalta, jos sitä ei näy.

## Milloin ja miksi luottotiedot tarkistetaan: kysymys. Enintään 80 merkkiä.

answer-credit-check-question = Milloin luottotiedot tarkistetaan, ja miksi?

## Milloin ja miksi luottotiedot tarkistetaan: lyhyt vastaus. Enintään 300 merkkiä.

answer-credit-check-short = Luottotiedot voidaan tarkistaa, kun haet luottoa: laskua, myöhempää maksua, osamaksua tai lainaa. Tarkistus auttaa luotonantajaa arvioimaan, pystytkö maksamaan luoton takaisin. Kun maksat heti omalla rahalla, se ei ole luottoa.

## Milloin ja miksi luottotiedot tarkistetaan: mitä voit tehdä. Enintään 160 merkkiä.

answer-credit-check-step-1 = Lue, mitä kassalla sanotaan luottotietojen tarkistuksesta, ennen kuin valitset maksutavan.
answer-credit-check-step-2 = Valitse maksutapa, joka ei ole luottoa, jos et halua hakea luottoa.
answer-credit-check-step-3 = Kysy luotonantajalta, tarkistettiinko tietosi, millä tavalla ja mistä rekisteristä.
answer-credit-check-step-3-lender = Kysy luotonantajalta, tarkistettiinko tietosi, millä tavalla ja mistä rekisteristä. Luotonantaja on { $lender }.

## Milloin ja miksi luottotiedot tarkistetaan: mitä kannattaa ottaa valmiiksi. Enintään 80 merkkiä.

answer-credit-check-have-1 = Päätöksen asianumero
answer-credit-check-have-1-reference = Asianumero: { $reference }

## Mitä tarkistuksesta jää: kysymys. Enintään 80 merkkiä.

answer-credit-check-traces-question = Mitä luottotietojen tarkistuksesta jää, ja kuka voi nähdä sen?

## Mitä tarkistuksesta jää: lyhyt vastaus. Enintään 300 merkkiä.

answer-credit-check-traces-short = Se riippuu siitä, millainen tarkistus on. Joitakin tarkistuksia muut luotonantajat eivät näe. Toisista jää merkintä, jonka muut luotonantajat voivat nähdä. Luotonantaja voi kertoa, millaisen tarkistuksen se tekee.
answer-credit-check-traces-short-none = Luottotietojasi ei tarkistettu. Ne voidaan tarkistaa myöhemmän ostoksen tai hakemuksen yhteydessä.
answer-credit-check-traces-short-soft = Luotonantaja tarkisti luottotietosi. Muut luotonantajat eivät näe tarkistusta, eikä se vaikuta luottoluokitukseesi.
answer-credit-check-traces-short-recorded = Luotonantaja tarkisti luottotietosi. Siitä jää merkintä, ja muut luotonantajat voivat nähdä, että tiedot on tarkistettu. Merkinnän kesto vaihtelee, ja rekisterin ylläpitäjä voi kertoa sen.

## Mitä tarkistuksesta jää: mitä voit tehdä. Enintään 160 merkkiä.

answer-credit-check-traces-step-1 = Kysy luotonantajalta, millaisen tarkistuksen se tekee ja mistä rekisteristä.
answer-credit-check-traces-step-1-lender = Kysy luotonantajalta, millaisen tarkistuksen se tekee ja mistä rekisteristä. Luotonantaja on { $lender }.
answer-credit-check-traces-step-2 = Kysy rekisterin ylläpitäjältä, mitä tietoja sillä on sinusta ja kuka niitä on pyytänyt.
answer-credit-check-traces-step-3 = Lähetä yksi hakemus kerrallaan. Jokainen voi johtaa uuteen tarkistukseen.

## Korttimaksu ilman henkilön numeroa: kysymys. Enintään 80 merkkiä.

answer-card-without-number-question = Mitä tarvitsen, kun maksan kortilla?
answer-card-without-number-question-number = Onko { $number } tarpeen, kun maksan kortilla?

## Korttimaksu ilman henkilön numeroa: lyhyt vastaus. Enintään 300 merkkiä.

answer-card-without-number-short = Korttimaksuun tarvitaan kortin omat tiedot: numero, voimassaoloaika ja turvakoodi. Pankkisi voi pyytää, että vahvistat maksun.
answer-card-without-number-short-number = Ei ole. Korttimaksu tehdään kortin omilla tiedoilla, eikä { $number } ole tarpeen. Pankkisi voi pyytää, että vahvistat maksun.

## Korttimaksu ilman henkilön numeroa: mitä voit tehdä. Enintään 160 merkkiä.

answer-card-without-number-step-1 = Valitse maksutavaksi kortti, ennen kuin täytät muuta, jos kassa sallii sen.
answer-card-without-number-step-2 = Anna kortin tiedot ja vahvista maksu pankissasi, jos sitä pyydetään.
answer-card-without-number-step-3 = Jos kauppa pyytää enemmän, kysy, mihin tietoja tarvitaan. Tilauksen toimitukseen tarvitaan osoite.
answer-card-without-number-step-3-number = Jos { $number } pitäisi silti antaa kassalla, kysy kaupalta, mihin sitä tarvitaan.

## Korttimaksu ilman henkilön numeroa: mitä kannattaa ottaa valmiiksi. Enintään 80 merkkiä.

answer-card-without-number-have-1 = Kortti tai sen tiedot
answer-card-without-number-have-2 = Pankin sovellus, pankkitunnukset tai koodi, jos maksu pitää vahvistaa

## Mitä maksutavat tarkoittavat: kysymys. Enintään 80 merkkiä.

answer-ways-to-pay-question = Mitä maksutavat tarkoittavat, ja milloin raha lähtee?

## Mitä maksutavat tarkoittavat: lyhyt vastaus. Enintään 300 merkkiä.

answer-ways-to-pay-short = Joillakin tavoilla maksat omalla rahalla, nyt tai päivänä, jonka tiedät. Muut ovat luottoa: jäät velkaa ja maksat velan takaisin myöhemmin tai erissä.

## Mitä maksutavat tarkoittavat: mitä voit tehdä. Enintään 160 merkkiä.

answer-ways-to-pay-step-1 = Katso, mitä maksutavan vieressä sanotaan: milloin maksat ja onko se luottoa.
answer-ways-to-pay-step-2 = Katso eräpäivä ja huolehdi, että sinulla on silloin rahat maksuun.
answer-ways-to-pay-step-3 = Lue, mitä luotto maksaa yhteensä, ennen kuin hyväksyt sen.

## Mitä maksutavat tarkoittavat: jokainen maksutapa, ja milloin raha lähtee. Enintään 160 merkkiä.

answer-ways-to-pay-method-invoice = Lasku: maksat koko summan myöhemmin, viimeistään laskun eräpäivänä. Tämä on luottoa.
answer-ways-to-pay-method-pay-later = Maksa myöhemmin: maksat koko summan päivänä, jonka näet ennen kuin hyväksyt sen. Tämä on luottoa.
answer-ways-to-pay-method-instalments = Osamaksu: maksat tämän ostoksen erissä, päivinä, jotka näet ennen kuin hyväksyt sen. Tämä on luottoa.
answer-ways-to-pay-method-instalment-account = Luottotili: ostos lisätään luottotiliisi luotonantajalla, ja maksat sen pois erissä.
answer-ways-to-pay-method-financing = Laina tähän ostokseen: otat lainan ja maksat sen takaisin erissä, usein joka kuukausi.
answer-ways-to-pay-method-lender-card = Luotonantajan kortti: luotonantaja maksaa kaupalle, ja sinä maksat luotonantajalle myöhemmin. Tämä on luottoa.
answer-ways-to-pay-method-card = Kortti: raha varataan tai veloitetaan heti. Osa kaupoista veloittaa, kun ne lähettävät tilauksen.
answer-ways-to-pay-method-credit-card = Luottokortti: ostos tulee kortin laskulle, jonka maksat myöhemmin. Tämä on luottoa.
answer-ways-to-pay-method-bank-transfer = Tilisiirto: siirrät rahat pankkitililtäsi. Kauppa voi odottaa niitä, ennen kuin se lähettää tilauksen.
answer-ways-to-pay-method-direct-bank = Verkkopankkimaksu: hyväksyt maksun pankissasi, ja raha lähtee heti pankkitililtäsi.
answer-ways-to-pay-method-direct-debit = Suoraveloitus: rahat veloitetaan pankkitililtäsi myöhemmin, sinun luvallasi.
answer-ways-to-pay-method-wallet = Digitaalinen lompakko: maksat siinä olevalla kortilla, pankkitilillä tai rahalla. Se, milloin raha lähtee, riippuu siitä, mitä niistä käytät.
answer-ways-to-pay-method-mobile-pay = Mobiilimaksu: hyväksyt maksun puhelimen sovelluksessa, ja raha lähtee yleensä heti.

## Luottotili ja pankkitili: kysymys. Enintään 80 merkkiä.

answer-instalment-account-question = Onko luottotili sama asia kuin pankkitilini?

## Luottotili ja pankkitili: lyhyt vastaus. Enintään 300 merkkiä.

answer-instalment-account-short = Ei ole. Luottotili on luottoa, jonka luotonantaja antaa. Ostos lisätään siihen, mitä olet sille velkaa, ja maksat sen takaisin erissä. Luotosta voi tulla korkoa ja kuluja.

## Luottotili ja pankkitili: mitä voit tehdä. Enintään 160 merkkiä.

answer-instalment-account-step-1 = Katso, onko maksutavan vieressä sana luotto, ennen kuin hyväksyt sen.
answer-instalment-account-step-2 = Jos haluat käyttää pankkitilisi rahaa, valitse verkkopankkimaksu tai pankkikortti.
answer-instalment-account-step-3 = Jos valitsit luottotilin vahingossa, ota pian yhteyttä luotonantajaan. Kysy, miten maksat kaiken kerralla.
answer-instalment-account-step-3-lender = Jos valitsit luottotilin vahingossa, kysy luotonantajalta pian, miten maksat kaiken kerralla. Luotonantaja on { $lender }.

## Hylätty hakemus luotonantajan kortista: kysymys. Enintään 80 merkkiä.

answer-card-application-question = Miksi hakemustani luotonantajan kortista ei hyväksytty?

## Hylätty hakemus luotonantajan kortista: lyhyt vastaus. Enintään 300 merkkiä.

answer-card-application-short = Luotonantajan kortilla ostat luotolla, joten luotonantaja arvioi, pystytkö maksamaan sen takaisin. Kielteiseen päätökseen voi olla monta syytä, ja se koskee tätä hakemusta. Kysy luotonantajalta, jos syytä ei näy.

## Hylätty hakemus luotonantajan kortista: mitä voit tehdä. Enintään 160 merkkiä.

answer-card-application-step-1 = Katso, onko hakemustasi koskevassa viestissä syy. Jos hakemuksesta puuttuu jotain tai siinä on virhe, korjaa se.
answer-card-application-step-2 = Kirjaudu luotonantajan palveluun tai ota sinne yhteyttä, jos syytä ei näy.
answer-card-application-step-2-lender = Jos syytä ei näy, kirjaudu luotonantajan palveluun tai ota yhteyttä: { $lender }.
answer-card-application-step-3 = Lähetä uusi hakemus vasta, kun jokin on muuttunut. Jokainen voi johtaa uuteen tarkistukseen.

## Hylätty hakemus luotonantajan kortista: mitä kannattaa ottaa valmiiksi. Enintään 80 merkkiä.

answer-card-application-have-1 = Päätöksen asianumero
answer-card-application-have-1-reference = Asianumero: { $reference }
answer-card-application-have-2 = Mitä täytit hakemukseen, kuten tulosi ja menosi

## Luottokielto tai muu esto: kysymys. Enintään 80 merkkiä.

answer-credit-freeze-question = Miten poistan luottokiellon tai muun eston?

## Luottokielto tai muu esto: lyhyt vastaus. Enintään 300 merkkiä.

answer-credit-freeze-short = Esto pysäyttää uuden luoton tai luottotietojen tarkistuksen, yleensä omasta toiveestasi. Se ei ole merkki rahahuolista. Esto poistetaan siellä, missä se on tehty. Voit myös pitää sen ja maksaa ilman luottoa.

## Luottokielto tai muu esto: mitä voit tehdä. Enintään 160 merkkiä.

answer-credit-freeze-step-1 = Ota selvää, missä esto on tehty. Se voi olla rekisterissä, viranomaisella tai luotonantajalla.
answer-credit-freeze-step-2 = Kirjaudu sinne tai ota sinne yhteyttä, osoita, kuka olet, ja pyydä poistamaan esto.
answer-credit-freeze-step-3 = Kysy, milloin muutos tulee voimaan ja onko muita estoja.
answer-credit-freeze-step-4 = Tee esto uudelleen ostoksen jälkeen, jos haluat sen takaisin.

## Luottokielto tai muu esto: mitä kannattaa ottaa valmiiksi. Enintään 80 merkkiä.

answer-credit-freeze-have-1 = Jokin, millä osoitat, kuka olet, kuten pankkitunnukset tai passi

## Suojatut henkilötiedot: kysymys. Enintään 80 merkkiä.

answer-protected-identity-question = Miten ostan, kun henkilötietoni on suojattu?

## Suojatut henkilötiedot: lyhyt vastaus. Enintään 300 merkkiä.

answer-protected-identity-short = Automaattinen tarkistus ei usein onnistu, kun tiedot on suojattu, esimerkiksi turvakiellolla. Tämä ei liity raha-asioihisi. Voit maksaa ilman luottoa tai kysyä, voiko joku luotonantajalla auttaa.

## Suojatut henkilötiedot: mitä voit tehdä. Enintään 160 merkkiä.

answer-protected-identity-step-1 = Maksa pankkikortilla tai pankkitililtäsi, jos haluat tehdä ostoksen nyt.
answer-protected-identity-step-2 = Ota yhteyttä luotonantajaan ja kerro, että tietosi on suojattu. Sinun ei tarvitse kertoa, miksi.
answer-protected-identity-step-2-lender = Kerro luotonantajalle, että tietosi on suojattu. Sinun ei tarvitse kertoa, miksi. Luotonantaja on { $lender }.
answer-protected-identity-step-3 = Älä kirjoita osoitettasi chattiin tai sähköpostiin. Kysy ensin, miten se pysyy turvassa.
answer-protected-identity-step-4 = Kysy kaupalta, miten voit saada tilauksen ilman, että annat kotiosoitteesi.
answer-protected-identity-step-4-merchant = Kysy kaupalta, miten voit saada tilauksen ilman, että annat kotiosoitteesi. Kauppa on { $merchant }.

## Virhe rekisterissä: kysymys. Enintään 80 merkkiä.

answer-wrong-entry-question = Mitä teen, jos rekisterissä on minusta väärää tietoa?

## Virhe rekisterissä: lyhyt vastaus. Enintään 300 merkkiä.

answer-wrong-entry-short = Pyydä rekisterin ylläpitäjää näyttämään, mitä tietoja sillä on sinusta, ja korjaamaan virheet. Monessa maassa sinulla on oikeus kumpaankin. Päätös luotosta on luotonantajan oma.

## Virhe rekisterissä: mitä voit tehdä. Enintään 160 merkkiä.

answer-wrong-entry-step-1 = Kysy luotonantajalta, mitä rekisteriä se käytti, jos sitä ei ole kerrottu.
answer-wrong-entry-step-1-lender = Kysy luotonantajalta, mitä rekisteriä se käytti, jos sitä ei ole kerrottu. Luotonantaja on { $lender }.
answer-wrong-entry-step-2 = Pyydä rekisterin ylläpitäjältä kaikki tiedot, joita sillä on sinusta.
answer-wrong-entry-step-3 = Kerro, mikä on väärin, ja lähetä paperit, jotka osoittavat sen.
answer-wrong-entry-step-4 = Kerro luotonantajalle, kun virhe on korjattu, ja kysy, voiko se katsoa asiaasi uudelleen.
answer-wrong-entry-step-4-lender = Kun virhe on korjattu, kerro siitä luotonantajalle: { $lender }. Kysy, voiko se katsoa asiaasi uudelleen.
answer-wrong-entry-step-5 = Kysy, minne voit valittaa, jos rekisterin ylläpitäjä on eri mieltä.

## Virhe rekisterissä: mitä kannattaa ottaa valmiiksi. Enintään 80 merkkiä.

answer-wrong-entry-have-1 = Jokin, millä osoitat, kuka olet
answer-wrong-entry-have-2 = Kuitit tai kirjeet, joista oikea tieto näkyy
answer-wrong-entry-have-3 = Rekisterin nimi, jos se on kerrottu sinulle

## Talous- ja velkaneuvonta: kysymys. Enintään 80 merkkiä.

answer-debt-advice-question = Mistä saan apua laskuihin ja velkoihin?

## Talous- ja velkaneuvonta: lyhyt vastaus. Enintään 300 merkkiä.

answer-debt-advice-short = Talous- ja velkaneuvonta auttaa sinua järjestämään laskut ja velat. Monessa maassa neuvonta on ilmaista, eikä se liity mihinkään luotonantajaan. Voit pyytää apua ajoissa, ennen kuin yksikään maksu jää väliin.

## Talous- ja velkaneuvonta: mitä voit tehdä. Enintään 160 merkkiä.

answer-debt-advice-step-1 = Etsi talous- ja velkaneuvontaa sieltä, missä asut. Luotonantaja tai kuntasi voi tietää, mistä sitä saa.
answer-debt-advice-step-2 = Kirjoita ylös tulosi, kuukausimenosi ja se, mitä olet velkaa ja kenelle.
answer-debt-advice-step-3 = Kerro niille, joille olet velkaa, että saat apua, ja pyydä lisää aikaa.
answer-debt-advice-step-4 = Pyydä neuvoa, ennen kuin otat uuden lainan vanhan maksuun.

## Talous- ja velkaneuvonta: mitä kannattaa ottaa valmiiksi. Enintään 80 merkkiä.

answer-debt-advice-have-1 = Viimeisimmät laskut, muistutukset ja kirjeet
answer-debt-advice-have-2 = Tulosi ja kuukausimenosi

## Ihmisen tekemä arvio: kysymys. Enintään 80 merkkiä.

answer-human-review-question = Voinko pyytää, että ihminen katsoo päätöstä?

## Ihmisen tekemä arvio: lyhyt vastaus. Enintään 300 merkkiä.

answer-human-review-short = Voit pyytää sitä luotonantajalta. Monessa maassa sinulla on siihen oikeus, kun päätös tehtiin ilman ihmistä. Luotonantaja voi kertoa, mikä koskee sinua. Vastaus voi olla sama tai toinen.
answer-human-review-short-lender = Voit pyytää sitä luotonantajalta: { $lender }. Monessa maassa sinulla on siihen oikeus, kun päätös tehtiin ilman ihmistä. Luotonantaja voi kertoa, mikä koskee sinua. Vastaus voi olla sama tai toinen.

## Ihmisen tekemä arvio: mitä voit tehdä. Enintään 160 merkkiä.

answer-human-review-step-1 = Kirjoita luotonantajalle ja pyydä, että ihminen arvioi päätöksen uudelleen.
answer-human-review-step-1-lender = Kirjoita luotonantajalle: { $lender }. Pyydä, että ihminen arvioi päätöksen uudelleen.
answer-human-review-step-2 = Kerro omin sanoin, mikä on mielestäsi väärin tai mitä puuttuu.
answer-human-review-step-3 = Liitä mukaan paperit, jotka osoittavat sen, esimerkiksi palkkalaskelma tai kuitti.
answer-human-review-step-4 = Kysy, milloin saat vastauksen, ja säilytä kopio siitä, mitä lähetit.

## Ihmisen tekemä arvio: mitä kannattaa ottaa valmiiksi. Enintään 80 merkkiä.

answer-human-review-have-1 = Päätöksen asianumero
answer-human-review-have-1-reference = Asianumero: { $reference }
answer-human-review-have-2 = Ostoksen päivä ja summa

## Valitus: kysymys. Enintään 80 merkkiä.

answer-complaint-question = Miten teen valituksen?

## Valitus: lyhyt vastaus. Enintään 300 merkkiä.

answer-complaint-short = Ota ensin yhteyttä siihen, joka voi korjata asian. Luotossa se on luotonantaja, tilauksessa kauppa ja kortissa pankki. Monessa maassa on myös puolueeton taho, jolle voit valittaa, jos et hyväksy vastausta.

## Valitus: mitä voit tehdä. Enintään 160 merkkiä.

answer-complaint-step-1 = Kirjoita ylös, mitä tapahtui, milloin se tapahtui ja mitä haluat.
answer-complaint-step-2 = Lähetä se luotonantajalle, kauppaan tai pankkiin, ja sano, että se on valitus.
answer-complaint-step-2-lender = Jos asia koskee luottoa, lähetä se luotonantajalle: { $lender }. Sano, että se on valitus.
answer-complaint-step-3 = Kysy, milloin saat vastauksen, ja säilytä kopio.
answer-complaint-step-4 = Jos et hyväksy vastausta, kysy, mikä puolueeton taho käsittelee tällaisia valituksia ja mihin mennessä valitus pitää tehdä.

## Valitus: mitä kannattaa ottaa valmiiksi. Enintään 80 merkkiä.

answer-complaint-have-1 = Päätöksen asianumero tai tilauksen numero
answer-complaint-have-1-reference = Asianumero { $reference } tai tilauksen numero
answer-complaint-have-2 = Viestit, kuitit tai kuvat siitä, mitä tapahtui

## Keneltä kysyä: kysymys. Enintään 80 merkkiä.

answer-whom-to-ask-question = Keneltä kysyn, ja minkä numeron annan?

## Keneltä kysyä: lyhyt vastaus. Enintään 300 merkkiä.

answer-whom-to-ask-short = Kysy luotosta luotonantajalta, kortista tai pankkitilistä pankiltasi ja tilauksesta kaupalta. Asianumero tai tilauksen numero auttaa löytämään asiasi.
answer-whom-to-ask-short-reference = Kysy luotosta luotonantajalta, kortista tai pankkitilistä pankiltasi ja tilauksesta kaupalta. Asianumero on { $reference }. Se auttaa löytämään asiasi.

## Keneltä kysyä: mitä voit tehdä. Enintään 160 merkkiä.

answer-whom-to-ask-step-1 = Kysy luotonantajalta luottopäätöksestä, laskusta tai maksuerästä.
answer-whom-to-ask-step-1-lender = Kysy luotonantajalta luottopäätöksestä, laskusta tai maksuerästä. Luotonantaja on { $lender }.
answer-whom-to-ask-step-2 = Kysy pankiltasi kortti- tai verkkopankkimaksusta, joka ei mennyt läpi.
answer-whom-to-ask-step-3 = Kysy kaupalta tilauksesta, sen toimituksesta, palautuksesta tai hyvityksestä.
answer-whom-to-ask-step-3-merchant = Kysy kaupalta tilauksesta, sen toimituksesta, palautuksesta tai hyvityksestä. Kauppa on { $merchant }.
answer-whom-to-ask-step-4 = Pidä salasana ja PIN-koodi omana tietonasi. Kukaan ei tarvitse niitä auttaakseen sinua.

## Keneltä kysyä: mitä kannattaa ottaa valmiiksi. Enintään 80 merkkiä.

answer-whom-to-ask-have-1 = Asianumero, jos sait sellaisen
answer-whom-to-ask-have-1-reference = Asianumero: { $reference }
answer-whom-to-ask-have-2 = Päivä, summa ja maksutapa
