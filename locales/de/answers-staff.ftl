### Antworten für das Personal des Shops und für den eigenen Kundenservice des Kreditgebers.
### Allgemeine Antworten: Der Shop erfährt nichts über die Person. Der Kundenservice liest hier, wie er spricht, nicht, worum es im Fall geht.
### Eine Zeile, deren Id mit dem Namen einer Variablen endet, ersetzt die Zeile davor, wenn die Angabe bekannt ist.

## Für den Shop, was Sie sagen dürfen: die Frage. Höchstens 80 Zeichen.

answer-merchant-what-to-say-question = Eine Zahlung wurde nicht genehmigt. Was darf ich sagen?

## Für den Shop, was Sie sagen dürfen: die kurze Antwort. Höchstens 300 Zeichen.

answer-merchant-what-to-say-short = Sagen Sie, dass diese Zahlungsart nicht genehmigt wurde und dass eine andere klappen kann. Persönliche Gründe erfahren Sie nicht. Sie können also sagen, dass Sie sie nicht kennen. Fassen Sie sich kurz, und seien Sie freundlich.

## Für den Shop, was Sie sagen dürfen: was Sie tun können. Höchstens 160 Zeichen.

answer-merchant-what-to-say-step-1 = Sagen Sie: „Diese Zahlungsart wurde nicht genehmigt. Sie können eine andere wählen.“
answer-merchant-what-to-say-step-2 = Wird Ihnen ein Grund zum Kauf oder zu Ihrem Shop gezeigt, sagen Sie ihn so, wie er dasteht. Fügen Sie nichts hinzu.
answer-merchant-what-to-say-step-3 = Verweisen Sie bei Kredit an den Kreditgeber, bei einer Karte an die Bank.
answer-merchant-what-to-say-step-3-lender = Verweisen Sie bei Kredit an { $lender }, bei einer Karte an die Bank.
answer-merchant-what-to-say-step-4 = Sprechen Sie so, dass andere nicht mithören. Zeigen Sie den Bildschirm nur der Person, um die es geht.

## Für den Shop, was Sie anbieten können: die Frage. Höchstens 80 Zeichen.

answer-merchant-what-to-offer-question = Eine Zahlung wurde nicht genehmigt. Was kann ich anbieten?

## Für den Shop, was Sie anbieten können: die kurze Antwort. Höchstens 300 Zeichen.

answer-merchant-what-to-offer-short = Bieten Sie andere Zahlungsarten an, zuerst solche, die kein Kredit sind. Lassen Sie die Kundin oder den Kunden wählen, und lassen Sie den Warenkorb, wie er ist. Versprechen Sie nicht, dass eine andere Zahlungsart genehmigt wird.

## Für den Shop, was Sie anbieten können: was Sie tun können. Höchstens 160 Zeichen.

answer-merchant-what-to-offer-step-1 = Zeigen Sie die anderen Zahlungsarten, und wählen Sie keine davon vorher aus.
answer-merchant-what-to-offer-step-2 = Lassen Sie den Warenkorb und alles, was schon ausgefüllt ist, wie es ist.
answer-merchant-what-to-offer-step-3 = Legen Sie die Ware eine Weile zurück, wenn Sie können.
answer-merchant-what-to-offer-step-4 = Schlagen Sie kein Darlehen und keinen anderen Kredit vor. Beim Bezahlen werden die Zahlungsarten gezeigt, die möglich sind.

## Für den Shop, was Sie nie fragen sollten: die Frage. Höchstens 80 Zeichen.

answer-merchant-never-ask-question = Was sollte ich nie fragen, wenn eine Zahlung nicht genehmigt wurde?

## Für den Shop, was Sie nie fragen sollten: die kurze Antwort. Höchstens 300 Zeichen.

answer-merchant-never-ask-short = Fragen Sie nie nach Geld, Schulden, Arbeit oder Gesundheit oder warum die Antwort Nein war. Fragen Sie nie nach Passwort, PIN oder Code. Sie brauchen das nicht, und die Antworten sind nicht für Sie bestimmt.

## Für den Shop, was Sie nie fragen sollten: was Sie tun können. Höchstens 160 Zeichen.

answer-merchant-never-ask-step-1 = Raten Sie nicht, was der Grund ist, weder im Gespräch noch schriftlich.
answer-merchant-never-ask-step-2 = Lassen Sie sich keinen Brief und keine App vom Kreditgeber oder von der Bank zeigen.
answer-merchant-never-ask-step-3 = Fragen Sie bei einer Kartenzahlung nicht nach einer staatlichen ID-Nummer.
answer-merchant-never-ask-step-3-number = Fragen Sie bei einer Kartenzahlung nicht nach der ID-Nummer ({ $number }).
answer-merchant-never-ask-step-4 = Führen Sie keine Notizen oder Listen über Menschen, deren Zahlung nicht genehmigt wurde.

## Für den Shop, was Sie technisch prüfen: die Frage. Höchstens 80 Zeichen.

answer-merchant-check-integration-question = Was prüfe ich an meiner technischen Anbindung?

## Für den Shop, was Sie technisch prüfen: die kurze Antwort. Höchstens 300 Zeichen.

answer-merchant-check-integration-short = Ein einzelnes Nein hat oft nichts mit Ihrem System zu tun. Sehen Sie genauer hin, wenn es viele auf einmal sind oder Ihnen ein Grund zu Ihrem Shop gezeigt wird. Gehen Sie dann diese Punkte durch.

## Für den Shop, was Sie technisch prüfen: was Sie tun können. Höchstens 160 Zeichen.

answer-merchant-check-integration-step-1 = Prüfen Sie, ob die Zahlungsart für das Land, die Währung und den Betrag eingeschaltet ist.
answer-merchant-check-integration-step-2 = Prüfen Sie, ob Artikel, Rabatte, Versand und Steuern zusammen die Summe ergeben.
answer-merchant-check-integration-step-3 = Prüfen Sie, ob Namen, Adressen und E-Mails so gesendet werden, wie sie eingegeben wurden.
answer-merchant-check-integration-step-4 = Prüfen Sie, ob nach einem Nein eine Nachricht und andere Zahlungsarten erscheinen, nicht nur wieder der Warenkorb.
answer-merchant-check-integration-step-5 = Prüfen Sie, ob es für ein Nein, für das Warten und für einen technischen Fehler je eine eigene Nachricht gibt.

## Für den Shop, was Sie technisch prüfen: was Sie bereithalten sollten. Höchstens 80 Zeichen.

answer-merchant-check-integration-have-1 = Die Uhrzeit und die Vorgangsnummer einiger dieser Zahlungen
answer-merchant-check-integration-have-1-reference = Die Vorgangsnummer { $reference }
answer-merchant-check-integration-have-2 = Den Code oder die Meldung, die Sie bekommen haben
answer-merchant-check-integration-have-3 = Was Sie zuletzt geändert haben

## Für den Shop, warum kein Grund gezeigt wird: die Frage. Höchstens 80 Zeichen.

answer-merchant-no-reason-question = Warum erfahre ich den Grund nicht?

## Für den Shop, warum kein Grund gezeigt wird: die kurze Antwort. Höchstens 300 Zeichen.

answer-merchant-no-reason-short = Die meisten Gründe sind persönlich. Sie gehen nur die Person und den Kreditgeber oder die Bank etwas an. Sie erfahren, was den Kauf, Ihren Shop oder einen technischen Fehler betrifft. Steht kein Grund da, sagt das nichts über die Person.

## Für den Shop, warum kein Grund gezeigt wird: was Sie tun können. Höchstens 160 Zeichen.

answer-merchant-no-reason-step-1 = Sehen Sie nach, ob ein Grund zum Kauf, zu Ihrem Shop oder zu einem Fehler dasteht. Kümmern Sie sich darum.
answer-merchant-no-reason-step-2 = Verweisen Sie bei Kredit an den Kreditgeber, bei einer Karte an die Bank.
answer-merchant-no-reason-step-2-lender = Verweisen Sie bei Kredit an { $lender }, bei einer Karte an die Bank.
answer-merchant-no-reason-step-3 = Wenden Sie sich an Ihren Anbieter, wenn viele Zahlungen auf einmal nicht genehmigt werden.

## Für den Kundenservice, was gezeigt wurde: die Frage. Höchstens 80 Zeichen.

answer-support-what-was-shown-question = Was hat die Kundin oder der Kunde gesehen?

## Für den Kundenservice, was gezeigt wurde: die kurze Antwort. Höchstens 300 Zeichen.

answer-support-what-was-shown-short = Beim Bezahlen sieht die Person, was passiert ist, was sie tun kann und welche Zahlungsarten es noch gibt. Persönliche Gründe sieht nur, wer sich ausgewiesen hat. Manche Gründe sieht die Person gar nicht.

## Für den Kundenservice, was gezeigt wurde: was Sie tun können. Höchstens 160 Zeichen.

answer-support-what-was-shown-step-1 = Öffnen Sie die Erklärung so, wie die Person sie sah: beim Bezahlen oder eingeloggt, und in der gleichen Sprache.
answer-support-what-was-shown-step-1-reference = Öffnen Sie die Erklärung zu { $reference } so, wie die Person sie sah: am gleichen Ort und in der gleichen Sprache.
answer-support-what-was-shown-step-2 = Bitten Sie die Person, die erste Zeile vorzulesen. So sprechen Sie über dieselbe Seite.
answer-support-what-was-shown-step-3 = Nehmen Sie die gleichen Worte wie auf der Seite, damit die Person nicht zwei Antworten bekommt.

## Für den Kundenservice, was gezeigt wurde: was Sie bereithalten sollten. Höchstens 80 Zeichen.

answer-support-what-was-shown-have-1 = Die Vorgangsnummer der Entscheidung
answer-support-what-was-shown-have-1-reference = Die Vorgangsnummer { $reference }
answer-support-what-was-shown-have-2 = Wo die Person es gesehen hat, und in welcher Sprache

## Für den Kundenservice, was Sie ergänzen dürfen: die Frage. Höchstens 80 Zeichen.

answer-support-what-to-add-question = Was darf ich zu dem ergänzen, was die Person gesehen hat?

## Für den Kundenservice, was Sie ergänzen dürfen: die kurze Antwort. Höchstens 300 Zeichen.

answer-support-what-to-add-short = Der Hinweis bei jedem Grund sagt, wem Sie ihn nennen dürfen. Persönliche Gründe sind nur für die Person selbst, wenn sie sich ausgewiesen hat. Steht dort, dass Sie nichts sagen dürfen, deuten Sie nichts an, und sagen Sie weder Ja noch Nein.

## Für den Kundenservice, was Sie ergänzen dürfen: was Sie tun können. Höchstens 160 Zeichen.

answer-support-what-to-add-step-1 = Bitten Sie die Person, sich auszuweisen, bevor Sie etwas über sie sagen.
answer-support-what-to-add-step-2 = Nennen Sie den Grund in einfachen Worten. Sagen Sie auch, was die Person jetzt tun kann.
answer-support-what-to-add-step-3 = Dürfen Sie keinen Grund nennen, sagen Sie: „Ich kann Ihnen keinen Grund nennen. Sie können eine Beschwerde einreichen.“
answer-support-what-to-add-step-4 = Erklären Sie, wie man um eine Überprüfung durch einen Menschen bittet und wie man sich beschwert.
answer-support-what-to-add-step-5 = Versprechen Sie nichts zur nächsten Entscheidung, und notieren Sie, was Sie gesagt haben.
