support-note-personal = Berätta bara för kunden, och bara när kunden har styrkt sin identitet.
support-payment-default-on-record = Enligt ett register har kunden en anteckning om betalningsstörning.
support-collection-or-judgment = Kreditgivaren har uppgifter om indrivning eller en dom som gäller en skuld i kundens namn.
support-credit-freeze = Det finns ett kreditförbud i kundens namn.
support-not-resident = Kunden är inte registrerad som bosatt i landet.
