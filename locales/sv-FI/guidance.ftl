### Finlandssvenska: bara det som skiljer sig från locales/sv.

## ”Kreditupplysningar” är i Finland själva uppgifterna (kreditupplysningslagen 527/2007): de kontrolleras, de tas inte.

credit-check-none = Ingen kontroll av kreditupplysningar har gjorts.
credit-check-soft = Kreditgivaren kontrollerade dina kreditupplysningar. Kontrollen syns inte för andra kreditgivare och påverkar inte din kreditvärdighet.
credit-check-recorded = Kreditgivaren kontrollerade dina kreditupplysningar. Kontrollen registreras, och andra kreditgivare kan se att den har gjorts.
heading-credit-check = Kontroll av kreditupplysningar

## Namn på kontakter: rättshjälpsbyråernas tjänst heter ekonomi- och skuldrådgivning.

contact-debt-advice = Ekonomi- och skuldrådgivning
