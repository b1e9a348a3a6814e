### Die Wörter rund um die Antworten im Hilfezentrum.

language-name = Deutsch

## Wie jedes Hilfezentrum heißt und was darin steht. Höchstens 40 und 160 Zeichen.

title-shopper = Hilfe zu den Zahlungsarten
description-shopper = Fragen vor dem Kauf, beim Bezahlen und danach: Bonitätsprüfungen, nicht genehmigte Käufe, Rechnungen, Erstattungen.
title-merchant = Hilfe für Shops
description-merchant = Was das Personal im Shop fragt, wenn eine Zahlung oder ein Kauf auf Kredit nicht genehmigt wurde.
title-support = Hilfe für den Kundenservice
description-support = Was der Kundenservice des Kreditgebers bei Fragen zu einer Entscheidung braucht, und was Kundinnen, Kunden und Shops erfahren.

## Überschriften für Gruppen von Fragen. Höchstens 60 Zeichen.

group-checkout = Vor dem Kauf und beim Bezahlen
group-after = Nach dem Kauf
group-merchant = Für den Shop
group-support = Für den Kundenservice

## Rund um den Inhalt. Höchstens 80 Zeichen.

choose-language = Sprache wählen
skip = Direkt zum Inhalt
way = Sie sind hier
languages = Sprache
search = Fragen durchsuchen
# Wonach gesucht wird, ein Doppelpunkt, die Wörter der Antworten; dazwischen ein Semikolon. Höchstens 400 Zeichen.
synonyms = abgelehn: nicht genehmigt; ablehn: nicht genehmigt; schufa: bonitätsprüfung; score: bonitätsprüfung; kreditwürdig: bonitätsprüfung; personalausweis: mit karte zahlen; überfällig: verpasst; verspät: verpasst; inkasso: mahnung; stundung: pausieren; retour: rücksendung sende teil erstattung; rückerst: erstattung; ratenkauf: raten; einspruch: überprüf; mensch: person; gesperrt: sperre
found =
    { $count ->
        [0] Keine Frage gefunden. Versuchen Sie ein anderes Wort.
        [one] { $count } Frage gefunden.
       *[other] { $count } Fragen gefunden.
    }

## Unter jeder Seite. Höchstens 160 Zeichen.

general = Das sind allgemeine Informationen, keine Rechtsberatung.
draft = Die Texte sind Entwürfe. Noch niemand vom Fach hat sie geprüft.
