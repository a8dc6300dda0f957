import { availableParallelism } from 'node:os';
import { build } from '../build.mjs';
import { stopWithChildren } from '../processes.mjs';
import { lastLine, sum } from '../sums.mjs';

/** `npm run check`: one line for each check, then the sums. `npm run check -- lint types` runs those. */
export default async function check(words) {
  stopWithChildren();
  await build();
  const { checks } = await import('../check/checks.mjs');
  const chosen = checks().filter(
    ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
  );
  const waiting = [...chosen];
  const counts = [];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) counts.push(await report(next));
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism() - 1) }, worker));
  const total = sum(counts);
  console.log(lastLine(total));
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
}

async function report({ name, run }) {
  const started = Date.now();
  const { ok, detail } = await run().catch((error) => ({ ok: false, detail: error.stack }));
  console.log(`${ok ? 'ok    ' : 'failed'}  ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (!ok && detail) console.log(indent(shorten(detail)));
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

const shorten = (text, most = 60) => {
  const lines = text.split('\n');
  return lines.length <= most
    ? text
    : [...lines.slice(0, most), `… and ${lines.length - most} lines more`].join('\n');
};

const indent = (text) => text.replace(/^/gm, '        ');
