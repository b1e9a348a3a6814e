### Nagłówki w każdej odpowiedzi.

## Nagłówki części. Najwyżej 40 znaków.

answer-heading-steps = Co zrobić
answer-heading-have = Co mieć pod ręką
answer-heading-related = Więcej pytań
