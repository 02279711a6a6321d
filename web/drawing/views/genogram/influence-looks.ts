import { inWords } from '../../../../api/domain/calendar-date.ts';
import type { FamilyAt } from '../../../../api/domain/family-at.ts';
import type { Influence } from '../../../../api/domain/family-record.ts';
import { endedBy } from '../../../../api/domain/statement.ts';
import { labelInSentence, labelOf } from '../../../../api/domain/words/labels.ts';
import type { InfluenceShape, Scene, SceneInfluence } from '../../scene.ts';
import { shorten } from '../../text-width.ts';
import { shapeOf } from './influence-shapes.ts';
import { placeCurves, type CurveWish } from './influence-places.ts';
import { yearOf } from './person-dates.ts';
import { isUnsure, type TiePeople } from './tie-words.ts';

/** Relationship-quality lines: how one person affects another, one for each source's view, never over a symbol. */
export function sceneInfluences(
  family: FamilyAt,
  drawn: Pick<Scene, 'persons' | 'ghosts' | 'marks' | 'homes'>,
  people: TiePeople,
): SceneInfluence[] {
  const persons = new Map(drawn.persons.map((person) => [person.id, person]));
  const wishes = [...family.influences.map((tie) => wishOf(tie, people)), ...noLongerInTouch(family, people)];
  const between = wishes
    .filter(({ fromId, toId }) => fromId !== toId && persons.has(fromId) && persons.has(toId))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return placeCurves(between, drawn, persons);
}

const widestWord = 160;

function wishOf(tie: Influence, people: TiePeople): CurveWish {
  const { id, polarity, fromId, toId, viewOf } = tie;
  const view = viewOf === null || viewOf === '' ? [] : [`view: ${viewOf}`];
  return {
    id,
    shape: shapeOf(tie),
    polarity,
    fromId,
    toId,
    words: [wordsOf(tie), ...view].map((text) => shorten(text, 11, widestWord)),
    says: sentenceOf(tie, people),
  };
}

/** "fear", "trusted adult, a risk", "provides care, reported". */
function wordsOf(tie: Influence): string {
  const usual = usualPolarity[shapeOf(tie)];
  const polarity = tie.polarity === usual ? '' : polarityWords[tie.polarity];
  // Every such line is what somebody said: only more doubt than that is worth a word on it.
  const sure = isUnsure(tie) && tie.certainty !== 'reported' ? `, ${tie.certainty}` : '';
  return `${labelInSentence('influenceKind', tie.kind)}${polarity}${sure}`;
}

/** What a reader takes a shape for; anything else is said. */
const usualPolarity: Readonly<Record<InfluenceShape, Influence['polarity'] | null>> = {
  plain: null,
  close: 'protective',
  'very-close': 'protective',
  distant: 'protective',
  'cut-off': 'unknown',
  conflict: 'risk',
  abuse: 'risk',
};
const polarityWords: Readonly<Record<Influence['polarity'], string>> = {
  protective: ' (protective)',
  risk: ' (a risk)',
  mixed: ' (both ways)',
  unknown: '',
};

function sentenceOf(tie: Influence, { nameOf }: TiePeople): string {
  const { kind, polarity, fromId, toId, from, basis, viewOf } = tie;
  const since = from === null ? '' : ` Since ${inWords(from)}.`;
  const sure = isUnsure(tie) ? ` Not confirmed: ${tie.certainty}.` : '';
  const why = basis === null || basis === '' ? '' : ` Basis: ${basis}.`;
  const view = viewOf === null || viewOf === '' ? '' : ` In the view of ${viewOf}.`;
  const which = labelInSentence('polarity', polarity);
  return `${labelOf('influenceKind', kind)}, from ${nameOf(fromId)} to ${nameOf(toId)}: ${which}.${since}${view}${why}${sure}`;
}

/** Two of whom the record said that they keep in touch, and then that this ended, with nothing since: cut off. */
function noLongerInTouch({ record, on, influences }: FamilyAt, { nameOf }: TiePeople): CurveWish[] {
  const isPair = (a: Influence, b: Influence) => a.fromId === b.fromId && a.toId === b.toId;
  return record.influences.flatMap((tie): CurveWish[] => {
    const { id, kind, to, fromId, toId } = tie;
    if (kind !== 'keeps_in_touch' || to === null || !endedBy(tie, on) || tie.retractedAt !== null) return [];
    if (tie.certainty === 'disproved' || influences.some((other) => isPair(tie, other))) return [];
    const later = record.influences.some((other) => isPair(tie, other) && (other.to ?? '9999') > to);
    if (later) return [];
    return [
      {
        id,
        shape: 'cut-off',
        polarity: 'unknown',
        fromId,
        toId,
        words: [`in touch until ${yearOf(to)}`],
        says: `${nameOf(fromId)} kept in touch with ${nameOf(toId)} until ${inWords(to)}. Nothing since is recorded.`,
      },
    ];
  });
}
