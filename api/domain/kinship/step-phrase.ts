import { firstDay, lastDay } from '../calendar-date.ts';
import type { PersonAt } from '../person-at.ts';
import type { Sex } from '../vocabulary.ts';
import { isMarriage, type Bond } from './bond.ts';
import { childWord, descentNoun, parentWord, siblingWord } from './descent-words.ts';
import type { BondSegment, Kinship } from './kinship.ts';
import { shapeOf } from './kinship-shape.ts';
import { linePhrase } from './line-phrase.ts';
import { personIn, plain, type Phrase, type PhraseContext } from './phrase.ts';

/**
 * Step-kin, who come by marriage or civil partnership (Children Act 1989 s.4A; R6); null where the kinship is not of
 * that kind: no marriage, or one that was over before the child was born.
 */
export function stepPhrase(context: PhraseContext, kinship: Kinship): Phrase | null {
  const bond = kinship.find((segment): segment is BondSegment => segment.kind === 'bond')?.bond;
  const ego = endOf(context, kinship, 'first');
  const alter = endOf(context, kinship, 'last');
  if (bond === undefined || ego === null || alter === null || !makesStep(context, bond)) return null;
  switch (shapeOf(kinship)) {
    case 'parent bond':
      return wasThere(bond, ego) ? stepped(bond, stepParent(alter.sex)) : null;
    case 'bond child':
      return wasThere(bond, alter) ? stepped(bond, `step${childWord(alter.sex)}`) : null;
    case 'parent bond child':
      return wasThere(bond, ego) && wasThere(bond, alter)
        ? stepped(bond, `step-${siblingWord(alter.sex)}`)
        : null;
    default:
      return bond.now === 'ended' ? null : stepGrandPhrase(context, kinship, alter.sex);
  }
}

/** Two generations away and more; a marriage that has ended is told as such: "grandmother's former husband". */
function stepGrandPhrase(context: PhraseContext, kinship: Kinship, sex: Sex): Phrase | null {
  const [first, second] = kinship;
  const shape = shapeOf(kinship);
  if (shape === 'parent bond parent') return plain(`step-${descentNoun(2, 0, sex)}`);
  if (shape === 'child bond child') return plain(`step-${descentNoun(0, 2, sex)}`);
  if (shape === 'bond descendant' && second?.kind === 'line') {
    return plain(`step-${descentNoun(0, second.down, sex)}`);
  }
  if (shape !== 'ancestor bond' || first?.kind !== 'line') return null;
  return {
    owner: null,
    side: linePhrase(context, first).side,
    noun: `step-${descentNoun(first.up, 0, sex)}`,
    notes: [],
  };
}

function makesStep({ options }: PhraseContext, bond: Bond): boolean {
  return isMarriage(bond) || (options.stepWhenCohabiting && bond.kind === 'cohabiting');
}

/** Nobody is a step-child of a marriage that was over before they were born. */
function wasThere(bond: Bond, child: PersonAt): boolean {
  if (bond.now === 'current' || bond.to === null) return true;
  if (child.isUnborn) return false;
  return child.dob === null || firstDay(child.dob) <= lastDay(bond.to);
}

function stepped(bond: Bond, noun: string): Phrase {
  if (bond.now === 'ended') return plain(`former ${noun}`);
  return plain(noun, bond.now === 'separated' ? ['separated'] : []);
}

function stepParent(sex: Sex): string {
  return sex === 'unknown' ? 'step-parent' : `step${parentWord(sex)}`;
}

function endOf(context: PhraseContext, kinship: Kinship, end: 'first' | 'last'): PersonAt | null {
  const id = end === 'first' ? kinship[0]?.people[0] : kinship.at(-1)?.people.at(-1);
  return id === undefined ? null : personIn(context, id);
}
