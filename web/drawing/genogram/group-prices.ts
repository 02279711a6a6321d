import { at } from './lists.ts';
import { nowhere, type Ordering } from './ordering.ts';
import { price, strangersPricedInFull } from './prices.ts';

/** Prices the groups of two units that changed places anew, each group once, and returns by how much they rose. */
export function noteGroupsOfBoth(ordering: Ordering, left: number, right: number): number {
  const { start, items } = ordering.groupsOf;
  const { groupPrice } = ordering.now;
  let rose = noteGroups(ordering, left);
  let i = at(start, left);
  const end = at(start, left + 1);
  for (let j = at(start, right); j < at(start, right + 1); j += 1) {
    const group = at(items, j);
    // Both lists ascend.
    while (i < end && at(items, i) < group) i += 1;
    if (i < end && at(items, i) === group) continue;
    const after = priceOfGroup(ordering, group);
    rose += after - at(groupPrice, group);
    groupPrice[group] = after;
  }
  return rose;
}

/** Prices the groups of a unit anew and returns by how much they rose. */
export function noteGroups(ordering: Ordering, unit: number): number {
  const { start, items } = ordering.groupsOf;
  const { groupPrice } = ordering.now;
  let rose = 0;
  for (let i = at(start, unit); i < at(start, unit + 1); i += 1) {
    const group = at(items, i);
    const after = priceOfGroup(ordering, group);
    rose += after - at(groupPrice, group);
    groupPrice[group] = after;
  }
  return rose;
}

/** Price of the strangers among the members of a group. */
function priceOfGroup(ordering: Ordering, group: number): number {
  if (ordering.groupKind[group] === ofHome) return 0;
  const { place } = ordering.now;
  const { start, items } = ordering.groupMembers;
  let first = nowhere;
  let last = -1;
  let members = 0;
  for (let i = at(start, group); i < at(start, group + 1); i += 1) {
    const p = at(place, at(items, i));
    if (p < 0) continue;
    members += 1;
    if (p < first) first = p;
    if (p > last) last = p;
  }
  let strangers = last - first + 1 - members;
  if (strangers <= 0 || last < 0) return 0;
  const kin = ordering.groupKin;
  strangers += members;
  for (let i = at(kin.start, group); i < at(kin.start, group + 1); i += 1) {
    const p = at(place, at(kin.items, i));
    if (p >= first && p <= last) strangers -= 1;
  }
  return strangers <= 0 ? 0 : priceOfStrangers(ordering, group, strangers);
}

const ofPartners = 1;
const ofHome = 2;

function priceOfStrangers(ordering: Ordering, group: number, strangers: number): number {
  const kind = ordering.groupKind[group];
  if (kind === ofPartners) return price.partnersApart + strangers * price.strangerBetweenPartners;
  const near = Math.min(strangers, strangersPricedInFull);
  const all = 8 * near + (strangers - near);
  return price.sibshipBroken + ((all * price.strangerAmongSiblings) >> 3);
}
