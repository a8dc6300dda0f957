import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const call = /graphql\(\s*(?:\/\*[^*]*\*\/\s*)?`([^`]*)`\s*,?\s*\)/g;
const operation = /\b(?:query|mutation)\s+(\w+)/;

/** The full text of each operation by its name, fragments included, as the types were made from it. */
function textsOf(source: string): Map<string, string> {
  const file = join(source, 'gql/persisted-documents.json');
  if (!existsSync(file)) return new Map();
  const texts = Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
  return new Map(texts.map((text) => [operation.exec(text)?.[1] ?? '', text]));
}

/**
 * Puts the text of each operation into the module that asks for it, so that it travels with its lazy route and the
 * map of all documents never enters the bundle.
 */
export function documents(source: string): Plugin {
  return {
    name: 'mutuality-documents',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('.graphql.ts')) return null;
      const texts = textsOf(source);
      const inlined = code
        .replace(/^import \{ graphql \} from '[^']*gql[^']*';$/m, '')
        .replace(call, (_, text: string) => {
          const name = operation.exec(text)?.[1];
          if (!name) return 'undefined';
          const whole = texts.get(name);
          if (!whole) this.error(`${name} is not in src/gql: run the codegen script`);
          return `(${JSON.stringify(whole)})`;
        });
      return { code: inlined, map: null };
    },
  };
}
