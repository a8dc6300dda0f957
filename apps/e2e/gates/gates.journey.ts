import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { keepResult } from '../harness/results.js';
import type { GateResult } from './gate.js';
import { gates } from './registry.js';
import { Tour } from './tour.js';

const only = (process.env.MUTUALITY_GATES_ONLY ?? '').split(',').filter(Boolean);
const chosen = gates.filter(({ id }) => only.length === 0 || only.includes(id));
const patience = 15 * 60_000;

describe('screen gates', () => {
  const results: Record<string, GateResult> = {};
  let tour: Tour;

  beforeAll(async () => {
    tour = await Tour.walk();
  }, patience);

  afterAll(async () => {
    await tour?.close();
    await keepResult('gates', results);
  });

  for (const gate of chosen) {
    it(
      `${gate.id} ${gate.title}`,
      async () => {
        const result = await gate.measure(tour);
        results[gate.id] = result;
        console.log(`${gate.id} ${gate.title}: ${result.figure} of ${result.of}`);
        if (!result.passed) throw new Error(`${result.figure} of ${result.of}\n${result.detail.join('\n')}`);
      },
      patience,
    );
  }
});
