import { createRoot } from "react-dom/client";
import { Checkout } from "./Checkout.jsx";

const disclosed = await (await fetch("/disclosed.json")).json();
createRoot(document.getElementById("app")).render(<Checkout disclosed={disclosed} />);
