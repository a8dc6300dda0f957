import { readFileSync } from 'node:fs';
import { pathFromRoot } from '../harness/from-root.js';

/** Every route of the staff app, as its router has them: `/a/$affiliationId/more`. */
export function routePatterns(file = pathFromRoot('apps/admin/src/routeTree.gen.ts')): string[] {
  const block = /interface FileRoutesByTo \{([^}]*)\}/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  return [...block.matchAll(/'([^']+)': typeof/g)].map((match) => match[1] ?? '');
}

const isVariable = (part: string) => part.startsWith('$');

/** The route that draws this path; of several the one with the fewest variables. */
export function patternOf(path: string, patterns: readonly string[]): string | undefined {
  const parts = path.replace(/\/$/, '').split('/');
  const fits = (pattern: string) => {
    const wanted = pattern.replace(/\/$/, '').split('/');
    return (
      wanted.length === parts.length &&
      wanted.every((part, index) => isVariable(part) || part === parts[index])
    );
  };
  const variables = (pattern: string) => pattern.split('/').filter(isVariable).length;
  return patterns.filter(fits).sort((a, b) => variables(a) - variables(b))[0];
}
