import { calendarDate, partialDate } from '../../../api/domain/calendar-date.ts';
import type { Household, Person } from '../../../api/domain/family-record.ts';
import { personId } from '../../../api/domain/ids.ts';
import { householdSeenBy, personToTell, type Viewer } from '../../../api/domain/visibility.ts';
import { household, person } from '../../builders/family-parts.ts';

const worker: Viewer = { professionalId: null, name: 'worker', agencyId: null, personId: null };
const lee: Viewer = { ...worker, personId: personId('p-lee') };

describe('a protected gender history', () => {
  const [former] = person('p-sam', { details: { givenName: 'Oldname', sex: 'male', title: 'Mr' } }).details;
  const present = person('p-sam', {
    restriction: 'gender_history',
    details: {
      id: 'p-sam/2',
      revision: 2,
      givenName: 'Samantha',
      sex: 'female',
      otherNames: ['Oldname'],
      title: 'Miss (was Mr Oldname)',
      gender: 'a trans woman',
      note: 'Known as Oldname until 2024.',
      source: 'school, under Oldname',
      from: partialDate('2024-05'),
      to: null,
      recordedAt: calendarDate('2024-05-03'),
    },
  });
  const sam: Person = { ...present, details: [...(former ? [former] : []), ...present.details] };

  it('is told of nowhere: present names and facts alone, as if they had always been', () => {
    const told = personToTell(sam);
    expect(told.details).toHaveLength(1);
    expect(told.details[0]).toMatchObject({ givenName: 'Samantha', sex: 'female', from: null, revision: 1 });
    expect(JSON.stringify(told)).not.toMatch(/oldname|trans|2024|\bmale|mr\b|gender_history|\/2/i);
  });

  it('is told the same a second time', () => {
    expect(personToTell(personToTell(sam))).toEqual(personToTell(sam));
  });

  it('of a person without one changes nothing', () => {
    const kelly = person('p-kelly', { details: { otherNames: ['Kel'], title: 'Ms', note: 'A note.' } });
    expect(personToTell(kelly)).toBe(kelly);
  });

  it('leaves nothing to tell where every version was taken back', () => {
    const details = sam.details.map((each) => ({ ...each, retractedAt: calendarDate('2025-01-01') }));
    expect(personToTell({ ...sam, details }).details).toEqual([]);
  });
});

describe('a home', () => {
  const lane: Household = {
    ...household('h-lane'),
    label: '9 Secret Lane',
    address: '9 Secret Lane',
    postcode: 'MB1 1AA',
  };

  it.each<[string, Viewer, Partial<Household>, string]>([
    ['kept from everybody', worker, { protectedFrom: ['*'] }, 'Address held back'],
    [
      'kept from everybody, its address never stored',
      worker,
      { protectedFrom: ['*'], address: null, addressHeldBack: true },
      'Address held back',
    ],
    ['kept from this viewer', lee, { protectedFrom: [personId('p-lee')] }, 'Address held back'],
    ['that is a refuge', worker, { kind: 'refuge' }, 'Safe accommodation'],
    [
      'that is a refuge kept from this viewer',
      lee,
      { kind: 'refuge', protectedFrom: [personId('p-lee')] },
      'Safe accommodation',
    ],
  ])('%s shows neither address nor label', (_what, viewer, facts, label) => {
    const seen = householdSeenBy(viewer, { ...lane, ...facts });
    expect(seen).toMatchObject({ label, address: null, postcode: null, addressHeldBack: true });
    expect(JSON.stringify(seen)).not.toContain('Secret');
  });

  it('whose address the source left out keeps its label for whoever it is not kept from', () => {
    const foster: Household = {
      ...lane,
      label: 'Foster placement',
      address: null,
      addressHeldBack: true,
      protectedFrom: [personId('p-lee')],
    };
    expect(householdSeenBy(worker, foster)).toBe(foster);
    expect(householdSeenBy(lee, foster).label).toBe('Address held back');
  });
});
