import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';
import { buildSchema, isEnumType } from 'graphql';

const schema = process.env.SCHEMA ?? join(import.meta.dirname, '../api/schema.graphql');
const domain = join(import.meta.dirname, '../../packages/domain/src');

/** Where the domain has an enum of that name: `@mutuality/domain/access#Role`. */
function enumsOfTheDomain(): Record<string, string> {
  const names = Object.values(buildSchema(readFileSync(schema, 'utf8')).getTypeMap())
    .filter((type) => isEnumType(type) && !type.name.startsWith('__'))
    .map((type) => type.name);
  const found: Record<string, string> = {};
  for (const noun of readdirSync(domain)) {
    const text = readFileSync(join(domain, noun, 'index.ts'), 'utf8');
    for (const name of names) {
      if (new RegExp(`\\b${name}\\b`).test(text)) found[name] ??= `@mutuality/domain/${noun}#${name}`;
    }
  }
  return found;
}

/**
 * Types of every document of the app from the API's committed schema. Enums are those of the domain. The texts of the
 * documents are kept in persisted-documents.json, from which the build takes them.
 */
const config: CodegenConfig = {
  schema,
  documents: ['src/**/*.graphql.ts'],
  ignoreNoDocuments: true,
  emitLegacyCommonJSImports: false,
  importExtension: '.js',
  generates: {
    'src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
      documentTransforms: [addTypenameSelectionDocumentTransform],
      config: {
        useTypeImports: true,
        strictScalars: true,
        enumsAsTypes: true,
        enumValues: enumsOfTheDomain(),
        scalars: {
          ID: 'string',
          CalendarDay: 'string',
          WallTime: 'string',
          Instant: 'string',
          DateTime: 'string',
          JSON: 'Record<string, string | number>',
        },
      },
    },
  },
};

export default config;
