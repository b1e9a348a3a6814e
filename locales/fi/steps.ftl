### Mitä ostaja voi tehdä nyt. Jokainen kohta alkaa siitä, mitä tehdään.
### Nimet eivät taivu: nimi tulee kaksoispisteen jälkeen tai virkkeen alkuun.

## Kohdat. Enintään 160 merkkiä.

step-adjust-basket = Poista korista se, mitä ei voi maksaa tällä tavalla, tai valitse toinen maksutapa.
step-answer-questions = Katso, onko luotonantaja lähettänyt kysymyksiä sovelluksessa, sähköpostilla tai kirjeellä, ja vastaa niihin.
step-approve-in-bank = Ota pankkisi sovellus, pankkitunnukset tai koodi valmiiksi ja vahvista maksu, kun sitä pyydetään.
step-ask-bank = Ota yhteyttä pankkiisi tai kortin myöntäjään. Siellä voidaan ehkä kertoa, mistä tämä johtuu ja mitä voit tehdä.
step-ask-bank-wallet = Katso sovelluksesta, millä kortilla tai pankkitilillä maksoit. Kyseinen pankki voi ehkä kertoa syyn.
step-ask-reason = Kysy syytä luotonantajalta, joka vastaa tästä maksutavasta. Sinun ei tarvitse kertoa, miksi haluat tietää.
step-ask-reason-named = Kysy syytä luotonantajalta: { $lender }. Sinun ei tarvitse kertoa, miksi haluat tietää.
step-ask-reason-guest = Kirjaudu luotonantajan palveluun tai kysy sieltä, onko asiasta lisää tietoa. Turvallisuutesi vuoksi henkilöä koskevia syitä ei näytetä tässä.
step-ask-reason-guest-named = Kirjaudu luotonantajan palveluun tai kysy sieltä: { $lender }. Turvallisuutesi vuoksi henkilöä koskevia syitä ei näytetä tässä.
step-buy-as-private-person = Osta yksityishenkilönä, jos et osta yritykselle, tai valitse toinen maksutapa.
step-check-address = Tarkista, että osoite on kirjoitettu oikein. Käytä osoitetta, jossa olet kirjoilla tai joka on pankillasi.
step-check-card-details = Tarkista kortin numero, voimassaoloaika ja turvakoodi, ja anna ne uudelleen.
step-check-confirmation = Katso sähköpostista, saitko tilausvahvistuksen. Tarkista myös pankkitili tai kortti, ennen kuin maksat uudelleen.
step-check-funds = Tarkista, paljonko pankkitilillä tai kortilla on käytettävissä. Voi olla, että rahaa pitää siirtää ensin.
step-check-personal-details = Tarkista nimi sekä muut henkilötiedot ja yhteystiedot. Kirjoita nimi niin kuin se on henkilökortissa tai passissa.
step-check-pin = Tarkista PIN-koodi, esimerkiksi pankin sovelluksesta.
step-check-register = Kysy rekisterin ylläpitäjältä, mitä tietoja sillä on sinusta. Jos jotain puuttuu tai on väärin, pyydä korjaamaan se.
step-choose-other-method = Valitse toinen maksutapa, jos kaupassa on sellainen.
step-complete-application = Tarkista hakemus ja lisää se, mitä puuttuu. Kysy luotonantajalta, jos et ole varma, mitä se on.
step-contact-bank = Ota yhteyttä pankkiisi. Siellä voidaan ehkä kertoa lisää.
step-contact-lender = Ota yhteyttä luotonantajaan, jos haluat tietää lisää tai jokin on mielestäsi väärin.
step-contact-lender-named = Jos haluat tietää lisää tai jokin on mielestäsi väärin, ota yhteyttä luotonantajaan: { $lender }.
step-contact-shop = Kerro kaupalle, mitä tapahtui, jotta se voi selvittää asian.
step-contact-shop-named = Kerro kaupalle, mitä tapahtui, jotta se voi selvittää asian. Kauppa on { $merchant }.
step-follow-steps = Noudata näytön ohjeita. Sinulla voi olla viesti sovelluksessa, jolla maksat, tai sähköpostissasi.
step-lift-credit-freeze = Voit pitää eston ja maksaa toisella tavalla. Jos haluat ostaa luotolla, poista esto siellä, missä se on tehty.
step-lower-amount = Valitse pienempi summa, jos haluat maksaa tällä tavalla.
step-lower-amount-available = Valitse summa, joka on enintään { $available }, jos haluat maksaa tällä tavalla.
step-pay-open-invoice = Maksa avoin lasku tai ota yhteyttä luotonantajaan, jos et voi. Jos maksoit juuri, voi kestää muutaman päivän, ennen kuin se näkyy.
step-pay-open-purchases = Maksa ensin yksi tai useampi aiempi ostos. Jos se on vaikeaa, ota yhteyttä luotonantajaan.
step-prove-identity = Kysy luotonantajalta, miten voit osoittaa, kuka olet, esimerkiksi pankkitunnuksilla.
step-raise-amount = Valitse toinen maksutapa. Tällä tavalla voi maksaa vain suuremman summan.
step-raise-card-limit = Tarkista raja pankkisi sovelluksesta tai kysy pankista, voiko sitä nostaa.
step-start-again = Palaa ostoskoriin ja aloita maksu alusta.
step-take-smaller-amount = Päätä, haluatko ottaa luottoa enintään { $available }. Voit myös kieltäytyä.
step-take-smaller-amount-other = Päätä, haluatko ottaa luottoa pienemmälle summalle. Voit myös kieltäytyä.
step-unlock-card = Avaa kortin tai tällaisen maksun lukitus pankkisi sovelluksessa.
step-use-home-address = Kokeile kotiosoitetta toimitusosoitteena tai valitse toinen maksutapa.
step-use-new-card = Käytä uutta korttiasi ja anna sen tiedot. Jos et ole saanut uutta, kysy pankistasi.
step-use-other-card = Käytä toista korttia tai pankkitiliä, jos sinulla on sellainen.
step-verify-income = Kysy luotonantajalta, miten voit osoittaa tulosi, esimerkiksi palkkalaskelmalla.
step-wait-for-answer = Odota vastausta, ennen kuin yrität uudelleen.
