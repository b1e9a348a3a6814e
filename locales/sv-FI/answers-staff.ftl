answer-merchant-never-ask-step-3-number = Be inte kunden att ange personbeteckning ({ $number }) för en kortbetalning.
answer-merchant-check-integration-step-3 = Kontrollera att namn, adress och e-postadress skickas så som kunden skrev dem.
answer-support-what-was-shown-short = I kassan ser kunden vad som hände, vad som går att göra och andra betalsätt. Orsaker som rör personen visas bara för en kund som har styrkt sin identitet. Vissa orsaker visas inte alls för kunden.
answer-support-what-to-add-short = Vid varje orsak står det vem du får berätta för. En orsak som rör personen får du berätta bara för kunden, och bara när kunden har styrkt sin identitet. Om du inte får berätta ska du inte heller antyda, bekräfta eller förneka något.
answer-support-what-to-add-step-1 = Be kunden att styrka sin identitet innan du säger något som rör personen.
