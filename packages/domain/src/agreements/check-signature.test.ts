import { describe, expect, it } from '@jest/globals';
import { checkSignature } from './check-signature.js';
import { agreement, bothSigned, signature } from './testing/build-agreement.js';

const today = '2026-11-23';
const codes = (
  signing: ReturnType<typeof signature>,
  more: Parameters<typeof agreement>[0] = {},
  earlier: ReturnType<typeof signature>[] = [],
) => checkSignature(signing, agreement(more), earlier, today).map(({ code }) => code);

describe('signing', () => {
  it('is open to each side once the terms are proposed', () => {
    expect(codes(signature('LIBRARY'))).toEqual([]);
    expect(codes(signature('RECOVERY_ORGANIZATION'), {}, [signature('LIBRARY')])).toEqual([]);
    expect(codes(signature('LIBRARY'), { boardMeetsOn: '2026-11-18' })).toEqual([]);
  });

  it('is not open on drafts, withdrawn offers and other terms', () => {
    for (const more of [{ proposedOn: null }, { withdrawnOn: today }, { termsVersion: 2 }]) {
      expect(codes(signature('LIBRARY'), more)).toEqual(['agreements.not_open_for_signing']);
    }
  });

  it('happens on the last day of the term at the latest', () => {
    const past = { startsOn: '2026-01-01', endsOn: '2026-11-20' };
    expect(codes(signature('LIBRARY', { signedOn: '2026-11-20' }), past)).toEqual([]);
    expect(codes(signature('LIBRARY', { signedOn: '2026-11-21' }), past)).toEqual(['agreements.term_over']);
  });

  it('happens once a side and version', () => {
    expect(codes(signature('LIBRARY'), {}, [signature('LIBRARY')])).toEqual(['agreements.already_signed']);
    expect(codes(signature('LIBRARY'), {}, bothSigned)).toEqual(['agreements.already_signed']);
    expect(codes(signature('LIBRARY', { termsVersion: 2 }), { termsVersion: 2 }, bothSigned)).toEqual([]);
  });

  it('names who signed in which office, and not in the future', () => {
    expect(codes(signature('LIBRARY', { signedName: ' ' }))).toEqual(['agreements.signer_missing']);
    expect(codes(signature('LIBRARY', { signedOffice: '' }))).toEqual(['agreements.signer_missing']);
    expect(codes(signature('LIBRARY', { signedOn: '2026-11-24' }))).toEqual(['agreements.signed_in_future']);
    expect(codes(signature('LIBRARY', { signedOn: '23.11.26' }))).toContain('agreements.not_a_day');
  });

  it('on paper has a scan, and a board date that has come', () => {
    const paper = { method: 'PAPER' as const, fileId: 'scan', boardDate: '2026-11-18' };
    expect(codes(signature('LIBRARY', paper))).toEqual([]);
    expect(codes(signature('LIBRARY', { ...paper, fileId: null }))).toEqual(['agreements.scan_missing']);
    expect(codes(signature('LIBRARY', { ...paper, boardDate: '2027-01-14' }))).toEqual([
      'agreements.board_not_met',
    ]);
  });
});
