### Miksi asiaa ei hyväksytty, kerrottuna ostajalle. Yksi viesti syytä kohti: sano, mitä tiedetään, ketään syyttämättä.

## Mitä luotonantaja näki. Enintään 240 merkkiä.

reason-affordability = Luotonantajan arvion mukaan tulosi eivät jätä tarpeeksi varaa tähän luottoon.
reason-existing-debts = Luotonantajan arvion mukaan nykyiset velkasi jättävät liian vähän varaa tähän luottoon.
reason-unpaid-invoice = Aiempi lasku luotonantajalta näkyy maksamattomana. Se vaikuttaa uuteen luottoon, myös pienessä ostoksessa.
reason-own-payment-history = Luotonantaja katsoi, miten aiemmat luotot tai ostokset on maksettu sille. Sen arvion mukaan tämä puhuu luottoa vastaan.
reason-late-payments-elsewhere = Luotonantajan tietojen mukaan maksuja on myöhästynyt tai jäänyt väliin luotoissa, joita sinulla on tai on ollut muualla. Luotonantaja otti tämän huomioon.
reason-late-payments-on-record = Luottotietoyrityksen tietojen mukaan nimissäsi olevien luottojen maksuja on myöhästynyt tai jäänyt väliin. Luotonantaja otti tämän huomioon.
reason-payment-default-on-record = Rekisterissä näkyy nimissäsi maksuhäiriömerkintä eli tieto velasta, jota ei maksettu ajoissa. Luotonantaja otti tämän huomioon.
reason-collection-or-judgment = Luotonantajalla on tieto perinnästä tai oikeuden tuomiosta, joka koskee velkaa sinun nimissäsi. Luotonantaja otti tämän huomioon.
reason-garnishment = Luotonantajalla on tieto, että osa tuloistasi tai omaisuudestasi on ulosmitattu velan takia. Luotonantaja otti tämän huomioon.
reason-repossession = Luotonantajalla on tieto, että kotisi, autosi tai muu luoton vakuus on otettu tai myyty velan takia. Luotonantaja otti tämän huomioon.
reason-bankruptcy = Luotonantajalla on tieto, että olet tai olet ollut konkurssissa. Luotonantaja otti tämän huomioon.
reason-short-credit-history = Aiemmista luotoista on liian vähän tietoa, jotta luotonantaja voisi tehdä arvion. Se ei tarkoita, että olisit tehnyt jotain väärin.
reason-no-credit-file = Luottotietoyrityksellä ei ole tietoja sinusta, joten luotonantaja ei voinut tehdä arviota. Se ei tarkoita, että olisit tehnyt jotain väärin.
reason-too-few-credit-references = Luottoreferenssejä annettiin liian vähän. Referenssi on joku, joka voi kertoa luotonantajalle, miten olet maksanut.
reason-credit-references-not-accepted = Luotonantaja ei hyväksy sellaisia luottoreferenssejä, joita sille annettiin.
reason-credit-references-not-verified = Luotonantaja ei voinut varmistaa sille annettuja luottoreferenssejä ja otti sen huomioon.
reason-credit-freeze = Nimissäsi on luottokielto tai muu esto, joka koskee uutta luottoa tai luottotietojen tarkistusta. Luotonantaja noudattaa sitä. Se ei ole merkki rahahuolista.
reason-limit-reached = Summa ylittää luottorajasi tällä luotonantajalla.
reason-amount-over-limit = Summa on suurempi kuin luotonantaja voi lainata sinulle juuri nyt.
reason-amount-under-minimum = Summa on liian pieni tälle maksutavalle.
reason-too-many-open-purchases = Sinulla on luotonantajalla useita aiempia ostoksia, joita ei ole vielä maksettu. Niitä voi olla auki vain tietty määrä kerralla.
reason-too-many-recent-applications = Nimissäsi on haettu luottoa monta kertaa lyhyessä ajassa. Luotonantaja otti tämän huomioon.
reason-too-many-attempts = Yrityksiä oli monta lyhyessä ajassa, joten juuri nyt ei voi yrittää uudelleen.
reason-income-not-verified = Luotonantaja ei voinut varmistaa tulojasi, joten sen arvio jäi kesken.
reason-employment-not-verified = Luotonantaja ei voinut varmistaa työsuhdettasi ja otti sen huomioon.
reason-irregular-employment = Luotonantajan tietojen mukaan työsi on tilapäistä tai epäsäännöllistä. Luotonantaja otti tämän huomioon.
reason-short-employment = Luotonantajan arvion mukaan olet ollut työsuhteessasi liian vähän aikaa tätä luottoa varten.
reason-application-incomplete = Vastaus tai asiakirja puuttuu, joten luotonantajan arvio jäi kesken.
reason-identity-not-verified = Luotonantaja ei voinut varmistaa, kuka olet, joten se ei voinut jatkaa. Näin estetään muita ostamasta sinun nimissäsi.
reason-details-mismatch = Osa henkilötiedoista ei vastaa tallennettuja tietoja. Syynä voi olla pelkkä kirjoitusvirhe.
reason-address-mismatch = Osoite ei ole sama kuin tallennettu osoite. Olet ehkä muuttanut äskettäin, tai jokin on kirjoitettu eri tavalla.
reason-residence-not-verified = Luotonantaja ei voinut varmistaa, missä asut, ja otti sen huomioon.
reason-temporary-residence = Luotonantajan tietojen mukaan nykyinen asuntosi on tilapäinen. Luotonantaja otti tämän huomioon.
reason-short-residence = Luotonantajan arvion mukaan olet asunut osoitteessasi liian vähän aikaa tätä luottoa varten.
reason-delivery-address-not-accepted = Luotonantaja ei hyväksy tätä toimitusosoitetta tällä maksutavalla.
reason-protected-identity = Henkilötietosi on suojattu, esimerkiksi turvakiellolla, joten tietoja ei voi tarkistaa automaattisesti. Tämä ei liity raha-asioihisi.
reason-under-age = Tämä maksutapa on vain niille, jotka ovat täyttäneet tietyn iän.
reason-not-resident = Tämä maksutapa on vain niille, jotka ovat kirjoilla maassa, jossa sitä tarjotaan.
reason-purchase-not-eligible = Korissa on jotain, mitä ei voi maksaa tällä tavalla. Tämä ei johdu sinusta.
reason-shop-not-eligible = Tätä maksutapaa ei voi käyttää tässä kaupassa. Tämä ei johdu sinusta.
reason-business-not-supported = Tämä maksutapa on yksityishenkilöille, ei yrityksille.
reason-currency-or-country-unsupported = Tämä maksutapa ei toimi tällä valuutalla tai tässä maassa.
reason-method-not-available = Tätä maksutapaa ei voi käyttää tähän ostokseen.
reason-security-insufficient = Lainalle tarjottu vakuus, esimerkiksi auto, ei riittänyt tai ei kelvannut.
reason-checks-pending = Luotonantajan tarkistukset ovat vielä kesken. Se on voinut lähettää sinulle kysymyksiä.

## Mitä pankki vastasi. Enintään 240 merkkiä.

reason-insufficient-funds = Pankkisi vastasi, että rahaa ei ollut tarpeeksi käytettävissä tähän ostokseen. Muihin maksuihin varattua rahaa ei ehkä lasketa mukaan.
reason-card-limit-reached = Ostos ylittää korttisi rajan. Monessa kortissa on raja päivälle, ostokselle tai verkko-ostoksille.
reason-card-expired = Pankki vastasi, että kortin voimassaolo on päättynyt.
reason-card-details-wrong = Kortin numero, voimassaoloaika tai turvakoodi ei ole oikein. Syynä voi olla pelkkä kirjoitusvirhe.
reason-card-replaced = Kortin tilalle on tullut uudempi kortti.
reason-card-not-supported = Tätä korttia ei voi käyttää tällaiseen ostokseen.
reason-card-frozen-by-holder = Kortti tai tällainen maksu on lukittu kortin asetuksissa.
reason-card-blocked = Pankkisi on sulkenut tämän kortin. Pankki voi kertoa lisää.
reason-account-closed = Maksuun käytetty pankkitili tai kortti on lopetettu, tai sitä ei voi käyttää.
reason-pin-wrong = PIN-koodi ei ollut oikein, tai väärä koodi annettiin liian monta kertaa.
reason-authentication-required = Pankkisi haluaa, että vahvistat maksun ensin: sen sovelluksessa, pankkitunnuksilla tai koodilla.
reason-authentication-failed = Maksua ei vahvistettu pankissasi ajoissa, tai vahvistus ei tullut perille.
reason-authorisation-revoked = Lupa veloittaa tätä korttia tai pankkitiliä on peruttu.
reason-bank-unavailable = Pankkiin ei saatu yhteyttä. Tämä on tekninen vika, ei päätös sinusta.

## Syy ei ole luotonantajassa eikä pankissa. Enintään 240 merkkiä.

reason-technical-error = Tekninen vika pysäytti tämän yrityksen. Se ei ole päätös sinusta.
reason-shop-configuration = Kaupassa on virhe tämän maksutavan asetuksissa. Se ei ole päätös sinusta.
reason-credit-register-unavailable = Luottotietoyritykseen ei saatu yhteyttä, joten luotonantajan arvio jäi kesken. Tämä on tekninen vika, ei päätös sinusta.
reason-duplicate-payment = Sama maksu lähetettiin hetki sitten. Tämä toinen pysäytettiin, jotta et maksa kahdesti.
reason-session-expired = Maksuun varattu aika päättyi.
reason-cancelled-by-shopper = Maksu lopetettiin, ennen kuin se oli valmis.
reason-order-changed = Tilaus muuttui maksun aikana, tai kauppa ei voinut vahvistaa sitä.
