import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { days } from '../time/testing/arbitraries.js';
import {
  certificationStateOn,
  certifiedOn,
  daysUntilLapse,
  lapseNoticeDue,
  uncertifiedFrom,
} from './certification-state.js';
import { certification } from './testing/build-navigator.js';

describe('the state of a certificate on a day', () => {
  it('is valid from its issue until the day before its first invalid day', () => {
    const dates = certification();
    expect(certificationStateOn(dates, '2025-02-28')).toBeNull();
    expect(certificationStateOn(dates, '2025-03-01')).toBe('VALID');
    expect(certificationStateOn(dates, '2027-02-28')).toBe('VALID');
    expect(certificationStateOn(dates, '2027-03-01')).toBe('LAPSED');
  });

  it('says that the renewal is sent or that it is on probation, and still holds', () => {
    const sent = certification({ renewalSentOn: '2027-01-15' });
    expect(certificationStateOn(sent, '2027-01-14')).toBe('VALID');
    expect(certificationStateOn(sent, '2027-01-15')).toBe('RENEWAL_SENT');
    expect(certificationStateOn(sent, '2027-03-01')).toBe('LAPSED');
    const probation = certification({ renewalSentOn: '2027-01-15', probationFrom: '2027-02-01' });
    expect(certificationStateOn(probation, '2027-02-01')).toBe('PROBATION');
    expect(certifiedOn([probation], '2027-02-01')).toBe(true);
  });

  it('never lapses where no such day is known', () => {
    expect(certificationStateOn(certification({ firstInvalidDay: null }), '2040-01-01')).toBe('VALID');
  });

  it('holds exactly on the days between', () => {
    fc.assert(
      fc.property(days, days, days, (issuedOn, firstInvalidDay, day) => {
        const held = certifiedOn([certification({ issuedOn, firstInvalidDay })], day);
        expect(held).toBe(issuedOn <= day && day < firstInvalidDay);
      }),
    );
  });
});

describe('a person with several certificates', () => {
  const coach = certification({ kind: 'CPRC', issuedOn: '2026-07-01', firstInvalidDay: '2028-07-01' });

  it('is certified while any holds', () => {
    expect(certifiedOn([certification(), coach], '2027-04-01')).toBe(true);
    expect(certifiedOn([certification()], '2027-04-01')).toBe(false);
    expect(certifiedOn([], '2027-04-01')).toBe(false);
  });

  it('is uncertified from the last of the first invalid days', () => {
    expect(uncertifiedFrom([certification(), coach])).toBe('2028-07-01');
    expect(uncertifiedFrom([certification({ firstInvalidDay: null }), coach])).toBeNull();
    expect(uncertifiedFrom([])).toBeNull();
  });
});

describe('the notice before a certificate lapses', () => {
  it.each([
    ['2026-11-30', null, 91],
    ['2026-12-01', 90, 90],
    ['2026-12-31', 60, 60],
    ['2027-01-15', 60, 45],
    ['2027-01-30', 30, 30],
    ['2027-02-22', 7, 7],
    ['2027-02-28', 7, 1],
    ['2027-03-01', null, 0],
    ['2027-03-08', null, -7],
  ])('on %s is that of %s days', (today, notice, left) => {
    expect(lapseNoticeDue(certification(), today)).toBe(notice);
    expect(daysUntilLapse(certification(), today)).toBe(left);
  });

  it('never comes where there is no such day', () => {
    expect(lapseNoticeDue(certification({ firstInvalidDay: null }), '2027-02-28')).toBeNull();
  });
});
