import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { childDuties } from '../../../api/domain/duties/child-duties.ts';
import { familyAt } from '../../../api/domain/family-at.ts';
import { readFamilyFile } from '../../../api/exchange/index.ts';
import { authorityOf, type AuthorityPortion } from '../../../seed/authority/authority.ts';
import { recordOf } from '../../builders/family-parts.ts';

const first = [...authorityOf({ size: 'small', seed: 1 })];

function allOf<Item>(
  portions: readonly AuthorityPortion[],
  list: (portion: AuthorityPortion) => readonly Item[],
): Item[] {
  return portions.flatMap((portion) => [...list(portion)]);
}

const people = allOf(first, ({ rows }) => rows.people);
const contacts = allOf(first, ({ rows }) => rows.contacts);
const plans = allOf(first, ({ rows }) => rows.plans);

describe('a small authority', () => {
  it('is the same for the same seed, and another for another', () => {
    const texts = (seed: number) => [...authorityOf({ size: 'small', seed })].map(({ text }) => text());
    expect(texts(1)).toEqual(first.map(({ text }) => text()));
    const other = [...authorityOf({ size: 'small', seed: 2 })];
    const ids = new Set(people.map(({ id }) => id));
    expect(allOf(other, ({ rows }) => rows.people).filter(({ id }) => ids.has(id))).toEqual([]);
    expect(other.map(({ id }) => id)).not.toContain(first[0]?.id);
  });

  it('is read file by file without a fault, and the record is what the file says', () => {
    for (const portion of first) {
      const read = readFamilyFile(portion.text(), { fileName: portion.id });
      expect(read.ok ? [] : read.faults).toEqual([]);
      expect(read.ok && read.meta).toMatchObject({ id: portion.id, asAt: portion.asAt, fictional: true });
      expect(read.ok && read.parts).toEqual(portion.parts());
    }
  });

  it('has about 300 open children in about 1,000 people, under every kind of plan', () => {
    expect(first.reduce((sum, { openChildren }) => sum + openChildren, 0)).toBeGreaterThanOrEqual(300);
    expect(first.reduce((sum, { openChildren }) => sum + openChildren, 0)).toBeLessThan(315);
    expect(people.length).toBeGreaterThanOrEqual(1_000);
    expect(people.length).toBeLessThan(1_050);
    expect(contacts.length).toBeGreaterThan(8_000);
    expect(contacts.length).toBeLessThan(25_000);
    const open = (kind: string) => plans.filter((plan) => plan.kind === kind && plan.to == null).length;
    expect(open('child_in_need')).toBeGreaterThan(open('child_protection'));
    const kinds = [
      'early_help',
      'child_in_need',
      'child_protection',
      'looked_after',
      'care_leaver',
      'private_fostering',
    ];
    for (const kind of kinds) expect({ kind, some: open(kind) > 0 }).toEqual({ kind, some: true });
  });

  it('has families of one child and of many, unborn children, and fathers of whom nobody knows', () => {
    const childrenOf = new Map<string, number>();
    for (const { kind, fromId } of allOf(first, ({ rows }) => rows.ties)) {
      if (kind === 'birth_parent_of') childrenOf.set(fromId, (childrenOf.get(fromId) ?? 0) + 1);
    }
    const counts = [...childrenOf.values()];
    expect(Math.min(...counts)).toBe(1);
    expect(Math.max(...counts)).toBeGreaterThanOrEqual(7);
    expect(people.some(({ expectedDob }) => expectedDob != null)).toBe(true);
    expect(people.filter(({ known }) => known === false).length).toBeGreaterThan(5);
  });

  it('holds visits that met no child, children not seen, blanks, siblings seen without one of them, and odd dates', () => {
    const visits = contacts.filter(({ kind }) => kind === 'statutory_visit');
    const said = (seen: boolean | null) =>
      visits.filter(({ participants }) => participants?.some((one) => (one.seen ?? null) === seen) === true)
        .length;
    expect(visits.filter(({ outcome }) => outcome === 'no_access').length).toBeGreaterThan(10);
    expect(said(true)).toBeGreaterThan(said(false));
    expect(said(false)).toBeGreaterThan(20);
    expect(said(null)).toBeGreaterThan(0);
    const without = visits.filter(({ participants, aboutIds }) => {
      const seen = new Set((participants ?? []).flatMap((one) => (one.seen === true ? [one.personId] : [])));
      return (aboutIds ?? []).some((id) => seen.has(id)) && (aboutIds ?? []).some((id) => !seen.has(id));
    });
    expect(without.length).toBeGreaterThan(20);
    expect(contacts.some(({ date }) => date > '2026-06-30')).toBe(true);
  });

  it('says of every hole what is not held, and holds nothing that it says is not', () => {
    const stopped = first.find(({ hole }) => hole === 'extract_stopped');
    const socialCare = stopped?.rows.agencies.find(({ kind }) => kind === 'childrens_social_care')?.id ?? '';
    const end = stopped?.rows.coverage.find(({ agencyId }) => agencyId === socialCare)?.to ?? '';
    const late = stopped?.rows.contacts.filter(({ kind, date }) => kind === 'statutory_visit' && date >= end);
    expect(end).toBe('2026-05-08');
    expect(late).toEqual([]);
    const unschooled = first.find(({ hole }) => hole === 'schools_not_held');
    const schools = new Set(
      unschooled?.rows.agencies.filter(({ kind }) => kind === 'school').map(({ id }) => id),
    );
    expect(unschooled?.rows.coverage.some(({ agencyId }) => schools.has(agencyId))).toBe(false);
    expect(unschooled?.rows.contacts.some(({ kind }) => kind.startsWith('school_'))).toBe(false);
    expect(new Set(first.map(({ hole }) => hole)).size).toBeGreaterThanOrEqual(5);
  });

  it('has children who are visited in time, overdue, never seen and not held, by the rules themselves', () => {
    const states = new Map<string, number>();
    for (const portion of first) {
      const record = recordOf(portion.parts(), { asAt: portion.asAt });
      for (const { status } of childDuties(familyAt(record, portion.asAt))) {
        states.set(status.state, (states.get(status.state) ?? 0) + 1);
      }
    }
    const count = (state: string) => states.get(state) ?? 0;
    expect([...states.keys()].sort()).toEqual(
      expect.arrayContaining(['never-seen', 'overdue', 'up-to-date']),
    );
    expect(count('up-to-date')).toBeGreaterThan(count('overdue'));
  });

  it('has teams in areas, workers who change, and children whom nobody holds today', () => {
    const teams = allOf(first, ({ rows }) => rows.teams);
    expect(teams.every(({ areaId }) => areaId != null)).toBe(true);
    const allocated = allOf(first, ({ rows }) => rows.involvements).filter(
      ({ role }) => role === 'allocated',
    );
    const held = new Set(allocated.filter(({ to }) => to == null).map(({ personId }) => personId));
    const open = new Set(plans.filter(({ to }) => to == null).map(({ personId }) => personId ?? ''));
    const nobody = [...open].filter((id) => !held.has(id));
    expect(nobody.length).toBeGreaterThan(0);
    expect(nobody.length).toBeLessThan(open.size / 4);
    expect(allocated.length).toBeGreaterThan(new Set(allocated.map(({ personId }) => personId)).size);
  });
});

describe('beside the demonstration families', () => {
  interface Named {
    readonly id: string;
    readonly givenName?: string | null;
    readonly familyName?: string | null;
  }
  const folder = path.join(process.cwd(), 'seed', 'families');
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const demonstration = files.flatMap(
    (name) =>
      (JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as { readonly people: readonly Named[] })
        .people,
  );

  it('nobody bears a family name or an id of theirs, and nobody is called Poppy', () => {
    const names = new Set(demonstration.flatMap(({ familyName }) => familyName?.split('-') ?? []));
    const ids = new Set(demonstration.map(({ id }) => id));
    const clash = people.filter(
      ({ id, familyName }) => ids.has(id) || familyName?.split('-').some((name) => names.has(name)) === true,
    );
    expect(names.size).toBeGreaterThan(8);
    expect(clash).toEqual([]);
    expect(people.filter(({ givenName }) => givenName === 'Poppy')).toEqual([]);
  });

  it('nobody bears a given name of theirs but the unborn', () => {
    const names = new Set(
      demonstration.map(({ givenName }) => givenName).filter((name) => name !== 'Unborn'),
    );
    const alike = new Set(
      people.map(({ givenName }) => givenName).filter((name) => name != null && names.has(name)),
    );
    expect([...alike]).toEqual([]);
  });
});

describe('a portion of the large authority', () => {
  it('is made without the others, and holds some families of some thousands of contacts', () => {
    const [portion] = authorityOf({ size: 'large', seed: 3 });
    expect(portion?.families).toBe(40);
    expect(portion?.rows.contacts.length).toBeGreaterThan(2_000);
    expect(portion?.rows.contacts.length).toBeLessThan(25_000);
  });
});
