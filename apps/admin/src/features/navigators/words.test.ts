import { describe, expect, it } from '@jest/globals';
import { clearanceWords, hoursText, languageWords, minutesOfHours, placeWords } from './words.js';

const speech = { language: 'en' as const, t: (id: string) => id };

describe('words of a file', () => {
  it('name a place with its library only where that says more', () => {
    expect(placeWords({ library: 'Elm District Library', name: 'North' })).toBe(
      'Elm District Library: North',
    );
    expect(placeWords({ library: null, name: 'Oak Township Library' })).toBe('Oak Township Library');
  });

  it('read hours as people type them', () => {
    expect([hoursText(450), hoursText(720), hoursText(null)]).toEqual(['7.5', '12', '']);
    expect([
      minutesOfHours('7.5'),
      minutesOfHours('7,5'),
      minutesOfHours(' 12 '),
      minutesOfHours(''),
    ]).toEqual([450, 450, 720, null]);
    expect(minutesOfHours('many')).toBeNaN();
  });

  it('name languages, sign languages too', () => {
    expect(languageWords('es', speech)).toBe('Spanish');
    expect(languageWords('es', { ...speech, language: 'es' })).toBe('Español');
    expect(languageWords('ase', speech)).toBe('navigators.language.ase');
  });

  it('say which clearance', () => {
    expect(clearanceWords({ kind: 'NALOXONE', detail: '' }, speech)).toBe('navigators.clearance.NALOXONE');
    expect(clearanceWords({ kind: 'SCHOOL_CHECK', detail: 'Norrie' }, speech)).toBe(
      'navigators.clearance.SCHOOL_CHECK: Norrie',
    );
    expect(clearanceWords({ kind: 'OTHER', detail: 'Key card' }, speech)).toBe('Key card');
  });
});
