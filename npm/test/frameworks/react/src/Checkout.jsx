import { useState } from "react";
import "why-declined/element";

export function Checkout({ disclosed }) {
  const [locale, setLocale] = useState("sv");
  const [picked, setPicked] = useState("");
  return (
    <>
      <button type="button" id="language" onClick={() => setLocale("en")}>English</button>
      <decline-explanation
        disclosed={disclosed}
        locale={locale}
        onalternative-selected={({ detail }) => setPicked(detail.method)}
      />
      <p>You picked: <output id="picked">{picked}</output></p>
    </>
  );
}
