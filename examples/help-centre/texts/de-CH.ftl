### Was in der Schweiz anders ist als in de.ftl.

language-name = Deutsch (Schweiz)
description-shopper = Fragen vor dem Kauf, beim Bezahlen und danach: Bonitätsprüfungen, nicht genehmigte Käufe, Rechnungen, Rückerstattungen.
synonyms = abgelehn: nicht genehmigt; ablehn: nicht genehmigt; zek: bonitätsprüfung; score: bonitätsprüfung; kreditwürdig: bonitätsprüfung; ahv: mit karte zahlen; twint: handy; überfällig: verpasst; verspät: verpasst; betreib: mahnung; betrieb: mahnung; stundung: pausieren; retour: rücksendung sende teil rückerstattung; teilzahl: raten; abzahl: raten; einspra: überprüf; mensch: person; gesperrt: sperre
