import type { FamilyAt } from '../../../../api/domain/family-at.ts';
import type { PersonId } from '../../../../api/domain/ids.ts';
import { kinshipOf } from '../../../../api/domain/kinship/kinship-of.ts';
import { listInWords, possessive } from '../../../../api/domain/words/lists-in-words.ts';
import { centreOf } from '../ecomap/centre.ts';
import { peopleRound, unsureAtHome } from '../ecomap/people-round.ts';
import { personStrength, type Strength } from '../ecomap/person-strength.ts';
import { servicesOf, type Service } from '../ecomap/services.ts';
import { kinshipInPicture } from './beyond-picture.ts';
import type { SentenceGroup, SentenceLine } from './family-in-sentences.ts';

const strengths: Readonly<Record<Strength['look'], string>> = {
  plain: 'no strength recorded',
  some: 'some strength',
  strong: 'a strong tie',
  'very-strong': 'a very strong tie',
  weak: 'in touch without seeing the child',
  silent: 'not in touch',
  stressful: 'a stressful tie',
  'stressful-unsure': 'a stressful tie, in doubt',
  'strong-unsure': 'a strong tie, in doubt',
};

/** Ring by ring: who is there, how strong the tie is and by which recorded facts. */
export function ecomapInSentences(
  family: FamilyAt,
  centreId: string | null,
  withSeen = true,
): SentenceGroup[] {
  const childId = centreOf(family, { centreId });
  const child = family.byId.get(childId);
  if (child === undefined) return [];
  const round = peopleRound(family, childId);
  const services = servicesOf(family, childId, withSeen);
  const of = (ring: Service['ring']) => services.filter((each) => each.ring === ring).map(serviceLine);
  const unsure = unsureAtHome(family, childId);
  const people = (ids: readonly PersonId[]) =>
    ids.map((id) => personLine(family, childId, id, unsure.get(id)));
  const group = (heading: string, lines: readonly SentenceLine[]): SentenceGroup => ({
    id: `ring:${heading}`,
    heading,
    lines: lines.length === 0 ? [{ personId: null, says: 'None recorded.' }] : lines,
  });
  const others = round.others.flatMap((id) => family.byId.get(id)?.name ?? []);
  return [
    group(`In the middle: ${child.name}, ${child.ageInWords}`, [
      { personId: childId, says: `${possessive(child.shortName)} ecomap, by what the record holds.` },
    ]),
    group(`${possessive(child.shortName)} home`, people(round.home)),
    group('Family elsewhere', people(round.elsewhere)),
    group('Friends and school', [...people(round.friends), ...of('school')]),
    group('Services', of('services')),
    ...(others.length === 0
      ? []
      : [
          group('Also in the family', [
            {
              personId: null,
              says: `With no closer tie to ${child.shortName} recorded: ${listInWords(others)}.`,
            },
          ]),
        ]),
  ];
}

function personLine(
  family: FamilyAt,
  childId: PersonId,
  id: PersonId,
  unsure: string | undefined,
): SentenceLine {
  const person = family.byId.get(id);
  const { look, words } = personStrength(family, childId, id);
  const who = `${person?.name ?? ''}, ${kinshipInPicture(family, kinshipOf(family, childId, id))}${unsure === undefined ? '' : `, ${unsure}`}`;
  return { personId: id, says: `${[`${who}: ${strengths[look]}`, ...words].join('; ')}.` };
}

function serviceLine({ title, lines, strength }: Service): SentenceLine {
  const works = strength.supports === 'child' ? ['works with the child'] : [];
  return { personId: null, says: `${title}: ${[...lines, ...works].join(', ')}.` };
}
