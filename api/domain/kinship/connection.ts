import type { PersonId } from '../ids.ts';
import type { Certainty } from '../vocabulary.ts';
import { caresBetween, type KinFinder } from './kin-finder.ts';
import { isWeaker } from './kinship.ts';

/** One tie of a connection: what the person reached is to the one before. */
export interface ConnectionStep {
  readonly kind: 'parent' | 'child' | 'sibling' | 'partner' | 'carer' | 'cared_for';
  readonly fromId: PersonId;
  readonly toId: PersonId;
  readonly certainty: Certainty;
  readonly tieIds: readonly string[];
}

/** Longer chains say nothing that anybody could follow. */
export const furthestConnection = 8;

type Ties = 'descent' | 'partners' | 'care';
type Tree = ReadonlyMap<PersonId, ConnectionStep>;

const trees = new WeakMap<KinFinder, Map<string, Tree>>();

/**
 * The shortest way from one person to another where no word of kinship stands for it: by descent alone if there is one,
 * else with partners, else with care. Empty where there is none within eight steps.
 */
export function connectionBetween(finder: KinFinder, egoId: PersonId, alterId: PersonId): ConnectionStep[] {
  const { bonds, care } = finder.graph;
  const kinds: readonly Ties[] = [
    'descent',
    ...(bonds.size > 0 ? (['partners'] as const) : []),
    ...(care.size > 0 ? (['care'] as const) : []),
  ];
  for (const ties of kinds) {
    const path = pathIn(treeFrom(finder, egoId, ties), alterId);
    if (path.length > 0) return path;
  }
  return [];
}

function pathIn(tree: Tree, alterId: PersonId): ConnectionStep[] {
  const path: ConnectionStep[] = [];
  for (let step = tree.get(alterId); step !== undefined; step = tree.get(step.fromId)) path.unshift(step);
  return path;
}

/** The shortest ways from one person to everybody: walked once, then asked for each of the family. */
function treeFrom(finder: KinFinder, egoId: PersonId, ties: Ties): Tree {
  const held = trees.get(finder) ?? new Map<string, Tree>();
  trees.set(finder, held);
  const key = `${ties} ${egoId}`;
  const tree = held.get(key) ?? walkFrom(finder, egoId, ties);
  held.set(key, tree);
  return tree;
}

function walkFrom(finder: KinFinder, egoId: PersonId, ties: Ties): Tree {
  const tree = new Map<PersonId, ConnectionStep>();
  let level = [egoId];
  for (let step = 1; step <= furthestConnection && level.length > 0; step += 1) {
    const next: PersonId[] = [];
    for (const id of level) {
      for (const found of stepsFrom(finder, id, ties)) {
        if (found.toId === egoId || tree.has(found.toId)) continue;
        tree.set(found.toId, found);
        next.push(found.toId);
      }
    }
    level = next;
  }
  return tree;
}

const kindOrder: readonly ConnectionStep['kind'][] = [
  'parent',
  'sibling',
  'child',
  'partner',
  'carer',
  'cared_for',
];

/** Surer ties first, then the eldest, so that the way told does not hang on the order or the ids of the ties. */
function stepsFrom(finder: KinFinder, id: PersonId, ties: Ties): ConnectionStep[] {
  const steps = [
    ...descentSteps(finder, id),
    ...(ties === 'descent' ? [] : partnerSteps(finder, id)),
    ...(ties === 'care' ? careSteps(finder, id) : []),
  ];
  const rank = (step: ConnectionStep) => finder.graph.rank.get(step.toId) ?? 0;
  return steps.sort(
    (a, b) =>
      kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
      Number(isWeaker(a.certainty, b.certainty)) - Number(isWeaker(b.certainty, a.certainty)) ||
      rank(a) - rank(b),
  );
}

function descentSteps({ graph, descent }: KinFinder, id: PersonId): ConnectionStep[] {
  const lineages = graph.birthOnlyTieIds.size === 0 ? (['legal'] as const) : (['legal', 'birth'] as const);
  const steps = lineages.flatMap((lineage) => [
    ...[...(graph[lineage].parents.get(id) ?? [])].map(([toId, tie]) => stepTo('parent', id, toId, tie)),
    ...[...(graph[lineage].children.get(id) ?? [])].map(([toId, tie]) => stepTo('child', id, toId, tie)),
    ...descent.siblings(id, lineage).map((link): ConnectionStep => ({
      kind: 'sibling',
      fromId: id,
      toId: link.siblingId,
      ...sureness(link),
    })),
  ]);
  return steps.filter(({ toId }) => graph.people.has(toId));
}

function stepTo(
  kind: ConnectionStep['kind'],
  fromId: PersonId,
  toId: PersonId,
  tie: { readonly id: string; readonly certainty: Certainty },
): ConnectionStep {
  return { kind, fromId, toId, certainty: tie.certainty, tieIds: [tie.id] };
}

function partnerSteps({ bondsOf }: KinFinder, id: PersonId): ConnectionStep[] {
  return bondsOf(id).map((segment) => ({
    kind: 'partner',
    fromId: id,
    toId: segment.people[1],
    ...sureness(segment),
  }));
}

function careSteps({ graph }: KinFinder, id: PersonId): ConnectionStep[] {
  const others = (graph.care.get(id) ?? []).map(({ carerId, personId }) =>
    carerId === id ? personId : carerId,
  );
  return [...new Set(others)].flatMap((toId) => {
    const [care] = caresBetween(graph, id, toId);
    if (care === undefined) return [];
    return [{ kind: care.isCarer ? 'carer' : 'cared_for', fromId: id, toId, ...sureness(care) } as const];
  });
}

function sureness({ certainty, tieIds }: Pick<ConnectionStep, 'certainty' | 'tieIds'>) {
  return { certainty, tieIds };
}
