import type { PersonAt } from '../person-at.ts';
import { bondOwner } from './bond-words.ts';
import { careNoun } from './care-words.ts';
import type { ConnectionStep } from './connection.ts';
import { childWord, descentNoun, parentWord, sideOf, siblingWord } from './descent-words.ts';
import { bondBetween, caresBetween, type KinFinder } from './kin-finder.ts';
import { isDoubtful, weakest } from './kinship.ts';
import { phrasesOf } from './kinship-term.ts';
import { kinshipsBetween } from './kinships-between.ts';
import { personIn, phraseText, usualOptions } from './phrase.ts';

/** A connection that no word of kinship stands for: "mother of his half-brother's father", "foster carer of her brother". */
export function connectionInWords(finder: KinFinder, path: readonly ConnectionStep[]): string | null {
  const first = path[0];
  const last = path.at(-1);
  if (first === undefined || last === undefined) return null;
  const whose = possessiveOf(personOf(finder, first.fromId));
  const certainty = weakest(path.map((step) => step.certainty));
  const doubt = isDoubtful(certainty) ? ` (${certainty})` : '';
  if (path.length === 1) return `${whose} ${stepNoun(finder, last)}${doubt}`;
  return `${stepNoun(finder, last)} of ${whose} ${chainText(finder, path.slice(0, -1))}${doubt}`;
}

/** A plain line of descent has a word, and so may kin by partnership or care; anything else is told tie by tie. */
function chainText(finder: KinFinder, path: readonly ConnectionStep[]): string {
  const last = path.at(-1);
  if (last === undefined) return '';
  if (path.length === 1) return stepNoun(finder, last);
  const word = isDescent(path) ? descentText(finder, path) : kinText(finder, path);
  return word ?? `${chainText(finder, path.slice(0, -1))}'s ${stepNoun(finder, last)}`;
}

const isDescent = (path: readonly ConnectionStep[]) => path.every(({ kind }) => kind in descentLetters);

/** "step-sister" for "father's wife's daughter". */
function kinText(finder: KinFinder, path: readonly ConnectionStep[]): string | null {
  const [egoId, alterId] = [path[0]?.fromId, path.at(-1)?.toId];
  if (egoId === undefined || alterId === undefined) return null;
  const [closest] = phrasesOf(
    { graph: finder.graph, options: usualOptions },
    kinshipsBetween(finder, egoId, alterId),
  );
  return closest === undefined ? null : phraseText(closest.phrase);
}

const descentLetters: Partial<Record<ConnectionStep['kind'], string>> = {
  parent: 'u',
  child: 'd',
  sibling: 's',
};

function descentText(finder: KinFinder, path: readonly ConnectionStep[]): string | null {
  const shape = path.map(({ kind }) => descentLetters[kind] ?? '-').join('');
  const first = path[0];
  const last = path.at(-1);
  if (first === undefined || last === undefined || !/^(u+|d+|u*sd*)$/.test(shape)) return null;
  const across = shape.includes('s') ? 1 : 0;
  const up = path.filter(({ kind }) => kind === 'parent').length + across;
  const down = path.filter(({ kind }) => kind === 'child').length + across;
  const side = up >= 2 ? sideOf(personOf(finder, first.toId)) : null;
  return `${side === null ? '' : `${side} `}${descentNoun(up, down, personOf(finder, last.toId).sex)}`;
}

function stepNoun(finder: KinFinder, step: ConnectionStep): string {
  const person = personOf(finder, step.toId);
  switch (step.kind) {
    case 'parent':
      return parentWord(person.sex);
    case 'child':
      return person.isUnborn ? 'unborn child' : childWord(person.sex);
    case 'sibling':
      return siblingNoun(finder, step, person);
    case 'partner': {
      const segment = bondBetween(finder.graph, step.fromId, step.toId);
      return segment === null ? 'partner' : bondOwner(segment.bond, person);
    }
    case 'carer':
    case 'cared_for': {
      const [care] = caresBetween(finder.graph, step.fromId, step.toId);
      return care === undefined ? 'carer' : careNoun(care.care, care.isCarer, care.isFormer, !person.isChild);
    }
  }
}

function siblingNoun({ descent }: KinFinder, { fromId, toId }: ConnectionStep, person: PersonAt): string {
  const link = (['legal', 'birth'] as const)
    .flatMap((lineage) => descent.siblings(fromId, lineage))
    .find(({ siblingId }) => siblingId === toId);
  const word = siblingWord(person.sex);
  if (link?.share === 'half') return `half-${word}`;
  return person.isUnborn ? `unborn ${word}` : word;
}

function possessiveOf({ sex }: PersonAt): string {
  return sex === 'unknown' ? 'their' : sex === 'male' ? 'his' : 'her';
}

function personOf({ graph }: KinFinder, id: ConnectionStep['toId']): PersonAt {
  return personIn({ graph, options: usualOptions }, id);
}
