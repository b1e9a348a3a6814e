### Dla personelu sklepu. Nie dowiaduje się niczego o osobie: ani powodu, ani sprawdzenia kredytowego, ani kwoty.

## Nagłówki dla sklepu. Najwyżej 60 znaków.

merchant-headline-declined = Płatność klienta nie została zatwierdzona
merchant-headline-declined-application = Wniosek klienta nie został zatwierdzony
merchant-headline-counter-offer = Kredytodawca złożył klientowi inną ofertę
merchant-headline-action-needed = Potrzebne jest jeszcze coś od klienta
merchant-headline-pending = Płatność jest w toku
merchant-headline-failed = Płatność została przerwana
merchant-headline-approved = Płatność jest zatwierdzona
merchant-headline-pending-application = Wniosek klienta jest w toku
merchant-headline-failed-application = Wniosek klienta został przerwany
merchant-headline-approved-application = Wniosek klienta jest zatwierdzony

## Podsumowania dla sklepu. Najwyżej 240 znaków.

merchant-summary-declined-credit = Kredytodawca nie zgodził się na ten sposób płatności przy tym zakupie. Odmowa może mieć wiele powodów. Powodów, które dotyczą klienta, tu nie ma.
merchant-summary-declined-payment = Płatność nie została zatwierdzona. Może być ku temu wiele powodów. Powodów, które dotyczą klienta, tu nie ma.
merchant-summary-declined-application = Kredytodawca nie zgodził się na wniosek. Powodów, które dotyczą klienta, tu nie ma.
merchant-summary-counter-offer = Klient widzi ofertę i decyduje, czy ją przyjąć.
merchant-summary-action-needed = To nie jest odmowa. Klient widzi, co jest potrzebne.
merchant-summary-pending = To nie jest odmowa. Poczekaj na odpowiedź, zanim wyślesz zamówienie.
merchant-summary-failed = Żadna decyzja nie zapadła. Sprawdź, czy zamówienie jest opłacone, zanim ponownie poprosisz o zapłatę.
merchant-summary-approved = Nie musisz tu robić nic więcej.
merchant-summary-pending-application = Kredytodawca nie podjął jeszcze decyzji o wniosku. To nie jest odmowa.
merchant-summary-failed-application = Żadna decyzja nie zapadła. Być może klient będzie musiał złożyć wniosek jeszcze raz.
merchant-summary-approved-application = To wniosek, a nie płatność. Poczekaj na płatność, zanim coś wyślesz.

## Powody, które może znać sklep. Najwyżej 240 znaków.

merchant-amount-under-minimum = Ta kwota jest niższa niż minimum dla tego sposobu płatności.
merchant-application-incomplete = We wpisanych danych czegoś brakuje.
merchant-delivery-address-not-accepted = Adres dostawy nie jest przyjmowany przy tym sposobie płatności.
merchant-purchase-not-eligible = Czegoś z koszyka nie można opłacić w ten sposób.
merchant-shop-not-eligible = Ten sposób płatności nie obejmuje Twojego sklepu.
merchant-business-not-supported = Ten sposób płatności jest dla osób prywatnych, a nie dla firm.
merchant-currency-or-country-unsupported = Ten sposób płatności nie działa w tej walucie lub w tym kraju.
merchant-method-not-available = Przy tym zakupie nie można użyć tego sposobu płatności.
merchant-card-expired = Data ważności karty już minęła.
merchant-card-details-wrong = Dane karty się nie zgadzają.
merchant-card-replaced = Tę kartę zastąpiła już nowsza.
merchant-card-not-supported = Tej karty nie można użyć do takiego zakupu.
merchant-authentication-required = Bank klienta chce, aby klient potwierdził płatność.
merchant-authentication-failed = Płatność nie została potwierdzona w banku klienta.
merchant-bank-unavailable = Nie było połączenia z bankiem.
merchant-technical-error = Tę próbę zatrzymała usterka techniczna.
merchant-shop-configuration = W Twoim sklepie jest błąd w ustawieniach tego sposobu płatności.
merchant-credit-register-unavailable = Nie było połączenia z rejestrem kredytowym, więc decyzja nie mogła zapaść.
merchant-duplicate-payment = Taka sama płatność została wysłana chwilę temu. Sprawdź, czy pierwsza się udała, zanim ponownie poprosisz o zapłatę.
merchant-session-expired = Minął czas na dokończenie płatności.
merchant-cancelled-by-shopper = Płatność została zatrzymana przed końcem.
merchant-order-changed = W czasie płatności zamówienie się zmieniło albo nie mogło być potwierdzone.

## Kroki dla sklepu. Najwyżej 160 znaków.

merchant-step-offer-other-method = Zaproponuj klientowi inny sposób płatności.
merchant-step-refer-to-lender = Jeśli klient chce wiedzieć więcej, skieruj go do kredytodawcy. Powodów, które dotyczą klienta, nie widzisz.
merchant-step-refer-to-bank = Jeśli klient chce wiedzieć więcej, skieruj go do jego banku.
merchant-step-do-not-ask-why = Nie pytaj klienta o jego finanse i nie zgaduj powodu.
merchant-step-check-integration = Sprawdź ustawienia tego sposobu płatności i skontaktuj się z jego dostawcą.
