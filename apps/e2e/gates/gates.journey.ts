import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { keepResult } from '../harness/results.js';
import { allRight, type GateResult } from './gate.js';
import { inspectScreens } from './inspect-screens.js';
import { otherGates, screenGates } from './registry.js';
import { Tour } from './tour.js';

const only = (process.env.MUTUALITY_GATES_ONLY ?? '').split(',').filter(Boolean);
const isChosen = ({ id }: { id: string }) => only.length === 0 || only.includes(id);
const patience = 20 * 60_000;

describe('screen gates', () => {
  const results: Record<string, GateResult> = {};
  const looking = screenGates.filter(isChosen);
  let tour: Tour;

  beforeAll(async () => {
    tour = looking.length > 0 ? await Tour.walk() : await Tour.stayAtHome();
    const found = await inspectScreens(tour, looking);
    for (const { id } of looking) results[id] = allRight(found.get(id) ?? []);
  }, patience);

  afterAll(async () => {
    await tour?.close();
    await keepResult('gates', results);
  });

  const judge = (id: string, title: string, result: GateResult | undefined) => {
    if (!result) throw new Error(`${id} was not measured.`);
    console.log(`${id} ${title}: ${result.figure} of ${result.of}`);
    if (!result.passed) throw new Error(`${result.figure} of ${result.of}\n${result.detail.join('\n')}`);
  };

  for (const { id, title } of looking) it(`${id} ${title}`, () => judge(id, title, results[id]));

  for (const gate of otherGates.filter(isChosen)) {
    it(
      `${gate.id} ${gate.title}`,
      async () => {
        results[gate.id] = await gate.measure(tour);
        judge(gate.id, gate.title, results[gate.id]);
      },
      patience,
    );
  }
});
