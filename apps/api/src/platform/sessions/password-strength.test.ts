import { describe, expect, it } from '@jest/globals';
import { refuseWeak, weaknessOf } from './password-strength.js';

const about = ['Jo Doe', 'jo.doe@example.org', 'Kalamazoo Public Library'];

describe('a password', () => {
  it.each(['', 'Tr0ub4dor&3', 'elevenchars', 'ñandúes'])(
    'of fewer than 12 characters is short: %s',
    (password) => {
      expect(weaknessOf(password)).toBe('SHORT');
    },
  );

  it.each([
    'password1234',
    'P@ssw0rd!2026',
    'Contraseña123',
    'Welcome-2026!',
    'Library2026!!',
    'qwertyuiop123',
    '123456789012',
    'abcdefghijkl',
    'lkjihgfedcba',
    'aaaaaaaaaaaa',
    'ababababababab',
    'sunshinemonkey',
    'Kalamazoo-2026',
    'jo.doe.jo.doe1',
  ])('that is common words, a run or the own names is common: %s', (password) => {
    expect(weaknessOf(password, about)).toBe('COMMON');
  });

  it.each([
    'lantern-river-ninety',
    'the summer dragon likes coffee',
    'kd8#mv2!qp0x',
    '9{2]8&6#^*~%',
    '928374658291',
    'ventana azul lluvia',
  ])('that takes long to guess is good: %s', (password) => {
    expect(weaknessOf(password, about)).toBeNull();
  });

  it('that is weak is refused with the reason and the rule', () => {
    const refused = () => refuseWeak('short');
    expect(refused).toThrow(expect.objectContaining({ response: expect.anything() }));
    try {
      refused();
    } catch (error) {
      const { response } = error as { response: unknown };
      expect(response).toEqual({ code: 'WEAK_PASSWORD', reason: 'SHORT', minLength: 12 });
    }
  });
});
