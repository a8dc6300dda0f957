import { parseArgs } from 'node:util';
import { casesOf } from './cases.mjs';
import { compare } from './load.mjs';
import { residentMegabytes, startDeployment } from './processes.mjs';
import { tiers } from './tiers.mjs';

/**
 * `npm run --silent bench -- --json [--only PART] [--seconds 3] [--rounds 5]`: how fast the hot lists are beside the same data by one SQL
 * statement, what row-level security costs, how long a warm start takes and how much memory the API keeps under load.
 */
const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    seconds: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '5' },
  },
});
const load = { seconds: Number(options.seconds), rounds: Number(options.rounds) };

const deployment = await startDeployment();
try {
  const chosen = tiers
    .flatMap(({ tier }) => casesOf(tier))
    .filter(({ name, tier }) => `${tier}/${name}`.includes(options.only));
  const cases = [];
  const losses = [];
  for (const one of chosen) {
    const { ratio, rps, p50ms, p99ms, rlsLoss } = await compare(deployment, one, load);
    cases.push({ name: one.name, tier: one.tier, ratio, rps, p50ms, p99ms, rlsLoss });
    losses.push(rlsLoss);
  }
  const figures = {
    cases,
    rls: { overhead: median(losses) },
    startup: { warmSeconds: deployment.warmSeconds },
    memory: { rssMb: await residentMegabytes(deployment.product.pid) },
  };
  console.log(options.json ? JSON.stringify(figures) : table(figures));
} finally {
  await deployment.stop();
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length === 0 ? null : sorted[Math.floor(sorted.length / 2)];
}

function table({ cases, rls, startup, memory }) {
  const lines = cases.map(
    ({ tier, name, ratio, rps, p50ms, p99ms, rlsLoss }) =>
      `${`${tier}/${name}`.padEnd(26)} ratio ${ratio.toFixed(2)}  ${String(rps).padStart(5)} req/s  p50 ${p50ms} ms  p99 ${p99ms} ms  loss by policies ${rlsLoss.toFixed(2)}`,
  );
  return [
    ...lines,
    `loss by row-level security (median): ${rls.overhead?.toFixed(2)}`,
    `warm start: ${startup.warmSeconds.toFixed(1)} s`,
    `resident memory under load: ${memory.rssMb} MB`,
  ].join('\n');
}
