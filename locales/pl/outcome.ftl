### Co się stało: pierwsza linia i jedno lub kilka zdań pod nią.
### Muszą wystarczyć, gdy nie wolno podać powodu. Większość osób nie czyta nic więcej.

## Nagłówki: pierwsza linia. Najwyżej 60 znaków.

headline-declined-invoice = Płatność na fakturę z terminem nie została zatwierdzona
headline-declined-pay-later = Opcja „Zapłać później” nie została zatwierdzona
headline-declined-instalments = Zakup na raty nie został zatwierdzony
headline-declined-instalment-account = Płatność przez konto ratalne nie została zatwierdzona
headline-declined-financing = Pożyczka na ten zakup nie została przyznana
headline-declined-lender-card = Płatność kartą od kredytodawcy nie została zatwierdzona
headline-declined-card = Płatność kartą nie została zatwierdzona
headline-declined-credit-card = Płatność kartą kredytową nie została zatwierdzona
headline-declined-bank-transfer = Przelew tradycyjny nie został zatwierdzony
headline-declined-direct-bank = Płatność online przez bank nie została zatwierdzona
headline-declined-direct-debit = Polecenie zapłaty nie zostało zatwierdzone
headline-declined-wallet = Płatność portfelem cyfrowym nie została zatwierdzona
headline-declined-mobile-pay = Płatność mobilna nie została zatwierdzona
headline-declined-other = Płatność nie została zatwierdzona
headline-declined-application-lender-card = Twój wniosek o kartę nie został zatwierdzony
headline-declined-application-account = Twój wniosek o konto ratalne nie został zatwierdzony
headline-declined-application-other = Twój wniosek o kredyt nie został zatwierdzony
headline-counter-offer = Kredytodawca proponuje kredyt na mniejszą kwotę
headline-counter-offer-application = Kredytodawca proponuje mniej, niż jest we wniosku
headline-action-needed = Potrzebne jest jeszcze coś od Ciebie
headline-action-needed-application = Do Twojego wniosku potrzeba czegoś jeszcze
headline-pending-credit = Twój zakup czeka na odpowiedź kredytodawcy
headline-pending-payment = Twoja płatność jest w toku
headline-pending-application = Twój wniosek czeka na odpowiedź kredytodawcy
headline-failed = Płatność została przerwana
headline-failed-application = Twój wniosek został przerwany
headline-approved = Twoja płatność jest zatwierdzona
headline-approved-application = Twój wniosek jest zatwierdzony

## Podsumowania: co się stało, w kilku zdaniach, bez żadnego powodu. Najwyżej 240 znaków.

summary-declined-invoice = Kredytodawca nie zgodził się na fakturę z terminem płatności za ten zakup. Taka faktura to kredyt, nawet przy małej kwocie. Odmowa może mieć wiele powodów. Zapłata od razu nie jest kredytem i nadal może się udać.
summary-declined-pay-later = Kredytodawca nie zgodził się na późniejszą zapłatę za ten zakup. To kredyt, nawet przy małej kwocie, a odmowa może mieć wiele powodów. Zapłata od razu nie jest kredytem i nadal może się udać.
summary-declined-instalments = Kredytodawca nie zgodził się na raty za ten zakup. Raty to kredyt, a odmowa może mieć wiele powodów. Zapłata od razu nie jest kredytem i nadal może się udać.
summary-declined-instalment-account = Kredytodawca nie zgodził się na ten zakup przez konto ratalne. To konto kredytowe u kredytodawcy, a nie Twoje konto bankowe. Zapłata od razu nie jest kredytem i nadal może się udać.
summary-declined-financing = Kredytodawca nie przyznał pożyczki na ten zakup. Odmowa może mieć wiele powodów. Zapłata od razu nie jest kredytem i nadal może się udać.
summary-declined-lender-card = Płatność kartą od kredytodawcy nie została zatwierdzona, więc ta próba się nie udała. Zdarza się to wielu osobom, z różnych powodów. Inny sposób płatności nadal może się udać.
summary-declined-card = Płatność tą kartą nie została zatwierdzona, więc ta próba się nie udała. Zdarza się to wielu osobom, z różnych powodów.
summary-declined-credit-card = Płatność tą kartą kredytową nie została zatwierdzona, więc ta próba się nie udała. Zdarza się to wielu osobom, z różnych powodów.
summary-declined-bank-transfer = Przelew nie został zatwierdzony, więc ta próba się nie udała. Zdarza się to wielu osobom, z różnych powodów.
summary-declined-direct-bank = Płatność z Twojego konta bankowego nie została zatwierdzona, więc ta próba się nie udała. Zdarza się to wielu osobom, z różnych powodów.
summary-declined-direct-debit = Polecenie zapłaty z Twojego konta bankowego nie zostało zatwierdzone, więc sklep nie dostał w ten sposób pieniędzy. Zdarza się to wielu osobom, z różnych powodów.
summary-declined-wallet = Płatność Twoim portfelem cyfrowym nie została zatwierdzona, więc ta próba się nie udała. Przyczyną może być karta lub konto bankowe w portfelu. Zdarza się to wielu osobom, z różnych powodów.
summary-declined-mobile-pay = Płatność z Twojego telefonu nie została zatwierdzona, więc ta próba się nie udała. Zdarza się to wielu osobom, z różnych powodów.
summary-declined-other = Płatność nie została zatwierdzona, więc ta próba się nie udała. Zdarza się to wielu osobom, z różnych powodów.
summary-declined-application-lender-card = Kredytodawca nie zgodził się na Twój wniosek o kartę. Zakupy tą kartą to kredyt, a odmowa może mieć wiele powodów. Decyzja dotyczy tego wniosku.
summary-declined-application-account = Kredytodawca nie zgodził się na Twój wniosek o konto ratalne. To konto kredytowe, a odmowa może mieć wiele powodów. Decyzja dotyczy tego wniosku.
summary-declined-application-other = Kredytodawca nie zgodził się na Twój wniosek o kredyt. Odmowa może mieć wiele powodów. Decyzja dotyczy tego wniosku.
summary-counter-offer = Kredytodawca nie zgodził się na całą kwotę przy tym sposobie płatności. Zamiast tego proponuje kredyt do { $available }. Ty decydujesz, czy przyjąć tę ofertę.
summary-counter-offer-application = Kredytodawca nie zgodził się na cały kredyt z wniosku. Zamiast tego proponuje kredyt do { $available }. Ty decydujesz, czy przyjąć tę ofertę.
summary-counter-offer-other = Kredytodawca nie zgodził się na całą kwotę. Zamiast tego proponuje kredyt na mniejszą kwotę. Ty decydujesz, czy przyjąć tę ofertę.
summary-action-needed-credit = Kredytodawca potrzebuje jeszcze czegoś od Ciebie, aby podjąć decyzję. To nie jest odmowa.
summary-action-needed-payment = Do tej płatności potrzebne jest jeszcze coś od Ciebie. To nie jest odmowa.
summary-action-needed-application = Kredytodawca potrzebuje jeszcze czegoś od Ciebie, aby podjąć decyzję o wniosku. To nie jest odmowa.
summary-pending-credit = Kredytodawca nie podjął jeszcze decyzji. To nie jest odmowa. Poczekaj na odpowiedź.
summary-pending-payment = Płatność jeszcze trwa. To nie jest odmowa. Jeśli teraz zapłacisz ponownie, możesz zapłacić dwa razy.
summary-pending-application = Kredytodawca nie podjął jeszcze decyzji o Twoim wniosku. To nie jest odmowa. Poczekaj na odpowiedź.
summary-failed-credit = Zakup został przerwany, zanim kredytodawca podjął decyzję. To nie jest odmowa. Przed nową próbą sprawdź, czy masz potwierdzenie zamówienia.
summary-failed-payment = Płatność została przerwana przed końcem. To nie jest odmowa. Zanim zapłacisz ponownie, sprawdź, czy masz potwierdzenie zamówienia.
summary-failed-application = Wniosek został przerwany, zanim kredytodawca podjął decyzję. To nie jest odmowa. Być może trzeba będzie wysłać wniosek jeszcze raz.
summary-approved-credit = Kredytodawca zgodził się na ten zakup. Nie musisz tu robić nic więcej.
summary-approved-payment = Płatność została zatwierdzona. Nie musisz tu robić nic więcej.
summary-approved-application = Kredytodawca zgodził się na Twój wniosek. Nie musisz tu robić nic więcej.
