### Det som skiljer sig från sv.ftl i Finland.

language-name = Svenska (Finland)
synonyms = avslag: nej; neka: nej; avvisa: nej; återbetal: pengarna tillbaka; refund: pengarna tillbaka; retur: skickar tillbaka; personbeteckning: betala kort id; uc: kreditupplysning; klaga: klagomål; överklaga: klagomål granskar; försen: missat; indrivning: påminnelse; inkasso: påminnelse; kreditspärr: kreditförbud; spärr: kreditförbud; autogiro: direktdebitering; avbetal: delbetalning
