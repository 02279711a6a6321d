import type { z } from 'zod';
import type { familyFileSchema } from '../../api/exchange/family-file/family-file-schema.ts';
import {
  adoption,
  beginFamily,
  birth,
  childOfMotherAlone,
  childOfUnknownFather,
  disputedFather,
  loss,
  parents,
  pregnancy,
  twins,
} from './births.ts';
import {
  death,
  described,
  fosterCarers,
  influence,
  kinshipCarer,
  ownGender,
  privateFosterer,
  siblingAlone,
  youngCarer,
} from './care.ts';
import { createChance, type Chance } from './chance.ts';
import { anotherPartner, cousinsMarry, marry, unsurePartner } from './couples.ts';
import { hasRoom, newGrowth, thisYear, type Growth } from './growth.ts';
import { settleInHomes } from './homes.ts';
import { workRound } from './work.ts';

export type GeneratedFile = z.input<typeof familyFileSchema>;

/** Smaller families have some kinds of tie only: nobody's two children are adopted, fostered and twins at once. */
const enoughForEveryKind = 55;

/** Something that happens in a family; false where it cannot, in this family. */
type Event = (growth: Growth) => boolean;

/** Enough of a family for the rest to happen in it. */
const beginning: readonly Event[] = [
  birth,
  parents,
  birth,
  parents,
  birth,
  birth,
  marry,
  birth,
  anotherPartner,
  birth,
];

/** One of each kind of tie that the record has words for. */
const everyKind: readonly Event[] = [
  (growth) => twins(growth, 'identical'),
  (growth) => twins(growth, 'fraternal'),
  pregnancy,
  loss,
  childOfUnknownFather,
  unsurePartner,
  disputedFather,
  (growth) => adoption(growth, false),
  (growth) => adoption(growth, true),
  fosterCarers,
  (growth) => kinshipCarer(growth, 'special_guardian_of'),
  (growth) => kinshipCarer(growth, 'connected_carer_of'),
  (growth) => kinshipCarer(growth, 'informal_carer_of'),
  privateFosterer,
  youngCarer,
  siblingAlone,
  (growth) => described(growth, 'relative_of'),
  (growth) => described(growth, 'family_friend_of'),
  (growth) => described(growth, 'neighbour_of'),
  childOfMotherAlone,
  (growth) => twins(growth, 'unknown'),
  anotherPartner,
  death,
  influence,
  ownGender,
];

/** What goes on happening, as often as it stands here. */
const later: readonly [Event, ...Event[]] = [
  birth,
  ...Array.from({ length: 41 }, () => birth),
  ...Array.from({ length: 24 }, () => marry),
  ...Array.from({ length: 9 }, () => parents),
  ...Array.from({ length: 7 }, () => anotherPartner),
  ...Array.from({ length: 4 }, () => death),
  cousinsMarry,
  twins,
  loss,
  pregnancy,
  childOfUnknownFather,
  adoption,
  kinshipCarer,
  described,
  influence,
  unsurePartner,
];

/**
 * A fictional family of exactly so many people as a family file, the same at every run: from about 60 people on with
 * every kind of tie that the record knows, smaller ones with as many as find room.
 * @param people from 1 to 3,000
 */
export function generateFamily(people: number, seed: number): GeneratedFile {
  const growth = newGrowth(people, createChance(seed * 7_919 + people));
  beginFamily(growth);
  for (const event of beginning) event(growth);
  for (const event of shuffled(everyKind, growth.chance)) {
    if (growth.chance.below(enoughForEveryKind) < people) retried(event, growth);
  }
  for (let tries = 0; hasRoom(growth, 1) && tries < people * 200; tries += 1)
    growth.chance.oneOf(later)(growth);
  cousinsMarry(growth);
  settleInHomes(growth);
  return fileOf(growth, seed);
}

/** Where there is nobody yet to whom it could happen, the family first grows a little. */
function retried(event: Event, growth: Growth): void {
  for (let tries = 0; tries < 6 && !event(growth) && hasRoom(growth, 3); tries += 1) {
    growth.chance.oneOf([birth, birth, marry, parents])(growth);
  }
}

function shuffled<Item>(items: readonly Item[], chance: Chance): Item[] {
  const rest = [...items];
  return items.flatMap(() => rest.splice(chance.below(rest.length), 1));
}

function fileOf(growth: Growth, seed: number): GeneratedFile {
  const people = growth.people.map(({ row }) => row);
  return {
    version: 1,
    meta: {
      id: `generated-${people.length}-${seed}`,
      title: `A generated family of ${people.length === 1 ? '1 person' : `${people.length} people`}`,
      fictional: true,
      authority: 'Marlbrook (fictional)',
      asAt: `${thisYear}-06-30`,
      seed,
    },
    people,
    households: growth.households,
    ties: growth.ties,
    influences: growth.influences,
    ...workRound(growth),
  };
}
