import { mount } from "svelte";
import Checkout from "./Checkout.svelte";

const disclosed = await (await fetch("/disclosed.json")).json();
mount(Checkout, { target: document.getElementById("app"), props: { disclosed } });
