import { writeNative } from "./support/native.mjs";
import { makeProject, pack } from "./support/pack.mjs";

pack();
writeNative();
for (const template of ["project", "frameworks/plain", "frameworks/react", "frameworks/vue", "frameworks/svelte"]) {
  await makeProject(template);
}
