### Maksutavat: mitä niiden nimet ovat ja mitä ne tarkoittavat. Yhtäkään nimeä ei saa voida sekoittaa toiseen.
### Luottotili ei ole koskaan pelkkä ”tili”; rahat ovat pankkitilillä.

## Maksutapojen nimet. Enintään 40 merkkiä.

method-invoice = Lasku
method-pay-later = Maksa myöhemmin
method-instalments = Osamaksu
method-instalment-account = Luottotili (maksu erissä)
method-financing = Laina tähän ostokseen
method-lender-card = Luotonantajan kortti
method-card = Kortti
method-credit-card = Luottokortti
method-bank-transfer = Tilisiirto
method-direct-bank = Verkkopankkimaksu
method-direct-debit = Suoraveloitus
method-wallet = Digitaalinen lompakko
method-mobile-pay = Mobiilimaksu

## Mitä valinta tarkoittaa; näytetään nimen vieressä. Enintään 120 merkkiä.

alternative-invoice = Saat laskun ja maksat sen myöhemmin. Tämä on luottoa.
alternative-pay-later = Maksat koko summan myöhemmin. Tämä on luottoa.
alternative-instalments = Maksat tämän ostoksen erissä. Tämä on luottoa.
alternative-instalment-account = Maksat erissä luotonantajan luottotilin kautta. Se ei ole pankkitilisi.
alternative-financing = Otat lainan tähän ostokseen ja maksat sen takaisin erissä.
alternative-lender-card = Maksat luotonantajan kortilla. Tämä on luottoa.
alternative-card = Maksat nyt omalla kortillasi.
alternative-card-number = Maksat nyt omalla kortillasi. Kun maksat kortilla, { $number } ei ole tarpeen.
alternative-credit-card = Maksat luottokortillasi. Tämä on luottoa.
alternative-credit-card-number = Maksat luottokortillasi. Tämä on luottoa. Kun maksat kortilla, { $number } ei ole tarpeen.
alternative-bank-transfer = Siirrät rahat pankkitililtäsi.
alternative-direct-bank = Maksat nyt pankkitililtäsi ja hyväksyt maksun pankissasi.
alternative-direct-debit = Rahat veloitetaan pankkitililtäsi myöhemmin, sinun luvallasi.
alternative-wallet = Maksat digitaalisessa lompakossasi olevalla kortilla, pankkitilillä tai rahalla.
alternative-mobile-pay = Maksat nyt puhelimesi maksusovelluksella.
