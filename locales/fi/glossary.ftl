### Sanat, joissa merkitys on. Samat sanat kaikkialla, joten päätä ne ensin.

## Osapuolet

# Ei koskaan ”pankki”: se ei aina ole pankki. Ei myöskään ”me”: kauppakin näyttää tekstin. Laissa ja teksteissä
# luotonantaja, ei luotonmyöntäjä.
-lender = luotonantaja
# Kaupan omalle henkilökunnalle ”kauppasi”. Jos nimi on muuttuja, se jää omaan lauseeseensa: ”Kauppa on …”.
-shop = kauppa
# Vain kaupan ja asiakaspalvelun teksteissä. Henkilöä itseään puhutellaan aina: ”sinä”.
-customer = asiakas
# Henkilön oma pankki tai kortin pankki. Ei luotonantaja.
-bank = pankki
# Ei koskaan tuotemerkki, kuten Asiakastieto. Se antaa tietoja eikä päätä mitään.
-credit-bureau = luottotietoyritys
# Mikä tahansa rekisteri, josta tietoja katsottiin, myös positiivinen luottotietorekisteri. Sen nimi on muuttuja, ei
# tekstiä.
-register = rekisteri

## Mistä on kyse

# Myös myöhemmin maksaminen on luottoa, vaikka summa on pieni.
-credit = luotto
# Lauseissa verbinä: ”tarkisti luottotietosi”. Se ei ole päätös eikä koko arvio. Luottotiedot eivät ”mene”.
-credit-check = luottotietojen tarkistus
# Siitä sanotaan vain, ettei tarkistus vaikuta siihen. Ei ”luottokelpoisuus”: se on lain sana ja kuulostaa tuomiolta.
-credit-rating = luottoluokitus
# Teksteissä sanotaan niin kuin ihmiset sanovat, ei ”luottohistoria”. Jos niistä on vähän tietoa, se ei ole paha merkki.
-credit-history = aiemmat luotot
# Merkintä rekisterissä. Ei sama asia kuin maksamaton lasku.
-payment-default = maksuhäiriömerkintä
# ”Luotonantajan arvion mukaan.”
-assessment = arvio
# Luotonantajan myönteinen tai kielteinen päätös. Ihminen voi arvioida sen uudelleen.
-decision = päätös
# Kun haetaan tiliä tai korttia. Ostos ei ole hakemus.
-application = hakemus
# Miksi päätös oli kielteinen.
-reason = syy

## Maksutavat. Mitään nimeä ei saa voida sekoittaa toiseen

-way-to-pay = maksutapa
# Tulee ostoksen jälkeen. Se on luottoa.
-invoice = lasku
# Yksi ostos erissä. Yksi osa on ”erä” tai ”maksuerä”.
-instalments = osamaksu
# Ei koskaan pelkkä ”tili”: sitä luullaan pankkitiliksi.
-instalment-account = luottotili
# Kirjoita koko sana aina, kun luottotiliäkin voisi tarkoittaa.
-bank-account = pankkitili
# Luotonantaja tai kauppa ottaa rahat pankkitililtä, henkilön luvalla. Ei e-lasku eikä suoramaksu.
-direct-debit = suoraveloitus
-digital-wallet = digitaalinen lompakko
# Tavallisin tapa osoittaa, kuka on. Muitakin on, kuten mobiilivarmenne, joten teksteissä se on vain yksi esimerkki.
-electronic-id = pankkitunnukset
