### Vastauksia siihen, mitä kysytään ostoksen jälkeen: maksuista, palautuksista, hyvityksistä ja toimituksista.
### Yleisiä vastauksia: jokainen pitää paikkansa kaikilla luotonantajilla ja kaikissa kaupoissa. Muun ratkaisevat sopimus ja ostajan maan laki.
### Rivi, jonka tunnus päättyy muuttujan nimeen, tulee edellisen rivin tilalle, kun tieto on saatavilla.

## Väliin jäänyt maksu: kysymys. Enintään 80 merkkiä.

answer-missed-payment-question = Mitä teen, jos maksu on jäänyt väliin?

## Väliin jäänyt maksu: lyhyt vastaus. Enintään 300 merkkiä.

answer-missed-payment-short = Maksa niin pian kuin voit tai ota yhteyttä luotonantajaan, jos et voi. Avoimesta maksusta voi tulla kuluja, ja se voi johtaa myöhemmin perintään. Jos maksoit juuri, voi kestää muutaman päivän, ennen kuin se näkyy.

## Väliin jäänyt maksu: mitä voit tehdä. Enintään 160 merkkiä.

answer-missed-payment-step-1 = Katso luotonantajan sovelluksesta, sivuilta tai laskusta, paljonko sinun pitää maksaa.
answer-missed-payment-step-1-date = Eräpäivä oli { $date }. Katso luotonantajan sovelluksesta tai sivuilta, paljonko summa on nyt.
answer-missed-payment-step-2 = Maksa siellä näkyvillä maksutiedoilla ja käytä siellä näkyvää viitenumeroa.
answer-missed-payment-step-2-amount = Maksa { $amount } tai summa, jonka luotonantaja näyttää nyt. Käytä siellä näkyvää viitenumeroa.
answer-missed-payment-step-3 = Ota heti yhteyttä luotonantajaan, jos et voi maksaa kaikkea. Pyydä lisää aikaa tai maksusuunnitelma.
answer-missed-payment-step-3-lender = Jos et voi maksaa kaikkea, ota heti yhteyttä luotonantajaan: { $lender }. Pyydä lisää aikaa tai maksusuunnitelma.
answer-missed-payment-step-4 = Ota ilmoitukset käyttöön luotonantajan sovelluksessa tai merkitse seuraava eräpäivä kalenteriin.

## Väliin jäänyt maksu: mitä kannattaa ottaa valmiiksi. Enintään 80 merkkiä.

answer-missed-payment-have-1 = Lasku tai sen numero
answer-missed-payment-have-2 = Maksamasi summat ja maksupäivät

## Epäonnistunut suoraveloitus: kysymys. Enintään 80 merkkiä.

answer-failed-direct-debit-question = Suoraveloitus ei mennyt läpi. Mitä nyt tapahtuu?

## Epäonnistunut suoraveloitus: lyhyt vastaus. Enintään 300 merkkiä.

answer-failed-direct-debit-short = Suoraveloitus voi jäädä tekemättä, jos pankkitilillä on liian vähän rahaa tai lupa on päättynyt. Sitä voidaan yrittää uudelleen. Luotonantaja tai kauppa, joka veloittaa, voi kertoa, milloin.
answer-failed-direct-debit-short-date = Sitä yritetään uudelleen { $date }. Suoraveloitus voi jäädä tekemättä, jos pankkitilillä on liian vähän rahaa tai lupa on päättynyt.

## Epäonnistunut suoraveloitus: mitä voit tehdä. Enintään 160 merkkiä.

answer-failed-direct-debit-step-1 = Huolehdi, että raha on pankkitililläsi jo päivää ennen seuraavaa yritystä.
answer-failed-direct-debit-step-1-amount = Huolehdi, että pankkitililläsi on { $amount } jo päivää ennen seuraavaa yritystä.
answer-failed-direct-debit-step-2 = Tarkista pankistasi, että lupasi suoraveloitukseen on yhä voimassa.
answer-failed-direct-debit-step-3 = Jos haluat maksaa toisella tavalla, ota ensin yhteyttä siihen, joka veloittaa rahat. Näin et maksa kahdesti.
answer-failed-direct-debit-step-4 = Jos päivä ei sovi sinulle, ota ajoissa yhteyttä luotonantajaan tai kauppaan, joka veloittaa.
answer-failed-direct-debit-step-4-date = Seuraava yritys on { $date }. Jos päivä ei sovi sinulle, ota sitä ennen yhteyttä luotonantajaan tai kauppaan, joka veloittaa.

## Epäonnistunut suoraveloitus: mitä kannattaa ottaa valmiiksi. Enintään 80 merkkiä.

answer-failed-direct-debit-have-1 = Nimi, joka näkyy suoraveloituksen kohdalla pankkitililläsi

## Maksumuistutus: kysymys. Enintään 80 merkkiä.

answer-reminders-question = Mikä on maksumuistutus, ja mitä teen, kun saan sen?

## Maksumuistutus: lyhyt vastaus. Enintään 300 merkkiä.

answer-reminders-short = Maksumuistutus kertoo, että eräpäivä on pian tai maksu ei ole tullut. Siitä voi tulla kuluja, jos sopimus ja laki sallivat sen. Jos maksoit juuri, muistutus on voinut lähteä ennen kuin maksu näkyi.

## Maksumuistutus: mitä voit tehdä. Enintään 160 merkkiä.

answer-reminders-step-1 = Vertaa muistutusta siihen, mitä olet maksanut.
answer-reminders-step-2 = Jos se on oikein, maksa viimeistään siinä olevana päivänä ja käytä sen maksutietoja.
answer-reminders-step-2-date = Jos se on oikein, maksa viimeistään { $date } ja käytä muistutuksen maksutietoja.
answer-reminders-step-3 = Jos se on väärin, kerro heti lähettäjälle ja sano, miksi.
answer-reminders-step-4 = Jos et ole varma, onko se aito, kirjaudu itse luotonantajan palveluun. Älä käytä viestin linkkiä.
answer-reminders-step-5 = Valitse, miten saat tiedon ennen eräpäivää, esimerkiksi luotonantajan sovelluksessa.

## Maksumuistutus: mitä kannattaa ottaa valmiiksi. Enintään 80 merkkiä.

answer-reminders-have-1 = Muistutuksen numero
answer-reminders-have-2 = Maksamasi summat ja maksupäivät

## Maksuerien suunnittelu: kysymys. Enintään 80 merkkiä.

answer-plan-instalments-question = Miten suunnittelen maksueräni?

## Maksuerien suunnittelu: lyhyt vastaus. Enintään 300 merkkiä.

answer-plan-instalments-short = Luotonantaja voi näyttää jokaisen erän, sen summan ja eräpäivän. Joillakin luotonantajilla voit valita päivän, maksaa enemmän kerralla tai ajastaa maksut etukäteen.

## Maksuerien suunnittelu: mitä voit tehdä. Enintään 160 merkkiä.

answer-plan-instalments-step-1 = Kirjaudu luotonantajan palveluun ja katso kaikki päivät ja summat.
answer-plan-instalments-step-1-lender = Kirjaudu palveluun ja katso kaikki päivät ja summat. Luotonantaja on { $lender }.
answer-plan-instalments-step-2 = Merkitse eräpäivät kalenteriin tai ajasta maksut pankissasi.
answer-plan-instalments-step-2-date = Seuraavan erän eräpäivä on { $date }. Merkitse päivät kalenteriin tai ajasta maksut pankissasi.
answer-plan-instalments-step-3 = Laita rahaa sivuun seuraavaa erää varten, kun saat palkan tai muuta tuloa.
answer-plan-instalments-step-3-amount = Laita { $amount } sivuun seuraavaa erää varten, kun saat palkan tai muuta tuloa.
answer-plan-instalments-step-4 = Jos eräpäivä on ennen kuin saat palkan tai muuta tuloa, kysy, voiko sitä siirtää.
answer-plan-instalments-step-5 = Kysy, miten voit maksaa kaiken pois etuajassa ja mitä se maksaa tai säästää.

## Maksun tauko: kysymys. Enintään 80 merkkiä.

answer-pause-payment-question = Voiko maksun laittaa tauolle?

## Maksun tauko: lyhyt vastaus. Enintään 300 merkkiä.

answer-pause-payment-short = Osa luotonantajista voi laittaa maksun tauolle, esimerkiksi kun palautus on matkalla. Eräpäivä on voimassa, kunnes luotonantaja suostuu taukoon. Tauko voi maksaa jotain, joten kysy ensin.

## Maksun tauko: mitä voit tehdä. Enintään 160 merkkiä.

answer-pause-payment-step-1 = Pyydä taukoa ennen eräpäivää luotonantajan sovelluksessa tai ota luotonantajaan yhteyttä.
answer-pause-payment-step-1-date = Pyydä taukoa ennen { $date } luotonantajan sovelluksessa tai ota luotonantajaan yhteyttä.
answer-pause-payment-step-2 = Kerro, miksi tarvitset taukoa: esimerkiksi palautat jotain tai tilaus ei ole tullut.
answer-pause-payment-step-3 = Kysy, miten kauan tauko kestää, mitä se maksaa ja tuleeko siitä korkoa.
answer-pause-payment-step-4 = Jos rahasta on pulaa pidempään, pyydä maksusuunnitelma.

## Maksun tauko: mitä kannattaa ottaa valmiiksi. Enintään 80 merkkiä.

answer-pause-payment-have-1 = Lasku tai sen numero
answer-pause-payment-have-2 = Tilauksen numero ja kuitti palautuksesta

## Osan palautus ja maksu muusta: kysymys. Enintään 80 merkkiä.

answer-keep-some-question = Palautan osan tuotteista. Miten maksan ne, jotka pidän?

## Osan palautus ja maksu muusta: lyhyt vastaus. Enintään 300 merkkiä.

answer-keep-some-short = Kerro luotonantajalle, mitä palautat, ja kysy, paljonko maksat tuotteista, jotka pidät. Joillekin luotonantajille voit maksaa sen, ennen kuin kauppa on käsitellyt palautuksen. Eräpäivä on voimassa, kunnes luotonantaja sanoo muuta.

## Osan palautus ja maksu muusta: mitä voit tehdä. Enintään 160 merkkiä.

answer-keep-some-step-1 = Kerro kaupalle sen ohjeiden mukaan, mitä palautat.
answer-keep-some-step-1-merchant = Kerro kaupalle sen ohjeiden mukaan, mitä palautat. Kauppa on { $merchant }.
answer-keep-some-step-2 = Kerro myös luotonantajalle ja kysy, paljonko jää maksettavaa.
answer-keep-some-step-2-lender = Kerro myös luotonantajalle: { $lender }. Kysy, paljonko jää maksettavaa.
answer-keep-some-step-3 = Maksa tuotteet, jotka pidät, viimeistään laskun eräpäivänä.
answer-keep-some-step-3-amount = Maksa { $amount } tuotteista, jotka pidät, viimeistään laskun eräpäivänä.
answer-keep-some-step-4 = Jos kauppa ei ehdi käsitellä palautusta ajoissa, pyydä luotonantajaa laittamaan palautettavien tuotteiden maksu tauolle.
answer-keep-some-step-4-date = Jos kauppa ei ehdi käsitellä palautusta ennen { $date }, pyydä luotonantajaa laittamaan palautettavien tuotteiden maksu tauolle.
answer-keep-some-step-5 = Säilytä kuitti palautuksesta, kunnes kaikki on kunnossa.

## Osan palautus ja maksu muusta: mitä kannattaa ottaa valmiiksi. Enintään 80 merkkiä.

answer-keep-some-have-1 = Tilauksen numero
answer-keep-some-have-2 = Kuitti palautuksesta
answer-keep-some-have-3 = Lista tuotteista, jotka pidät

## Hyvitys: kysymys. Enintään 80 merkkiä.

answer-refund-question = Milloin saan rahat takaisin?

## Hyvitys: lyhyt vastaus. Enintään 300 merkkiä.

answer-refund-short = Kauppa käsittelee ensin palautuksen ja lähettää sitten hyvityksen. Yleensä se tulee kortille tai pankkitilille, jolla maksoit. Sitten voi kestää muutaman päivän, ennen kuin se näkyy pankissa.

## Hyvitys: mitä voit tehdä. Enintään 160 merkkiä.

answer-refund-step-1 = Kysy kaupalta, onko se käsitellyt palautuksen ja lähettänyt hyvityksen.
answer-refund-step-1-merchant = Kysy kaupalta, onko se käsitellyt palautuksen ja lähettänyt hyvityksen. Kauppa on { $merchant }.
answer-refund-step-2 = Katso korttia tai pankkitiliä, jolla maksoit.
answer-refund-step-2-date = Katso aikaisintaan { $date } korttia tai pankkitiliä, jolla maksoit.
answer-refund-step-3 = Vertaa hyvitystä siihen, mitä palautit. Se voi tulla useassa osassa.
answer-refund-step-3-amount = Etsi hyvitystä, jonka summa on { $amount }. Se voi tulla useassa osassa.
answer-refund-step-4 = Jos et ole vielä maksanut kaikkea, katso, onko sen sijaan velkasi pienentynyt.
answer-refund-step-5 = Jos kortti tai pankkitili on lopetettu, kerro siitä kaupalle ja pankillesi.

## Hyvitys: mitä kannattaa ottaa valmiiksi. Enintään 80 merkkiä.

answer-refund-have-1 = Tilauksen numero
answer-refund-have-2 = Kuitti palautuksesta
answer-refund-have-3 = Päivä, jona kauppa lähetti hyvityksen

## Luotonantajan kortilla ostetun palautus: kysymys. Enintään 80 merkkiä.

answer-lender-card-return-question = Miten palautan sen, minkä ostin luotonantajan kortilla?

## Luotonantajan kortilla ostetun palautus: lyhyt vastaus. Enintään 300 merkkiä.

answer-lender-card-return-short = Palauta tuote kauppaan niin kuin aina, kun olet maksanut kortilla. Kauppa lähettää hyvityksen kortille, ja velkasi pienenee. Siihen asti olet velkaa sen, mitä laskussa lukee, ellei luotonantaja sano muuta.

## Luotonantajan kortilla ostetun palautus: mitä voit tehdä. Enintään 160 merkkiä.

answer-lender-card-return-step-1 = Palauta tuote niin kuin kauppa pyytää, ja pyydä hyvitys samalle kortille.
answer-lender-card-return-step-1-merchant = Palauta tuote niin kuin kauppa pyytää, ja pyydä hyvitys samalle kortille. Kauppa on { $merchant }.
answer-lender-card-return-step-2 = Kirjaudu luotonantajan palveluun ja katso, onko hyvitys tullut kortille.
answer-lender-card-return-step-2-amount = Kirjaudu luotonantajan palveluun ja katso, onko kortille tullut { $amount }.
answer-lender-card-return-step-3 = Maksa lasku ajoissa, vaikka hyvitys olisi vielä matkalla. Kysy luotonantajalta, jos et ole varma.
answer-lender-card-return-step-3-date = Maksa lasku viimeistään { $date }, vaikka hyvitys olisi vielä matkalla. Kysy luotonantajalta, jos et ole varma.
answer-lender-card-return-step-4 = Jos olet silloin maksanut liikaa, kysy luotonantajalta, miten saat sen takaisin.

## Luotonantajan kortilla ostetun palautus: mitä kannattaa ottaa valmiiksi. Enintään 80 merkkiä.

answer-lender-card-return-have-1 = Tilauksen numero
answer-lender-card-return-have-2 = Kuitti palautuksesta
answer-lender-card-return-have-3 = Kortin neljä viimeistä numeroa, ei koko numeroa

## Tilaus, joka ei ole tullut: kysymys. Enintään 80 merkkiä.

answer-order-not-arrived-question = Tilaukseni ei ole tullut. Pitääkö minun silti maksaa?

## Tilaus, joka ei ole tullut: lyhyt vastaus. Enintään 300 merkkiä.

answer-order-not-arrived-short = Monessa maassa ostajaa suojataan, kun tilaus ei tule, mutta maksu ei pysähdy itsestään. Kysy ensin kaupalta, joka tietää eniten tilauksesta. Kerro sitten luotonantajalle ja pyydä maksulle taukoa.

## Tilaus, joka ei ole tullut: mitä voit tehdä. Enintään 160 merkkiä.

answer-order-not-arrived-step-1 = Katso sähköpostistasi, missä paketti on ja milloin sen pitäisi tulla.
answer-order-not-arrived-step-2 = Ota yhteyttä kauppaan ja pyydä uutta toimituspäivää tai rahoja takaisin.
answer-order-not-arrived-step-2-merchant = Ota yhteyttä kauppaan: { $merchant }. Pyydä uutta toimituspäivää tai rahoja takaisin.
answer-order-not-arrived-step-3 = Kerro luotonantajalle ja pyydä taukoa ennen eräpäivää.
answer-order-not-arrived-step-3-date = Kerro luotonantajalle ja pyydä taukoa ennen eräpäivää. Eräpäivä on { $date }.
answer-order-not-arrived-step-4 = Jos kauppa ei vastaa, kerro luotonantajalle. Jos maksoit kortilla, kerro pankillesi.

## Tilaus, joka ei ole tullut: mitä kannattaa ottaa valmiiksi. Enintään 80 merkkiä.

answer-order-not-arrived-have-1 = Tilauksen numero
answer-order-not-arrived-have-2 = Paketin numero
answer-order-not-arrived-have-3 = Viestit sinun ja kaupan välillä

## Tilaus, jota ei haettu: kysymys. Enintään 80 merkkiä.

answer-order-not-picked-up-question = En voinut hakea tilaustani. Pitääkö minun silti maksaa?

## Tilaus, jota ei haettu: lyhyt vastaus. Enintään 300 merkkiä.

answer-order-not-picked-up-short = Paketti, jota ei haeta, palaa usein kauppaan. Tilaus ei aina peruunnu näin, ja osa kaupoista perii siitä maksun. Kerro kaupalle, mitä haluat, ja pyydä luotonantajalta maksulle taukoa.

## Tilaus, jota ei haettu: mitä voit tehdä. Enintään 160 merkkiä.

answer-order-not-picked-up-step-1 = Kysy, missä paketti on ja voidaanko sitä säilyttää pidempään.
answer-order-not-picked-up-step-2 = Kerro heti kaupalle, jos haluat perua tilauksen tai haluat, että se lähetetään uudelleen.
answer-order-not-picked-up-step-2-merchant = Jos haluat perua tilauksen tai haluat, että se lähetetään uudelleen, kerro heti kaupalle: { $merchant }.
answer-order-not-picked-up-step-3 = Kerro luotonantajalle ja pyydä taukoa ennen eräpäivää.
answer-order-not-picked-up-step-3-date = Kerro luotonantajalle ja pyydä taukoa ennen eräpäivää. Eräpäivä on { $date }.
answer-order-not-picked-up-step-4 = Tarkista myöhemmin, että tilaus on kunnossa ja velkasi on oikein.

## Tilaus, jota ei haettu: mitä kannattaa ottaa valmiiksi. Enintään 80 merkkiä.

answer-order-not-picked-up-have-1 = Tilauksen numero
answer-order-not-picked-up-have-2 = Viesti siitä, mistä paketin voi hakea

## Peruttu matka tai tapahtuma: kysymys. Enintään 80 merkkiä.

answer-cancelled-event-question = Matkani tai tapahtuma on peruttu. Miten maksulleni käy?

## Peruttu matka tai tapahtuma: lyhyt vastaus. Enintään 300 merkkiä.

answer-cancelled-event-short = Kauppa tai järjestäjä kertoo, mitä se tarjoaa, kuten rahat takaisin tai uuden päivän. Monessa maassa sinulla on tässä oikeuksia. Maksu luotonantajalle ei pysähdy itsestään, joten pyydä sille taukoa luotonantajalta.

## Peruttu matka tai tapahtuma: mitä voit tehdä. Enintään 160 merkkiä.

answer-cancelled-event-step-1 = Katso, onko sähköpostissasi viesti kaupalta tai järjestäjältä.
answer-cancelled-event-step-2 = Kerro kaupalle, mitä haluat, ennen kuin hyväksyt lahjakortin tai uuden päivän.
answer-cancelled-event-step-2-merchant = Kerro kaupalle, mitä haluat, ennen kuin hyväksyt lahjakortin tai uuden päivän. Kauppa on { $merchant }.
answer-cancelled-event-step-3 = Kerro luotonantajalle ja pyydä taukoa ennen eräpäivää.
answer-cancelled-event-step-3-date = Kerro luotonantajalle ja pyydä taukoa ennen eräpäivää. Eräpäivä on { $date }.
answer-cancelled-event-step-4 = Katso, korvaako matkavakuutus tai korttisi sen, mitä kauppa ei korvaa.

## Peruttu matka tai tapahtuma: mitä kannattaa ottaa valmiiksi. Enintään 80 merkkiä.

answer-cancelled-event-have-1 = Varauksen numero
answer-cancelled-event-have-2 = Viesti siitä, että matka tai tapahtuma on peruttu
answer-cancelled-event-have-3 = Kuitit siitä, mitä olet maksanut

## Kerro ajoissa: kysymys. Enintään 80 merkkiä.

answer-tell-early-question = Jokin on mennyt pieleen. Milloin kerron kaupalle ja luotonantajalle?

## Kerro ajoissa: lyhyt vastaus. Enintään 300 merkkiä.

answer-tell-early-short = Heti kun tiedät asiasta ja ennen eräpäivää. On helpompi laittaa maksu tauolle ajoissa kuin pysäyttää muistutus myöhemmin. Usein vain kauppa voi sanoa, miten tilaukselle käy.

## Kerro ajoissa: mitä voit tehdä. Enintään 160 merkkiä.

answer-tell-early-step-1 = Kysy kaupalta, miten tilaukselle käy, ja säilytä vastaus.
answer-tell-early-step-1-merchant = Kysy kaupalta, miten tilaukselle käy, ja säilytä vastaus. Kauppa on { $merchant }.
answer-tell-early-step-2 = Kerro luotonantajalle, mitä on tapahtunut.
answer-tell-early-step-2-lender = Kerro luotonantajalle, mitä on tapahtunut. Luotonantaja on { $lender }.
answer-tell-early-step-3 = Pyydä maksulle taukoa ennen eräpäivää.
answer-tell-early-step-3-date = Pyydä maksulle taukoa ennen eräpäivää. Eräpäivä on { $date }.
answer-tell-early-step-4 = Seuraa sähköpostia ja luotonantajan sovellusta.

## Kerro ajoissa: mitä kannattaa ottaa valmiiksi. Enintään 80 merkkiä.

answer-tell-early-have-1 = Tilauksen numero
answer-tell-early-have-2 = Lasku tai sen numero
answer-tell-early-have-3 = Viestit tai kuvat siitä, mitä on tapahtunut
