import type { Permission } from '@mutuality/domain/access';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLField } from 'graphql';
import { EveryOperationDeclares } from '../src/platform/access/every-operation-declares.js';
import { type Answer, ask, testApp } from './app.js';
import { documentOf, type Ids } from './document-of.js';
import type { Person } from './world.js';

/** A root field of the schema and the permission that it declares; null: everybody may ask. */
export interface Operation {
  kind: 'query' | 'mutation';
  field: GraphQLField<unknown, unknown>;
  permission: Permission | null;
}

/** Every operation of the schema, as the registry knows it. */
export async function everyOperation(): Promise<Operation[]> {
  const app = await testApp();
  const declared = app.get(EveryOperationDeclares).registry;
  const permissionOf = (name: string) =>
    [...declared].find(([operation]) => operation.endsWith(`.${name}`))?.[1] as Permission | null;
  const { schema } = app.get(GraphQLSchemaHost);
  const fields = (kind: Operation['kind'], type: ReturnType<typeof schema.getQueryType>) =>
    Object.values(type!.getFields()).map((field) => ({ kind, field, permission: permissionOf(field.name) }));
  return [...fields('query', schema.getQueryType()), ...fields('mutation', schema.getMutationType())];
}

/** Asks an operation as this person (or as nobody), every argument filled in. */
export function call(
  person: Person | null,
  { kind, field }: Operation,
  ids: Ids,
): Promise<Answer<Record<string, unknown>>> {
  const { query, variables } = documentOf(kind, field, ids);
  return ask(person, query, variables);
}

export const codesOf = ({ errors }: Pick<Answer<unknown>, 'errors'>) =>
  errors.map(({ extensions }) => extensions.code);
