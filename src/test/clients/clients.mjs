// Asks a running server as its users' programs do, and prints what each of them saw as JSON.
// Usage: node clients.mjs BASE GROUP EVENT PAGED; all but the first are IRIs of the data.
import { QueryEngine } from '@comunica/query-sparql';
import { QueryEngine as TraversalEngine } from '@comunica/query-sparql-link-traversal';
import rdfFetch from '@rdfjs/fetch';
import LinkHeader from 'http-link-header';
import jsonld from 'jsonld';
import { Parser } from 'n3';
import { rdfDereferencer } from 'rdf-dereference';

const [base, thing, event, paged] = process.argv.slice(2);
const PREFIXES = `PREFIX badia: <https://w3id.org/badia/ontology#>
  PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
  PREFIX void: <http://rdfs.org/ns/void#>
  PREFIX dcterms: <http://purl.org/dc/terms/> `;

/** The bindings of a query over sources, each as an object of plain strings. */
async function rows(engine, query, sources, more = {}) {
  const stream = await engine.queryBindings(PREFIXES + query, { sources, lenient: true, ...more });
  const found = await stream.toArray();
  return found.map((row) => Object.fromEntries([...row].map(([v, t]) => [v.value, t.value])));
}

/** How many quads rdf-dereference finds behind an address, and of how many subjects. */
async function dereferenced(address) {
  const { data, url } = await rdfDereferencer.dereference(address);
  const subjects = new Set();
  let quads = 0;
  for await (const quad of data) {
    quads += 1;
    subjects.add(quad.subject.value);
  }
  return { url, quads, subjects: [...subjects] };
}

/** The statements of a document as N-Quads in canonical order, as jsonld makes them. */
async function canonical(address, format) {
  const answer = await fetch(address, { headers: { accept: format } });
  const text = await answer.text();
  const options = { algorithm: 'RDFC-1.0', format: 'application/n-quads' };
  return format === 'application/ld+json'
    ? jsonld.canonize(JSON.parse(text), options)
    : jsonld.canonize(nquads(text), { ...options, inputFormat: 'application/n-quads' });
}

function nquads(turtle) {
  const term = (t) =>
    t.termType === 'NamedNode' ? `<${t.value}>` : t.termType === 'BlankNode' ? `_:${t.value}` : literal(t);
  const literal = (t) =>
    JSON.stringify(t.value) + (t.language ? `@${t.language}` : `^^<${t.datatype.value}>`);
  return new Parser().parse(turtle).map((q) => `${term(q.subject)} ${term(q.predicate)} ${term(q.object)} .\n`).join('');
}

/** Every link of the Link headers, and what comes back from each alternate. */
async function links(address) {
  const answer = await fetch(address, { headers: { accept: 'text/turtle' } });
  const parsed = LinkHeader.parse(answer.headers.get('link'));
  const alternates = [];
  for (const link of parsed.rel('alternate')) {
    const other = await fetch(new URL(link.uri, answer.url));
    alternates.push({ type: link.type, status: other.status, got: other.headers.get('content-type').split(';')[0] });
    await other.arrayBuffer();
  }
  return { rels: [...new Set(parsed.refs.map((r) => r.rel))].sort(), alternates };
}

/** All subjects that point at a thing, leafed through by the next links. */
async function leafed(address) {
  let next = address;
  const subjects = new Set();
  let pages = 0;
  while (next) {
    const answer = await fetch(next, { headers: { accept: 'text/turtle' } });
    for (const quad of new Parser().parse(await answer.text())) {
      if (quad.object.value === paged && quad.predicate.value.endsWith('#place')) {
        subjects.add(quad.subject.value);
      }
    }
    pages += 1;
    const link = LinkHeader.parse(answer.headers.get('link') ?? '').rel('next')[0];
    next = link && new URL(link.uri, answer.url).href;
  }
  return { pages, subjects: subjects.size };
}

const engine = new QueryEngine();
const traversal = new TraversalEngine();
const endpoint = `${base}sparql`;
const BACKERS = `SELECT ?name { <${thing}> badia:backedBy ?state . ?state skos:prefLabel ?name }`;
const tasks = {
  // No hint at the kind of source: the engine finds out from the answers.
  endpoint: () => rows(engine, BACKERS, [endpoint]),
  document: () => rows(engine, BACKERS, [thing]),
  dataset: () => rows(engine, 'SELECT ?n { ?d a void:Dataset ; void:triples ?n }', [`${base}.well-known/void`]),
  // The state's identifier stands two documents away from the event's: only links lead there.
  traversal: () => rows(traversal, `SELECT DISTINCT ?id { <${event}> badia:target ?group .
      ?group badia:backedBy ?state . ?state dcterms:identifier ?id }`, [event]),
  dereference: () => dereferenced(thing),
  dereferencePage: () => dereferenced(`${thing.replace('/id/', '/doc/')}.html`),
  rdfFetch: async () => {
    const answer = await rdfFetch(thing);
    const dataset = await answer.dataset();
    return { type: answer.headers.get('content-type'), quads: dataset.size };
  },
  canonical: async () => {
    const turtle = await canonical(thing, 'text/turtle');
    return { same: turtle === (await canonical(thing, 'application/ld+json')), lines: turtle.split('\n').length - 1 };
  },
  links: () => links(thing),
  leafed: () => leafed(paged),
};

const seen = {};
for (const [name, task] of Object.entries(tasks)) {
  try {
    seen[name] = await task();
  } catch (error) {
    seen[name] = { error: String(error?.message ?? error) };
  }
}
process.stdout.write(JSON.stringify(seen, null, 1));
process.exit(0);
