### Was in der Schweiz anders ist: Man meldet sich bei der Gemeinde an, und der Lohn steht auf der Lohnabrechnung.

step-check-address = Prüfen Sie die Adresse und wie sie geschrieben ist. Nehmen Sie die Adresse, unter der Sie angemeldet sind, oder die Adresse, die Ihre Bank hat.
step-verify-income = Fragen Sie den Kreditgeber, wie Sie Ihr Einkommen belegen können, zum Beispiel mit einer Lohnabrechnung.
