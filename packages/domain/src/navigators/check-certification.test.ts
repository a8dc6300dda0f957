import { describe, expect, it } from '@jest/globals';
import { checkCertification } from './check-certification.js';
import { certification } from './testing/build-navigator.js';

const check = (more: Parameters<typeof certification>[0], others: ReturnType<typeof certification>[] = []) =>
  checkCertification(certification(more), others).map(({ code, severity }) => [code, severity]);

describe('entering a certificate', () => {
  it('needs real days, the first invalid one after the issue', () => {
    expect(check({})).toEqual([]);
    expect(check({ issuedOn: '2025-02-30' })).toEqual([['navigators.not_a_day', 'BLOCKS']]);
    expect(check({ firstInvalidDay: '2025-03-01' })).toEqual([['navigators.invalid_before_issue', 'BLOCKS']]);
    expect(check({ firstInvalidDay: null })).toEqual([['navigators.first_invalid_day_missing', 'BLOCKS']]);
  });

  it('warns where it does not run out on a first of the month', () => {
    expect(check({ firstInvalidDay: '2027-02-28' })).toEqual([['navigators.not_first_of_month', 'WARNS']]);
    expect(check({ kind: 'OTHER', otherName: 'Ohio PRS', firstInvalidDay: '2027-02-28' })).toEqual([]);
  });

  it('names another body, which may give it without an end', () => {
    expect(check({ kind: 'OTHER' })).toEqual([['navigators.other_name_missing', 'BLOCKS']]);
    expect(check({ kind: 'OTHER', otherName: 'Ohio PRS', firstInvalidDay: null })).toEqual([]);
  });

  it('warns where the halves of a dual certificate have two dates', () => {
    const coach = certification({ kind: 'CPRC', firstInvalidDay: '2028-07-01' });
    expect(check({ kind: 'DUAL' }, [coach])).toEqual([['navigators.dual_shares_date', 'WARNS']]);
    expect(check({ kind: 'DUAL', firstInvalidDay: '2028-07-01' }, [coach])).toEqual([]);
    expect(check({ kind: 'CPSS' }, [certification({ kind: 'DUAL', firstInvalidDay: '2028-07-01' })])).toEqual(
      [['navigators.dual_shares_date', 'WARNS']],
    );
    expect(check({ kind: 'CPSS' }, [coach])).toEqual([]);
  });
});
