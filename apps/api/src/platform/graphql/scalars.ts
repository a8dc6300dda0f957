import { GraphQLScalarType, Kind } from 'graphql';
import { Temporal } from 'temporal-polyfill';
import { BadInput } from '../errors/errors.js';

function text(name: string, description: string, check: (value: string) => string): GraphQLScalarType {
  const parse = (value: unknown): string => {
    if (typeof value !== 'string') throw new BadInput(`${name} is a text`);
    try {
      return check(value);
    } catch {
      throw new BadInput(`${value.slice(0, 40)} is not a ${description}`);
    }
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: parse,
    parseLiteral: (ast) => parse(ast.kind === Kind.STRING ? ast.value : undefined),
  });
}

/** A calendar day without a time zone, `2026-11-23`. */
export const CalendarDay = text('CalendarDay', 'day such as 2026-11-23', (value) => {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(value)) throw new RangeError();
  return Temporal.PlainDate.from(value).toString();
});

/** A time of day without a time zone, `14:30`. */
export const WallTime = text('WallTime', 'time of day such as 14:30', (value) => {
  if (!/^\d{2}:\d{2}$/.test(value)) throw new RangeError();
  return Temporal.PlainTime.from(value).toString({ smallestUnit: 'minute' });
});

/** Plain values by name, such as the params of a refusal. */
export const JsonScalar = new GraphQLScalarType({
  name: 'JSON',
  description: 'Plain values by name',
});
