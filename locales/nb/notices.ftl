### Rettigheter, og det kunden skal få vite etter loven eller fra kredittgiveren, ved siden av forklaringen.
### «Må» og «har rett» står bare i tekster som vises der det er kjent at loven sier det.

## Avgjørelsen, og hva man kan be kredittgiveren om. Høyst 240 tegn.

notice-rejected = Kredittgiveren har bestemt at du ikke får denne kreditten.
notice-rejected-date = Den { $date } bestemte kredittgiveren at du ikke får denne kreditten.
notice-reason-given =
    { $count ->
        [one] Årsaken til avgjørelsen står her.
       *[other] Årsakene til avgjørelsen står her.
    }
notice-reason-ask = Du kan spørre kredittgiveren om årsaken til avgjørelsen.
notice-reason-ask-named = Du kan spørre { $lender } om årsaken til avgjørelsen.
notice-right-to-reasons = Du har rett til å få avgjørelsen forklart av kredittgiveren.
notice-right-to-reasons-sixty-days = Du har rett til å få vite de konkrete årsakene hvis du spør om dem innen 60 dager. Da må kredittgiveren svare innen 30 dager.
notice-automated-processing =
    { $automation ->
        [solely] Avgjørelsen ble tatt helt automatisk, uten at noen person var med på den.
       *[partly] Avgjørelsen ble tatt delvis automatisk.
    }
notice-human-review = Du har rett til å få avgjørelsen vurdert av en person hos kredittgiveren.
notice-human-review-named = Du har rett til å få avgjørelsen vurdert av en person hos { $lender }.
notice-human-review-offered = Kredittgiveren tilbyr deg å få avgjørelsen vurdert av en person. Du kan be om det.
notice-human-review-offered-named = { $lender } tilbyr deg å få avgjørelsen vurdert av en person. Du kan be om det.
notice-own-view = Du har rett til å fortelle kredittgiveren hvordan du selv ser på saken.
notice-own-view-offered = Kredittgiveren tilbyr seg å høre hvordan du selv ser på saken.
notice-contest = Du har rett til å bestride avgjørelsen hos kredittgiveren.
notice-contest-offered = Kredittgiveren tilbyr seg å se på avgjørelsen igjen hvis du bestrider den.

## Registre, og hva de har fortalt kredittgiveren. Høyst 240 tegn.

notice-database-used = Kredittgiveren brukte opplysninger fra { $register }. Det er kredittgiveren selv som tok avgjørelsen.
notice-database-result = Årsaken som står her, viser hva kredittgiveren fant i et register.
notice-data-categories =
    { $category ->
        [account-transactions] Kredittgiveren brukte opplysninger om betalinger til og fra bankkontoen din.
        [address] Kredittgiveren brukte opplysninger om adressen din.
        [debts] Kredittgiveren brukte opplysninger om gjelden din og kredittgrensene dine.
        [identity] Kredittgiveren brukte opplysninger om hvem du er, som navnet ditt og når du er født.
        [income] Kredittgiveren brukte opplysninger om inntekten din.
        [inquiries] Kredittgiveren brukte opplysninger om tidligere kredittsjekker og søknader.
        [payment-history] Kredittgiveren brukte opplysninger om hvordan du har betalt kreditt før.
        [payment-defaults] Kredittgiveren brukte opplysninger om betalingsanmerkninger.
        [purchase-history] Kredittgiveren brukte opplysninger om hva du har kjøpt før.
       *[score] Kredittgiveren brukte en kredittscore.
    }
notice-bureau-did-not-decide = Registeret som er nevnt her, tok ikke avgjørelsen og kan ikke forklare den.
notice-copy-coming = { $register } sender deg et gjenpartsbrev. Det er en gratis kopi av det som kredittgiveren fikk vite.
notice-free-copy = Du har rett til en gratis kopi av det som er lagret om deg i registeret som er nevnt her.
notice-free-copy-sixty-days = Du har rett til en gratis kopi av rapporten din fra registeret som er nevnt her. Be om den innen 60 dager.
notice-correction = Hvis noe om deg er feil i registeret som er nevnt her, har du rett til å få det rettet.
notice-score-disclosure = Kredittgiveren brukte en kredittscore. Scoren må stå i den skriftlige beskjeden.

## Hjelp, klage og det som kommer skriftlig. Høyst 240 tegn.

notice-debt-advice = Du kan få råd om økonomi og gjeld. Her står det hvem du kan kontakte.
notice-non-discrimination = Føderal lov forbyr kredittgivere å diskriminere dem som søker om kreditt. Den skriftlige beskjeden må si mer om det.
notice-complaint-bodies = Hvis du vil klage på kredittgiveren, kan du kanskje få hjelp hos en kontakt som er oppgitt for klager.
notice-credit-warning = Vær oppmerksom: Det koster penger å låne penger.
notice-written-notice = Kredittgiveren må også sende deg en skriftlig beskjed om avgjørelsen.
notice-written-notice-thirty-days = Kredittgiveren må sende deg en skriftlig beskjed om avgjørelsen innen 30 dager.
