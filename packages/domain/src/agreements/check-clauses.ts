import type { Refusal } from '../refusals/index.js';
import { enumOf, type EnumOf } from '../values/index.js';

/** The languages that the built-in clauses are written in. */
export const AgreementLanguage = enumOf('en', 'es');
export type AgreementLanguage = EnumOf<typeof AgreementLanguage>;

/** One clause of an agreement: a key that stays, and its text in the agreement's language. */
export interface Clause {
  /** A key of the built-in template, or `own-1`, `own-2` … for clauses that the two added. */
  key: string;
  title: string;
  text: string;
}

/** The most characters a clause may have. */
export const longestClause = 4_000;
const mostClauses = 40;
const longestTitle = 120;

/** Whether the clauses can stand in an agreement: each with a key of its own, a title and a text. */
export function checkClauses(clauses: readonly Clause[]): Refusal[] {
  const refusals: Refusal[] = [];
  if (clauses.length > mostClauses) {
    const params = { most: mostClauses };
    refusals.push({ code: 'agreements.too_many_clauses', path: ['clauses'], params, severity: 'BLOCKS' });
  }
  clauses.forEach(({ key, title, text }, at) => {
    const say = (code: Refusal['code'], field: string, params?: Refusal['params']) =>
      refusals.push({ code, path: ['clauses', String(at), field], params, severity: 'BLOCKS' });
    if (clauses.findIndex((other) => other.key === key) !== at)
      say('agreements.clause_twice', 'key', { title });
    if (title.trim() === '') say('agreements.clause_empty', 'title');
    if (text.trim() === '') say('agreements.clause_empty', 'text');
    if (title.length > longestTitle) say('agreements.clause_too_long', 'title', { most: longestTitle });
    if (text.length > longestClause) say('agreements.clause_too_long', 'text', { most: longestClause });
  });
  return refusals;
}
