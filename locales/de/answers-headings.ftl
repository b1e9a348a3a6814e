### Die Überschriften in jeder Antwort.

## Überschriften der Teile. Höchstens 40 Zeichen.

answer-heading-steps = Was Sie tun können
answer-heading-have = Was Sie bereithalten sollten
answer-heading-related = Weitere Fragen
