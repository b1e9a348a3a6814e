// In a page of its own: how long it takes to the first explanation on it, then how long each takes.
const { peer, language, rounds } = Object.fromEntries(new URLSearchParams(location.search));
const cases = JSON.parse(document.querySelector("#cases").textContent).filter((one) => one.language === language);

measure().catch((error) => fetch("/error", { method: "POST", body: `${error.stack}` }));

async function measure() {
    const [{ responseStart }] = performance.getEntriesByType("navigation");
    const start = performance.now();
    const { explain, prepared, show } = peer === "why-declined" ? await ours() : await peers();
    const given = cases.map(prepared);
    document.querySelector("main").textContent = show(explain(given[0]));
    const shown = performance.now();

    const times = [];
    for (let round = 0; round < Number(rounds); round += 1) {
        const start = performance.now();
        for (let time = 0; time < 40; time += 1) {
            given.forEach(explain);
        }
        times.push(((performance.now() - start) * 1e6) / (40 * given.length));
    }
    times.sort((one, other) => one - other);
    const nanoseconds = times[Math.floor(times.length / 2)];
    const body = JSON.stringify({ peer, milliseconds: shown - start, page: shown - responseStart, nanoseconds });
    const next = await fetch("/result", { method: "POST", body });
    const address = await next.text();
    if (address) {
        location.href = address;
    }
}

async function ours() {
    const { load } = await import("/package/index.js");
    const explainer = await load(language);
    return {
        explain: (disclosed) => explainer.explain(disclosed),
        prepared: (one) => one.disclosed,
        show: (explanation) => explanation.toString(),
    };
}

async function peers() {
    const { load, prepared } = await import(`/peers/${peer}-${language}.js`);
    return { explain: load(), prepared: (one) => one.lines.map(prepared), show: (texts) => texts.join("\n") };
}
