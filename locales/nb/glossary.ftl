### Ordene som bærer meningen. De samme ordene overalt, så bestem dem først.

## Hvem som er med

# Aldri «långiver» og aldri «banken»: det er ikke alltid en bank. Heller ikke «vi»: butikken viser teksten også.
-lender = kredittgiver
# I tekstene til butikkens egne ansatte: «du» eller «butikken din».
-shop = butikk
# Bare i tekstene til butikken og kundeservice. I tekstene som personen leser, er det alltid «du».
-customer = kunde
# Personens egen bank, eller den bak kortet. Ikke kredittgiveren.
-bank = bank
# Ordet som folk og etatene bruker; loven sier «kredittopplysningsforetak». Aldri et varemerke. Det opplyser og
# avgjør ingenting.
-credit-bureau = kredittopplysningsbyrå
# Alle lister det blir slått opp i, også gjeldsregistrene. Gjeldsregistrene nevnes aldri ved navn: hvilket det var,
# er en variabel.
-register = register

## Hva det handler om

# Å betale senere er også kreditt, selv for et lite beløp.
-credit = kreditt
# Den «gjøres». Kredittvurdering er hele vurderingen, ikke bare sjekken. Aldri et varemerke.
-credit-check = kredittsjekk
# Sies bare om at en kredittsjekk ikke påvirker den. Ingen er «lite kredittverdig».
-credit-rating = kredittverdighet
# Oftest sagt med flere ord: «hvordan du har betalt før». At den er kort, er ikke noe dårlig tegn.
-credit-history = kreditthistorikk
# Merknaden i et register. Ikke det samme som en ubetalt faktura.
-payment-default = betalingsanmerkning
# Hvordan kredittgiveren ser på alt samlet. «Vurderer det slik at», ikke «har konkludert med».
-assessment = vurdering
# Et ja eller nei som kredittgiveren har tatt. En avgjørelse «tas», og en person kan vurdere den.
-decision = avgjørelse
# Om en konto eller et kort. Et kjøp er ikke en søknad.
-application = søknad
# Hvorfor svaret ble nei. «Grunn» bare i vendinger som «av mange grunner».
-reason = årsak

## Betalingsmåtene. Ingen må kunne tas for en annen

-way-to-pay = betalingsmåte
# Kommer etter kjøpet. Det er kreditt. «Regning» bare om regninger ellers i livet.
-invoice = faktura
# Ett kjøp betalt i flere deler. Folk søker også etter «avbetaling» og «nedbetaling»; tekstene har ett ord.
-instalments = delbetaling
# Aldri bare «konto»: da tror folk at det er bankkontoen.
-instalment-account = delbetalingskonto
# Skriv hele ordet overalt der delbetalingskontoen kan menes.
-bank-account = bankkonto
# En avtale i nettbanken. Den gjelder eller gjelder ikke lenger; «tillatelse» er ikke ordet her.
-direct-debit = avtalegiro
-digital-wallet = digital lommebok
# Ikke BankID: merket er et annet i hvert land.
-electronic-id = elektronisk ID
