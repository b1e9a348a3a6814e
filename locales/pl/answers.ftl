### Odpowiedzi na pytania o odmowę, sprawdzenie historii kredytowej i sposoby płatności: przed zakupem i przy kasie.
### Odpowiedzi ogólne: prawdziwe dla każdego kredytodawcy i sklepu, niezależnie od powodu. Nic tu nie mówi, dlaczego.
### Linia, której id kończy się nazwą zmiennej, zastępuje linię przed nią, gdy ta informacja jest znana.

## Odmowa tym razem: pytanie. Najwyżej 80 znaków.

answer-refused-this-time-question = Dlaczego teraz dostaję odmowę, skoro ostatni zakup się udał?

## Odmowa tym razem: krótka odpowiedź. Najwyżej 300 znaków.

answer-refused-this-time-short = Każdy zakup ocenia się osobno, na podstawie tego, co wiadomo w danej chwili. Może liczyć się kwota, sklep, wcześniejsze spłaty i inne rzeczy, a to się zmienia. Jedna zgoda nie jest obietnicą kolejnej.

## Odmowa tym razem: co zrobić. Najwyżej 160 znaków.

answer-refused-this-time-step-1 = Poszukaj powodu w wiadomości o odmowie. Jeśli możesz coś z nim zrobić, zacznij od tego.
answer-refused-this-time-step-2 = Jeśli nie widzisz powodu, zaloguj się u kredytodawcy albo skontaktuj się z nim.
answer-refused-this-time-step-2-lender = Jeśli nie widzisz powodu, zaloguj się u kredytodawcy ({ $lender }) albo skontaktuj się z nim.
answer-refused-this-time-step-3 = Wybierz sposób płatności bez kredytu, jeśli chcesz dokończyć zakup teraz.
answer-refused-this-time-step-4 = Nie próbuj wiele razy z tym samym zakupem. Wiele prób w krótkim czasie może skończyć się blokadą.

## Odmowa tym razem: co mieć pod ręką. Najwyżej 80 znaków.

answer-refused-this-time-have-1 = Numer sprawy z decyzji
answer-refused-this-time-have-1-reference = Numer sprawy: { $reference }
answer-refused-this-time-have-2 = Data i kwota zakupu

## Mały zakup: pytanie. Najwyżej 80 znaków.

answer-small-purchase-question = Skąd odmowa przy tak małym zakupie?

## Mały zakup: krótka odpowiedź. Najwyżej 300 znaków.

answer-small-purchase-short = Zapłata później to kredyt, nawet za bilet na autobus. Kredytodawca może brać pod uwagę to samo, co przy dużym zakupie, nie tylko kwotę. Niektóre sposoby płatności mają też najniższą kwotę.

## Mały zakup: co zrobić. Najwyżej 160 znaków.

answer-small-purchase-step-1 = Zapłać od razu, na przykład kartą debetową lub z konta bankowego.
answer-small-purchase-step-2 = Zaloguj się u kredytodawcy i zobacz, czy coś czeka tam na zapłatę lub na Twoją odpowiedź.
answer-small-purchase-step-2-lender = Zaloguj się u kredytodawcy ({ $lender }) i zobacz, czy coś czeka tam na zapłatę lub na Twoją odpowiedź.
answer-small-purchase-step-3 = Zapytaj kredytodawcę o powód, jeśli go nie widzisz.

## Kiedy i po co sprawdza się historię kredytową: pytanie. Najwyżej 80 znaków.

answer-credit-check-question = Kiedy i po co sprawdza się historię kredytową?

## Kiedy i po co sprawdza się historię kredytową: krótka odpowiedź. Najwyżej 300 znaków.

answer-credit-check-short = Historia kredytowa może być sprawdzana, gdy prosisz o kredyt: fakturę z terminem płatności, zapłatę później, raty lub pożyczkę. Pomaga to kredytodawcy ocenić, czy możesz go spłacić. Zapłata od razu ze swoich pieniędzy nie jest kredytem.

## Kiedy i po co sprawdza się historię kredytową: co zrobić. Najwyżej 160 znaków.

answer-credit-check-step-1 = Zanim wybierzesz sposób płatności, przeczytaj, co kasa sklepu mówi o sprawdzaniu historii kredytowej.
answer-credit-check-step-2 = Wybierz sposób płatności bez kredytu, jeśli wolisz nie prosić o kredyt.
answer-credit-check-step-3 = Zapytaj kredytodawcę, czy sprawdzał historię kredytową, w jaki sposób i w którym rejestrze.
answer-credit-check-step-3-lender = Zapytaj kredytodawcę ({ $lender }), czy sprawdzał historię kredytową, w jaki sposób i w którym rejestrze.

## Kiedy i po co sprawdza się historię kredytową: co mieć pod ręką. Najwyżej 80 znaków.

answer-credit-check-have-1 = Numer sprawy z decyzji
answer-credit-check-have-1-reference = Numer sprawy: { $reference }

## Co zostaje po sprawdzeniu historii kredytowej: pytanie. Najwyżej 80 znaków.

answer-credit-check-traces-question = Co zostaje po sprawdzeniu historii kredytowej i kto to widzi?

## Co zostaje po sprawdzeniu historii kredytowej: krótka odpowiedź. Najwyżej 300 znaków.

answer-credit-check-traces-short = To zależy od rodzaju sprawdzenia. Niektórych sprawdzeń inni kredytodawcy nie mogą zobaczyć. Inne są zapisane i inni kredytodawcy mogą zobaczyć, że były. Kredytodawca może Ci powiedzieć, w jaki sposób sprawdza.
# Zamiast krótkiej odpowiedzi, gdy wyjaśnienie mówi, że nic nie sprawdzano.
answer-credit-check-traces-short-none = Historia kredytowa nie była sprawdzana. Może być sprawdzana przy kolejnym zakupie lub wniosku.
# Zamiast krótkiej odpowiedzi, gdy wyjaśnienie mówi, że inni kredytodawcy nie mogą tego zobaczyć.
answer-credit-check-traces-short-soft = Kredytodawca sprawdził historię kredytową. Inni kredytodawcy nie mogą tego zobaczyć i nie wpływa to na Twoją ocenę kredytową.
# Zamiast krótkiej odpowiedzi, gdy wyjaśnienie mówi, że sprawdzenie jest zapisane.
answer-credit-check-traces-short-recorded = Kredytodawca sprawdził historię kredytową. Jest to zapisane i inni kredytodawcy mogą zobaczyć, że to zrobił. Bywa różnie, jak długo to tam zostaje. W rejestrze mogą Ci to powiedzieć.

## Co zostaje po sprawdzeniu historii kredytowej: co zrobić. Najwyżej 160 znaków.

answer-credit-check-traces-step-1 = Zapytaj kredytodawcę, w jaki sposób sprawdza i w którym rejestrze.
answer-credit-check-traces-step-1-lender = Zapytaj kredytodawcę ({ $lender }), w jaki sposób sprawdza i w którym rejestrze.
answer-credit-check-traces-step-2 = Zapytaj w tym rejestrze, jakie ma dane o Tobie i kto o nie pytał.
answer-credit-check-traces-step-3 = Składaj jeden wniosek naraz. Każdy może oznaczać nowe sprawdzenie.

## Płatność kartą bez krajowego numeru: pytanie. Najwyżej 80 znaków.

answer-card-without-number-question = Czego potrzebuję, aby zapłacić kartą?
answer-card-without-number-question-number = Czy do płatności kartą potrzebne są dane takie jak { $number }?

## Płatność kartą bez krajowego numeru: krótka odpowiedź. Najwyżej 300 znaków.

answer-card-without-number-short = Do płatności kartą służą dane samej karty: numer, data ważności i kod zabezpieczający. Twój bank może poprosić, aby potwierdzić płatność.
answer-card-without-number-short-number = Nie. Do płatności kartą służą dane samej karty, a nie dane takie jak { $number }. Twój bank może poprosić, aby potwierdzić płatność.

## Płatność kartą bez krajowego numeru: co zrobić. Najwyżej 160 znaków.

answer-card-without-number-step-1 = Wybierz kartę jako sposób płatności, zanim wpiszesz cokolwiek innego, jeśli kasa na to pozwala.
answer-card-without-number-step-2 = Wpisz dane karty i potwierdź płatność w swoim banku, jeśli o to poprosi.
answer-card-without-number-step-3 = Jeśli sklep chce więcej danych, zapytaj, po co mu one. Do dostawy potrzebny jest adres.
answer-card-without-number-step-3-number = Jeśli mimo to kasa wymaga danych takich jak { $number }, zapytaj sklep, po co mu one.

## Płatność kartą bez krajowego numeru: co mieć pod ręką. Najwyżej 80 znaków.

answer-card-without-number-have-1 = Karta lub jej dane
answer-card-without-number-have-2 = Aplikacja banku, e-dowód lub kod, jeśli trzeba potwierdzić płatność

## Co oznaczają sposoby płatności: pytanie. Najwyżej 80 znaków.

answer-ways-to-pay-question = Co oznaczają sposoby płatności i kiedy płacę?

## Co oznaczają sposoby płatności: krótka odpowiedź. Najwyżej 300 znaków.

answer-ways-to-pay-short = Przy niektórych płacisz swoimi pieniędzmi: teraz albo w dniu, który znasz. Inne to kredyt: masz dług i spłacasz go później lub w częściach.

## Co oznaczają sposoby płatności: co zrobić. Najwyżej 160 znaków.

answer-ways-to-pay-step-1 = Zobacz, co jest napisane obok sposobu płatności: kiedy płacisz i czy to kredyt.
answer-ways-to-pay-step-2 = Sprawdź, w którym dniu trzeba zapłacić, i miej wtedy te pieniądze.
answer-ways-to-pay-step-3 = Przeczytaj, ile kredyt kosztuje w sumie, zanim się zgodzisz.

## Co oznaczają sposoby płatności: każdy sposób płatności i to, kiedy idą pieniądze. Najwyżej 160 znaków.

answer-ways-to-pay-method-invoice = Faktura z terminem płatności: płacisz całość później, do dnia podanego na fakturze. To jest kredyt.
answer-ways-to-pay-method-pay-later = Zapłać później: całą kwotę płacisz w późniejszym dniu, który widzisz przed zgodą. To jest kredyt.
answer-ways-to-pay-method-instalments = Raty: płacisz za ten zakup w częściach, w dniach, które widzisz przed zgodą. To jest kredyt.
answer-ways-to-pay-method-instalment-account = Konto ratalne: zakup trafia na konto kredytowe u kredytodawcy, a Ty spłacasz go w częściach.
answer-ways-to-pay-method-financing = Pożyczka na ten zakup: zgadzasz się na pożyczkę i spłacasz ją w częściach, często co miesiąc.
answer-ways-to-pay-method-lender-card = Karta od kredytodawcy: kredytodawca płaci sklepowi, a Ty później kredytodawcy. To jest kredyt.
answer-ways-to-pay-method-card = Karta płatnicza: pieniądze są blokowane lub pobierane od razu. Część sklepów pobiera je, gdy wysyła zamówienie.
answer-ways-to-pay-method-credit-card = Karta kredytowa: zakup trafia na wyciąg z karty i spłacasz go później. To jest kredyt.
answer-ways-to-pay-method-bank-transfer = Przelew tradycyjny: wysyłasz pieniądze ze swojego konta bankowego. Sklep może na nie czekać, zanim wyśle zamówienie.
answer-ways-to-pay-method-direct-bank = Płatność online przez bank: zatwierdzasz ją w banku i pieniądze od razu wychodzą z Twojego konta bankowego.
answer-ways-to-pay-method-direct-debit = Polecenie zapłaty: za Twoją zgodą pieniądze są pobierane z Twojego konta bankowego w późniejszym dniu.
answer-ways-to-pay-method-wallet = Portfel cyfrowy: płaci kartą, z konta bankowego lub pieniędzmi, które w nim są. Od tego zależy, kiedy płacisz.
answer-ways-to-pay-method-mobile-pay = Płatność mobilna: zatwierdzasz ją w aplikacji w telefonie i zwykle pieniądze są pobierane od razu.

## Konto ratalne a konto bankowe: pytanie. Najwyżej 80 znaków.

answer-instalment-account-question = Czy konto ratalne to moje konto bankowe?

## Konto ratalne a konto bankowe: krótka odpowiedź. Najwyżej 300 znaków.

answer-instalment-account-short = Nie. Konto ratalne to konto kredytowe u kredytodawcy. Zakup powiększa tam kwotę do spłaty, którą spłacasz w częściach. Mogą dojść odsetki i opłaty.

## Konto ratalne a konto bankowe: co zrobić. Najwyżej 160 znaków.

answer-instalment-account-step-1 = Zanim się zgodzisz, poszukaj słowa „kredyt” obok sposobu płatności.
answer-instalment-account-step-2 = Jeśli chcesz użyć pieniędzy z konta bankowego, wybierz płatność przez bank lub kartę debetową.
answer-instalment-account-step-3 = Jeśli to pomyłka, szybko skontaktuj się z kredytodawcą. Zapytaj, jak spłacić wszystko naraz.
answer-instalment-account-step-3-lender = Jeśli to pomyłka, szybko skontaktuj się z kredytodawcą ({ $lender }). Zapytaj, jak spłacić wszystko naraz.

## Odmowa na wniosek o kartę od kredytodawcy: pytanie. Najwyżej 80 znaków.

answer-card-application-question = Skąd odmowa na mój wniosek o kartę od kredytodawcy?

## Odmowa na wniosek o kartę od kredytodawcy: krótka odpowiedź. Najwyżej 300 znaków.

answer-card-application-short = Zakupy taką kartą to kredyt, więc kredytodawca sprawdza, czy możesz go spłacić. Odmowa może mieć wiele powodów i dotyczy tego wniosku. Zapytaj kredytodawcę, jeśli nie widzisz powodu.

## Odmowa na wniosek o kartę od kredytodawcy: co zrobić. Najwyżej 160 znaków.

answer-card-application-step-1 = Poszukaj powodu w wiadomości o Twoim wniosku. Jeśli czegoś w nim brakuje lub coś jest błędne, popraw to.
answer-card-application-step-2 = Jeśli nie widzisz powodu, zaloguj się u kredytodawcy albo skontaktuj się z nim.
answer-card-application-step-2-lender = Jeśli nie widzisz powodu, zaloguj się u kredytodawcy ({ $lender }) albo skontaktuj się z nim.
answer-card-application-step-3 = Złóż nowy wniosek dopiero wtedy, gdy coś się zmieni. Każdy może oznaczać nowe sprawdzenie.

## Odmowa na wniosek o kartę od kredytodawcy: co mieć pod ręką. Najwyżej 80 znaków.

answer-card-application-have-1 = Numer sprawy z decyzji
answer-card-application-have-1-reference = Numer sprawy: { $reference }
answer-card-application-have-2 = Dane z wniosku, na przykład dochód i koszty

## Zastrzeżenie: pytanie. Najwyżej 80 znaków.

answer-credit-freeze-question = Jak cofnąć zastrzeżenie, które blokuje kredyt na moje nazwisko?

## Zastrzeżenie: krótka odpowiedź. Najwyżej 300 znaków.

answer-credit-freeze-short = Zastrzeżenie to blokada nowych kredytów lub sprawdzania historii kredytowej, zwykle na Twoje życzenie. To nie jest znak kłopotów z pieniędzmi. Cofasz je tam, gdzie je włączono. Możesz je też zostawić i zapłacić bez kredytu.

## Zastrzeżenie: co zrobić. Najwyżej 160 znaków.

answer-credit-freeze-step-1 = Ustal, gdzie włączono zastrzeżenie. Może być w rejestrze, w urzędzie lub u kredytodawcy.
answer-credit-freeze-step-2 = Zaloguj się tam lub zgłoś się w inny sposób, potwierdź, kim jesteś, i poproś o cofnięcie zastrzeżenia.
answer-credit-freeze-step-3 = Zapytaj, od kiedy to działa i czy są inne zastrzeżenia do cofnięcia.
answer-credit-freeze-step-4 = Jeśli chcesz, włącz zastrzeżenie ponownie po zakupie.

## Zastrzeżenie: co mieć pod ręką. Najwyżej 80 znaków.

answer-credit-freeze-have-1 = Coś, co potwierdza, kim jesteś, na przykład e-dowód lub paszport

## Chronione dane osobowe: pytanie. Najwyżej 80 znaków.

answer-protected-identity-question = Jak robić zakupy, gdy moje dane osobowe są chronione?

## Chronione dane osobowe: krótka odpowiedź. Najwyżej 300 znaków.

answer-protected-identity-short = Gdy dane osoby są chronione, automatyczne sprawdzenie często się nie udaje. Nie ma to nic wspólnego z Twoimi pieniędzmi. Możesz zapłacić bez kredytu albo zapytać kredytodawcę, czy pomoże Ci tam człowiek.

## Chronione dane osobowe: co zrobić. Najwyżej 160 znaków.

answer-protected-identity-step-1 = Jeśli chcesz dokończyć zakup teraz, zapłać kartą debetową lub z konta bankowego.
answer-protected-identity-step-2 = Skontaktuj się z kredytodawcą i powiedz, że Twoje dane są chronione. Nie musisz mówić, dlaczego.
answer-protected-identity-step-2-lender = Skontaktuj się z kredytodawcą ({ $lender }) i powiedz, że Twoje dane są chronione. Nie musisz mówić, dlaczego.
answer-protected-identity-step-3 = Nie podawaj adresu na czacie ani w e-mailu. Najpierw zapytaj, jak będzie chroniony.
answer-protected-identity-step-4 = Zapytaj sklep, jak możesz dostać zamówienie bez podawania adresu domowego.
answer-protected-identity-step-4-merchant = Zapytaj sklep { $merchant }, jak możesz dostać zamówienie bez podawania adresu domowego.

## Błędny wpis w rejestrze: pytanie. Najwyżej 80 znaków.

answer-wrong-entry-question = Co zrobić, gdy rejestr ma o mnie błędne dane?

## Błędny wpis w rejestrze: krótka odpowiedź. Najwyżej 300 znaków.

answer-wrong-entry-short = Poproś rejestr, aby pokazał Ci, co ma o Tobie, i poprawił błędy. W wielu krajach masz prawo do obu tych rzeczy. Decyzję o kredycie podejmuje sam kredytodawca.

## Błędny wpis w rejestrze: co zrobić. Najwyżej 160 znaków.

answer-wrong-entry-step-1 = Zapytaj kredytodawcę, z którego rejestru skorzystał, jeśli tego nie wiesz.
answer-wrong-entry-step-1-lender = Zapytaj kredytodawcę ({ $lender }), z którego rejestru skorzystał, jeśli tego nie wiesz.
answer-wrong-entry-step-2 = Poproś ten rejestr o wszystko, co ma o Tobie.
answer-wrong-entry-step-3 = Napisz, co jest błędne, i wyślij dokumenty, które to pokazują.
answer-wrong-entry-step-4 = Powiedz kredytodawcy, gdy błąd zostanie poprawiony. Zapytaj, czy zbada Twoją sprawę jeszcze raz.
answer-wrong-entry-step-4-lender = Powiedz kredytodawcy ({ $lender }), gdy błąd zostanie poprawiony. Zapytaj, czy zbada Twoją sprawę jeszcze raz.
answer-wrong-entry-step-5 = Jeśli rejestr się nie zgadza, zapytaj, gdzie możesz złożyć skargę.

## Błędny wpis w rejestrze: co mieć pod ręką. Najwyżej 80 znaków.

answer-wrong-entry-have-1 = Coś, co potwierdza, kim jesteś
answer-wrong-entry-have-2 = Paragony lub pisma, które pokazują, jak jest naprawdę
answer-wrong-entry-have-3 = Nazwa rejestru, jeśli ją znasz

## Porady o budżecie i długach: pytanie. Najwyżej 80 znaków.

answer-debt-advice-question = Gdzie mogę dostać pomoc w sprawie rachunków i długów?

## Porady o budżecie i długach: krótka odpowiedź. Najwyżej 300 znaków.

answer-debt-advice-short = Porady o budżecie i długach pomagają uporządkować rachunki i długi. W wielu krajach są takie porady, bezpłatne i bez związku z żadnym kredytodawcą. Możesz o nie poprosić wcześnie, zanim minie termin spłaty.

## Porady o budżecie i długach: co zrobić. Najwyżej 160 znaków.

answer-debt-advice-step-1 = Poszukaj porad o budżecie i długach tam, gdzie mieszkasz. Kredytodawca lub urząd gminy może wiedzieć, gdzie pytać.
answer-debt-advice-step-2 = Zapisz swój dochód, stałe opłaty na każdy miesiąc oraz to, ile i komu masz oddać.
answer-debt-advice-step-3 = Powiedz tym, komu masz oddać pieniądze, że korzystasz z pomocy. Poproś ich o więcej czasu.
answer-debt-advice-step-4 = Poproś o poradę, zanim weźmiesz nową pożyczkę na spłatę starej.

## Porady o budżecie i długach: co mieć pod ręką. Najwyżej 80 znaków.

answer-debt-advice-have-1 = Ostatnie rachunki, przypomnienia i pisma
answer-debt-advice-have-2 = Twój dochód i to, ile płacisz co miesiąc

## Sprawdzenie przez człowieka: pytanie. Najwyżej 80 znaków.

answer-human-review-question = Czy mogę prosić, aby decyzję sprawdził człowiek?

## Sprawdzenie przez człowieka: krótka odpowiedź. Najwyżej 300 znaków.

answer-human-review-short = Możesz o to poprosić kredytodawcę. W wielu krajach masz do tego prawo, gdy decyzja zapadła bez udziału człowieka. Kredytodawca może Ci powiedzieć, jak jest w Twoim przypadku. Odpowiedź może być taka sama albo inna.
answer-human-review-short-lender = Możesz o to poprosić kredytodawcę ({ $lender }). W wielu krajach masz do tego prawo, gdy decyzja zapadła bez udziału człowieka. Kredytodawca może Ci powiedzieć, jak jest w Twoim przypadku. Odpowiedź może być taka sama albo inna.

## Sprawdzenie przez człowieka: co zrobić. Najwyżej 160 znaków.

answer-human-review-step-1 = Napisz do kredytodawcy i poproś, aby decyzję sprawdził człowiek.
answer-human-review-step-1-lender = Napisz do kredytodawcy ({ $lender }) i poproś, aby decyzję sprawdził człowiek.
answer-human-review-step-2 = Napisz własnymi słowami, co Twoim zdaniem jest błędne lub czego brakuje.
answer-human-review-step-3 = Dołącz dokumenty, które to pokazują, na przykład pasek płacowy lub paragon.
answer-human-review-step-4 = Zapytaj, kiedy będzie odpowiedź, i zachowaj kopię tego, co wysyłasz.

## Sprawdzenie przez człowieka: co mieć pod ręką. Najwyżej 80 znaków.

answer-human-review-have-1 = Numer sprawy z decyzji
answer-human-review-have-1-reference = Numer sprawy: { $reference }
answer-human-review-have-2 = Data i kwota zakupu

## Jak złożyć reklamację: pytanie. Najwyżej 80 znaków.

answer-complaint-question = Jak złożyć reklamację?

## Jak złożyć reklamację: krótka odpowiedź. Najwyżej 300 znaków.

answer-complaint-short = Najpierw zwróć się do tego, kto może to naprawić. W sprawie kredytu jest to kredytodawca, w sprawie zamówienia sklep, a w sprawie karty bank. W wielu krajach możesz też zwrócić się do niezależnej instytucji, jeśli nie zgadzasz się z odpowiedzią.

## Jak złożyć reklamację: co zrobić. Najwyżej 160 znaków.

answer-complaint-step-1 = Zapisz, co się stało, kiedy to było i czego oczekujesz.
answer-complaint-step-2 = Wyślij to do kredytodawcy, sklepu lub banku i napisz, że to reklamacja.
answer-complaint-step-2-lender = Jeśli chodzi o kredyt, wyślij to do kredytodawcy ({ $lender }) i napisz, że to reklamacja.
answer-complaint-step-3 = Zapytaj, kiedy będzie odpowiedź, i zachowaj kopię.
answer-complaint-step-4 = Jeśli nie zgadzasz się z odpowiedzią, zapytaj, jaka niezależna instytucja przyjmuje takie skargi i do kiedy.

## Jak złożyć reklamację: co mieć pod ręką. Najwyżej 80 znaków.

answer-complaint-have-1 = Numer sprawy z decyzji lub numer zamówienia
answer-complaint-have-1-reference = Numer sprawy: { $reference }, lub numer zamówienia
answer-complaint-have-2 = Wiadomości, paragony lub zdjęcia, które pokazują, co się stało

## Kogo zapytać: pytanie. Najwyżej 80 znaków.

answer-whom-to-ask-question = Kogo zapytać i jaki numer podać?

## Kogo zapytać: krótka odpowiedź. Najwyżej 300 znaków.

answer-whom-to-ask-short = O kredyt pytaj kredytodawcę, o kartę lub konto bankowe swój bank, a o zamówienie sklep. Numer sprawy lub zamówienia pomaga im znaleźć Twoją sprawę.
answer-whom-to-ask-short-reference = O kredyt pytaj kredytodawcę, o kartę lub konto bankowe swój bank, a o zamówienie sklep. Twój numer sprawy: { $reference }. Pomaga on znaleźć Twoją sprawę.

## Kogo zapytać: co zrobić. Najwyżej 160 znaków.

answer-whom-to-ask-step-1 = O decyzję w sprawie kredytu, fakturę lub ratę pytaj kredytodawcę.
answer-whom-to-ask-step-1-lender = O decyzję w sprawie kredytu, fakturę lub ratę pytaj kredytodawcę ({ $lender }).
answer-whom-to-ask-step-2 = O płatność kartą lub przez bank, która się nie udała, pytaj swój bank.
answer-whom-to-ask-step-3 = O zamówienie, dostawę, zwrot towaru lub zwrot pieniędzy pytaj sklep.
answer-whom-to-ask-step-3-merchant = O zamówienie, dostawę, zwrot towaru lub zwrot pieniędzy pytaj sklep { $merchant }.
answer-whom-to-ask-step-4 = Nie podawaj nikomu hasła ani PIN-u. Nikt ich nie potrzebuje, aby Ci pomóc.

## Kogo zapytać: co mieć pod ręką. Najwyżej 80 znaków.

answer-whom-to-ask-have-1 = Numer sprawy, jeśli go masz
answer-whom-to-ask-have-1-reference = Numer sprawy: { $reference }
answer-whom-to-ask-have-2 = Data, kwota i sposób płatności
