### Hvorfor det ikke blev godkendt, fortalt til den, der handler. Én besked for hver årsag.
### Sig det, der er kendt, uden at bebrejde nogen. Hvad man kan gøre, står i steps.ftl, og om man kan prøve igen, i guidance.ftl.

## Hvad kreditgiveren så. Højst 240 tegn.

reason-affordability = Kreditgiveren vurderer, at din indkomst ikke giver plads nok til denne kredit.
reason-existing-debts = Kreditgiveren vurderer, at den gæld, du allerede har, giver for lidt plads til denne kredit.
reason-unpaid-invoice = En tidligere faktura fra kreditgiveren står som ubetalt. Det har betydning for ny kredit, også ved et lille køb.
reason-own-payment-history = Kreditgiveren så på, hvordan tidligere kredit eller køb hos dem er betalt. De vurderer, at det taler imod denne kredit.
reason-late-payments-elsewhere = Kreditgiveren har oplysninger om sene eller manglende betalinger på kredit, som du har eller har haft hos andre. Det indgik i kreditgiverens vurdering.
reason-late-payments-on-record = Kreditoplysningsbureauets oplysninger viser sene eller manglende betalinger på kredit i dit navn. Det indgik i kreditgiverens vurdering.
reason-payment-default-on-record = Et register viser en betalingsanmærkning i dit navn. Det er en registrering af gæld, der ikke blev betalt til tiden. Det indgik i kreditgiverens vurdering.
reason-collection-or-judgment = Kreditgiveren har oplysninger om inkasso eller en dom for gæld i dit navn. Det indgik i kreditgiverens vurdering.
reason-garnishment = Kreditgiveren har oplysninger om udlæg i noget, du ejer, eller lønindeholdelse på grund af gæld. Det indgik i kreditgiverens vurdering.
reason-repossession = Kreditgiveren har oplysninger om, at en kreditor har taget eller solgt din bolig, din bil eller anden sikkerhed for kredit. Det indgik i kreditgiverens vurdering.
reason-bankruptcy = Kreditgiveren har oplysninger om en konkurs i dit navn, nu eller tidligere. Det indgik i kreditgiverens vurdering.
reason-short-credit-history = Der er for få oplysninger om tidligere kredit, til at kreditgiveren kan lave en vurdering. Det betyder ikke, at du har gjort noget forkert.
reason-no-credit-file = Kreditoplysningsbureauet har ingen oplysninger om dig, så kreditgiveren kunne ikke lave sin vurdering. Det betyder ikke, at du har gjort noget forkert.
reason-too-few-credit-references = Der blev oplyst for få kreditreferencer. En kreditreference er en anden, der kan fortælle kreditgiveren, hvordan du har betalt.
reason-credit-references-not-accepted = Kreditgiveren accepterer ikke den slags kreditreferencer, der blev oplyst.
reason-credit-references-not-verified = Kreditgiveren kunne ikke få bekræftet de kreditreferencer, der blev oplyst. Det indgik i kreditgiverens vurdering.
reason-credit-freeze = Der er en kreditadvarsel eller en spærring mod kredittjek eller ny kredit i dit navn. Kreditgiveren retter sig efter den. Den er ikke et tegn på dårlig økonomi.
reason-limit-reached = Beløbet går over din kreditgrænse hos kreditgiveren.
reason-amount-over-limit = Beløbet er højere end det, kreditgiveren kan låne dig lige nu.
reason-amount-under-minimum = Beløbet er lavere end mindstebeløbet for denne betalingsmåde.
reason-too-many-open-purchases = Du har flere tidligere køb hos kreditgiveren, som ikke er betalt endnu. Der er en grænse for, hvor mange du kan have på én gang.
reason-too-many-recent-applications = Der er søgt om kredit i dit navn flere gange på kort tid. Det indgik i kreditgiverens vurdering.
reason-too-many-attempts = Der er gjort flere forsøg på kort tid, så det er ikke muligt at prøve igen lige nu.
reason-income-not-verified = Kreditgiveren kunne ikke få bekræftet din indkomst og kunne derfor ikke gøre sin vurdering færdig.
reason-employment-not-verified = Kreditgiveren kunne ikke få bekræftet din ansættelse. Det indgik i kreditgiverens vurdering.
reason-irregular-employment = Kreditgiveren har oplysninger om, at dit arbejde er midlertidigt eller uregelmæssigt. Det indgik i kreditgiverens vurdering.
reason-short-employment = Kreditgiveren vurderer, at du har været ansat i for kort tid til denne kredit.
reason-application-incomplete = Der mangler et svar eller et dokument, så kreditgiveren kunne ikke gøre sin vurdering færdig.
reason-identity-not-verified = Kreditgiveren kunne ikke få bekræftet, hvem du er, og kunne derfor ikke gå videre. Det er for at hindre, at andre køber i dit navn.
reason-details-mismatch = Nogle af personoplysningerne passer ikke med dem, der er registreret. Det kan bare være en tastefejl.
reason-address-mismatch = Adressen passer ikke med den, der er registreret. Måske er du flyttet for nylig, eller noget er stavet anderledes.
reason-residence-not-verified = Kreditgiveren kunne ikke få bekræftet, hvor du bor. Det indgik i kreditgiverens vurdering.
reason-temporary-residence = Kreditgiveren har oplysninger om, at din bolig lige nu er midlertidig. Det indgik i kreditgiverens vurdering.
reason-short-residence = Kreditgiveren vurderer, at du har boet på din adresse i for kort tid til denne kredit.
reason-delivery-address-not-accepted = Kreditgiveren accepterer ikke denne leveringsadresse til denne betalingsmåde.
reason-protected-identity = Dine personoplysninger er beskyttet, så det automatiske tjek kan ikke laves. Det har ikke noget med din økonomi at gøre.
reason-under-age = Denne betalingsmåde er kun for personer, der har nået en vis alder.
reason-not-resident = Denne betalingsmåde er kun for personer med registreret bopæl i det land, hvor den bliver tilbudt.
reason-purchase-not-eligible = Noget i kurven kan ikke betales på denne måde. Det har ikke noget med dig at gøre.
reason-shop-not-eligible = Denne betalingsmåde gælder ikke i denne butik. Det har ikke noget med dig at gøre.
reason-business-not-supported = Denne betalingsmåde er for privatpersoner, ikke for virksomheder.
reason-currency-or-country-unsupported = Denne betalingsmåde kan ikke bruges med denne valuta eller i dette land.
reason-method-not-available = Denne betalingsmåde kan ikke bruges til dette køb.
reason-security-insufficient = Den sikkerhed, der blev tilbudt for lånet, fx en bil, var ikke nok eller blev ikke accepteret.
reason-checks-pending = Kreditgiveren er ikke færdig med sine tjek endnu. Måske har du fået nogle spørgsmål fra dem.

## Hvad banken sagde. Højst 240 tegn.

reason-insufficient-funds = Din bank svarede, at der ikke var nok penge til rådighed til dette køb. Penge, der er reserveret til andre betalinger, tæller måske ikke med.
reason-card-limit-reached = Købet går over en grænse på dit kort. Mange kort har en grænse for hver dag, for hvert køb eller for køb på nettet.
reason-card-expired = Banken svarede, at kortet er udløbet.
reason-card-details-wrong = Kortnummeret, udløbsdatoen eller sikkerhedskoden passer ikke. Det kan bare være en tastefejl.
reason-card-replaced = Kortet er erstattet af et nyere.
reason-card-not-supported = Dette kort kan ikke bruges til denne slags køb.
reason-card-frozen-by-holder = Kortet, eller denne slags betaling med det, er låst i kortets indstillinger.
reason-card-blocked = Din bank har spærret dette kort. Banken kan fortælle dig mere.
reason-account-closed = Den bankkonto eller det kort, der blev brugt til betalingen, er lukket eller kan ikke bruges.
reason-pin-wrong = Pinkoden passede ikke, eller der er tastet en forkert pinkode for mange gange.
reason-authentication-required = Din bank beder dig først bekræfte betalingen: i bankens app, med elektronisk id eller med en kode.
reason-authentication-failed = Betalingen blev ikke bekræftet hos din bank i tide, eller bekræftelsen kom ikke frem.
reason-authorisation-revoked = Tilladelsen til at trække penge fra kortet eller bankkontoen er trukket tilbage.
reason-bank-unavailable = Der var ikke forbindelse til banken. Det er en teknisk fejl, ikke en afgørelse om dig.

## Hverken kreditgiveren eller banken. Højst 240 tegn.

reason-technical-error = En teknisk fejl stoppede dette forsøg. Det er ikke en afgørelse om dig.
reason-shop-configuration = Der er noget galt med opsætningen af denne betalingsmåde i butikken. Det er ikke en afgørelse om dig.
reason-credit-register-unavailable = Der var ikke forbindelse til kreditoplysningsbureauet, så kreditgiveren kunne ikke gøre sin vurdering færdig. Det er en teknisk fejl, ikke en afgørelse om dig.
reason-duplicate-payment = Den samme betaling blev sendt for lidt siden. Denne anden betaling blev stoppet, så du ikke betaler to gange.
reason-session-expired = Tiden til at gøre betalingen færdig løb ud.
reason-cancelled-by-shopper = Betalingen blev stoppet, før den var færdig.
reason-order-changed = Ordren blev ændret under betalingen, eller butikken kunne ikke bekræfte den.
