### The headings of every answer, for whoever lays it out.

## Headings of the parts. At most 40 characters.

answer-heading-steps = What to do
answer-heading-have = What to have at hand
answer-heading-related = More questions
