import { compileMessageOrThrow, type CompiledMessage } from '@lingui/message-utils/compileMessage';

/** The texts of one folder in both languages. */
export interface Catalog {
  name: string;
  en: Record<string, string>;
  es: Record<string, string>;
}

/** The values that a message takes: `count:plural`, `name:`. */
export function argumentsOf(message: CompiledMessage): string[] {
  const found = new Set<string>();
  for (const token of message) {
    if (typeof token === 'string') continue;
    const [name, type, choices] = token;
    found.add(`${name}:${type ?? ''}`);
    if (choices === null || typeof choices !== 'object') continue;
    for (const inner of Object.values(choices)) {
      if (Array.isArray(inner)) argumentsOf(inner as CompiledMessage).forEach((each) => found.add(each));
    }
  }
  return [...found].filter((each) => !each.startsWith('#')).sort();
}

function compare(catalog: Catalog): string[] {
  const problems: string[] = [];
  for (const id of new Set([...Object.keys(catalog.en), ...Object.keys(catalog.es)])) {
    const [en, es] = [catalog.en[id]?.trim(), catalog.es[id]?.trim()];
    if (!en || !es) {
      problems.push(`${catalog.name}: ${id} has no ${en ? 'Spanish' : 'English'} text`);
      continue;
    }
    try {
      const [here, there] = [en, es].map((text) => argumentsOf(compileMessageOrThrow(text)).join(' '));
      if (here !== there)
        problems.push(`${catalog.name}: ${id} takes ${here} in English, ${there} in Spanish`);
    } catch (error) {
      problems.push(`${catalog.name}: ${id} cannot be read: ${(error as Error).message}`);
    }
  }
  return problems;
}

const uses = [
  /\bt\(\s*(['"`])([^'"`]+)\1/g, // t('noun.thing') and t(`noun.${word}`)
  /<Trans\b[^>]*?\bid=(['"])([^'"]+)\1/g, // <Trans id="noun.thing">
  /\btextId(?:=|:\s*)(['"])([^'"]+)\1/g, // textId: 'noun.thing' in lists
];

/** The ids that a source file asks for; `noun.${word}` is cut at the first value. */
export function idsIn(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
  return uses.flatMap((use) => [...code.matchAll(use)].map((match) => match[2] ?? ''));
}

const shared = /^(lib|ui|routes|features\/shell)\//;

/** A feature sees its own texts and the shared ones, because no others are loaded with it. */
function mayUse(source: string, catalog: string): boolean {
  if (shared.test(catalog) || source.startsWith('routes/')) return true;
  const feature = /^features\/[^/]+\//.exec(source)?.[0];
  return feature !== undefined && catalog.startsWith(feature);
}

/** Everything that would leave a person without a text in their language. Empty means complete. */
export function checkCatalogs(all: Catalog[], sources: { name: string; text: string }[]): string[] {
  const problems = all.flatMap(compare);
  const owners = new Map<string, string>();
  for (const catalog of all) {
    for (const id of Object.keys(catalog.en)) {
      const other = owners.get(id);
      if (other) problems.push(`${id} stands in both ${other} and ${catalog.name}`);
      owners.set(id, catalog.name);
    }
  }
  for (const source of sources) {
    const seen = [...owners].filter(([, catalog]) => mayUse(source.name, catalog)).map(([id]) => id);
    for (const id of idsIn(source.text)) {
      const stem = id.includes('${') ? id.slice(0, id.indexOf('${')) : null;
      const known = stem === null ? seen.includes(id) : seen.some((each) => each.startsWith(stem));
      if (!known) problems.push(`${source.name} asks for ${id}, which it has no text for`);
    }
  }
  return problems;
}
