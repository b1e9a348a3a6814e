import { load } from "why-declined";

onmessage = async ({ data: { locale, options, disclosed } }) => {
  try {
    const explanation = (await load(locale, options)).explain(disclosed);
    postMessage({ json: JSON.stringify(explanation), html: explanation.toHtml(), text: `${explanation}` });
  } catch (error) {
    postMessage({ refused: `${error}` });
  }
};
