### Mitä tapahtui: ensimmäinen rivi ja sen alla olevat virkkeet. Niiden on riitettävä, kun syytä ei saa kertoa; useimmat eivät lue muuta.
### Asiakasta sinutellaan, ja kielteinen tulos sanotaan passiivissa: kukaan ei ole syyllinen.

## Otsikot: ensimmäinen rivi. Enintään 60 merkkiä.

headline-declined-invoice = Laskulla maksamista ei hyväksytty
headline-declined-pay-later = Myöhemmin maksamista ei hyväksytty
headline-declined-instalments = Osamaksua ei hyväksytty
headline-declined-instalment-account = Luottotilillä maksamista ei hyväksytty
headline-declined-financing = Lainaa tähän ostokseen ei hyväksytty
headline-declined-lender-card = Maksua luotonantajan kortilla ei hyväksytty
headline-declined-card = Korttimaksua ei hyväksytty
headline-declined-credit-card = Maksua luottokortilla ei hyväksytty
headline-declined-bank-transfer = Tilisiirtoa ei hyväksytty
headline-declined-direct-bank = Verkkopankkimaksua ei hyväksytty
headline-declined-direct-debit = Suoraveloitusta ei hyväksytty
headline-declined-wallet = Maksua digitaalisella lompakolla ei hyväksytty
headline-declined-mobile-pay = Mobiilimaksua ei hyväksytty
headline-declined-other = Maksua ei hyväksytty
headline-declined-application-lender-card = Korttihakemustasi ei hyväksytty
headline-declined-application-account = Hakemustasi luottotilistä ei hyväksytty
headline-declined-application-other = Luottohakemustasi ei hyväksytty
headline-counter-offer = Luotonantaja tarjoaa luottoa pienemmälle summalle
headline-counter-offer-application = Luotonantaja tarjoaa vähemmän luottoa kuin hait
headline-action-needed = Sinulta tarvitaan vielä jotain
headline-action-needed-application = Hakemukseesi tarvitaan vielä jotain
headline-pending-credit = Ostoksesi odottaa luotonantajan vastausta
headline-pending-payment = Maksuasi käsitellään
headline-pending-application = Hakemuksesi odottaa luotonantajan vastausta
headline-failed = Maksu keskeytyi
headline-failed-application = Hakemuksesi keskeytyi
headline-approved = Maksusi on hyväksytty
headline-approved-application = Hakemuksesi on hyväksytty

## Yhteenvedot: mitä tapahtui, virkkeellä tai parilla, ilman syytä. Enintään 240 merkkiä.

summary-declined-invoice = Luotonantaja ei hyväksynyt laskua tähän ostokseen. Lasku on luottoa pienessäkin ostoksessa, ja kielteiseen päätökseen voi olla monta syytä. Kun maksat heti, se ei ole luottoa ja voi silti onnistua.
summary-declined-pay-later = Luotonantaja ei hyväksynyt, että maksat ostoksen myöhemmin. Se on luottoa pienessäkin ostoksessa, ja kielteiseen päätökseen voi olla monta syytä. Kun maksat heti, se ei ole luottoa ja voi silti onnistua.
summary-declined-instalments = Luotonantaja ei hyväksynyt osamaksua tähän ostokseen. Osamaksu on luottoa, ja kielteiseen päätökseen voi olla monta syytä. Kun maksat heti, se ei ole luottoa ja voi silti onnistua.
summary-declined-instalment-account = Luotonantaja ei hyväksynyt tämän ostoksen maksamista luottotilillä. Luottotili on luottoa luotonantajalta, ei pankkitilisi. Kun maksat heti, se ei ole luottoa ja voi silti onnistua.
summary-declined-financing = Luotonantaja ei hyväksynyt lainaa tähän ostokseen. Kielteiseen päätökseen voi olla monta syytä. Kun maksat heti, se ei ole luottoa ja voi silti onnistua.
summary-declined-lender-card = Maksua luotonantajan kortilla ei hyväksytty, joten se ei mennyt läpi tällä kertaa. Näin käy monelle, ja syitä on monia. Jokin muu maksutapa voi silti toimia.
summary-declined-card = Maksua tällä kortilla ei hyväksytty, joten se ei mennyt läpi tällä kertaa. Näin käy monelle, ja syitä on monia.
summary-declined-credit-card = Maksua tällä luottokortilla ei hyväksytty, joten se ei mennyt läpi tällä kertaa. Näin käy monelle, ja syitä on monia.
summary-declined-bank-transfer = Tilisiirtoa ei hyväksytty, joten se ei mennyt läpi tällä kertaa. Näin käy monelle, ja syitä on monia.
summary-declined-direct-bank = Maksua pankkitililtäsi ei hyväksytty, joten se ei mennyt läpi tällä kertaa. Näin käy monelle, ja syitä on monia.
summary-declined-direct-debit = Suoraveloitusta pankkitililtäsi ei hyväksytty, joten kauppa ei ole saanut maksua tällä tavalla. Näin käy monelle, ja syitä on monia.
summary-declined-wallet = Maksua digitaalisella lompakolla ei hyväksytty, joten se ei mennyt läpi tällä kertaa. Syy voi olla lompakon kortissa tai pankkitilissä. Näin käy monelle, ja syitä on monia.
summary-declined-mobile-pay = Maksua puhelimellasi ei hyväksytty, joten se ei mennyt läpi tällä kertaa. Näin käy monelle, ja syitä on monia.
summary-declined-other = Maksua ei hyväksytty, joten se ei mennyt läpi tällä kertaa. Näin käy monelle, ja syitä on monia.
summary-declined-application-lender-card = Luotonantaja ei hyväksynyt hakemustasi kortista. Kortilla ostat luotolla, ja kielteiseen päätökseen voi olla monta syytä. Päätös koskee tätä hakemusta.
summary-declined-application-account = Luotonantaja ei hyväksynyt hakemustasi luottotilistä. Se on luottoa, ja kielteiseen päätökseen voi olla monta syytä. Päätös koskee tätä hakemusta.
summary-declined-application-other = Luotonantaja ei hyväksynyt luottohakemustasi. Kielteiseen päätökseen voi olla monta syytä. Päätös koskee tätä hakemusta.
summary-counter-offer = Luotonantaja ei hyväksynyt koko summaa tällä maksutavalla. Se tarjoaa luottoa enintään { $available }. Saat itse päättää, otatko tarjouksen vastaan.
summary-counter-offer-application = Luotonantaja ei hyväksynyt koko luottoa, jota hait. Se tarjoaa luottoa enintään { $available }. Saat itse päättää, otatko tarjouksen vastaan.
summary-counter-offer-other = Luotonantaja ei hyväksynyt koko summaa. Se tarjoaa luottoa pienemmälle summalle. Saat itse päättää, otatko tarjouksen vastaan.
summary-action-needed-credit = Luotonantaja tarvitsee sinulta vielä jotain, ennen kuin se voi päättää. Et ole saanut kielteistä vastausta.
summary-action-needed-payment = Sinulta tarvitaan vielä jotain, ennen kuin maksu voi lähteä. Et ole saanut kielteistä vastausta.
summary-action-needed-application = Luotonantaja tarvitsee sinulta vielä jotain, ennen kuin se voi päättää hakemuksesta. Et ole saanut kielteistä vastausta.
summary-pending-credit = Luotonantaja ei ole vielä päättänyt asiasta. Et ole saanut kielteistä vastausta. Odota vastausta.
summary-pending-payment = Maksu on vielä kesken. Et ole saanut kielteistä vastausta. Jos maksat nyt uudelleen, voit maksaa kahdesti.
summary-pending-application = Luotonantaja ei ole vielä päättänyt hakemuksestasi. Et ole saanut kielteistä vastausta. Odota vastausta.
summary-failed-credit = Ostos keskeytyi, ennen kuin luotonantaja ehti päättää. Et ole saanut kielteistä vastausta. Katso, saitko tilausvahvistuksen, ennen kuin yrität uudelleen.
summary-failed-payment = Maksu keskeytyi, ennen kuin se oli valmis. Et ole saanut kielteistä vastausta. Katso, saitko tilausvahvistuksen, ennen kuin maksat uudelleen.
summary-failed-application = Hakemus keskeytyi, ennen kuin luotonantaja ehti päättää. Et ole saanut kielteistä vastausta. Voi olla, että hakemus pitää lähettää uudelleen.
summary-approved-credit = Luotonantaja on hyväksynyt ostoksen. Sinun ei tarvitse tehdä tässä enää mitään.
summary-approved-payment = Maksu on hyväksytty. Sinun ei tarvitse tehdä tässä enää mitään.
summary-approved-application = Luotonantaja on hyväksynyt hakemuksesi. Sinun ei tarvitse tehdä tässä enää mitään.
