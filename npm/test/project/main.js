import * as whyDeclined from "why-declined";
import "why-declined/element";

// For the tests, which stand outside the bundle.
Object.assign(window, { whyDeclined });
