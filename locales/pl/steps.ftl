### Co można teraz zrobić. Każdy tekst zaczyna się od tego, co zrobić.

## Kroki. Najwyżej 160 znaków.

step-adjust-basket = Usuń z koszyka to, czego nie można tak opłacić, albo wybierz inny sposób płatności.
step-answer-questions = Poszukaj pytań od kredytodawcy w jego aplikacji, w e-mailu lub w poczcie i odpowiedz na nie.
step-approve-in-bank = Przygotuj aplikację banku, e-dowód lub kod. Potwierdź płatność, gdy pojawi się prośba.
step-ask-bank = Skontaktuj się z bankiem lub wydawcą karty. Być może dowiesz się, dlaczego tak się stało i co możesz zrobić.
step-ask-bank-wallet = Zobacz w aplikacji, której karty lub którego konta bankowego dotyczyła płatność. Ten bank może znać przyczynę.
step-ask-reason = Zapytaj o powód kredytodawcę, czyli firmę, która oferuje ten sposób płatności. Nie musisz mówić, dlaczego pytasz.
step-ask-reason-named = Zapytaj kredytodawcę ({ $lender }) o powód. Nie musisz mówić, dlaczego pytasz.
step-ask-reason-guest = Zaloguj się u kredytodawcy lub skontaktuj się z nim i sprawdź, czy wiadomo więcej. Dla Twojej ochrony nie ma tu powodów, które dotyczą osoby.
step-ask-reason-guest-named = Zaloguj się u kredytodawcy ({ $lender }) lub skontaktuj się z nim i sprawdź, czy wiadomo więcej. Dla Twojej ochrony nie ma tu powodów, które dotyczą osoby.
step-buy-as-private-person = Jeśli to nie jest zakup dla firmy, kup jako osoba prywatna. Możesz też wybrać inny sposób płatności.
step-check-address = Sprawdź adres i jego pisownię. Podaj adres, pod którym mieszkasz według rejestru, albo ten, który ma Twój bank.
step-check-card-details = Sprawdź numer karty, datę ważności i kod zabezpieczający. Potem wpisz je jeszcze raz.
step-check-confirmation = Zanim zapłacisz ponownie, poszukaj potwierdzenia zamówienia w e-mailu oraz sprawdź konto bankowe lub kartę.
step-check-funds = Sprawdź, ile masz dostępnych pieniędzy na koncie bankowym lub na karcie. Może najpierw trzeba coś przelać.
step-check-personal-details = Sprawdź imię i nazwisko, inne dane osobowe i dane kontaktowe. Wpisz imię i nazwisko tak jak w dowodzie.
step-check-pin = Sprawdź swój PIN, na przykład w aplikacji banku.
step-check-register = Zapytaj w rejestrze, jakie ma dane o Tobie. Jeśli coś jest błędne lub brakuje danych, poproś o sprostowanie.
step-choose-other-method = Wybierz inny sposób płatności, jeśli sklep taki ma.
step-complete-application = Sprawdź wniosek i dodaj to, czego brakuje. Jeśli nie wiesz, co to jest, zapytaj kredytodawcę.
step-contact-bank = Skontaktuj się ze swoim bankiem. Być może dowiesz się więcej.
step-contact-lender = Skontaktuj się z kredytodawcą, jeśli chcesz wiedzieć więcej lub coś się nie zgadza.
step-contact-lender-named = Skontaktuj się z kredytodawcą ({ $lender }), jeśli chcesz wiedzieć więcej lub coś się nie zgadza.
step-contact-shop = Powiedz sklepowi, co się stało, aby mógł to sprawdzić.
step-contact-shop-named = Powiedz sklepowi { $merchant }, co się stało, aby mógł to sprawdzić.
step-follow-steps = Zrób to, co widzisz na ekranie. Wiadomość może też być w e-mailu lub w aplikacji, którą płacisz.
step-lift-credit-freeze = Możesz zostawić zastrzeżenie i zapłacić inaczej. Jeśli chcesz kupić na kredyt, cofnij je tam, gdzie je włączono.
step-lower-amount = Wybierz mniejszą kwotę, jeśli chcesz zapłacić w ten sposób.
step-lower-amount-available = Wybierz kwotę do { $available }, jeśli chcesz zapłacić w ten sposób.
step-pay-open-invoice = Opłać niezapłaconą fakturę albo skontaktuj się z kredytodawcą, jeśli nie możesz. Jeśli pieniądze są już wysłane, mogą być widoczne dopiero po kilku dniach.
step-pay-open-purchases = Najpierw spłać jeden lub kilka wcześniejszych zakupów. Jeśli to trudne, skontaktuj się z kredytodawcą.
step-prove-identity = Zapytaj kredytodawcę, jak możesz potwierdzić, kim jesteś, na przykład e-dowodem.
step-raise-amount = Wybierz inny sposób płatności. Zapłata w ten sposób wymaga wyższej kwoty.
step-raise-card-limit = Sprawdź limit w aplikacji banku albo zapytaj bank, czy można go podnieść.
step-start-again = Wróć do koszyka i zacznij płatność od nowa.
step-take-smaller-amount = Zdecyduj, czy chcesz przyjąć kredyt do { $available }. Możesz odmówić.
step-take-smaller-amount-other = Zdecyduj, czy chcesz przyjąć mniejszą kwotę. Możesz odmówić.
step-unlock-card = Odblokuj kartę lub ten rodzaj płatności w aplikacji banku.
step-use-home-address = Spróbuj podać adres domowy jako adres dostawy albo wybierz inny sposób płatności.
step-use-new-card = Użyj nowej karty i wpisz jej dane. Jeśli jej nie masz, zapytaj swój bank.
step-use-other-card = Użyj innej karty lub innego konta bankowego, jeśli masz.
step-verify-income = Zapytaj kredytodawcę, jak możesz pokazać swój dochód, na przykład paskiem płacowym.
step-wait-for-answer = Poczekaj na odpowiedź, zanim spróbujesz ponownie.
