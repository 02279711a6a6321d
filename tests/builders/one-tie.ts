import { calendarDate, partialDate } from '../../api/domain/calendar-date.ts';
import { familyAt, type FamilyAt } from '../../api/domain/family-at.ts';
import type { PersonDetails, RecordParts } from '../../api/domain/family-record.ts';
import { personId } from '../../api/domain/ids.ts';
import type {
  BirthOutcome,
  CareKind,
  Certainty,
  InfluenceKind,
  ParentNature,
  PartnerStatus,
  RelatedKind,
  Zygosity,
} from '../../api/domain/vocabulary.ts';
import { careTie, parentTie, partnership, person, recordOf, relatedTie, statement } from './family-parts.ts';

const born = (dob: string, sex: PersonDetails['sex']) => ({ details: { dob: partialDate(dob), sex } });

/** Ann and Bob with their children Cal and Dee, and one thing more. */
function familyWith(more: Partial<RecordParts>): FamilyAt {
  const record = recordOf({
    people: [
      person('p-ann', born('1985-03-01', 'female')),
      person('p-bob', born('1984-06-01', 'male')),
      person('p-cal', born('2012-02-01', 'male')),
      person('p-dee', born('2015-09-01', 'female')),
      ...(more.people ?? []),
    ],
    parentTies:
      more.parentTies ??
      ['p-cal', 'p-dee'].flatMap((child) => [parentTie('p-ann', child), parentTie('p-bob', child)]),
    partnerships: more.partnerships ?? [partnership('p-ann', 'p-bob', 'married', '2010-05-01')],
    careTies: more.careTies ?? [],
    relatedTies: more.relatedTies ?? [],
    influences: more.influences ?? [],
  });
  return familyAt(record, calendarDate('2026-06-30'));
}

export function withPartnerStatus(status: PartnerStatus, certainty: Certainty = 'confirmed'): FamilyAt {
  return familyWith({
    partnerships: [{ ...partnership('p-ann', 'p-bob', status, '2010-05-01'), certainty }],
  });
}

export function withParentNature(nature: ParentNature, certainty: Certainty = 'confirmed'): FamilyAt {
  return familyWith({
    parentTies: [
      parentTie('p-ann', 'p-cal', { nature }),
      parentTie('p-bob', 'p-cal', { nature, certainty }),
      parentTie('p-ann', 'p-dee'),
    ],
  });
}

export function withCare(kind: CareKind, certainty: Certainty = 'confirmed'): FamilyAt {
  const [carer, cared] = kind === 'young_carer' ? ['p-cal', 'p-ann'] : ['p-eve', 'p-cal'];
  return familyWith({
    people: [person('p-eve', born('1960-01-01', 'female'))],
    careTies: [{ ...careTie(carer, cared, kind), certainty }],
  });
}

export function withRelated(
  kind: RelatedKind,
  zygosity: Zygosity | null = null,
  certainty: Certainty = 'confirmed',
): FamilyAt {
  const isOfOne = kind === 'twin';
  return familyWith({
    people: [person('p-eve', born('1960-01-01', 'female')), person('p-fay', born('1962-01-01', 'female'))],
    relatedTies: [
      { ...relatedTie(isOfOne ? 'p-cal' : 'p-eve', isOfOne ? 'p-dee' : 'p-fay', kind), zygosity, certainty },
    ],
  });
}

export function withInfluence(kind: InfluenceKind): FamilyAt {
  const [fromId, toId] = [personId('p-bob'), personId('p-cal')];
  const told = { basis: null, viewOf: 'Cal', polarity: 'mixed' as const };
  return familyWith({ influences: [{ ...statement('i-1', '2024-01-01'), fromId, toId, kind, ...told }] });
}

export function withLoss(birthOutcome: BirthOutcome): FamilyAt {
  const details = { birthOutcome, dod: partialDate('2014-04'), givenName: null };
  return familyWith({
    people: [person('p-lost', { details })],
    parentTies: ['p-cal', 'p-dee', 'p-lost'].flatMap((child) => [
      parentTie('p-ann', child),
      parentTie('p-bob', child),
    ]),
  });
}
