import { describe, expect, it } from '@jest/globals';
import type { Refusal } from '@mutuality/domain/refusals';
import type { TextValues } from '../i18n/use-text.js';
import { paramWords } from './param-words.js';
import { blocking, formProblems, readRefusals, refusalProblems, warnings } from './problems.js';

const speech = {
  language: 'en' as const,
  t: (id: string, values?: TextValues) => (values ? `${id} ${Object.values(values).join('|')}` : id),
};

describe('refusals in a form', () => {
  const refusal: Refusal = { code: 'access.last_admin', path: ['input', 'people', '0', 'role'] };

  it('stand at their field, by their path without the input', () => {
    expect(refusalProblems([refusal], speech)[0]?.field).toBe('people.0.role');
  });

  it('without a path are about the whole', () => {
    expect(refusalProblems([{ ...refusal, path: [] }], speech)[0]?.field).toBeUndefined();
  });

  it('are told apart from warnings', () => {
    const [wire] = readRefusals([{ code: 'access.last_admin', path: [], severity: 'WARNS' }]);
    expect(wire && [blocking([wire]).length, warnings([wire]).length]).toEqual([0, 1]);
  });

  it('of a newer server still say something', () => {
    const [fault] = refusalProblems(readRefusals([{ code: 'moon.full', path: [] }]), speech);
    expect(fault?.message).toBe('problem.REFUSED.new');
  });

  it('other problems are about the whole form', () => {
    expect(formProblems({ kind: 'INTERNAL', requestId: 'r1' }, speech)).toEqual([
      { message: 'problem.INTERNAL.code r1' },
    ]);
    expect(formProblems({ kind: 'OFFLINE' }, speech)).toEqual([{ message: 'problem.OFFLINE' }]);
  });
});

describe('values of a refusal', () => {
  const words = (params: TextValues) =>
    Object.values(paramWords(params, 'en')).filter((each) => each !== 'yes');

  it.each<[TextValues, string]>([
    [{ day: '2026-11-24' }, 'Nov 24, 2026'],
    [{ from: '14:00' }, '2 pm'],
    [{ hours: '10:00-12:00,13:00-17:00' }, '10 am-12 pm, 1-5 pm'],
    [{ minutes: 570 }, '9 h 30 min'],
    [{ weeklyMinutes: 60 }, '1 h'],
    [{ weekday: 7 }, 'Sun'],
    [{ zone: 'America/Detroit' }, 'Eastern Time'],
    [{ from: '06-01' }, 'June 1'],
    [{ branch: 'Central' }, 'Central'],
  ])('%j', (params, said) => expect(words(params)).toEqual([said]));

  it('that are empty say so', () => {
    expect(paramWords({ since: '' }, 'en').has_since).toBe('no');
  });
});
