### Słowa wokół odpowiedzi w centrum pomocy.

language-name = Polski

## Jak się nazywa każde centrum pomocy i co w nim jest. Najwyżej 40 i 160 znaków.

title-shopper = Pomoc: sposoby płatności
description-shopper = O co ludzie pytają przed zakupem, przy kasie i po zakupie: historia kredytowa, odmowy, faktury, zwroty pieniędzy.
title-merchant = Pomoc dla sklepów
description-merchant = O co pyta obsługa sklepu, gdy płatność klienta lub zakup na kredyt nie zostały zatwierdzone.
title-support = Pomoc dla obsługi klienta
description-support = Czego potrzebuje obsługa klienta u kredytodawcy, gdy ktoś pyta o decyzję, i co widzą kupujący oraz sklepy.

## Nagłówki grup pytań. Najwyżej 60 znaków.

group-checkout = Przed zakupem i przy kasie
group-after = Po zakupie
group-merchant = Dla sklepu
group-support = Dla obsługi klienta

## Wokół treści. Najwyżej 80 znaków.

choose-language = Wybierz język
skip = Przejdź do treści
way = Jesteś tutaj
languages = Język
search = Szukaj wśród pytań
# To, czego ludzie szukają, dwukropek, słowa z odpowiedzi; między nimi średnik. Najwyżej 400 znaków.
synonyms = odrzuc: odmow; odmow: odmow; bik: historia kredytowa; scoring: historia kredytowa; zdolnoś: historia kredytowa; pesel: potrzebuję kartą; zaległ: minął termin; spóźni: minął termin; windyk: przypomnienie; wezwan: przypomnienie; ponagl: przypomnienie; odrocz: wstrzymać; zwrac: zwrot odsyłam; rata: raty; reklam: reklam; skarg: reklam; odwoła: decyzję sprawdził człowiek; blokad: zastrzeżenie
found =
    { $count ->
        [0] Nie znaleziono pytań. Spróbuj innego słowa.
        [one] Znaleziono { $count } pytanie.
        [few] Znaleziono { $count } pytania.
        [many] Znaleziono { $count } pytań.
       *[other] Znaleziono { $count } pytania.
    }

## Na dole każdej strony. Najwyżej 160 znaków.

general = To ogólne informacje, a nie porada prawna.
draft = To wersje robocze tekstów. Nie sprawdził ich jeszcze żaden specjalista.
