### Słowa, które niosą znaczenie. Każde jest wszędzie takie samo, więc ustala się je najpierw.

## Kto bierze udział

# Nie „bank”, nie „my” i nie „pożyczkodawca”.
-lender = kredytodawca
-shop = sklep
# Tylko w tekstach dla sklepu i dla obsługi klienta. Do osoby mówimy na „Ty”, bez form rodzaju.
-customer = klient
# Bank osoby albo bank, który wydał kartę. Nie jest to kredytodawca.
-bank = bank
# Nigdy nazwa firmy, jak BIK czy KRD. Podaje dane, o niczym nie decyduje.
-credit-bureau = rejestr kredytowy
-register = rejestr

## O czym mowa

# Faktura z terminem płatności i zapłata później to też kredyt. „Pożyczka” to tylko umowa na jeden zakup.
-credit = kredyt
# Jako czasownik: „sprawdzić historię kredytową”. Nie „weryfikacja” i nie „sprawdzenie w BIK”.
-credit-check = sprawdzenie historii kredytowej
# Nie „wiarygodność”: to brzmi jak sąd o osobie. Liczba to „ocena punktowa (scoring)”.
-credit-rating = ocena kredytowa
-credit-history = historia kredytowa
# Wpis w rejestrze o długu, którego nie spłacono w terminie. Niezapłacona faktura to jeszcze nie wpis.
-payment-default = wpis o zaległości
-assessment = ocena
-decision = decyzja
# Zakup nie jest wnioskiem.
-application = wniosek
# „Przyczyna” jest tylko tam, gdzie chodzi o usterkę, kartę lub ustawienia.
-reason = powód

## Sposoby płatności. Żadnej nazwy nie można wziąć za inną

# Nie „metoda” i nie „forma płatności”.
-way-to-pay = sposób płatności
# Jako sposób płatności: „faktura z terminem płatności”. Zwykły rachunek do zapłaty to „rachunek”.
-invoice = faktura
-instalments = raty
# Nigdy samo „konto”. W wyjaśnieniach: „konto kredytowe u kredytodawcy”.
-instalment-account = konto ratalne
# Nie „rachunek bankowy”: słowo „rachunek” to tutaj coś do zapłaty.
-bank-account = konto bankowe
-direct-debit = polecenie zapłaty
-digital-wallet = portfel cyfrowy
-electronic-id = e-dowód
