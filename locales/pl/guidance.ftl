### Sprawdzenie historii kredytowej, nowe próby, nagłówki i kontakty.

## Sprawdzenie historii kredytowej: co po nim zostaje. Najwyżej 240 znaków.

credit-check-none = Historia kredytowa nie była sprawdzana.
credit-check-soft = Kredytodawca sprawdził historię kredytową. Inni kredytodawcy nie mogą tego zobaczyć i nie wpływa to na Twoją ocenę kredytową.
credit-check-recorded = Kredytodawca sprawdził historię kredytową. Jest to zapisane i inni kredytodawcy mogą zobaczyć, że to zrobił.

## Nowa próba. Najwyżej 160 znaków.

retry-now = Możesz spróbować ponownie już teraz.
retry-later = Możesz spróbować ponownie później.
retry-later-date = Możesz spróbować ponownie od { $date }.
retry-fix-details = Możesz spróbować ponownie, gdy sprawdzisz lub zmienisz dane.
retry-after-action = Możesz spróbować ponownie, gdy załatwisz to, co jest tu na liście.
retry-smaller-amount = Możesz spróbować z mniejszą kwotą, ale zgoda nie jest pewna.
retry-check-first = Zanim zapłacisz ponownie, sprawdź, czy pierwsza płatność się udała.
retry-other-method = Nowa próba w ten sam sposób, bez żadnej zmiany, raczej nie zmieni odpowiedzi.
retry-other-method-application = Nowy wniosek od razu raczej nie przyniesie innej odpowiedzi.
retry-never = Nowa próba w ten sam sposób się nie uda.
retry-pending-date = Odpowiedzi można się spodziewać od { $date }.

## Nagłówki nad częściami i nazwy kontaktów. Najwyżej 60 znaków.

heading-reasons =
    { $count ->
        [one] Powód
        [few] Powody
        [many] Powody
       *[other] Powody
    }
heading-next-steps = Co możesz teraz zrobić
heading-alternatives = Inne sposoby płatności
heading-credit-check = Sprawdzenie historii kredytowej
heading-notices = Warto wiedzieć
heading-contacts = Kontakt
reference-line = Numer sprawy: { $reference }
contact-lender = Kredytodawca
contact-merchant = Sklep
contact-bank = Twój bank
contact-bureau = Rejestr kredytowy
contact-register = Rejestr
contact-data-authority = Urząd ochrony danych
contact-complaints = Reklamacje i skargi
contact-debt-advice = Porady o budżecie i długach
