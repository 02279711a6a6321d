import type { CoupleAt, FamilyAt } from '../../../../api/domain/family-at.ts';
import type { ParentTie } from '../../../../api/domain/family-record.ts';
import type { CareKind } from '../../../../api/domain/vocabulary.ts';

/** The sentences that a true picture of this family gives (practice.md C2), straight from the record. */
export function expectedFacts(family: FamilyAt): string[] {
  return [
    ...parentFacts(family),
    ...family.couples.map(coupleFact),
    ...careFacts(family),
    ...relatedFacts(family),
    ...homeFacts(family),
    ...symbolFacts(family),
  ].sort();
}

/** What may stand over the line of a couple: letters give way where there is no room, but never say something else. */
export function possibleLetters({ couples }: FamilyAt): Set<string> {
  return new Set(
    couples.flatMap(({ partnerIds, phases }) =>
      phases.flatMap(({ status, from }) => {
        const letter = { married: 'm.', civil_partnership: 'c.p.', cohabiting: 'c.' }[status as string];
        if (letter === undefined) return [];
        const who = [...partnerIds].sort().join(' + ');
        return [`letters: ${who}, ${letter}`, `letters: ${who}, ${letter} ${from?.slice(0, 4) ?? ''}`];
      }),
    ),
  );
}

function parentFacts(family: FamilyAt): string[] {
  const { parentTies, couples } = family;
  const known = new Set(couples.map(({ partnerIds }) => [...partnerIds].sort().join(' + ')));
  return family.people.flatMap(({ id }) =>
    (['birth', 'adoptive'] as const).flatMap((nature) => {
      const all = parentTies.filter(
        (tie) => tie.childId === id && (tie.nature === 'adoptive') === (nature === 'adoptive'),
      );
      const confirmed = all.filter(({ certainty }) => certainty === 'confirmed');
      const isContested = all.length > 2 && confirmed.length > 0 && confirmed.length < 3;
      const parents = isContested ? confirmed : all;
      const who = [...new Set(parents.map(({ parentId }) => parentId as string))].sort().join(' + ');
      const isPair = who.split(' + ').length === 2;
      return [
        ...parents.map((tie) => `${nature} parent: ${tie.parentId} > ${id}`),
        ...all
          .filter((tie) => !parents.includes(tie))
          .map((tie) => `said to be a parent: ${tie.parentId} > ${id}`),
        ...(parents.some((tie) => isUnsure(tie, family)) ? [`not sure (${nature}): ${who} > ${id}`] : []),
        ...(isPair && !known.has(who) ? [`parents, no partnership recorded: ${who}`] : []),
      ];
    }),
  );
}

function isUnsure({ certainty, nature, parentId }: ParentTie, { byId }: FamilyAt): boolean {
  return nature === 'unknown' || (certainty !== 'confirmed' && byId.get(parentId)?.known === true);
}

function coupleFact({ partnerIds, phases, status, certainty }: CoupleAt): string {
  const isSure = certainty === 'confirmed' || certainty === 'unknown';
  const was =
    phases.findLast(({ status: one }) => !['separated', 'divorced', 'ended'].includes(one))?.status ?? status;
  const isEnduring = was !== 'relationship' && was !== 'ended';
  const slash =
    status === 'divorced'
      ? 'divorced'
      : status === 'separated' || status === 'ended'
        ? 'separated'
        : 'together';
  const who = [...partnerIds].sort().join(' + ');
  return `couple: ${who}, ${isSure && isEnduring ? 'solid' : 'broken'}, ${slash}${isSure ? '' : ', not sure'}`;
}

const careStrokes: Record<CareKind, string> = {
  foster: 'dotted',
  private_foster: 'dotted',
  connected: 'dash-dot',
  special_guardian: 'dash-dot',
  informal: 'dash-dot',
  young_carer: 'dotted',
};

/** Care of the date; care that has ended only where nothing else joins the carer to the family. */
function careFacts({ careTies, parentTies, couples }: FamilyAt): string[] {
  const joined = new Set([
    ...parentTies.flatMap(({ parentId, childId }) => [parentId, childId]),
    ...couples.flatMap(({ partnerIds }) => partnerIds),
  ]);
  return careTies
    .filter(({ former, carerId }) => !former || !joined.has(carerId))
    .map(({ kind, carerId, personId }) => {
      const [upper, lower] = kind === 'young_carer' ? [personId, carerId] : [carerId, personId];
      return `care (${careStrokes[kind]}): ${upper} > ${lower}`;
    });
}

const words = { relative: 'relative', family_friend: 'family friend', neighbour: 'neighbour' };

function relatedFacts({ relatedTies, parentTies }: FamilyAt): string[] {
  const parentsOf = (id: string) =>
    parentTies.filter(({ childId }) => childId === id).map(({ parentId }) => parentId);
  const sets: Set<string>[] = [];
  const facts = relatedTies.flatMap(({ kind, personIds, zygosity }) => {
    const [a, b] = personIds;
    if (kind !== 'twin' && kind !== 'sibling') return [`${words[kind]}: ${a} > ${b}`];
    const share = parentsOf(a).some((parent) => parentsOf(b).includes(parent));
    if (!share) {
      const touched = sets.filter((set) => set.has(a) || set.has(b));
      for (const set of touched) sets.splice(sets.indexOf(set), 1);
      sets.push(new Set([a, b, ...touched.flatMap((set) => [...set])]));
    }
    if (kind === 'sibling' || !share) return [];
    const known = { identical: 'identical', fraternal: 'fraternal', unknown: 'not known whether identical' };
    return [`twins: ${[...personIds].sort().join(' + ')}, ${known[zygosity ?? 'unknown']}`];
  });
  return [
    ...facts,
    ...sets.map((set) => `brothers and sisters, parents not recorded: ${[...set].sort().join(' + ')}`),
  ];
}

/** One main home for everybody: a whole one before a part-time one, the later before the earlier. */
function homeFacts({ homes }: FamilyAt): string[] {
  const stays = homes.flatMap(({ household, residents, partTime }) => [
    ...residents.map((stay) => ({ stay, name: household.label, rank: `2${stay.from ?? ''}` })),
    ...partTime.map((stay) => ({ stay, name: household.label, rank: `1${stay.from ?? ''}` })),
  ]);
  const main = new Map<string, (typeof stays)[number]>();
  for (const one of stays) {
    const best = main.get(one.stay.personId);
    const isBetter =
      best === undefined ||
      one.rank > best.rank ||
      (one.rank === best.rank && one.stay.householdId < best.stay.householdId);
    if (isBetter) main.set(one.stay.personId, one);
  }
  const within = new Map<string, Set<string>>();
  for (const { stay, name } of stays) {
    const isMain = main.get(stay.personId)?.stay.householdId === stay.householdId;
    within.set(name, (within.get(name) ?? new Set()).add(isMain ? stay.personId : `${stay.personId} also`));
  }
  return [...within].map(([name, own]) => `home ${name}: ${[...own].sort().join(' + ')}`);
}

function symbolFacts(family: FamilyAt): string[] {
  const names = family.people.map(({ shortName }) => shortName);
  return family.people.map((person) => {
    const isTriangle =
      person.isUnborn || person.birthOutcome === 'miscarriage' || person.birthOutcome === 'termination';
    const ownWord = person.gender !== null && person.gender !== '' && !/^(fe)?male$/i.test(person.gender);
    const bySex = { male: 'square', female: 'circle', unknown: 'diamond' }[person.sex];
    const symbol = isTriangle ? 'triangle' : ownWord ? 'diamond' : bySex;
    const isShared = names.filter((name) => name === person.shortName).length > 1;
    const name =
      isShared && person.familyName !== null && person.known
        ? `${person.shortName} ${person.familyName}`
        : person.shortName;
    return `symbol: ${person.id} is a ${symbol}${person.isDead ? ', crossed' : ''}${person.known ? '' : ', a hole'}, “${name}”`;
  });
}
