import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

import { readCalendarDate, readPartialDate } from '../domain/calendar-date.ts';

/** A value that only ever goes out: a document or the plain values behind a sentence. */
function outgoing(name: string): GraphQLScalarType {
  return new GraphQLScalarType({
    name,
    serialize: (value) => value,
    parseValue: () => {
      throw badInput(`${name} cannot be sent in.`);
    },
  });
}

function dateScalar(name: string, read: (text: string) => string | null, example: string): GraphQLScalarType {
  const parse = (value: unknown): string => {
    const date = typeof value === 'string' ? read(value) : null;
    if (date === null) throw badInput(`Give a date that exists, in the form ${example}.`);
    return date;
  };
  return new GraphQLScalarType({
    name,
    serialize: (value) => value,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
  });
}

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', refusal: 'BAD_REQUEST' } });
}

export const scalars = {
  CalendarDate: dateScalar('CalendarDate', readCalendarDate, '2026-06-30'),
  PartialDate: dateScalar('PartialDate', readPartialDate, '2016, 2016-03 or 2016-03-05'),
  FamilyRecordDocument: outgoing('FamilyRecordDocument'),
  Facts: outgoing('Facts'),
};
