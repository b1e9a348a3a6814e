import { guarded } from "./guarded.js";

/** What may be said of an outcome to a guest, and foreign codes as reasons. The functions can be taken off it. */
export class Discloser {
  constructor(own) {
    const call = guarded();
    this.disclose = (outcome) => JSON.parse(call(() => own.disclose(JSON.stringify(outcome) ?? "null")));
    this.readCode = (system, code, network = "") =>
      call(() => own.read_code(`${system}`, `${network}`, `${code}`)) || null;
  }
}
