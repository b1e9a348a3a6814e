### Ordene, der bærer meningen. De samme ord overalt, så bestem dem først.

## Hvem der er med

# Aldrig ”långiver” og aldrig ”banken”: det er ikke altid en bank. Heller ikke ”vi”: butikken viser også teksten.
-lender = kreditgiver
# I teksterne til butikkens eget personale: ”du” eller ”din butik”.
-shop = butik
# Kun i teksterne til butikken og kundeservice. I de tekster, personen selv læser, er det altid ”du”.
-customer = kunde
# Personens egen bank, eller den bag kortet. Ikke kreditgiveren.
-bank = bank
# Lovens ord. Aldrig et mærke som RKI. Det oplyser og afgør intet.
-credit-bureau = kreditoplysningsbureau
# Alle lister, der bliver slået op i. RKI og Debitor Registret nævnes aldrig: hvilket register det var, er en variabel.
-register = register

## Hvad det handler om

# At betale senere er også kredit, selv ved et lille beløb.
-credit = kredit
# Det bliver ”lavet”. Kreditvurdering er hele vurderingen, ikke kun tjekket. Aldrig ”RKI-tjek”.
-credit-check = kredittjek
# Siges kun om, at et kredittjek ikke påvirker den. Ingen er ”dårlig betaler”.
-credit-rating = kreditværdighed
# Teksterne siger det, som folk siger det, og ikke ”kredithistorik”. At der er lidt af den, er ikke et dårligt tegn.
-credit-history = tidligere kredit
# Registreringen i et register. Ikke det samme som en ubetalt faktura.
-payment-default = betalingsanmærkning
# Sådan ser kreditgiveren på det hele. ”Det indgik i kreditgiverens vurdering.”
-assessment = vurdering
# Kreditgiverens ja eller nej. En afgørelse ”træffes”, og en person kan gennemgå den.
-decision = afgørelse
# Om en konto eller et kort. Et køb er ikke en ansøgning.
-application = ansøgning
# Hvorfor svaret blev nej. ”Grund” kun i vendinger som ”på grund af”.
-reason = årsag

## Betalingsmåderne. Ingen må kunne tages for en anden

-way-to-pay = betalingsmåde
# Kommer efter købet. Det er kredit. ”Regning” kun om kortets regning og om regninger ellers i livet.
-invoice = faktura
# Ét køb betalt i flere dele; hver del er en rate. Folk søger også på ”afbetaling” og ”delbetaling”; teksterne har
# ét ord.
-instalments = betaling i rater
# Aldrig kun ”konto”: så tror folk, at det er bankkontoen.
-instalment-account = delbetalingskonto
# Skriv hele ordet, hvor delbetalingskontoen kan menes.
-bank-account = bankkonto
# Betalingsservice er et mærke og kun et eksempel. Tilladelsen til trækket gælder eller gælder ikke mere.
-direct-debit = automatisk træk
-digital-wallet = digital tegnebog
# MitID er kun et eksempel: mærket er et andet i hvert land.
-electronic-id = elektronisk id
