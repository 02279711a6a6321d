import { at } from './lists.ts';
import { nowhere, type Ordering } from './ordering.ts';
import { price, strangersPricedInFull, strangersPricedInHome } from './prices.ts';

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

const ofSiblings = 0;
const ofPartners = 1;

function priceOfStrangers(ordering: Ordering, group: number, strangers: number): number {
  const kind = ordering.groupKind[group];
  if (kind === ofPartners) return price.partnersApart + strangers * price.strangerBetweenPartners;
  if (kind === ofSiblings) {
    const near = Math.min(strangers, strangersPricedInFull);
    const all = 8 * near + (strangers - near);
    return price.sibshipBroken + ((all * price.strangerAmongSiblings) >> 3);
  }
  const apart = apartFromMost(ordering, group) * price.apartFromHome;
  return price.homeParted + apart + Math.min(strangers, strangersPricedInHome) * price.strangerInHome;
}

/** How many members of a group stand apart from most of the others: all who are not in the longest stretch. */
function apartFromMost({ now: { place }, groupMembers: { start, items } }: Ordering, group: number): number {
  const first = at(start, group);
  const end = at(start, group + 1);
  let longest = 0;
  let members = 0;
  for (let i = first; i < end; i += 1) {
    const own = at(place, at(items, i));
    if (own < 0) continue;
    members += 1;
    let length = 1;
    for (let next = own + 1, j = first; j < end; j += 1) {
      if (at(place, at(items, j)) !== next) continue;
      length += 1;
      next += 1;
      j = first - 1;
    }
    if (length > longest) longest = length;
  }
  return members - longest;
}
