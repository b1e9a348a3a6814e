### Kreditupplysningen, nya försök, rubriker och kontakter.

## Kreditupplysningen: vilka spår den lämnar. Högst 240 tecken.

credit-check-none = Ingen kreditupplysning har tagits.
credit-check-soft = Kreditgivaren tog en kreditupplysning. Den syns inte för andra kreditgivare och påverkar inte din kreditvärdighet.
credit-check-recorded = Kreditgivaren tog en kreditupplysning. Den registreras, och andra kreditgivare kan se att den har tagits.

## Att försöka igen. Högst 160 tecken.

retry-now = Du kan försöka igen nu.
retry-later = Du kan försöka igen senare.
retry-later-date = Du kan försöka igen från och med den { $date }.
retry-fix-details = Du kan försöka igen när du har kontrollerat eller ändrat uppgifterna.
retry-after-action = Du kan försöka igen när det som står här är ordnat.
retry-smaller-amount = Du kan försöka med ett lägre belopp, men det är inte säkert att det godkänns.
retry-check-first = Se efter om den första betalningen gick igenom, innan du betalar igen.
retry-other-method = Du får troligen samma svar om du försöker igen på samma sätt, utan att något har ändrats.
retry-other-method-application = Du får troligen samma svar om du ansöker igen direkt.
retry-never = Det hjälper inte att försöka igen på samma sätt.
retry-pending-date = Svaret väntas tidigast den { $date }.

## Rubriker över delarna, och namn på kontakter. Högst 60 tecken.

heading-reasons =
    { $count ->
        [one] Orsak
       *[other] Orsaker
    }
heading-next-steps = Det här kan du göra nu
heading-alternatives = Andra sätt att betala
heading-credit-check = Kreditupplysning
heading-notices = Bra att veta
heading-contacts = Kontakt
reference-line = Ditt referensnummer: { $reference }
contact-lender = Kreditgivaren
contact-merchant = Butiken
contact-bank = Din bank
contact-bureau = Kreditupplysningsföretaget
contact-register = Registret
contact-data-authority = Dataskyddsmyndigheten
contact-complaints = Klagomål
contact-debt-advice = Budget- och skuldrådgivning
