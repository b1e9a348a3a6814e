### Sposoby płatności: jak się nazywają i co oznaczają.
### Żadnej nazwy nie można pomylić z inną: konto kredytowe nigdy nie nazywa się po prostu „konto”.

## Nazwy sposobów płatności. Najwyżej 40 znaków.

method-invoice = Faktura z terminem płatności
method-pay-later = Zapłać później
method-instalments = Raty
method-instalment-account = Konto ratalne (kredyt)
method-financing = Pożyczka na ten zakup
method-lender-card = Karta od kredytodawcy
method-card = Karta płatnicza
method-credit-card = Karta kredytowa
method-bank-transfer = Przelew tradycyjny
method-direct-bank = Płatność online przez bank
method-direct-debit = Polecenie zapłaty
method-wallet = Portfel cyfrowy
method-mobile-pay = Płatność mobilna

## Co oznacza ten wybór, obok nazwy. Najwyżej 120 znaków.

alternative-invoice = Dostajesz fakturę i płacisz ją później, w terminie. To jest kredyt.
alternative-pay-later = Płacisz całą kwotę później. To jest kredyt.
alternative-instalments = Płacisz za ten zakup w częściach. To jest kredyt.
alternative-instalment-account = Płacisz w częściach przez konto kredytowe u kredytodawcy. To nie jest Twoje konto bankowe.
alternative-financing = Bierzesz pożyczkę na ten zakup i spłacasz ją w częściach.
alternative-lender-card = Płacisz kartą od kredytodawcy. To jest kredyt.
alternative-card = Płacisz teraz swoją kartą.
alternative-card-number = Płacisz teraz swoją kartą. Do płatności kartą nie są potrzebne dane takie jak { $number }.
alternative-credit-card = Płacisz swoją kartą kredytową. To jest kredyt.
alternative-credit-card-number = Płacisz kartą kredytową. To jest kredyt. Do płatności kartą nie są potrzebne dane takie jak { $number }.
alternative-bank-transfer = Przelewasz pieniądze ze swojego konta bankowego.
alternative-direct-bank = Płacisz teraz ze swojego konta bankowego i zatwierdzasz to w banku.
alternative-direct-debit = Za Twoją zgodą pieniądze zostaną pobrane z Twojego konta bankowego później.
alternative-wallet = Płacisz kartą, z konta bankowego lub pieniędzmi ze swojego portfela cyfrowego.
alternative-mobile-pay = Płacisz teraz aplikacją do płatności w telefonie.
