### Dlaczego nie było zgody: dla osoby, która kupuje. Jeden tekst na powód.
### Mówimy to, co wiadomo, bez winy. Co zrobić, jest w steps.ftl, a czy próbować znowu, w guidance.ftl.

## Co zobaczył kredytodawca. Najwyżej 240 znaków.

reason-affordability = Według oceny kredytodawcy Twój dochód zostawia za mało miejsca na ten kredyt.
reason-existing-debts = Według oceny kredytodawcy długi, które już masz, zostawiają za mało miejsca na ten kredyt.
reason-unpaid-invoice = Wcześniejsza faktura od kredytodawcy figuruje jako niezapłacona. Wpływa to na nowy kredyt, nawet przy małym zakupie.
reason-own-payment-history = Kredytodawca sprawdził, jak były spłacane wcześniejsze kredyty lub zakupy u niego. Według jego oceny przemawia to przeciw temu kredytowi.
reason-late-payments-elsewhere = Kredytodawca ma dane o spóźnionych lub brakujących spłatach Twoich obecnych lub dawnych kredytów u innych firm. Wziął to pod uwagę.
reason-late-payments-on-record = Dane z rejestru kredytowego pokazują spóźnione lub brakujące spłaty kredytu na Twoje nazwisko. Kredytodawca wziął to pod uwagę.
reason-payment-default-on-record = W rejestrze jest wpis o zaległości na Twoje nazwisko, czyli o długu, którego nie spłacono w terminie. Kredytodawca wziął to pod uwagę.
reason-collection-or-judgment = Kredytodawca ma dane o windykacji lub o orzeczeniu sądu w sprawie długu na Twoje nazwisko. Wziął to pod uwagę.
reason-garnishment = Kredytodawca ma dane o tym, że z powodu długu część Twoich dochodów lub majątku została zajęta w egzekucji. Wziął to pod uwagę.
reason-repossession = Kredytodawca ma dane o tym, że wierzyciel przejął lub sprzedał Twój dom, samochód albo inne zabezpieczenie kredytu. Wziął to pod uwagę.
reason-bankruptcy = Kredytodawca ma dane o upadłości na Twoje nazwisko, obecnej lub dawnej. Wziął to pod uwagę.
reason-short-credit-history = Kredytodawca ma za mało danych o wcześniejszych kredytach, aby dokończyć ocenę. To nie oznacza żadnego błędu z Twojej strony.
reason-no-credit-file = Rejestr kredytowy nie ma danych o Tobie, więc kredytodawca nie mógł dokończyć oceny. To nie oznacza żadnego błędu z Twojej strony.
reason-too-few-credit-references = Podano za mało referencji kredytowych, czyli osób lub firm, które mogą opowiedzieć kredytodawcy o Twoich spłatach.
reason-credit-references-not-accepted = Kredytodawca nie przyjmuje takich referencji kredytowych, jakie zostały podane.
reason-credit-references-not-verified = Kredytodawca nie mógł potwierdzić podanych referencji kredytowych i wziął to pod uwagę.
reason-credit-freeze = Na Twoje nazwisko jest zastrzeżenie, czyli blokada nowych kredytów lub sprawdzania historii kredytowej. Kredytodawca go przestrzega. To nie jest znak kłopotów z pieniędzmi.
reason-limit-reached = Ta kwota przekracza limit, który masz u kredytodawcy.
reason-amount-over-limit = Ta kwota to więcej, niż kredytodawca może Ci teraz pożyczyć.
reason-amount-under-minimum = Ta kwota jest niższa niż minimum dla tego sposobu płatności.
reason-too-many-open-purchases = Masz u kredytodawcy kilka wcześniejszych zakupów, które nie są jeszcze spłacone. Liczba takich zakupów naraz jest ograniczona.
reason-too-many-recent-applications = W krótkim czasie złożono na Twoje nazwisko kilka wniosków o kredyt. Kredytodawca wziął to pod uwagę.
reason-too-many-attempts = W krótkim czasie było kilka prób, więc w tej chwili nie można zrobić następnej.
reason-income-not-verified = Kredytodawca nie mógł potwierdzić Twoich dochodów, więc nie mógł dokończyć oceny.
reason-employment-not-verified = Kredytodawca nie mógł potwierdzić Twojego zatrudnienia i wziął to pod uwagę.
reason-irregular-employment = Kredytodawca ma dane o tym, że Twoja praca jest tymczasowa lub nieregularna. Wziął to pod uwagę.
reason-short-employment = Według oceny kredytodawcy Twój staż pracy jest za krótki na ten kredyt.
reason-application-incomplete = Brakuje odpowiedzi lub dokumentu, więc kredytodawca nie mógł dokończyć oceny.
reason-identity-not-verified = Kredytodawca nie mógł potwierdzić, kim jesteś, więc nie mógł pójść dalej. Chodzi o to, aby nikt inny nie kupował na Twoje nazwisko.
reason-details-mismatch = Część danych osobowych nie zgadza się z tymi, które są zapisane. Może to być zwykła literówka.
reason-address-mismatch = Adres nie zgadza się z tym, który jest zapisany. Może to skutek przeprowadzki albo innej pisowni.
reason-residence-not-verified = Kredytodawca nie mógł potwierdzić, gdzie mieszkasz, i wziął to pod uwagę.
reason-temporary-residence = Kredytodawca ma dane o tym, że Twoje obecne mieszkanie jest tymczasowe. Wziął to pod uwagę.
reason-short-residence = Według oceny kredytodawcy mieszkasz pod swoim adresem zbyt krótko jak na ten kredyt.
reason-delivery-address-not-accepted = Kredytodawca nie przyjmuje tego adresu dostawy przy tym sposobie płatności.
reason-protected-identity = Twoje dane osobowe są chronione, więc nie można ich sprawdzić automatycznie. Nie ma to nic wspólnego z Twoimi finansami.
reason-under-age = Ten sposób płatności jest tylko dla osób od określonego wieku.
reason-not-resident = Ten sposób płatności jest tylko dla osób, które według rejestru mieszkają w kraju, gdzie jest dostępny.
reason-purchase-not-eligible = Czegoś z koszyka nie można opłacić w ten sposób. Nie ma to nic wspólnego z Tobą.
reason-shop-not-eligible = Ten sposób płatności nie obejmuje tego sklepu. Nie ma to nic wspólnego z Tobą.
reason-business-not-supported = Ten sposób płatności jest dla osób prywatnych, a nie dla firm.
reason-currency-or-country-unsupported = Ten sposób płatności nie działa w tej walucie lub w tym kraju.
reason-method-not-available = Przy tym zakupie nie można użyć tego sposobu płatności.
reason-security-insufficient = To, co miało być zabezpieczeniem pożyczki, na przykład samochód, nie wystarcza lub nie zostało przyjęte.
reason-checks-pending = Kredytodawca nie skończył jeszcze wszystkiego sprawdzać. Mógł wysłać Ci kilka pytań.

## Co powiedział bank. Najwyżej 240 znaków.

reason-insufficient-funds = Twój bank odpowiedział, że na ten zakup było za mało dostępnych pieniędzy. Kwoty zablokowane na inne płatności mogą się nie liczyć.
reason-card-limit-reached = Ten zakup przekracza limit na Twojej karcie. Wiele kart ma limit na dzień, na jeden zakup lub na zakupy w sieci.
reason-card-expired = Bank odpowiedział, że data ważności karty już minęła.
reason-card-details-wrong = Numer karty, data ważności lub kod zabezpieczający się nie zgadza. Może to być zwykła literówka.
reason-card-replaced = Tę kartę zastąpiła już nowsza.
reason-card-not-supported = Tej karty nie można użyć do takiego zakupu.
reason-card-frozen-by-holder = Karta lub ten rodzaj płatności kartą jest zablokowany w ustawieniach karty.
reason-card-blocked = Twój bank zablokował tę kartę. Bank może powiedzieć Ci więcej.
reason-account-closed = Konto bankowe lub karta do tej płatności są już zamknięte albo nie można ich użyć.
reason-pin-wrong = Kod PIN był błędny albo zbyt wiele razy podano zły PIN.
reason-authentication-required = Twój bank prosi, aby najpierw potwierdzić tę płatność: w jego aplikacji, e-dowodem lub kodem.
reason-authentication-failed = Płatność nie została na czas potwierdzona w Twoim banku albo potwierdzenie nie dotarło.
reason-authorisation-revoked = Zgoda na pobieranie pieniędzy z tej karty lub z tego konta bankowego została cofnięta.
reason-bank-unavailable = Nie było połączenia z bankiem. To usterka techniczna, a nie decyzja w Twojej sprawie.

## Ani kredytodawca, ani bank. Najwyżej 240 znaków.

reason-technical-error = Tę próbę zatrzymała usterka techniczna. To nie jest decyzja w Twojej sprawie.
reason-shop-configuration = Sklep ma błąd w ustawieniach tego sposobu płatności. To nie jest decyzja w Twojej sprawie.
reason-credit-register-unavailable = Nie było połączenia z rejestrem kredytowym, więc kredytodawca nie mógł dokończyć oceny. To usterka techniczna, a nie decyzja w Twojej sprawie.
reason-duplicate-payment = Taka sama płatność została wysłana chwilę temu. Ta druga została zatrzymana, aby nie było podwójnej zapłaty.
reason-session-expired = Minął czas na dokończenie płatności.
reason-cancelled-by-shopper = Płatność została zatrzymana przed końcem.
reason-order-changed = W czasie płatności zamówienie się zmieniło albo sklep nie mógł go potwierdzić.
