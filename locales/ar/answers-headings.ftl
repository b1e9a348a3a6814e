### عناوين كل إجابة، لمن ينسّقها.

## عناوين الأجزاء. 40 حرفًا على الأكثر.

answer-heading-steps = ما يمكن فعله
answer-heading-have = ما يُفضَّل تجهيزه
answer-heading-related = أسئلة أخرى
