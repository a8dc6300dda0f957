import { expect, it } from '@jest/globals';
import { prefixed } from './dev.mjs';

it('puts the name before whole lines, also when they arrive in pieces', () => {
  const written = [];
  const print = prefixed('api', (text) => written.push(text));
  print('one\ntw');
  print('o\n');
  expect(written).toEqual(['api │ one\n', 'api │ two\n']);
});
