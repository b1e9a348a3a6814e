reason-payment-default-on-record = Enligt ett register har du en anteckning om betalningsstörning, alltså om en skuld som inte betalades i tid. Kreditgivaren tog hänsyn till det.
reason-collection-or-judgment = Kreditgivaren har uppgifter om indrivning eller en dom som gäller en skuld i ditt namn. Kreditgivaren tog hänsyn till det.
reason-credit-freeze = Det finns ett kreditförbud i ditt namn, till exempel ett frivilligt. Kreditgivaren rättar sig efter det. Förbudet är inget tecken på dålig ekonomi.
reason-not-resident = Det här betalsättet är bara till för den som är registrerad som bosatt i landet där det erbjuds.
reason-authentication-required = Din bank vill att du först bekräftar betalningen: i bankens app, med dina nätbankskoder eller med en annan kod.
