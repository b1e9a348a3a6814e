### Kaikkien vastausten otsikot.

## Osien otsikot. Enintään 40 merkkiä.

answer-heading-steps = Toimi näin
answer-heading-have = Ota nämä valmiiksi
answer-heading-related = Lisää kysymyksiä
