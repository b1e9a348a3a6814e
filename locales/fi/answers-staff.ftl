### Vastauksia kaupan henkilökunnalle ja luotonantajan omalle asiakaspalvelulle.
### Yleisiä vastauksia: kauppa ei saa tietää mitään henkilöstä. Asiakaspalvelu lukee tästä, miten puhutaan, ei sitä, mistä asiassa on kyse.
### Rivi, jonka tunnus päättyy muuttujan nimeen, tulee edellisen rivin tilalle, kun tieto on saatavilla.

## Kaupalle, mitä saa sanoa: kysymys. Enintään 80 merkkiä.

answer-merchant-what-to-say-question = Asiakkaan maksua ei hyväksytty. Mitä saan sanoa?

## Kaupalle, mitä saa sanoa: lyhyt vastaus. Enintään 300 merkkiä.

answer-merchant-what-to-say-short = Sano, että tätä maksutapaa ei hyväksytty ja että jokin toinen voi toimia. Sinulle ei kerrota syitä, jotka koskevat asiakasta, joten voit sanoa, ettet tiedä niitä. Puhu lyhyesti ja ystävällisesti.

## Kaupalle, mitä saa sanoa: mitä voit tehdä. Enintään 160 merkkiä.

answer-merchant-what-to-say-step-1 = Sano: ”Tätä maksutapaa ei hyväksytty. Voit valita toisen.”
answer-merchant-what-to-say-step-2 = Jos näet syyn, joka koskee ostosta tai kauppaasi, sano se niin kuin se on. Älä lisää siihen mitään.
answer-merchant-what-to-say-step-3 = Ohjaa asiakas luotonantajalle, jos asia koskee luottoa, tai pankkiin, jos se koskee korttia.
answer-merchant-what-to-say-step-3-lender = Ohjaa asiakas luotonantajalle, jos asia koskee luottoa, tai pankkiin, jos se koskee korttia. Luotonantaja on { $lender }.
answer-merchant-what-to-say-step-4 = Puhu niin, etteivät muut kuule, ja näytä ruutua vain asiakkaalle.

## Kaupalle, mitä voi tarjota: kysymys. Enintään 80 merkkiä.

answer-merchant-what-to-offer-question = Mitä voin tarjota asiakkaalle, jonka maksua ei hyväksytty?

## Kaupalle, mitä voi tarjota: lyhyt vastaus. Enintään 300 merkkiä.

answer-merchant-what-to-offer-short = Tarjoa muita maksutapoja, ensin niitä, jotka eivät ole luottoa. Anna asiakkaan valita ja pidä ostoskori ennallaan. Älä lupaa, että toinen maksutapa hyväksytään.

## Kaupalle, mitä voi tarjota: mitä voit tehdä. Enintään 160 merkkiä.

answer-merchant-what-to-offer-step-1 = Näytä muut maksutavat äläkä valitse mitään niistä asiakkaan puolesta.
answer-merchant-what-to-offer-step-2 = Säilytä ostoskori ja tiedot, jotka asiakas on täyttänyt.
answer-merchant-what-to-offer-step-3 = Laita tuotteet hetkeksi sivuun, jos voit.
answer-merchant-what-to-offer-step-4 = Älä ehdota lainaa tai muuta luottoa. Kassa näyttää maksutavat, jotka ovat käytössä.

## Kaupalle, mitä ei koskaan pidä kysyä: kysymys. Enintään 80 merkkiä.

answer-merchant-never-ask-question = Mitä en saa koskaan kysyä, kun asiakkaan maksua ei hyväksytty?

## Kaupalle, mitä ei koskaan pidä kysyä: lyhyt vastaus. Enintään 300 merkkiä.

answer-merchant-never-ask-short = Älä koskaan kysy rahasta, veloista, työstä tai terveydestä äläkä siitä, miksi maksua ei hyväksytty. Älä koskaan pyydä salasanaa, PIN-koodia tai muuta koodia. Et tarvitse niitä, eikä sinun kuulu säilyttää vastauksia.

## Kaupalle, mitä ei koskaan pidä kysyä: mitä voit tehdä. Enintään 160 merkkiä.

answer-merchant-never-ask-step-1 = Älä arvaile syytä puheessa tai tekstissä.
answer-merchant-never-ask-step-2 = Älä pyydä asiakasta näyttämään luotonantajan tai pankin kirjettä tai sovellusta.
answer-merchant-never-ask-step-3 = Älä pyydä henkilötunnusta korttimaksua varten.
answer-merchant-never-ask-step-3-number = Kun asiakas maksaa kortilla, { $number } ei ole tarpeen. Älä kysy sitä.
answer-merchant-never-ask-step-4 = Älä tee muistiinpanoja tai listoja asiakkaista, joiden maksua ei hyväksytty.

## Kaupalle, mitä tarkistaa integraatiosta: kysymys. Enintään 80 merkkiä.

answer-merchant-check-integration-question = Mitä tarkistan integraatiostani?

## Kaupalle, mitä tarkistaa integraatiosta: lyhyt vastaus. Enintään 300 merkkiä.

answer-merchant-check-integration-short = Jos yhden asiakkaan maksua ei hyväksytty, se ei usein liity asetuksiisi. Katso tarkemmin, jos näin käy monelle samaan aikaan tai jos näet syyn, joka koskee kauppaasi. Käy silloin läpi nämä kohdat.

## Kaupalle, mitä tarkistaa integraatiosta: mitä voit tehdä. Enintään 160 merkkiä.

answer-merchant-check-integration-step-1 = Tarkista, että maksutapa on päällä kyseiselle maalle, valuutalle ja summalle.
answer-merchant-check-integration-step-2 = Tarkista, että tuotteet, alennukset, toimitus ja vero ovat yhteensä sama kuin loppusumma.
answer-merchant-check-integration-step-3 = Tarkista, että nimet, osoitteet ja sähköpostit lähtevät niin kuin asiakas ne kirjoitti.
answer-merchant-check-integration-step-4 = Tarkista, että asiakas näkee viestin ja muut maksutavat eikä vain ostoskoria uudelleen.
answer-merchant-check-integration-step-5 = Tarkista, että kielteisellä päätöksellä, odotuksella ja teknisellä vialla on kullakin oma viesti.

## Kaupalle, mitä tarkistaa integraatiosta: mitä kannattaa ottaa valmiiksi. Enintään 80 merkkiä.

answer-merchant-check-integration-have-1 = Muutaman tällaisen maksun aika ja tunnus
answer-merchant-check-integration-have-1-reference = Maksun tunnus: { $reference }
answer-merchant-check-integration-have-2 = Koodi tai viesti, jonka sait
answer-merchant-check-integration-have-3 = Mitä olet muuttanut viime aikoina

## Kaupalle, miksi syytä ei ole: kysymys. Enintään 80 merkkiä.

answer-merchant-no-reason-question = Miksi en saa tietää syytä?

## Kaupalle, miksi syytä ei ole: lyhyt vastaus. Enintään 300 merkkiä.

answer-merchant-no-reason-short = Useimmat syyt koskevat henkilöä, ja ne ovat asiakkaan ja luotonantajan tai pankin välisiä. Sinulle kerrotaan, mikä koskee ostosta, kauppaasi tai teknistä vikaa. Jos syytä ei näy, se ei kerro asiakkaasta mitään.

## Kaupalle, miksi syytä ei ole: mitä voit tehdä. Enintään 160 merkkiä.

answer-merchant-no-reason-step-1 = Katso, onko sinulle näytetty syy, joka koskee ostosta, kauppaasi tai vikaa, ja toimi sen mukaan.
answer-merchant-no-reason-step-2 = Ohjaa asiakas luotonantajalle, jos asia koskee luottoa, tai pankkiin, jos se koskee korttia.
answer-merchant-no-reason-step-2-lender = Ohjaa asiakas luotonantajalle, jos asia koskee luottoa, tai pankkiin, jos se koskee korttia. Luotonantaja on { $lender }.
answer-merchant-no-reason-step-3 = Ota yhteyttä maksutavan tarjoajaan, jos monen asiakkaan maksua ei hyväksytä samaan aikaan.

## Asiakaspalvelulle, mitä asiakas näki: kysymys. Enintään 80 merkkiä.

answer-support-what-was-shown-question = Mitä asiakas näki?

## Asiakaspalvelulle, mitä asiakas näki: lyhyt vastaus. Enintään 300 merkkiä.

answer-support-what-was-shown-short = Kassalla asiakas näkee, mitä tapahtui, mitä voi tehdä ja mitkä ovat muut maksutavat. Henkilöä koskevat syyt näkee vain asiakas, joka on osoittanut, kuka hän on. Joitakin syitä ei näytetä asiakkaalle lainkaan.

## Asiakaspalvelulle, mitä asiakas näki: mitä voit tehdä. Enintään 160 merkkiä.

answer-support-what-was-shown-step-1 = Avaa selitys sellaisena kuin asiakas sen näki: kassalla tai kirjautuneena, samalla kielellä.
answer-support-what-was-shown-step-1-reference = Avaa selitys, jonka asianumero on { $reference }, niin kuin asiakas sen näki: samassa paikassa ja samalla kielellä.
answer-support-what-was-shown-step-2 = Pyydä asiakasta lukemaan ensimmäinen rivi, jotta puhutte samasta sivusta.
answer-support-what-was-shown-step-3 = Käytä samoja sanoja kuin sivu, jotta asiakas ei saa kahta eri vastausta.

## Asiakaspalvelulle, mitä asiakas näki: mitä kannattaa ottaa valmiiksi. Enintään 80 merkkiä.

answer-support-what-was-shown-have-1 = Päätöksen asianumero
answer-support-what-was-shown-have-1-reference = Asianumero: { $reference }
answer-support-what-was-shown-have-2 = Missä asiakas näki sen ja millä kielellä

## Asiakaspalvelulle, mitä saa lisätä: kysymys. Enintään 80 merkkiä.

answer-support-what-to-add-question = Mitä saan lisätä siihen, mitä asiakas näki?

## Asiakaspalvelulle, mitä saa lisätä: lyhyt vastaus. Enintään 300 merkkiä.

answer-support-what-to-add-short = Jokaisen syyn vieressä lukee, kenelle saat kertoa. Henkilöä koskevan syyn saat kertoa vain asiakkaalle, kun hän on osoittanut, kuka hän on. Jos et saa kertoa, älä vihjaa, vahvista tai kiellä mitään.

## Asiakaspalvelulle, mitä saa lisätä: mitä voit tehdä. Enintään 160 merkkiä.

answer-support-what-to-add-step-1 = Pyydä asiakasta osoittamaan, kuka hän on, ennen kuin sanot hänestä mitään.
answer-support-what-to-add-step-2 = Sano syy selvin sanoin ja kerro, mitä asiakas voi tehdä nyt.
answer-support-what-to-add-step-3 = Jos et saa kertoa mitään syytä, sano: ”En voi kertoa, mistä tämä johtuu. Voit tehdä valituksen.”
answer-support-what-to-add-step-4 = Kerro asiakkaalle, miten hän voi pyytää ihmisen arviota ja miten hän voi valittaa.
answer-support-what-to-add-step-5 = Älä lupaa mitään seuraavasta päätöksestä ja kirjaa, mitä olet sanonut.
