import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { BadInput } from '../errors/errors.js';
import { CalendarDay } from './scalars.js';

/** The most rows a page may have. */
export const MAX_PAGE = 100;

@ObjectType()
export class PageInfo {
  @Field()
  hasNextPage: boolean;

  @Field()
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true })
  startCursor: string | null;

  @Field(() => String, { nullable: true })
  endCursor: string | null;
}

export interface Edge<N> {
  cursor: string;
  node: N;
}

export interface Connection<N> {
  edges: Edge<N>[];
  pageInfo: PageInfo;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 50, description: 'At most 100' })
  first: number;

  @Field(() => String, { nullable: true })
  after?: string;
}

/** The Relay connection type of a node type: `ShiftConnection`, `ShiftEdge`. */
export function connectionOf<N>(node: Type<N>): Type<Connection<N>> {
  @ObjectType(`${node.name}Edge`)
  class NodeEdge implements Edge<N> {
    @Field()
    cursor: string;

    @Field(() => node)
    node: N;
  }

  @ObjectType(`${node.name}Connection`)
  class NodeConnection implements Connection<N> {
    @Field(() => [NodeEdge])
    edges: NodeEdge[];

    @Field(() => PageInfo)
    pageInfo: PageInfo;
  }
  return NodeConnection;
}

const isUuid = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/** What a cursor may say for a sort column of each kind: a forged one never reaches the database. */
const kinds = {
  text: (value: string) => !value.includes('\0'),
  day: (value: string) => CalendarDay.parseValue(value) === value,
  id: isUuid,
} as const;

export type CursorColumn = keyof typeof kinds;

/** How a page is asked of the database: one row more than wanted, after the key of the last one seen. */
export interface Keyset {
  limit: number;
  /** Values of (sort columns, id) of the last row seen; null for the first page. */
  after: string[] | null;
}

/** Checks the page arguments. A cursor of another list or no cursor at all is an error in words, not a crash. */
export function keyset({ first, after }: PageArgs, columns: readonly CursorColumn[]): Keyset {
  if (first < 1 || first > MAX_PAGE) throw new BadInput(`first must be from 1 to ${MAX_PAGE}`, ['first']);
  if (after === undefined || after === null) return { limit: first + 1, after: null };
  try {
    const values: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'));
    if (isKeyOf(columns, values)) return { limit: first + 1, after: values };
  } catch {
    // said below
  }
  throw new BadInput('after is not a cursor of this list', ['after']);
}

function isKeyOf(columns: readonly CursorColumn[], values: unknown): values is string[] {
  return (
    Array.isArray(values) &&
    values.length === columns.length &&
    columns.every((column, index) => typeof values[index] === 'string' && kinds[column](values[index]))
  );
}

/** The page's answer from the rows found (one more than wanted tells that there is a next page). */
export function connection<N>(
  rows: N[],
  { limit, after }: Keyset,
  key: (node: N) => string[],
): Connection<N> {
  const edges = rows.slice(0, limit - 1).map((node) => ({
    node,
    cursor: Buffer.from(JSON.stringify(key(node)), 'utf8').toString('base64url'),
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length >= limit,
      hasPreviousPage: after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
