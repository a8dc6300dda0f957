import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** A value for each argument or input field of that name; what is not named gets a harmless one of its type. */
export type Ids = Readonly<Record<string, string>>;

const samples: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1,
  Boolean: false,
  String: 'x',
  CalendarDay: '2026-11-23',
  WallTime: '10:00',
  DateTime: '2026-11-23T10:00:00.000Z',
  JSON: {},
};

/** A call of one root field with every argument filled in and every plain field asked for, two levels deep. */
export function documentOf(
  kind: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
  ids: Ids,
): { query: string; variables: Record<string, unknown> } {
  const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`);
  const passed = field.args.map(({ name }) => `${name}: $${name}`);
  const head = declared.length > 0 ? `(${declared.join(', ')})` : '';
  const call = passed.length > 0 ? `(${passed.join(', ')})` : '';
  return {
    query: `${kind} Call${head} { ${field.name}${call} ${selectionOf(field.type, 3)} }`,
    variables: Object.fromEntries(field.args.map(({ name, type }) => [name, valueOf(type, name, ids)])),
  };
}

function valueOf(type: GraphQLInputType, name: string, ids: Ids): unknown {
  if (name === 'after') return null; // a first page
  if (isNonNullType(type)) return valueOf(type.ofType, name, ids);
  if (isListType(type)) return [valueOf(type.ofType, name.replace(/s$/, ''), ids)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    return Object.fromEntries(
      Object.values(type.getFields()).map((field) => [field.name, valueOf(field.type, field.name, ids)]),
    );
  }
  if (type.name === 'ID') return ids[name] ?? ids.id;
  return ids[name] ?? samples[type.name];
}

function selectionOf(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).flatMap((field) => {
    if (field.args.some(({ type: argument }) => isNonNullType(argument))) return [];
    if (!isObjectType(getNamedType(field.type))) return [field.name];
    return depth > 1 ? [`${field.name} ${selectionOf(field.type, depth - 1)}`] : [];
  });
  return `{ ${fields.length > 0 ? fields.join(' ') : '__typename'} }`;
}
