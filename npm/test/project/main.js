import * as whyDeclined from "why-declined";
import "why-declined/element";

const startWorker = () => new Worker(new URL("./worker.js", import.meta.url), { type: "module" });

// For the tests, which stand outside the bundle.
Object.assign(window, { whyDeclined, startWorker });
