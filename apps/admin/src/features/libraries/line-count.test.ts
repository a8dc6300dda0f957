import { describe, expect, it } from '@jest/globals';
import { linesToConfirm } from './FactList.js';

const line = (key: string, fields: string[]) => ({ key, label: key, value: key, fields });

describe('linesToConfirm', () => {
  const facts = [line('address', ['street', 'city', 'zip']), line('phone', ['phone']), line('desk', [])];

  it.each([
    [2, ['street', 'city', 'zip', 'phone']],
    [1, ['zip']],
    [0, []],
  ])('counts %s as the list shows them', (count, unconfirmed) => {
    expect(linesToConfirm(facts, unconfirmed)).toBe(count);
  });
});
