import autocannon from 'autocannon';
import { idOf, tokenOf } from './tiers.mjs';

const CONNECTIONS = 16;

/**
 * Requests a second of the API, of the baseline and of the API without policies, in turn, several rounds; the median of the ratios within
 * a round, so that a machine that slows down slows all three.
 */
export async function compare(deployment, one, { seconds, rounds }) {
  const targets = {
    api: graphql(deployment.product.url, one),
    plain: { url: `${deployment.baselineUrl}/${one.tier}/${one.name}` },
    open: graphql(deployment.open.url, one),
  };
  await proveEqual(targets);
  for (const target of Object.values(targets)) await shoot(target, 1);
  const results = [];
  for (let round = 0; round < rounds; round += 1) {
    const api = await shoot(targets.api, seconds);
    const plain = await shoot(targets.plain, seconds);
    const open = await shoot(targets.open, seconds);
    results.push({ api, ratio: api.rps / plain.rps, loss: 1 - api.rps / open.rps });
  }
  return {
    ratio: round2(median(results.map(({ ratio }) => ratio))),
    rps: Math.round(median(results.map(({ api }) => api.rps))),
    p50ms: median(results.map(({ api }) => api.p50)),
    p99ms: median(results.map(({ api }) => api.p99)),
    rlsLoss: round2(median(results.map(({ loss }) => loss))),
  };
}

function graphql(url, { tier, who, query, variables }) {
  return {
    url: `${url}/graphql`,
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      cookie: `mutuality=${tokenOf(tier, who)}`,
      'x-affiliation': idOf(tier, 'affiliation', who),
    },
    body: JSON.stringify({ query, variables }),
  };
}

async function shoot(target, seconds) {
  const result = await autocannon({ ...target, connections: CONNECTIONS, duration: seconds });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${target.url}: ${result.non2xx} answers were no 200`);
  return { rps: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
}

/** A figure of an empty or refused answer would be worth nothing. */
async function proveEqual({ api, plain, open }) {
  const text = async ({ url, ...init }) => (await fetch(url, init)).text();
  const [answer, rows, same] = [await text(api), await text(plain), await text(open)];
  const { errors } = JSON.parse(answer);
  if (errors) throw new Error(`${api.url}: ${JSON.stringify(errors)}`);
  if (answer !== same)
    throw new Error(
      'the API answers otherwise without policies: the explicit conditions differ from the rules',
    );
  if (rows.length < 100 || answer.length < 100)
    throw new Error(`${plain.url}: there is nothing in the answer`);
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const round2 = (value) => Math.round(value * 100) / 100;
