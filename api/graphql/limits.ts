import type { ApolloServerPlugin } from '@apollo/server';
import {
  getNullableType,
  GraphQLError,
  isListType,
  Kind,
  type GraphQLSchema,
  type SelectionNode,
  type ValidationRule,
} from 'graphql';
import { getComplexity, simpleEstimator, type ComplexityEstimator } from 'graphql-query-complexity';

import type { RequestContext } from './context.ts';

/**
 * How much one request may ask. Cost counts the values that an answer would hold, lists in lists multiplied: a family of a
 * hundred people with twenty contacts each and six values of a contact costs 12,000. Twenty summaries cost about the same.
 */
export const limits = {
  tokens: 1_500,
  depth: 5,
  aliases: 30,
  cost: 30_000,
};

/** What a field costs that gathers a whole family, beside its parts. */
const costOfGathering = 1_000;
const gathering = new Set(['familySummary', 'familyRecord', 'family', 'person']);

/** How long a list is taken to be that the client does not size: a large family, not the usual one. */
const listSizes: Readonly<Record<string, number>> = {
  'Family.people': 100,
  'Family.households': 40,
  'Family.professionals': 100,
  'Family.findings': 50,
  'Family.coverage': 30,
  'ContactMatrix.rows': 20,
  'ContactMatrix.columns': 40,
  'MatrixRow.cells': 40,
  'Finding.because': 10,
  'StandingQuestions.questions': 50,
  'StandingAnswer.rows': 300,
  'StandingAnswer.gone': 50,
  'StandingAnswer.runs': 50,
};
const usualListSize = 5;

const sizedBelow = new Set(['search', 'worklist', 'timelinessIntervals']);

/** The hits, or the rows, stand one level below the field that sizes them. */
const estimateSearch: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  if (type.name !== 'Query' || !sizedBelow.has(field.name)) return undefined;
  const limit: unknown = args.limit;
  const hits = typeof limit === 'number' ? Math.max(1, limit) : usualListSize;
  return costOfGathering + Math.ceil(hits / usualListSize) * childComplexity;
};

const estimateGathering: ComplexityEstimator = ({ type, field, childComplexity }) =>
  type.name === 'Query' && gathering.has(field.name) ? costOfGathering + childComplexity : undefined;

/** A list costs its parts as often as it may hold them: as the client sizes it, or as large as such a list is taken to be. */
const estimateList: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const limit: unknown = args.limit;
  if (typeof limit === 'number') return 1 + Math.max(1, limit) * childComplexity;
  if (!isListType(getNullableType(field.type)) || childComplexity === 0) return undefined;
  return 1 + (listSizes[`${type.name}.${field.name}`] ?? usualListSize) * childComplexity;
};

/** Refuses a request that costs too much before any of it is done. Cost is counted with the variables it came with. */
export function costLimit(schema: GraphQLSchema): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ request, document }) => {
          const cost = getComplexity({
            schema,
            query: document,
            ...(request.operationName == null ? {} : { operationName: request.operationName }),
            variables: request.variables ?? {},
            estimators: [
              estimateSearch,
              estimateGathering,
              estimateList,
              simpleEstimator({ defaultComplexity: 1 }),
            ],
          });
          if (cost > limits.cost)
            throw tooMuch('This asks for too much at once. Ask for it in several requests.');
          return Promise.resolve();
        },
      }),
  };
}

/** Refuses deeper nesting than any page needs. Fragments count where they are spread. */
export const depthLimit: ValidationRule = (context) => {
  const spread = new Map<string, number>();
  const deepestOf = (name: string, open: ReadonlySet<string>): number =>
    spread.get(name) ?? measure(name, open);
  function measure(name: string, open: ReadonlySet<string>): number {
    const fragment = context.getFragment(name);
    if (fragment == null || open.has(name)) return 0;
    const deepest = depthOf(fragment.selectionSet.selections, new Set([...open, name]));
    spread.set(name, deepest);
    return deepest;
  }
  function depthOf(selections: readonly SelectionNode[], open: ReadonlySet<string>): number {
    const depths = selections.map((selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return deepestOf(selection.name.value, open);
      if (selection.kind === Kind.FIELD && selection.name.value.startsWith('__')) return 0;
      const inner =
        selection.selectionSet === undefined ? 0 : depthOf(selection.selectionSet.selections, open);
      return selection.kind === Kind.FIELD ? 1 + inner : inner;
    });
    return Math.max(0, ...depths);
  }
  return {
    OperationDefinition: (node) => {
      const depth = depthOf(node.selectionSet.selections, new Set());
      if (depth > limits.depth) {
        context.reportError(
          tooMuch(`This is nested ${depth} levels deep; at most ${limits.depth} are answered.`),
        );
      }
    },
  };
};

/** Refuses the same costly field under many names. */
export const aliasLimit: ValidationRule = (context) => {
  let aliases = 0;
  return {
    Field: (node) => {
      if (node.alias !== undefined) aliases += 1;
      if (aliases === limits.aliases + 1) {
        aliases += 1;
        context.reportError(tooMuch(`This gives other names to more than ${limits.aliases} fields.`));
      }
    },
  };
};

function tooMuch(message: string): GraphQLError {
  // Apollo gives every failed validation its own code; the translation prefers ours.
  return new GraphQLError(message, { extensions: { code: 'TOO_MUCH_ASKED', refusal: 'TOO_MUCH_ASKED' } });
}
