### Was in der Schweiz anders ist: das Portemonnaie.

method-wallet = Digitales Portemonnaie (Wallet)
alternative-wallet = Sie zahlen mit einer Karte, einem Bankkonto oder Guthaben in Ihrem digitalen Portemonnaie.
