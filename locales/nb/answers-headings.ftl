### Overskriftene i alle svar.

## Overskrifter over delene. Høyst 40 tegn.

answer-heading-steps = Slik gjør du
answer-heading-have = Greit å ha for hånden
answer-heading-related = Flere spørsmål
