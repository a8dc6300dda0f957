import { type Refusal, type RefusalCode, refusalCodes } from '@mutuality/domain/refusals';
import type { Problem } from '../graphql/problem.js';
import type { Language } from '../i18n/languages.js';
import type { TextValues } from '../i18n/use-text.js';
import { paramWords } from './param-words.js';
import { refusalTextId } from './refusal-texts.js';

/** One thing that is wrong, in words, and the field it is about (none: the whole form). */
export interface FormProblem {
  field?: string;
  message: string;
}

/** What `useText()` gives: the sentence of an id, and the language in use. */
export interface Speech {
  t: (id: string, values?: TextValues) => string;
  language: Language;
}

/** A refusal as an answer of the server carries it. */
export interface WireRefusal {
  code: string;
  path: readonly string[];
  params?: TextValues | null;
  severity?: string | null;
}

/** Refusals out of an answer, as the rules of the domain give them. */
export const readRefusals = (wire: readonly WireRefusal[]): Refusal[] =>
  wire.map(({ code, path, params, severity }) => ({
    code: code as RefusalCode,
    path: [...path],
    params: params ?? undefined,
    severity: severity === 'WARNS' ? 'WARNS' : 'BLOCKS',
  }));

const known: readonly string[] = refusalCodes;

/** A refusal's sentence in the language in use. A server newer than this page may have reasons it has no words for. */
export function refusalText({ code, params }: Refusal, { t, language }: Speech): string {
  if (!known.includes(code)) return t('problem.REFUSED.new');
  return t(refusalTextId(code), paramWords(params ?? {}, language));
}

/** Refusals of a rule, or of the server, as the form shows them. The leading `input` of a path is left out. */
export function refusalProblems(refusals: readonly Refusal[], speech: Speech): FormProblem[] {
  return refusals.map((refusal) => {
    const path = refusal.path[0] === 'input' ? refusal.path.slice(1) : refusal.path;
    return { field: path.join('.') || undefined, message: refusalText(refusal, speech) };
  });
}

/** Warnings are told and let stand; everything else holds the form back. */
export const blocking = (refusals: readonly Refusal[]) =>
  refusals.filter((refusal) => refusal.severity !== 'WARNS');
export const warnings = (refusals: readonly Refusal[]) =>
  refusals.filter((refusal) => refusal.severity === 'WARNS');

/** What happened, what is safe and what to do, for a problem that is not a refusal. */
export function problemText(problem: Exclude<Problem, { kind: 'REFUSED' }>, { t }: Speech): string {
  if (problem.kind === 'INTERNAL' && problem.requestId) {
    return t('problem.INTERNAL.code', { code: problem.requestId });
  }
  return t(`problem.${problem.kind}`);
}

/** Any problem as a form shows it. */
export function formProblems(problem: Problem, speech: Speech): FormProblem[] {
  return problem.kind === 'REFUSED'
    ? refusalProblems(problem.refusals, speech)
    : [{ message: problemText(problem, speech) }];
}
