### Was in der Schweiz anders ist: ss, «» und das Portemonnaie.

headline-declined-pay-later = «Später bezahlen» wurde nicht genehmigt
headline-declined-wallet = Zahlung mit digitalem Portemonnaie nicht genehmigt
summary-declined-pay-later = Der Kreditgeber hat «Später bezahlen» für diesen Kauf nicht genehmigt. Das wäre ein Kredit, auch bei kleinen Beträgen. Ein Nein kann viele Gründe haben. Sofort zu zahlen ist kein Kredit und kann trotzdem möglich sein.
summary-declined-wallet = Die Zahlung mit Ihrem digitalen Portemonnaie wurde nicht genehmigt. Deshalb hat dieser Versuch nicht geklappt. Es kann an der Karte oder am Bankkonto darin liegen. Das kommt oft vor und kann viele Gründe haben.
