### Was in der Schweiz anders ist: «».

answer-merchant-what-to-say-step-1 = Sagen Sie: «Diese Zahlungsart wurde nicht genehmigt. Sie können eine andere wählen.»
answer-support-what-to-add-step-3 = Dürfen Sie keinen Grund nennen, sagen Sie: «Ich kann Ihnen keinen Grund nennen. Sie können eine Beschwerde einreichen.»
