### Overskrifterne i alle svar.

## Delenes overskrifter. Højst 40 tegn.

answer-heading-steps = Sådan gør du
answer-heading-have = Godt at have ved hånden
answer-heading-related = Flere spørgsmål
