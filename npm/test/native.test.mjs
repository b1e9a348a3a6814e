// Byte for byte what the library says on this machine, the package says in Node.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { parseFragment, serialize } from "parse5";
import { load } from "../dist/node.js";
import { load as loadDisclose } from "../dist/disclose-node.js";
import { fragment } from "../src/fragment.js";
import { plainDocument } from "./support/document.mjs";
import { facts, readNative, readNativeAnswers, writeNative } from "./support/native.mjs";
import { WORK } from "./support/work.mjs";

mkdirSync(WORK, { recursive: true });
writeNative();
const native = readNative();
const answers = readNativeAnswers();
const packed = new Set(readdirSync(new URL("../dist/locales/", import.meta.url)).map((file) => file.split(".")[0]));

test("every language of the library is in the package", () => {
  assert.deepEqual([...packed].toSorted(), Object.keys(native).toSorted());
});

for (const [locale, rows] of Object.entries(native).filter(([locale]) => packed.has(locale))) {
  test(`every outcome reads the same to every audience in ${locale}: as JSON, HTML and text`, async () => {
    const explainer = await load(locale, { staff: true });
    for (const { outcome, audience, disclosed, json, html, text } of rows) {
      const explanation = explainer.explain(JSON.parse(disclosed));
      const said = { json: JSON.stringify(explanation), html: explanation.toHtml(), text: explanation.toString() };
      assert.deepEqual(said, { json, html, text }, `${outcome} for the ${audience}`);
    }
  });

  test(`every answer reads the same to every audience in ${locale}, or is refused in the same words`, async () => {
    const explainer = await load(locale, { answers: true });
    for (const { topic, audience, facts, said } of answers[locale]) {
      assert.deepEqual(answered(explainer, topic, facts, audience), said, `${topic} for the ${audience}, facts: ${facts}`);
    }
  });

  test(`the nodes of every explanation and answer in ${locale} are those that a browser reads from its HTML`, () => {
    const told = answers[locale].map(({ said }) => said).filter(({ html }) => html);
    for (const { html } of [...rows, ...told]) {
      assert.equal(serialize(fragment(html, plainDocument)), serialize(parseFragment(html)));
    }
  });
}

test("to every topic there is an answer in every language, and some audience that is refused one", () => {
  const { Topic } = typeSets();
  for (const rows of Object.values(answers)) {
    const [told, refused] = [true, false].map((told) => rows.filter(({ said }) => ("html" in said) === told));
    assert.deepEqual(new Set(told.map(({ topic }) => topic)), Topic);
    assert.ok(refused.length > 0);
    assert.equal(told.length + refused.length, Topic.size * 4 * 2);
  }
});

test("what the package discloses to a guest is what the library discloses", async () => {
  const { disclose } = await loadDisclose();
  const files = exampleFiles();
  const guests = Object.values(native)[0].filter(({ audience }) => audience === "guest");
  assert.ok(guests.length > 20);
  for (const { outcome, disclosed } of guests) {
    assert.equal(JSON.stringify(disclose(JSON.parse(readFileSync(files.get(outcome), "utf8")))), disclosed, outcome);
  }
});

test("every code in every explanation is a value of its type", () => {
  const sets = typeSets();
  const seen = { Reason: 0, NoticeKind: 0, Topic: 0 };
  const among = (name, value) => {
    assert.ok(sets[name].has(value), `${name} lacks ${value}`);
    if (name in seen) seen[name] += 1;
  };
  for (const { json } of Object.values(native).flat()) codes(JSON.parse(json)).forEach(([name, value]) => among(name, value));
  assert.ok(Object.values(seen).every(Boolean));
});

test("what the library writes is what the types say, field by field", () => {
  const rows = native.en.map(({ disclosed, json }) => `const _: [Disclosed, Data] = [${disclosed}, ${json}];`);
  const outcomes = [...exampleFiles().values()].map((file) => `const _: Outcome = ${readFileSync(file, "utf8")};`);
  const blocks = [...rows, ...outcomes].map((row) => `{ ${row} }`);
  const head = 'import type { Disclosed, Explanation } from "../../src/index.js";\nimport type { Outcome } from "../../src/disclose.js";\ntype Data = Omit<Explanation, "toFragment" | "toHtml" | "toString">;';
  writeFileSync(new URL("wire.ts", WORK), [head, ...blocks].join("\n"));
  writeFileSync(new URL("tsconfig.json", WORK), JSON.stringify({ extends: "../types/tsconfig.json", include: ["wire.ts"] }));
  const { stdout, status } = spawnSync("node_modules/.bin/tsc", ["-p", fileURLToPath(WORK)], { cwd: fileURLToPath(new URL("..", import.meta.url)), encoding: "utf8" });
  assert.equal(status, 0, stdout);
});

function answered(explainer, topic, given, audience) {
  try {
    const answer = explainer.answer(topic, given ? facts : {}, audience);
    return { json: JSON.stringify(answer), html: answer.toHtml(), text: answer.toString() };
  } catch (error) {
    return { refused: error.message };
  }
}

/** The codes of each type, by its name. */
function typeSets() {
  const types = readFileSync(new URL("../src/codes.d.ts", import.meta.url), "utf8");
  return Object.fromEntries(types.split("\n\n").slice(1).map((set) => [
    /^export type (\w+) =$/m.exec(set)[1], new Set([...set.matchAll(/^ {2}\| .*\*\/ "([^"]+)";?$/gm)].map(([, code]) => code)),
  ]));
}

function exampleFiles() {
  const folders = ["outcomes/", "checkout/outcomes/"].map((folder) => new URL(`../../examples/${folder}`, import.meta.url));
  return new Map(folders.flatMap((url) => readdirSync(url).map((file) => [file.replace(".json", ""), new URL(file, url)])));
}

function codes(one) {
  const each = (list, key, name) => list.map((item) => [name, key ? item[key] : item]);
  return [
    ["Audience", one.audience], ["Direction", one.direction], ["Announce", one.announce],
    ...each(one.reasons, "code", "Reason"), ...each(one.next_steps, "action", "Action"),
    ...each(one.alternatives, "method", "PaymentMethod"), ...each(one.alternatives, "pays", "Pays"),
    ...each(one.notices, "kind", "NoticeKind"), ...each(one.notices, "channel", "Channel"),
    ...each(one.contacts, "kind", "ContactKind"), ...each(one.unmet, "duty", "NoticeKind"),
    ...each(one.unmet, "field", "MissingField"), ...each(one.topics, null, "Topic"),
    ...(one.credit_check ? [["CreditCheckKind", one.credit_check.kind]] : []),
    ...(one.retry ? [["RetryAdvice", one.retry.advice]] : []),
    ...(one.rules ? [["Market", one.rules.market], ["RuleStatus", one.rules.status]] : []),
  ];
}
