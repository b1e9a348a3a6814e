// Stands in for BankID, or the bank's own login, in the language that the shop asked for.
const TEXTS = {
  ar: ["أثبت هويتك", "هذا التوضيح لك وحدك. في هذا العرض التجريبي تكفي نقرة واحدة.", "إثبات الهوية"],
  da: ["Vis, hvem du er", "Din forklaring er kun til dig. I denne demo er et klik nok.", "Identificer dig"],
  de: ["Weisen Sie sich aus", "Ihre Erklärung ist nur für Sie. In dieser Demo genügt ein Klick.", "Ausweisen"],
  en: ["Prove who you are", "Your explanation is for you alone. In this demo a click is enough.", "Identify yourself"],
  fi: ["Tunnistaudu", "Selitys on vain sinulle. Tässä demossa napsautus riittää.", "Tunnistaudu"],
  nb: ["Vis hvem du er", "Forklaringen er bare for deg. I denne demoen er et klikk nok.", "Identifiser deg"],
  pl: ["Potwierdź swoją tożsamość", "To wyjaśnienie jest tylko dla Ciebie. W tym demo wystarczy kliknięcie.", "Potwierdź"],
  sv: ["Visa vem du är", "Din förklaring är bara för dig. I den här demon räcker ett klick.", "Legitimera dig"],
};

const asked = new Intl.Locale(new URLSearchParams(location.search).get("lang") ?? "en").language;
const language = asked in TEXTS ? asked : "en";
const [heading, body, button] = TEXTS[language];

Object.assign(document.documentElement, { lang: language, dir: language === "ar" ? "rtl" : "ltr" });
for (const [name, text] of Object.entries({ heading, body, button })) {
  document.querySelector(`[data-text="${name}"]`).textContent = text;
}
