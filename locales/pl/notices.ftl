### Prawa oraz to, co obok wyjaśnienia każe powiedzieć prawo lub kredytodawca.
### „Musi” i „masz prawo” stoją tylko w tekstach pokazywanych tam, gdzie wiadomo, że tak mówi prawo.

## Decyzja i to, o co można prosić kredytodawcę. Najwyżej 240 znaków.

notice-rejected = Kredytodawca zdecydował, że nie przyzna Ci tego kredytu.
notice-rejected-date = Decyzja z { $date }: kredytodawca nie przyzna Ci tego kredytu.
notice-reason-given =
    { $count ->
        [one] Powód decyzji jest podany tutaj.
        [few] Powody decyzji są podane tutaj.
        [many] Powody decyzji są podane tutaj.
       *[other] Powody decyzji są podane tutaj.
    }
notice-reason-ask = Możesz zapytać kredytodawcę o powód jego decyzji.
notice-reason-ask-named = Możesz zapytać kredytodawcę ({ $lender }) o powód jego decyzji.
notice-right-to-reasons = Masz prawo do tego, aby kredytodawca wyjaśnił Ci swoją decyzję.
notice-right-to-reasons-sixty-days = Masz prawo poznać konkretne powody, jeśli zapytasz o nie w ciągu 60 dni. Kredytodawca musi wtedy odpowiedzieć w ciągu 30 dni.
notice-automated-processing =
    { $automation ->
        [solely] Ta decyzja zapadła automatycznie, bez udziału człowieka.
       *[partly] Ta decyzja zapadła po części automatycznie.
    }
notice-human-review = Masz prawo do tego, aby decyzję sprawdził człowiek u kredytodawcy.
notice-human-review-named = Masz prawo do tego, aby decyzję sprawdził człowiek u kredytodawcy ({ $lender }).
notice-human-review-offered = Kredytodawca oferuje sprawdzenie decyzji przez człowieka. Możesz o to poprosić.
notice-human-review-offered-named = { $lender } oferuje sprawdzenie decyzji przez człowieka. Możesz o to poprosić.
notice-own-view = Masz prawo przedstawić kredytodawcy swoje stanowisko.
notice-own-view-offered = Kredytodawca oferuje wysłuchanie Twojego stanowiska.
notice-contest = Masz prawo zakwestionować decyzję u kredytodawcy.
notice-contest-offered = Kredytodawca oferuje ponowne zbadanie decyzji, jeśli ją zakwestionujesz.

## Rejestry i to, co powiedziały kredytodawcy. Najwyżej 240 znaków.

notice-database-used = Kredytodawca skorzystał z danych z tego rejestru: { $register }. Decyzję podjął sam kredytodawca.
notice-database-result = Podany tu powód mówi, co kredytodawca znalazł w rejestrze.
notice-data-categories =
    { $category ->
        [account-transactions] Kredytodawca skorzystał z danych o wpłatach i wypłatach na Twoim koncie bankowym.
        [address] Kredytodawca skorzystał z danych o Twoim adresie.
        [debts] Kredytodawca skorzystał z danych o Twoich długach i limitach kredytowych.
        [identity] Kredytodawca skorzystał z danych o tym, kim jesteś, takich jak imię, nazwisko i data urodzenia.
        [income] Kredytodawca skorzystał z danych o Twoich dochodach.
        [inquiries] Kredytodawca skorzystał z danych o wcześniejszych sprawdzeniach historii kredytowej i wnioskach.
        [payment-history] Kredytodawca skorzystał z danych o spłatach Twoich wcześniejszych kredytów.
        [payment-defaults] Kredytodawca skorzystał z danych o zaległościach w spłatach.
        [purchase-history] Kredytodawca skorzystał z danych o Twoich wcześniejszych zakupach.
       *[score] Kredytodawca skorzystał z oceny punktowej (scoringu).
    }
notice-bureau-did-not-decide = Podany tu rejestr nie podjął tej decyzji i nie może jej wyjaśnić.
notice-copy-coming = { $register } wyśle Ci bezpłatną kopię danych przekazanych kredytodawcy.
notice-free-copy = Masz prawo do bezpłatnej kopii danych o Tobie, które ma podany tu rejestr.
notice-free-copy-sixty-days = Masz prawo do bezpłatnej kopii swojego raportu z podanego tu rejestru. Poproś o nią w ciągu 60 dni.
notice-correction = Jeśli podany tu rejestr ma o Tobie błędne dane, masz prawo do ich sprostowania.
notice-score-disclosure = Kredytodawca skorzystał z oceny punktowej (scoringu). Pismo o decyzji musi podać tę ocenę.

## Pomoc, skargi i to, co przychodzi na piśmie. Najwyżej 240 znaków.

notice-debt-advice = Możesz dostać poradę o budżecie i długach. Kontakt w tej sprawie jest podany tutaj.
notice-non-discrimination = Prawo federalne zabrania kredytodawcom dyskryminacji osób, które ubiegają się o kredyt. Pismo o decyzji musi powiedzieć o tym więcej.
notice-complaint-bodies = Jeśli masz skargę na kredytodawcę, może Ci pomóc kontakt podany tu przy skargach.
notice-credit-warning = Uwaga: pożyczanie pieniędzy kosztuje.
notice-written-notice = Kredytodawca musi też wysłać Ci pismo o tej decyzji.
notice-written-notice-thirty-days = Kredytodawca musi wysłać Ci pismo o tej decyzji w ciągu 30 dni.
