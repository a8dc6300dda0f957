import { expect, it } from '@jest/globals';
import { HashQueue } from './hash-queue.js';

const gate = () => {
  let open = () => undefined as void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
};

it('runs two at once, keeps the order, and asks the crowd beyond the waiting room to come back', async () => {
  const queue = new HashQueue(2, 3);
  const gates = Array.from({ length: 6 }, gate);
  const begun: number[] = [];
  const works = gates.map(({ opened }, n) =>
    queue.run(async () => {
      begun.push(n);
      await opened;
      return n;
    }),
  );
  await expect(works[5]).rejects.toMatchObject({ status: 429, response: { code: 'TOO_MANY_TRIES' } });
  expect(begun).toEqual([0, 1]);
  gates[1]?.open();
  await works[1];
  await Promise.resolve();
  expect(begun).toEqual([0, 1, 2]);
  gates.forEach(({ open }) => open());
  expect(await Promise.all(works.slice(0, 5))).toEqual([0, 1, 2, 3, 4]);
  expect(await queue.run(async () => 'again')).toBe('again');
});

it('gives the place free when a work fails', async () => {
  const queue = new HashQueue(1, 1);
  await expect(queue.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await queue.run(async () => 1)).toBe(1);
});
