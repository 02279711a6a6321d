import type { FamilyAt } from '../../../../api/domain/family-at.ts';
import type { PersonId } from '../../../../api/domain/ids.ts';
import { possessive } from '../../../../api/domain/words/lists-in-words.ts';
import { breakText, textWidth } from '../../text-width.ts';
import { lineHeight, type PersonLook } from '../genogram/person-look.ts';
import { peopleRound, type PeopleRound } from './people-round.ts';
import { personStrength, type Strength } from './person-strength.ts';
import type { RingItem } from './rings.ts';
import { servicesOf, type Service } from './services.ts';

/** Everything on one ring: its name first, then people, then professionals. */
export type EcoItem = RingItem &
  (
    | { readonly kind: 'title'; readonly words: readonly string[] }
    | {
        readonly kind: 'person';
        readonly personId: PersonId;
        readonly look: PersonLook;
        readonly strength: Strength;
      }
    | {
        readonly kind: 'service';
        readonly service: Service;
        readonly words: readonly CardLine[];
        readonly strength: Strength;
      }
  );

export interface CardLine {
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 600;
}

const titleSize = 13;
const noteSize = 11;
const noteWidth = 132;
const cardText = 148;
const cardPadding = 9;

/** The four rings (practice.md, ecomap rules): home, family elsewhere, friends and school, services. */
export function ecoRings(
  family: FamilyAt,
  childId: PersonId,
  looks: ReadonlyMap<string, PersonLook>,
  withSeen = true,
): { readonly rings: EcoItem[][]; readonly round: PeopleRound } {
  const round = peopleRound(family, childId);
  const services = servicesOf(family, childId, withSeen);
  const name = family.byId.get(childId)?.shortName ?? 'the child';
  const people = (ids: readonly PersonId[]) =>
    ids.flatMap((id): EcoItem[] => {
      const look = looks.get(id);
      return look === undefined ? [] : [personItem(id, look, personStrength(family, childId, id))];
    });
  const of = (ring: Service['ring']) => services.filter((each) => each.ring === ring).map(serviceItem);
  const ring = (title: string, items: readonly EcoItem[]): EcoItem[] => [
    titleItem(items.length === 0 ? `${title}: none recorded` : title),
    ...items,
  ];
  return {
    round,
    rings: [
      ring(`${possessive(name)} home`, people(round.home)),
      ring('Family elsewhere', people(round.elsewhere)),
      ring('Friends and school', [...people(round.friends), ...of('school')]),
      ring('Services', of('services')),
    ],
  };
}

function titleItem(text: string): EcoItem {
  const words = breakText(text, titleSize, 150, 2);
  const w = Math.max(...words.map((line) => textWidth(line, titleSize))) + 12;
  return { id: `title:${text}`, kind: 'title', hasLine: false, words, w, h: words.length * 17 + 8 };
}

/** A person with what is recorded between them and the child below the name. */
function personItem(personId: PersonId, look: PersonLook, strength: Strength): EcoItem {
  const notes = strength.words
    .flatMap((words) => breakText(words, noteSize, noteWidth, 5))
    .map((text) => ({ kind: 'detail' as const, text, size: noteSize }));
  const noteHeight = notes.reduce((sum, { size }) => sum + lineHeight(size), 0);
  const own: PersonLook = {
    ...look,
    lines: [...look.lines, ...notes],
    labelWidth: Math.max(look.labelWidth, ...notes.map(({ text, size }) => textWidth(text, size))),
    labelHeight: look.labelHeight + noteHeight,
    says: [look.says, ...strength.words].join('. '),
  };
  const h = own.size + own.labelHeight + headroom;
  return {
    id: personId,
    kind: 'person',
    hasLine: true,
    personId,
    look: own,
    strength,
    w: Math.max(own.labelWidth, own.size + 24),
    h,
  };
}

/** Above a symbol, for its halo and sign. */
export const headroom = 12;

function serviceItem(service: Service): EcoItem {
  const words: CardLine[] = [
    ...breakText(service.title, 13, cardText, 2).map((text) => ({ text, size: 13, weight: 600 as const })),
    ...service.lines.flatMap((line) =>
      breakText(line, noteSize, cardText, 3).map((text) => ({ text, size: noteSize, weight: 400 as const })),
    ),
  ];
  const w = Math.max(90, ...words.map(({ text, size }) => textWidth(text, size))) + 2 * cardPadding;
  const h = words.reduce((sum, { size }) => sum + lineHeight(size), 0) + 2 * cardPadding - 2;
  return { id: service.id, kind: 'service', hasLine: true, service, words, strength: service.strength, w, h };
}
