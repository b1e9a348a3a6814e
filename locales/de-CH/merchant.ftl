### Was in der Schweiz anders ist: ss.

merchant-session-expired = Die Zeit, um die Zahlung abzuschliessen, ist abgelaufen.
