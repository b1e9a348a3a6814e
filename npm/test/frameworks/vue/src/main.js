import { createApp } from "vue";
import Checkout from "./Checkout.vue";

const disclosed = await (await fetch("/disclosed.json")).json();
createApp(Checkout, { disclosed }).mount("#app");
