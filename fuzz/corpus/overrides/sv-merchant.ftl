### För butikens personal. De får inte veta något om personen: inga personliga orsaker, ingen kreditupplysning, inget belopp.

## Rubriker för butiken. Högst 60 tecken.

merchant-headline-declined = Kundens betalning godkändes inte
merchant-headline-declined-application = Kundens ansökan godkändes inte
merchant-headline-counter-offer = Kreditgivaren har gett kunden ett annat erbjudande
merchant-headline-action-needed = Det behövs något mer från kunden
merchant-headline-pending = Betalningen behandlas
merchant-headline-failed = Betalningen avbröts
merchant-headline-approved = Betalningen är godkänd
merchant-headline-pending-application = Kundens ansökan behandlas
merchant-headline-failed-application = Kundens ansökan avbröts
merchant-headline-approved-application = Kundens ansökan är godkänd

## Sammanfattningar för butiken. Högst 240 tecken.

merchant-summary-declined-credit = Kreditgivaren godkände inte det här betalsättet för köpet. Ett nej kan ha många orsaker. Orsaker som rör kunden personligen visas inte här.
merchant-summary-declined-payment = Betalningen godkändes inte. En betalning kan stoppas av många skäl. Orsaker som rör kunden personligen visas inte här.
merchant-summary-declined-application = Kreditgivaren godkände inte ansökan. Orsaker som rör kunden personligen visas inte här.
merchant-summary-counter-offer = Kunden ser erbjudandet och väljer själv om svaret blir ja eller nej.
merchant-summary-action-needed = Kunden har inte fått nej. Kunden ser själv vad som behövs.
merchant-summary-pending = Kunden har inte fått nej. Vänta på svaret innan du skickar beställningen.
merchant-summary-failed = Inget beslut har fattats. Kontrollera om beställningen är betald innan du ber om betalning igen.
merchant-summary-approved = Du behöver inte göra något mer här.
merchant-summary-pending-application = Kreditgivaren har inte fattat något beslut om ansökan än. Kunden har inte fått nej.
merchant-summary-failed-application = Inget beslut fattades. Kunden kan behöva ansöka igen.
merchant-summary-approved-application = Det här är en ansökan, inte en betalning. Vänta på betalningen innan du skickar något.

## Orsaker som butiken får veta. Högst 240 tecken.

merchant-amount-under-minimum = Beloppet är för lågt för det här betalsättet.
merchant-application-incomplete = Något saknas i det som fylldes i.
merchant-delivery-address-not-accepted = Leveransadressen godtas inte för det här betalsättet.
merchant-purchase-not-eligible = Något i varukorgen går inte att betala på det här sättet.
merchant-shop-not-eligible = Det här betalsättet gäller inte i din butik.
merchant-business-not-supported = Det här betalsättet är till för privatpersoner, inte för företag.
merchant-currency-or-country-unsupported = Det här betalsättet fungerar inte med den här valutan eller det här landet.
merchant-method-not-available = Det här betalsättet går inte att använda för köpet.
merchant-card-expired = Kortets giltighetstid har gått ut.
merchant-card-details-wrong = Kortuppgifterna stämmer inte.
merchant-card-replaced = Kortet har ersatts av ett nyare.
merchant-card-not-supported = Kortet går inte att använda för den här sortens köp.
merchant-authentication-required = Kundens bank vill att kunden bekräftar betalningen.
merchant-authentication-failed = Betalningen bekräftades inte hos kundens bank.
merchant-bank-unavailable = Banken gick inte att nå.
merchant-technical-error = Ett tekniskt fel stoppade försöket.
merchant-shop-configuration = Något är fel i hur betalsättet är inställt i din butik.
merchant-credit-register-unavailable = Kreditupplysningsföretaget gick inte att nå. Därför kunde inget beslut fattas.
merchant-duplicate-payment = Samma betalning skickades alldeles nyss. Kontrollera om den första gick igenom innan du ber om betalning igen.
merchant-session-expired = Tiden för att slutföra betalningen gick ut.
merchant-cancelled-by-shopper = Betalningen avbröts innan den var klar.
merchant-order-changed = Beställningen ändrades under betalningen, eller så gick den inte att bekräfta.

## Steg för butiken. Högst 160 tecken.

merchant-step-offer-other-method = Erbjud kunden ett annat betalsätt.
merchant-step-refer-to-lender = Hänvisa till kreditgivaren om kunden vill veta mer. Orsaker som rör kunden personligen visas inte för dig.
merchant-step-refer-to-bank = Hänvisa till kundens bank om kunden vill veta mer.
merchant-step-do-not-ask-why = Fråga inte om kundens ekonomi, och gissa inte vad det beror på.
merchant-step-check-integration = Kontrollera hur betalsättet är inställt, och kontakta företaget som levererar det.
