import { isTimeZone } from '@mutuality/domain/time';
import { isMail } from '@mutuality/domain/values';
import * as v from 'valibot';
import { BadInput } from '../errors/errors.js';
import { languages } from '../mail/language.js';

const text = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));
const password = v.pipe(v.string(), v.minLength(1), v.maxLength(256));
const token = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{10,100}$/));
const language = v.picklist(languages);

export const signInBody = v.strictObject({ email: text(320), password });

export const confirmBody = v.strictObject({ password });

export const languageBody = v.strictObject({ language });

export const acceptBody = v.strictObject({
  token,
  name: v.optional(text(200)),
  password: v.optional(password),
});

/** Without a zone the consortium begins in the server's own; without a language, in English. */
export const setupBody = v.strictObject({
  token,
  consortiumName: text(200),
  name: text(200),
  email: v.pipe(text(320), v.check(isMail)),
  password,
  zone: v.optional(
    v.pipe(v.string(), v.check(isTimeZone)),
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  ),
  language: v.optional(language, 'en'),
});

/** A body of this shape. Throws `BadInput` with the first path that does not fit; what was sent is not repeated. */
export function bodyOf<Schema extends v.GenericSchema>(schema: Schema, body: unknown): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, body);
  if (parsed.success) return parsed.output;
  const path = parsed.issues[0].path?.map((step) => String(step.key)) ?? [];
  throw new BadInput('The request has the wrong shape', path);
}
