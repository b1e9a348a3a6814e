### Odpowiedzi dla personelu sklepu i dla obsługi klienta u kredytodawcy.
### Odpowiedzi ogólne: sklep nie dowiaduje się niczego o osobie, a obsługa klienta czyta tu, jak mówić, nie o co chodzi w sprawie.
### Linia, której id kończy się nazwą zmiennej, zastępuje linię przed nią, gdy ta informacja jest znana.

## Dla sklepu, co wolno powiedzieć: pytanie. Najwyżej 80 znaków.

answer-merchant-what-to-say-question = Klient dostał odmowę. Co mogę powiedzieć?

## Dla sklepu, co wolno powiedzieć: krótka odpowiedź. Najwyżej 300 znaków.

answer-merchant-what-to-say-short = Powiedz, że ten sposób płatności nie został zatwierdzony, a inny może się udać. Nie dostajesz powodów, które dotyczą klienta, więc możesz mówić, że ich nie znasz. Mów krótko i życzliwie.

## Dla sklepu, co wolno powiedzieć: co zrobić. Najwyżej 160 znaków.

answer-merchant-what-to-say-step-1 = Powiedz: „Ten sposób płatności nie został zatwierdzony. Można wybrać inny”.
answer-merchant-what-to-say-step-2 = Jeśli widzisz powód, który dotyczy zakupu lub Twojego sklepu, powtórz go dokładnie. Nic do niego nie dodawaj.
answer-merchant-what-to-say-step-3 = W sprawie kredytu skieruj klienta do kredytodawcy, a w sprawie karty do banku.
answer-merchant-what-to-say-step-3-lender = W sprawie kredytu skieruj klienta do kredytodawcy ({ $lender }), a w sprawie karty do banku.
answer-merchant-what-to-say-step-4 = Mów tak, aby inni nie słyszeli, i pokazuj ekran tylko klientowi.

## Dla sklepu, co zaproponować: pytanie. Najwyżej 80 znaków.

answer-merchant-what-to-offer-question = Co mogę zaproponować, gdy klient dostał odmowę?

## Dla sklepu, co zaproponować: krótka odpowiedź. Najwyżej 300 znaków.

answer-merchant-what-to-offer-short = Zaproponuj inne sposoby płatności, najpierw te bez kredytu. Daj klientowi wybrać i zostaw koszyk tak, jak jest. Nie obiecuj, że inny sposób będzie zatwierdzony.

## Dla sklepu, co zaproponować: co zrobić. Najwyżej 160 znaków.

answer-merchant-what-to-offer-step-1 = Pokaż inne sposoby płatności i nie wybieraj żadnego za klienta.
answer-merchant-what-to-offer-step-2 = Zachowaj koszyk i dane, które klient już wpisał.
answer-merchant-what-to-offer-step-3 = Jeśli możesz, odłóż towar na jakiś czas.
answer-merchant-what-to-offer-step-4 = Nie proponuj pożyczki ani innego kredytu. Kasa pokazuje dostępne sposoby płatności.

## Dla sklepu, o co nigdy nie pytać: pytanie. Najwyżej 80 znaków.

answer-merchant-never-ask-question = O co nigdy nie pytać, gdy klient dostał odmowę?

## Dla sklepu, o co nigdy nie pytać: krótka odpowiedź. Najwyżej 300 znaków.

answer-merchant-never-ask-short = Nigdy nie pytaj o pieniądze, długi, pracę ani zdrowie, ani o powód odmowy. Nigdy nie pytaj o hasło, PIN ani kod. Nie potrzebujesz ich, a te odpowiedzi nie są dla Ciebie.

## Dla sklepu, o co nigdy nie pytać: co zrobić. Najwyżej 160 znaków.

answer-merchant-never-ask-step-1 = Nie zgaduj powodu, ani w rozmowie, ani na piśmie.
answer-merchant-never-ask-step-2 = Nie proś o pokazanie pisma ani aplikacji od kredytodawcy lub banku.
answer-merchant-never-ask-step-3 = Przy płatności kartą nie pytaj o krajowy numer identyfikacyjny.
answer-merchant-never-ask-step-3-number = Przy płatności kartą nie pytaj klienta o dane takie jak { $number }.
answer-merchant-never-ask-step-4 = Nie rób notatek ani list klientów, którzy dostali odmowę.

## Dla sklepu, co sprawdzić w integracji: pytanie. Najwyżej 80 znaków.

answer-merchant-check-integration-question = Co sprawdzić w swojej integracji?

## Dla sklepu, co sprawdzić w integracji: krótka odpowiedź. Najwyżej 300 znaków.

answer-merchant-check-integration-short = Odmowa dla jednego klienta często nie ma związku z Twoimi ustawieniami. Przyjrzyj się, gdy odmów jest dużo naraz lub gdy widzisz powód, który dotyczy sklepu. Wtedy przejdź przez te punkty.

## Dla sklepu, co sprawdzić w integracji: co zrobić. Najwyżej 160 znaków.

answer-merchant-check-integration-step-1 = Sprawdź, czy ten sposób płatności jest włączony dla tego kraju, waluty i kwoty.
answer-merchant-check-integration-step-2 = Sprawdź, czy towary, rabaty, dostawa i podatek dają razem całą kwotę.
answer-merchant-check-integration-step-3 = Sprawdź, czy imiona i nazwiska, adresy i e-maile są wysyłane tak, jak wpisał je klient.
answer-merchant-check-integration-step-4 = Sprawdź, czy klient widzi wiadomość i inne sposoby płatności, a nie tylko znowu koszyk.
answer-merchant-check-integration-step-5 = Sprawdź, czy odmowa, czekanie i usterka techniczna mają osobne wiadomości.

## Dla sklepu, co sprawdzić w integracji: co mieć pod ręką. Najwyżej 80 znaków.

answer-merchant-check-integration-have-1 = Godzina i numer sprawy kilku takich płatności
answer-merchant-check-integration-have-1-reference = Numer sprawy: { $reference }
answer-merchant-check-integration-have-2 = Kod lub wiadomość, którą widzisz
answer-merchant-check-integration-have-3 = Ostatnie zmiany w Twoim sklepie

## Dla sklepu, dlaczego nie ma powodu: pytanie. Najwyżej 80 znaków.

answer-merchant-no-reason-question = Dlaczego nie dostaję powodu?

## Dla sklepu, dlaczego nie ma powodu: krótka odpowiedź. Najwyżej 300 znaków.

answer-merchant-no-reason-short = Większość powodów dotyczy osoby, a to sprawa między klientem a kredytodawcą lub bankiem. Widzisz to, co dotyczy zakupu, sklepu lub usterki. Brak powodu nie mówi nic o kliencie.

## Dla sklepu, dlaczego nie ma powodu: co zrobić. Najwyżej 160 znaków.

answer-merchant-no-reason-step-1 = Zobacz, czy jest powód, który dotyczy zakupu, Twojego sklepu lub usterki, i zajmij się nim.
answer-merchant-no-reason-step-2 = W sprawie kredytu skieruj klienta do kredytodawcy, a w sprawie karty do banku.
answer-merchant-no-reason-step-2-lender = W sprawie kredytu skieruj klienta do kredytodawcy ({ $lender }), a w sprawie karty do banku.
answer-merchant-no-reason-step-3 = Skontaktuj się ze swoim dostawcą, gdy wielu klientów naraz dostaje odmowę.

## Dla obsługi klienta, co widział klient: pytanie. Najwyżej 80 znaków.

answer-support-what-was-shown-question = Co widział klient?

## Dla obsługi klienta, co widział klient: krótka odpowiedź. Najwyżej 300 znaków.

answer-support-what-was-shown-short = Przy kasie klient widzi, co się stało, co zrobić i inne sposoby płatności. Powody, które dotyczą osoby, widzi tylko klient, który potwierdził, kim jest. Niektórych powodów klient w ogóle nie widzi.

## Dla obsługi klienta, co widział klient: co zrobić. Najwyżej 160 znaków.

answer-support-what-was-shown-step-1 = Otwórz wyjaśnienie tak, jak widział je klient: przy kasie lub po zalogowaniu i w tym samym języku.
answer-support-what-was-shown-step-1-reference = Otwórz wyjaśnienie do sprawy { $reference } tak, jak widział je klient: w tym samym miejscu i w tym samym języku.
answer-support-what-was-shown-step-2 = Poproś klienta, aby przeczytał pierwszą linię. Wtedy rozmawiacie o tej samej stronie.
answer-support-what-was-shown-step-3 = Używaj tych samych słów co strona, aby klient nie dostał dwóch różnych odpowiedzi.

## Dla obsługi klienta, co widział klient: co mieć pod ręką. Najwyżej 80 znaków.

answer-support-what-was-shown-have-1 = Numer sprawy z decyzji
answer-support-what-was-shown-have-1-reference = Numer sprawy: { $reference }
answer-support-what-was-shown-have-2 = Gdzie i w jakim języku widział to klient

## Dla obsługi klienta, co można dodać: pytanie. Najwyżej 80 znaków.

answer-support-what-to-add-question = Co mogę dodać do tego, co widział klient?

## Dla obsługi klienta, co można dodać: krótka odpowiedź. Najwyżej 300 znaków.

answer-support-what-to-add-short = Notatka przy każdym powodzie mówi, komu możesz go podać. Powód, który dotyczy osoby, jest tylko dla klienta, gdy potwierdzi, kim jest. Gdzie notatka zabrania, nic nie sugeruj, nie potwierdzaj i nie zaprzeczaj.

## Dla obsługi klienta, co można dodać: co zrobić. Najwyżej 160 znaków.

answer-support-what-to-add-step-1 = Poproś klienta, aby potwierdził, kim jest, zanim coś o nim powiesz.
answer-support-what-to-add-step-2 = Podaj powód prostymi słowami i powiedz, co klient może teraz zrobić.
answer-support-what-to-add-step-3 = Jeśli żadnego nie możesz podać, powiedz: „Nie mam powodu, który mogę podać. Można złożyć reklamację”.
answer-support-what-to-add-step-4 = Powiedz klientowi, jak poprosić, aby decyzję sprawdził człowiek, i jak złożyć reklamację.
answer-support-what-to-add-step-5 = Nie obiecuj nic o kolejnej decyzji i zapisz, co zostało powiedziane.
