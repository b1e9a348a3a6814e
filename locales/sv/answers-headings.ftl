### Rubriker i alla svar.

## Delarnas rubriker. Högst 40 tecken.

answer-heading-steps = Så här gör du
answer-heading-have = Bra att ha till hands
answer-heading-related = Fler frågor
