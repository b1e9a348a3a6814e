### Rettigheder, og det, som loven eller kreditgiveren vil have kunden til at vide ved siden af forklaringen.
### ”Skal” om kreditgiveren og ”har ret til” står kun i tekster, der bliver vist, hvor det er kendt, at loven siger det.

## Afgørelsen, og hvad man kan bede kreditgiveren om. Højst 240 tegn.

notice-rejected = Kreditgiveren har besluttet, at du ikke får denne kredit.
notice-rejected-date = Den { $date } besluttede kreditgiveren, at du ikke får denne kredit.
notice-reason-given =
    { $count ->
        [one] Årsagen til afgørelsen står her.
       *[other] Årsagerne til afgørelsen står her.
    }
notice-reason-ask = Du kan spørge kreditgiveren om årsagen til afgørelsen.
notice-reason-ask-named = Du kan spørge { $lender } om årsagen til afgørelsen.
notice-right-to-reasons = Du har ret til at få afgørelsen forklaret af kreditgiveren.
notice-right-to-reasons-sixty-days = Du har ret til at få de konkrete årsager, hvis du beder om dem inden for 60 dage. Så skal kreditgiveren svare inden for 30 dage.
notice-automated-processing =
    { $automation ->
        [solely] Denne afgørelse blev truffet automatisk, uden at en person var med.
       *[partly] Denne afgørelse blev delvist truffet automatisk.
    }
notice-human-review = Du har ret til at få en person hos kreditgiveren til at se på afgørelsen igen.
notice-human-review-named = Du har ret til at få en person hos { $lender } til at se på afgørelsen igen.
notice-human-review-offered = Kreditgiveren tilbyder, at en person ser på afgørelsen igen. Du kan bede om det.
notice-human-review-offered-named = { $lender } tilbyder, at en person ser på afgørelsen igen. Du kan bede om det.
notice-own-view = Du har ret til at fortælle kreditgiveren, hvordan du selv ser på sagen.
notice-own-view-offered = Kreditgiveren tilbyder at høre, hvordan du selv ser på sagen.
notice-contest = Du har ret til at bestride afgørelsen over for kreditgiveren.
notice-contest-offered = Kreditgiveren tilbyder at se på afgørelsen igen, hvis du bestrider den.

## Registre, og hvad de har fortalt kreditgiveren. Højst 240 tegn.

notice-database-used = Kreditgiveren brugte oplysninger fra { $register }. Afgørelsen er kreditgiverens egen.
notice-database-result = Den årsag, der står her, viser, hvad kreditgiveren fandt i et register.
notice-data-categories =
    { $category ->
        [account-transactions] Kreditgiveren brugte oplysninger om betalinger til og fra din bankkonto.
        [address] Kreditgiveren brugte oplysninger om din adresse.
        [debts] Kreditgiveren brugte oplysninger om din gæld og dine kreditgrænser.
        [identity] Kreditgiveren brugte oplysninger om, hvem du er, fx dit navn, og hvornår du er født.
        [income] Kreditgiveren brugte oplysninger om din indkomst.
        [inquiries] Kreditgiveren brugte oplysninger om tidligere kredittjek og ansøgninger.
        [payment-history] Kreditgiveren brugte oplysninger om, hvordan du har betalt kredit før.
        [payment-defaults] Kreditgiveren brugte oplysninger om betalingsanmærkninger.
        [purchase-history] Kreditgiveren brugte oplysninger om, hvad du har købt før.
       *[score] Kreditgiveren brugte en kreditscore.
    }
notice-bureau-did-not-decide = Det register, der er nævnt her, har ikke truffet afgørelsen og kan ikke forklare den.
notice-copy-coming = { $register } sender dig en gratis kopi af det, kreditgiveren fik at vide.
notice-free-copy = Du har ret til en gratis kopi af det, der står om dig i det register, der er nævnt her.
notice-free-copy-sixty-days = Du har ret til en gratis kopi af din rapport fra det register, der er nævnt her. Bed om den inden for 60 dage.
notice-correction = Du har ret til at få rettet det, der er forkert om dig i det register, der er nævnt her.
notice-score-disclosure = Kreditgiveren brugte en kreditscore. Scoren skal stå i den skriftlige besked.

## Hjælp, klager og det, der kommer på skrift. Højst 240 tegn.

notice-debt-advice = Du kan få råd om økonomi og gæld. Her står, hvem du kan kontakte.
notice-non-discrimination = Føderal lov forbyder kreditgivere at diskriminere folk, der søger om kredit. Den skriftlige besked skal sige mere om det.
notice-complaint-bodies = Hvis du vil klage over kreditgiveren, kan du måske få hjælp af en kontakt, der står under ”Klager”.
notice-credit-warning = Advarsel: Det koster penge at låne penge.
notice-written-notice = Kreditgiveren skal også sende dig en skriftlig besked om afgørelsen.
notice-written-notice-thirty-days = Kreditgiveren skal sende dig en skriftlig besked om afgørelsen inden for 30 dage.
