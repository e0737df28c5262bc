// title@en: JavaScript, in Node or a browser
// title@ar: جافاسكربت، في Node أو في المتصفح
// run: node
const BADIA = "http://localhost:3030/";

async function rows(path, parameters = {}) {
  const answer = await fetch(`${BADIA}${path}?${new URLSearchParams(parameters)}`, {
    headers: { Accept: "application/sparql-results+json" },
  });
  if (!answer.ok) {
    throw new Error((await answer.json()).detail);
  }
  return (await answer.json()).results.bindings;
}

for (const row of await rows("queries/attacks-on-groups-backed-by", { patron: "iran" })) {
  console.log(row.groupName.value, row.event.value);
}

const query = `
  PREFIX badia: <https://w3id.org/badia/ontology#>
  SELECT ?event WHERE { ?event a badia:Ambush } LIMIT 5`;
for (const row of await rows("sparql", { query })) {
  console.log(row.event.value);
}
