import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { instantOf } from '../time/index.js';
import { days, goldenZones } from '../time/testing/arbitraries.js';
import { AgreementState, SignatureParty } from './agreement.js';
import {
  agreementState,
  agreementStateAt,
  isInTerm,
  lastDayOf,
  lastDayToSettle,
  missingSignatures,
} from './agreement-state.js';
import { agreement, bothSigned, signature } from './testing/build-agreement.js';

const today = '2026-11-23';
const state = (more: Parameters<typeof agreement>[0], signatures = bothSigned, day = today) =>
  agreementState(agreement(more), signatures, day);

describe('where an agreement stands', () => {
  it('goes from draft through both signatures to its term and its end', () => {
    expect(state({ proposedOn: null }, [])).toBe('DRAFT');
    expect(state({}, [])).toBe('WAITING_FOR_LIBRARY');
    expect(state({}, [signature('RECOVERY_ORGANIZATION')])).toBe('WAITING_FOR_LIBRARY');
    expect(state({}, [signature('LIBRARY')])).toBe('WAITING_FOR_PARTNER');
    expect(state({}, bothSigned)).toBe('SIGNED');
    expect(state({}, bothSigned, '2026-12-31')).toBe('SIGNED');
    expect(state({}, bothSigned, '2027-01-01')).toBe('IN_FORCE');
    expect(state({}, bothSigned, '2027-12-31')).toBe('IN_FORCE');
    expect(state({}, bothSigned, '2028-01-01')).toBe('ENDED');
  });

  it('waits for the board while the library has not signed', () => {
    const board = { boardMeetsOn: '2027-01-14' };
    expect(state(board, [])).toBe('WAITING_FOR_BOARD');
    expect(state(board, [signature('RECOVERY_ORGANIZATION')])).toBe('WAITING_FOR_BOARD');
    expect(state(board, [signature('LIBRARY')])).toBe('WAITING_FOR_PARTNER');
    expect(state(board, bothSigned)).toBe('SIGNED');
  });

  it('counts no signature under earlier terms', () => {
    const changed = { termsVersion: 2 };
    expect(state(changed, [...bothSigned, signature('LIBRARY', { termsVersion: 2 })])).toBe(
      'WAITING_FOR_PARTNER',
    );
    expect(missingSignatures(agreement(changed), bothSigned)).toEqual(['LIBRARY', 'RECOVERY_ORGANIZATION']);
  });

  it('ends on the day a side ended it, that day inside', () => {
    const ended = { endedOn: '2027-03-14' };
    expect(state(ended, bothSigned, '2027-03-14')).toBe('IN_FORCE');
    expect(state(ended, bothSigned, '2027-03-15')).toBe('ENDED');
    expect(lastDayOf(agreement({ endedOn: '2028-06-01' }))).toBe('2027-12-31');
    expect(lastDayToSettle(agreement(ended))).toBe('2027-04-13');
  });

  it('stays withdrawn', () => {
    expect(state({ withdrawnOn: '2026-11-22' }, [signature('LIBRARY')])).toBe('WITHDRAWN');
  });

  it('changes at midnight of each branch, also where clocks change that day', () => {
    const ended = agreement({ startsOn: '2026-11-01', endsOn: '2027-03-14' });
    for (const zone of goldenZones) {
      const first = instantOf('2026-11-01', '00:00', zone) ?? 0;
      const after = instantOf('2027-03-15', '00:00', zone) ?? 0;
      expect(agreementStateAt(ended, bothSigned, first - 1, zone)).toBe('SIGNED');
      expect(agreementStateAt(ended, bothSigned, first, zone)).toBe('IN_FORCE');
      expect(agreementStateAt(ended, bothSigned, after - 1, zone)).toBe('IN_FORCE');
      expect(agreementStateAt(ended, bothSigned, after, zone)).toBe('ENDED');
    }
  });

  it('is in force exactly when both have signed and the day is in the term', () => {
    const parties = fc.subarray(Object.values(SignatureParty));
    fc.assert(
      fc.property(parties, days, fc.option(days), (signed, day, endedOn) => {
        const found = agreementState(
          agreement({ startsOn: '2025-06-01', endsOn: '2031-05-31', endedOn }),
          signed.map((party) => signature(party)),
          day,
        );
        expect(found in AgreementState).toBe(true);
        const inTerm = isInTerm({ startsOn: '2025-06-01', endsOn: '2031-05-31', endedOn }, day);
        expect(found === 'IN_FORCE').toBe(signed.length === 2 && inTerm);
      }),
    );
  });
});
