### Kaupan henkilökunnalle. He eivät saa tietää mitään henkilöstä: ei henkilökohtaista syytä, ei luottotietojen tarkistusta, ei summaa.

## Otsikot kaupalle. Enintään 60 merkkiä.

merchant-headline-declined = Asiakkaan maksua ei hyväksytty
merchant-headline-declined-application = Asiakkaan hakemusta ei hyväksytty
merchant-headline-counter-offer = Luotonantaja on tehnyt asiakkaalle toisen tarjouksen
merchant-headline-action-needed = Asiakkaalta tarvitaan vielä jotain
merchant-headline-pending = Maksua käsitellään
merchant-headline-failed = Maksu keskeytyi
merchant-headline-approved = Maksu on hyväksytty
merchant-headline-pending-application = Asiakkaan hakemusta käsitellään
merchant-headline-failed-application = Asiakkaan hakemus keskeytyi
merchant-headline-approved-application = Asiakkaan hakemus on hyväksytty

## Yhteenvedot kaupalle. Enintään 240 merkkiä.

merchant-summary-declined-credit = Luotonantaja ei hyväksynyt tätä maksutapaa ostokseen. Kielteiseen päätökseen voi olla monta syytä. Asiakasta koskevia syitä ei näytetä tässä.
merchant-summary-declined-payment = Maksua ei hyväksytty. Maksu voi pysähtyä monesta syystä. Asiakasta koskevia syitä ei näytetä tässä.
merchant-summary-declined-application = Luotonantaja ei hyväksynyt hakemusta. Asiakasta koskevia syitä ei näytetä tässä.
merchant-summary-counter-offer = Asiakas näkee tarjouksen ja päättää itse, ottaako hän sen vastaan.
merchant-summary-action-needed = Asiakas ei ole saanut kielteistä vastausta. Hän näkee, mitä tarvitaan.
merchant-summary-pending = Asiakas ei ole saanut kielteistä vastausta. Odota vastausta, ennen kuin lähetät tilauksen.
merchant-summary-failed = Päätöstä ei tehty. Tarkista, onko tilaus maksettu, ennen kuin pyydät maksua uudelleen.
merchant-summary-approved = Sinun ei tarvitse tehdä tässä enää mitään.
merchant-summary-pending-application = Luotonantaja ei ole vielä päättänyt hakemuksesta. Asiakas ei ole saanut kielteistä vastausta.
merchant-summary-failed-application = Päätöstä ei tehty. Voi olla, että asiakkaan pitää hakea uudelleen.
merchant-summary-approved-application = Tämä on hakemus, ei maksu. Odota maksua, ennen kuin lähetät mitään.

## Syyt, jotka kauppa saa tietää. Enintään 240 merkkiä.

merchant-amount-under-minimum = Summa on liian pieni tälle maksutavalle.
merchant-application-incomplete = Annetuista tiedoista puuttuu jotain.
merchant-delivery-address-not-accepted = Toimitusosoitetta ei hyväksytä tällä maksutavalla.
merchant-purchase-not-eligible = Korissa on jotain, mitä ei voi maksaa tällä tavalla.
merchant-shop-not-eligible = Tätä maksutapaa ei voi käyttää kaupassasi.
merchant-business-not-supported = Tämä maksutapa on yksityishenkilöille, ei yrityksille.
merchant-currency-or-country-unsupported = Tämä maksutapa ei toimi tällä valuutalla tai tässä maassa.
merchant-method-not-available = Tätä maksutapaa ei voi käyttää tähän ostokseen.
merchant-card-expired = Kortin voimassaolo on päättynyt.
merchant-card-details-wrong = Kortin tiedot eivät ole oikein.
merchant-card-replaced = Kortin tilalle on tullut uudempi kortti.
merchant-card-not-supported = Korttia ei voi käyttää tällaiseen ostokseen.
merchant-authentication-required = Asiakkaan pankki haluaa, että asiakas vahvistaa maksun.
merchant-authentication-failed = Maksua ei vahvistettu asiakkaan pankissa.
merchant-bank-unavailable = Pankkiin ei saatu yhteyttä.
merchant-technical-error = Tekninen vika pysäytti tämän yrityksen.
merchant-shop-configuration = Kaupassasi on virhe tämän maksutavan asetuksissa.
merchant-credit-register-unavailable = Luottotietoyritykseen ei saatu yhteyttä, joten päätöstä ei voitu tehdä.
merchant-duplicate-payment = Sama maksu lähetettiin hetki sitten. Tarkista, menikö ensimmäinen läpi, ennen kuin pyydät maksua uudelleen.
merchant-session-expired = Maksuun varattu aika päättyi.
merchant-cancelled-by-shopper = Maksu lopetettiin, ennen kuin se oli valmis.
merchant-order-changed = Tilaus muuttui maksun aikana, tai sitä ei voitu vahvistaa.

## Mitä kauppa voi tehdä. Enintään 160 merkkiä.

merchant-step-offer-other-method = Tarjoa asiakkaalle toista maksutapaa.
merchant-step-refer-to-lender = Jos asiakas haluaa tietää lisää, ohjaa hänet luotonantajalle. Asiakasta koskevia syitä ei näytetä sinulle.
merchant-step-refer-to-bank = Jos asiakas haluaa tietää lisää, ohjaa hänet omaan pankkiinsa.
merchant-step-do-not-ask-why = Älä kysy asiakkaan raha-asioista äläkä arvaile syytä.
merchant-step-check-integration = Tarkista maksutavan asetukset ja ota yhteyttä sen tarjoajaan.
