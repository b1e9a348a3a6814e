step-answer-questions = Se efter om kreditgivaren har skickat frågor i sin app, i din e-post eller med posten, och svara på dem.
step-approve-in-bank = Ha bankens app, dina nätbankskoder eller en annan kod till hands, och bekräfta betalningen när du får frågan.
step-check-address = Kontrollera adressen och hur den är stavad. Ange den adress som finns i befolkningsdatasystemet, eller den som din bank har.
step-check-confirmation = Se efter om du har fått en orderbekräftelse i din e-post. Kontrollera också ditt bankkonto eller kort innan du betalar igen.
step-check-personal-details = Kontrollera namn, andra personuppgifter och kontaktuppgifter. Stava namnet som på ditt identitetsbevis.
step-follow-steps = Följ stegen på skärmen, eller leta efter ett meddelande i appen som du betalar med eller i din e-post.
step-lift-credit-freeze = Du kan ha kvar kreditförbudet och betala på ett annat sätt. Om du vill handla på kredit kan du ta bort förbudet där det lades in.
step-prove-identity = Fråga kreditgivaren hur du kan styrka din identitet, till exempel med nätbankskoder.
