### Was in der Schweiz anders ist: Sie hat Schuldenberatungen.

contact-debt-advice = Budget- und Schuldenberatung
