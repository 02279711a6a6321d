import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind, type GraphQLSchema, type SelectionNode, type ValidationRule } from 'graphql';
import { getComplexity, simpleEstimator, type ComplexityEstimator } from 'graphql-query-complexity';

import type { RequestContext } from './context.ts';

/**
 * How much one request may ask. The browser's largest asks for a family with everything in it (depth 4, cost about 100);
 * a page of search hits asks for twenty summaries.
 */
export const limits = {
  tokens: 1_500,
  depth: 5,
  aliases: 30,
  cost: 1_000,
};

/** What a field costs that gathers a whole family, beside its parts. */
const costOfGathering = 25;
const gathering = new Set(['familySummary', 'familyRecord', 'family', 'person', 'search']);

const estimateGathering: ComplexityEstimator = ({ type, field, childComplexity }) =>
  type.name === 'Query' && gathering.has(field.name) ? costOfGathering + childComplexity : undefined;

/** A list that the client sizes itself costs its parts that many times over. */
const estimateSizedList: ComplexityEstimator = ({ args, childComplexity }) => {
  const limit: unknown = args.limit;
  return typeof limit === 'number' ? 1 + Math.ceil(Math.max(1, limit) / 20) * childComplexity : undefined;
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
            estimators: [estimateGathering, estimateSizedList, simpleEstimator({ defaultComplexity: 1 })],
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
