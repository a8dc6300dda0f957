import { describe, expect, it } from '@jest/globals';
import { asRead, bannedIn, easeOf, gradeOf } from './plain-words.js';

describe('plain words', () => {
  it('finds what harms or hurries, as a whole word only', () => {
    expect(bannedIn('The client was a no-show!', 'en')).toEqual(['client', 'no-show', '!']);
    expect(bannedIn('El paciente no vino', 'es')).toEqual(['paciente']);
    expect(bannedIn('A staircase to the roof', 'en')).toEqual([]);
  });

  it('reads a message with its values filled in', () => {
    expect(asRead('{name} has {n, plural, one {# shift} other {# shifts}}')).toMatch(/^Ana has .* ?shifts$/);
  });

  it('grades short sentences low and long words high', () => {
    expect(gradeOf(['The cat sat on the mat.'])).toBeLessThan(2);
    const hard =
      'Notwithstanding organizational considerations, administrators systematically prioritize interoperability.';
    expect(gradeOf([hard])).toBeGreaterThan(15);
  });

  it('finds easy Spanish easy and hard Spanish hard', () => {
    expect(easeOf(['La casa es azul. El sol sale hoy.'])).toBeGreaterThan(90);
    const hard =
      'Indudablemente, la interoperabilidad organizacional requiere consideraciones administrativas extraordinariamente pormenorizadas.';
    expect(easeOf([hard])).toBeLessThan(30);
  });
});
