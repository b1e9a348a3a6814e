### Odpowiedzi na pytania po zakupie: płatności, zwroty towaru i pieniędzy, dostawy.
### Odpowiedzi ogólne: prawdziwe dla każdego kredytodawcy i sklepu. O reszcie decyduje umowa i prawo kraju osoby.
### Linia, której id kończy się nazwą zmiennej, zastępuje linię przed nią, gdy ta informacja jest znana.

## Termin płatności minął: pytanie. Najwyżej 80 znaków.

answer-missed-payment-question = Co zrobić, gdy minął termin płatności?

## Termin płatności minął: krótka odpowiedź. Najwyżej 300 znaków.

answer-missed-payment-short = Zapłać jak najszybciej, a jeśli nie możesz, skontaktuj się z kredytodawcą. Brak zapłaty może oznaczać opłatę, a potem windykację. Jeśli pieniądze są już wysłane, mogą być widoczne dopiero po kilku dniach.

## Termin płatności minął: co zrobić. Najwyżej 160 znaków.

answer-missed-payment-step-1 = Sprawdź, ile masz zapłacić: w aplikacji kredytodawcy, na jego stronie lub na fakturze.
answer-missed-payment-step-1-date = Termin płatności minął { $date }. Sprawdź w aplikacji kredytodawcy lub na jego stronie, ile trzeba teraz zapłacić.
answer-missed-payment-step-2 = Zapłać, korzystając z podanych tam danych, i wpisz podany tam tytuł przelewu.
answer-missed-payment-step-2-amount = Zapłać { $amount } albo tyle, ile teraz pokazuje kredytodawca. Wpisz podany tam tytuł przelewu.
answer-missed-payment-step-3 = Jeśli nie możesz zapłacić całości, od razu skontaktuj się z kredytodawcą. Poproś o więcej czasu lub o plan spłaty.
answer-missed-payment-step-3-lender = Jeśli nie możesz zapłacić całości, od razu skontaktuj się z kredytodawcą ({ $lender }). Poproś o więcej czasu lub o plan spłaty.
answer-missed-payment-step-4 = Włącz powiadomienia w aplikacji kredytodawcy albo wpisz kolejny termin do kalendarza.

## Termin płatności minął: co mieć pod ręką. Najwyżej 80 znaków.

answer-missed-payment-have-1 = Faktura lub jej numer
answer-missed-payment-have-2 = Data i kwota Twojej wpłaty

## Nieudane polecenie zapłaty: pytanie. Najwyżej 80 znaków.

answer-failed-direct-debit-question = Polecenie zapłaty się nie udało. Co teraz?

## Nieudane polecenie zapłaty: krótka odpowiedź. Najwyżej 300 znaków.

answer-failed-direct-debit-short = Polecenie zapłaty może się nie udać, gdy na koncie bankowym jest za mało pieniędzy lub gdy wygasła zgoda. Może być druga próba. Kredytodawca lub sklep, który pobiera pieniądze, może Ci powiedzieć, kiedy.
answer-failed-direct-debit-short-date = Kolejna próba: { $date }. Polecenie zapłaty może się nie udać, gdy na koncie bankowym jest za mało pieniędzy lub gdy wygasła zgoda.

## Nieudane polecenie zapłaty: co zrobić. Najwyżej 160 znaków.

answer-failed-direct-debit-step-1 = Zadbaj, aby dzień przed kolejną próbą pieniądze były na koncie bankowym.
answer-failed-direct-debit-step-1-amount = Zadbaj, aby dzień przed kolejną próbą na koncie bankowym było { $amount }.
answer-failed-direct-debit-step-2 = Sprawdź w banku, czy Twoja zgoda na polecenie zapłaty nadal obowiązuje.
answer-failed-direct-debit-step-3 = Jeśli wolisz zapłacić inaczej, najpierw skontaktuj się z tym, kto pobiera pieniądze. Dzięki temu nie zapłacisz dwa razy.
answer-failed-direct-debit-step-4 = Jeśli ten dzień Ci nie pasuje, odpowiednio wcześnie skontaktuj się z kredytodawcą lub sklepem, który pobiera pieniądze.
answer-failed-direct-debit-step-4-date = Jeśli { $date } Ci nie pasuje, wcześniej skontaktuj się z kredytodawcą lub sklepem, który pobiera pieniądze.

## Nieudane polecenie zapłaty: co mieć pod ręką. Najwyżej 80 znaków.

answer-failed-direct-debit-have-1 = Nazwa, która jest przy poleceniu zapłaty w Twoim koncie bankowym

## Przypomnienia: pytanie. Najwyżej 80 znaków.

answer-reminders-question = Czym jest przypomnienie o płatności i co z nim zrobić?

## Przypomnienia: krótka odpowiedź. Najwyżej 300 znaków.

answer-reminders-short = Przypomnienie mówi, że zbliża się termin zapłaty albo że wpłata nie dotarła. Może dojść opłata, jeśli pozwalają na nią umowa i prawo. Jeśli pieniądze są już wysłane, wpłata i przypomnienie mogły się minąć.

## Przypomnienia: co zrobić. Najwyżej 160 znaków.

answer-reminders-step-1 = Porównaj przypomnienie ze swoimi wpłatami.
answer-reminders-step-2 = Jeśli wszystko się zgadza, zapłać do podanego tam dnia, korzystając z danych z przypomnienia.
answer-reminders-step-2-date = Jeśli wszystko się zgadza, zapłać do { $date }, korzystając z danych z przypomnienia.
answer-reminders-step-3 = Jeśli coś się nie zgadza, od razu zgłoś to nadawcy i powiedz, dlaczego.
answer-reminders-step-4 = Jeśli nie masz pewności, czy jest prawdziwe, zaloguj się u kredytodawcy bez pośrednictwa wiadomości. Nie klikaj linku, który w niej jest.
answer-reminders-step-5 = Wybierz, jak chcesz dostawać wiadomość przed terminem, na przykład w aplikacji kredytodawcy.

## Przypomnienia: co mieć pod ręką. Najwyżej 80 znaków.

answer-reminders-have-1 = Numer z przypomnienia
answer-reminders-have-2 = Data i kwota Twojej wpłaty

## Planowanie rat: pytanie. Najwyżej 80 znaków.

answer-plan-instalments-question = Jak planować raty?

## Planowanie rat: krótka odpowiedź. Najwyżej 300 znaków.

answer-plan-instalments-short = Kredytodawca może pokazać Ci każdą ratę, jej kwotę i termin. U niektórych możesz wybrać dzień, płacić więcej naraz lub ustawić płatności z góry.

## Planowanie rat: co zrobić. Najwyżej 160 znaków.

answer-plan-instalments-step-1 = Zaloguj się u kredytodawcy i zobacz wszystkie terminy i kwoty.
answer-plan-instalments-step-1-lender = Zaloguj się u kredytodawcy ({ $lender }) i zobacz wszystkie terminy i kwoty.
answer-plan-instalments-step-2 = Wpisz każdy termin do kalendarza albo ustaw płatności w swoim banku.
answer-plan-instalments-step-2-date = Termin kolejnej raty: { $date }. Wpisz terminy do kalendarza albo ustaw płatności w swoim banku.
answer-plan-instalments-step-3 = Gdy przyjdzie pensja lub inny dochód, odłóż pieniądze na kolejną ratę.
answer-plan-instalments-step-3-amount = Gdy przyjdzie pensja lub inny dochód, odłóż { $amount } na kolejną ratę.
answer-plan-instalments-step-4 = Jeśli termin wypada przed pensją lub innym dochodem, zapytaj, czy można go przesunąć.
answer-plan-instalments-step-5 = Zapytaj, jak spłacić wszystko wcześniej, ile to kosztuje lub ile na tym zyskasz.

## Wstrzymanie płatności: pytanie. Najwyżej 80 znaków.

answer-pause-payment-question = Czy mogę wstrzymać płatność?

## Wstrzymanie płatności: krótka odpowiedź. Najwyżej 300 znaków.

answer-pause-payment-short = Niektórzy kredytodawcy mogą wstrzymać płatność, na przykład gdy odesłany towar jest w drodze. Termin obowiązuje, dopóki kredytodawca nie zgodzi się na zmianę. Wstrzymanie płatności może kosztować, więc najpierw zapytaj.

## Wstrzymanie płatności: co zrobić. Najwyżej 160 znaków.

answer-pause-payment-step-1 = Poproś o wstrzymanie płatności, zanim minie jej termin: w aplikacji kredytodawcy lub w kontakcie z nim.
answer-pause-payment-step-1-date = Przed { $date } poproś o wstrzymanie płatności: w aplikacji kredytodawcy lub w kontakcie z nim.
answer-pause-payment-step-2 = Powiedz, dlaczego o to prosisz, na przykład z powodu zwrotu lub zamówienia, które nie przyszło.
answer-pause-payment-step-3 = Zapytaj, jak długo płatność będzie wstrzymana, ile to kosztuje i czy są naliczane odsetki.
answer-pause-payment-step-4 = Jeśli pieniędzy będzie brakować dłużej, poproś o plan spłaty.

## Wstrzymanie płatności: co mieć pod ręką. Najwyżej 80 znaków.

answer-pause-payment-have-1 = Faktura lub jej numer
answer-pause-payment-have-2 = Numer zamówienia i potwierdzenie zwrotu

## Zwrot części, zapłata za resztę: pytanie. Najwyżej 80 znaków.

answer-keep-some-question = Odsyłam część rzeczy. Jak zapłacić za te, które zatrzymuję?

## Zwrot części, zapłata za resztę: krótka odpowiedź. Najwyżej 300 znaków.

answer-keep-some-short = Powiedz kredytodawcy, co odsyłasz, i zapytaj, ile zapłacić za to, co zatrzymujesz. Niektórzy przyjmą tę wpłatę, zanim sklep rozliczy zwrot. Termin obowiązuje, dopóki kredytodawca nie powie inaczej.

## Zwrot części, zapłata za resztę: co zrobić. Najwyżej 160 znaków.

answer-keep-some-step-1 = Powiedz sklepowi, co odsyłasz, tak jak tego wymaga.
answer-keep-some-step-1-merchant = Powiedz sklepowi { $merchant }, co odsyłasz, tak jak tego wymaga.
answer-keep-some-step-2 = Powiedz też kredytodawcy i zapytaj, ile jeszcze zostało do zapłaty.
answer-keep-some-step-2-lender = Powiedz też kredytodawcy ({ $lender }) i zapytaj, ile jeszcze zostało do zapłaty.
answer-keep-some-step-3 = Zapłać za to, co zatrzymujesz, do dnia podanego na fakturze.
answer-keep-some-step-3-amount = Zapłać { $amount } za to, co zatrzymujesz, do dnia podanego na fakturze.
answer-keep-some-step-4 = Jeśli sklep nie rozliczy zwrotu na czas, poproś kredytodawcę o wstrzymanie płatności za odesłane rzeczy.
answer-keep-some-step-4-date = Jeśli sklep nie rozliczy zwrotu przed { $date }, poproś kredytodawcę o wstrzymanie płatności za odesłane rzeczy.
answer-keep-some-step-5 = Zachowaj potwierdzenie zwrotu, aż wszystko będzie załatwione.

## Zwrot części, zapłata za resztę: co mieć pod ręką. Najwyżej 80 znaków.

answer-keep-some-have-1 = Numer zamówienia
answer-keep-some-have-2 = Potwierdzenie zwrotu
answer-keep-some-have-3 = Lista rzeczy, które zatrzymujesz

## Zwrot pieniędzy: pytanie. Najwyżej 80 znaków.

answer-refund-question = Kiedy dostanę zwrot pieniędzy?

## Zwrot pieniędzy: krótka odpowiedź. Najwyżej 300 znaków.

answer-refund-short = Sklep najpierw rozlicza zwrot towaru, a potem wysyła pieniądze. Zwykle wracają tą samą drogą, na kartę lub konto bankowe. Bank może je pokazać dopiero po kilku dniach.

## Zwrot pieniędzy: co zrobić. Najwyżej 160 znaków.

answer-refund-step-1 = Zapytaj sklep, czy rozliczył zwrot i wysłał pieniądze.
answer-refund-step-1-merchant = Zapytaj sklep { $merchant }, czy rozliczył zwrot i wysłał pieniądze.
answer-refund-step-2 = Sprawdź kartę lub konto bankowe, z których pochodziła zapłata.
answer-refund-step-2-date = Od { $date } sprawdzaj kartę lub konto bankowe, z których pochodziła zapłata.
answer-refund-step-3 = Porównaj zwrot pieniędzy z tym, co wróciło do sklepu. Może przyjść w kilku częściach.
answer-refund-step-3-amount = Poszukaj kwoty { $amount }. Może przyjść w kilku częściach.
answer-refund-step-4 = Jeśli jeszcze nie wszystko jest spłacone, zobacz, czy zamiast tego zmalała kwota do spłaty.
answer-refund-step-5 = Jeśli karta lub konto bankowe są już zamknięte, powiedz o tym sklepowi i swojemu bankowi.

## Zwrot pieniędzy: co mieć pod ręką. Najwyżej 80 znaków.

answer-refund-have-1 = Numer zamówienia
answer-refund-have-2 = Potwierdzenie zwrotu towaru
answer-refund-have-3 = Dzień, w którym sklep wysłał pieniądze

## Zwrot zakupu kartą od kredytodawcy: pytanie. Najwyżej 80 znaków.

answer-lender-card-return-question = Jak zwrócić zakup opłacony kartą od kredytodawcy?

## Zwrot zakupu kartą od kredytodawcy: krótka odpowiedź. Najwyżej 300 znaków.

answer-lender-card-return-short = Oddaj zakup sklepowi, jak przy każdej karcie. Sklep wysyła pieniądze na kartę i kwota do spłaty maleje. Do tego czasu płacisz tyle, ile jest na wyciągu z karty, chyba że kredytodawca powie inaczej.

## Zwrot zakupu kartą od kredytodawcy: co zrobić. Najwyżej 160 znaków.

answer-lender-card-return-step-1 = Oddaj towar tak, jak wymaga tego sklep. Poproś o zwrot pieniędzy na tę samą kartę.
answer-lender-card-return-step-1-merchant = Oddaj towar tak, jak wymaga tego sklep { $merchant }. Poproś o zwrot pieniędzy na tę samą kartę.
answer-lender-card-return-step-2 = Zaloguj się u kredytodawcy i zobacz, czy pieniądze wróciły na kartę.
answer-lender-card-return-step-2-amount = Zaloguj się u kredytodawcy i zobacz, czy na kartę wróciło { $amount }.
answer-lender-card-return-step-3 = Zapłać kwotę z wyciągu w terminie, nawet jeśli zwrot pieniędzy jest w drodze. W razie wątpliwości zapytaj kredytodawcę.
answer-lender-card-return-step-3-date = Zapłać kwotę z wyciągu do { $date }, nawet jeśli zwrot pieniędzy jest w drodze. W razie wątpliwości zapytaj kredytodawcę.
answer-lender-card-return-step-4 = Jeśli potem wyjdzie nadpłata, zapytaj kredytodawcę, jak ją odzyskać.

## Zwrot zakupu kartą od kredytodawcy: co mieć pod ręką. Najwyżej 80 znaków.

answer-lender-card-return-have-1 = Numer zamówienia
answer-lender-card-return-have-2 = Potwierdzenie zwrotu
answer-lender-card-return-have-3 = Cztery ostatnie cyfry karty, a nie cały numer

## Zamówienie, które nie przyszło: pytanie. Najwyżej 80 znaków.

answer-order-not-arrived-question = Moje zamówienie nie przyszło. Czy i tak muszę płacić?

## Zamówienie, które nie przyszło: krótka odpowiedź. Najwyżej 300 znaków.

answer-order-not-arrived-short = W wielu krajach prawo chroni Cię, gdy zamówienie nie przychodzi, ale płatność nie zatrzymuje się sama. Najpierw skontaktuj się ze sklepem, bo wie najwięcej o zamówieniu. Potem powiedz o tym kredytodawcy i poproś o wstrzymanie płatności.

## Zamówienie, które nie przyszło: co zrobić. Najwyżej 160 znaków.

answer-order-not-arrived-step-1 = Poszukaj w e-mailu, gdzie jest paczka i kiedy powinna przyjść.
answer-order-not-arrived-step-2 = Skontaktuj się ze sklepem i poproś o nowy termin dostawy albo o zwrot pieniędzy.
answer-order-not-arrived-step-2-merchant = Skontaktuj się ze sklepem { $merchant } i poproś o nowy termin dostawy albo o zwrot pieniędzy.
answer-order-not-arrived-step-3 = Powiedz o tym kredytodawcy i poproś o wstrzymanie płatności, zanim minie jej termin.
answer-order-not-arrived-step-3-date = Powiedz o tym kredytodawcy i przed { $date }, czyli przed terminem płatności, poproś o jej wstrzymanie.
answer-order-not-arrived-step-4 = Jeśli sklep nie odpowiada, powiedz o tym kredytodawcy albo, w razie płatności kartą, swojemu bankowi.

## Zamówienie, które nie przyszło: co mieć pod ręką. Najwyżej 80 znaków.

answer-order-not-arrived-have-1 = Numer zamówienia
answer-order-not-arrived-have-2 = Numer paczki
answer-order-not-arrived-have-3 = Wiadomości między Tobą a sklepem

## Nieodebrane zamówienie: pytanie. Najwyżej 80 znaków.

answer-order-not-picked-up-question = Nie udało mi się odebrać zamówienia. Czy i tak muszę płacić?

## Nieodebrane zamówienie: krótka odpowiedź. Najwyżej 300 znaków.

answer-order-not-picked-up-short = Paczka, której nikt nie odbierze, często wraca do sklepu. Nie zawsze anuluje to zamówienie, a niektóre sklepy biorą opłatę. Powiedz sklepowi, czego chcesz, i poproś kredytodawcę o wstrzymanie płatności.

## Nieodebrane zamówienie: co zrobić. Najwyżej 160 znaków.

answer-order-not-picked-up-step-1 = Zapytaj, gdzie jest paczka i czy może poczekać dłużej.
answer-order-not-picked-up-step-2 = Od razu powiedz sklepowi, czy chcesz anulować zamówienie, czy dostać je jeszcze raz.
answer-order-not-picked-up-step-2-merchant = Od razu powiedz sklepowi { $merchant }, czy chcesz anulować zamówienie, czy dostać je jeszcze raz.
answer-order-not-picked-up-step-3 = Powiedz o tym kredytodawcy i poproś o wstrzymanie płatności, zanim minie jej termin.
answer-order-not-picked-up-step-3-date = Powiedz o tym kredytodawcy i przed { $date }, czyli przed terminem płatności, poproś o jej wstrzymanie.
answer-order-not-picked-up-step-4 = Sprawdź później, czy zamówienie i kwota do zapłaty są już poprawione.

## Nieodebrane zamówienie: co mieć pod ręką. Najwyżej 80 znaków.

answer-order-not-picked-up-have-1 = Numer zamówienia
answer-order-not-picked-up-have-2 = Wiadomość o miejscu odbioru

## Odwołany wyjazd lub wydarzenie: pytanie. Najwyżej 80 znaków.

answer-cancelled-event-question = Mój wyjazd lub wydarzenie odwołano. Co z moją płatnością?

## Odwołany wyjazd lub wydarzenie: krótka odpowiedź. Najwyżej 300 znaków.

answer-cancelled-event-short = Sklep lub organizator powie Ci, co oferuje, na przykład zwrot pieniędzy lub nowy termin. W wielu krajach przysługują Ci tu prawa. Kwota do zapłaty nie znika sama, więc poproś kredytodawcę o wstrzymanie płatności.

## Odwołany wyjazd lub wydarzenie: co zrobić. Najwyżej 160 znaków.

answer-cancelled-event-step-1 = Poszukaj w e-mailu wiadomości od sklepu lub organizatora.
answer-cancelled-event-step-2 = Powiedz sklepowi, czego chcesz, zanim przyjmiesz bon lub nowy termin.
answer-cancelled-event-step-2-merchant = Powiedz sklepowi { $merchant }, czego chcesz, zanim przyjmiesz bon lub nowy termin.
answer-cancelled-event-step-3 = Powiedz o tym kredytodawcy i poproś o wstrzymanie płatności, zanim minie jej termin.
answer-cancelled-event-step-3-date = Powiedz o tym kredytodawcy i przed { $date }, czyli przed terminem płatności, poproś o jej wstrzymanie.
answer-cancelled-event-step-4 = Sprawdź, czy Twoje ubezpieczenie podróży lub karta obejmuje to, czego nie odda sklep.

## Odwołany wyjazd lub wydarzenie: co mieć pod ręką. Najwyżej 80 znaków.

answer-cancelled-event-have-1 = Numer rezerwacji
answer-cancelled-event-have-2 = Wiadomość o odwołanym wyjeździe lub wydarzeniu
answer-cancelled-event-have-3 = Potwierdzenia Twoich wpłat

## Powiedzieć wcześnie: pytanie. Najwyżej 80 znaków.

answer-tell-early-question = Coś poszło nie tak. Kiedy powiedzieć sklepowi i kredytodawcy?

## Powiedzieć wcześnie: krótka odpowiedź. Najwyżej 300 znaków.

answer-tell-early-short = Gdy tylko o tym wiesz i przed terminem płatności. Łatwiej wstrzymać płatność na czas, niż później zatrzymać przypomnienie. Co będzie z zamówieniem, często wie tylko sklep.

## Powiedzieć wcześnie: co zrobić. Najwyżej 160 znaków.

answer-tell-early-step-1 = Zapytaj sklep, co będzie z zamówieniem, i zachowaj odpowiedź.
answer-tell-early-step-1-merchant = Zapytaj sklep { $merchant }, co będzie z zamówieniem, i zachowaj odpowiedź.
answer-tell-early-step-2 = Powiedz kredytodawcy, co się stało.
answer-tell-early-step-2-lender = Powiedz kredytodawcy ({ $lender }), co się stało.
answer-tell-early-step-3 = Poproś o wstrzymanie płatności, zanim minie jej termin.
answer-tell-early-step-3-date = Przed { $date }, czyli przed terminem płatności, poproś o jej wstrzymanie.
answer-tell-early-step-4 = Sprawdzaj w e-mailu i w aplikacji kredytodawcy, czy jest coś nowego.

## Powiedzieć wcześnie: co mieć pod ręką. Najwyżej 80 znaków.

answer-tell-early-have-1 = Numer zamówienia
answer-tell-early-have-2 = Faktura lub jej numer
answer-tell-early-have-3 = Wiadomości lub zdjęcia, które pokazują, co się stało
