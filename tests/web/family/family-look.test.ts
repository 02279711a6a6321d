import { calendarDate } from '../../../api/domain/calendar-date.ts';
import { personId } from '../../../api/domain/ids.ts';
import { dayRange } from '../../../web/family/day-range.ts';
import { lookAt } from '../../../web/family/family-look.ts';
import { noticesOf } from '../../../web/family/notices.ts';
import { personInShort, personSentence } from '../../../web/family/person-sentence.ts';
import { recordOf } from './example-record.ts';

describe('a look at a family', () => {
  it('has the focus child, the children of the conference, and who everyone is', async () => {
    const record = await recordOf('example-family', 'p-poppy');
    const look = lookAt(record, record.asAt);
    expect(look.focus?.name).toBe('Poppy Marrowick');
    expect([...look.conferenceIds].sort()).toEqual(['p-lacey', 'p-riley']);
    expect(look.kinshipOf(personId('p-dawn'))).toBe('mother');
    expect(look.kinshipOf(personId('p-poppy'))).toBe('');
  });

  it('says of a person in a sentence what the map shows', async () => {
    const record = await recordOf('example-family', 'p-poppy');
    const look = lookAt(record, record.asAt);
    const poppy = look.family.byId.get(personId('p-poppy'));
    if (poppy === undefined) throw new Error('Poppy is missing');
    expect(personInShort(look, poppy)).toMatch(/^Poppy Marrowick, 9, focus child, Dawn's home, 5 days/);
    expect(personSentence(look, poppy)).toContain('last seen on 25 June 2026, 5 days ago');
  });

  it('says that the focus child was not born and that contacts had not begun', async () => {
    const record = await recordOf('example-family', 'p-poppy');
    const look = lookAt(record, calendarDate('2015-01-01'));
    const notices = noticesOf(look, dayRange(record), false, []);
    expect(notices[0]).toBe('Poppy was not yet born or expected on 1 January 2015.');
    expect(notices[1]).toContain('Contacts begin to be recorded here on 1 January 2023');
  });

  it('calls nobody unrelated while the focus child is not there', async () => {
    const record = await recordOf('example-family', 'p-poppy');
    const look = lookAt(record, calendarDate('2015-01-01'));
    expect(look.family.people.length).toBeGreaterThan(5);
    expect(look.family.people.filter(({ id }) => look.kinshipOf(id) !== '')).toEqual([]);
    expect(look.family.people.filter(({ id }) => look.reasonOf(id) !== '')).toEqual([]);
  });

  it('says of whom an agency holds that they pose a risk to children, before all else', async () => {
    const record = await recordOf('example-family', 'p-tyler');
    const look = lookAt(record, record.asAt);
    const ryan = look.family.byId.get(personId('p-ryan'));
    if (ryan === undefined) throw new Error('Ryan is missing');
    expect(personInShort(look, ryan)).toMatch(
      /^Ryan \w+, Risk to children: flagged by Marl Valley Police since 30 June 2022, /,
    );
  });

  it('calls an adult focus the person the family is drawn round', async () => {
    const record = await recordOf('example-family', 'p-dawn');
    const look = lookAt(record, record.asAt);
    if (look.focus === null) throw new Error('Dawn is missing');
    expect(personInShort(look, look.focus)).toContain(', the person this family is drawn round, ');
  });

  it('says nothing where nothing needs saying', async () => {
    const record = await recordOf('example-family', 'p-poppy');
    expect(noticesOf(lookAt(record, record.asAt), dayRange(record), false, [])).toEqual([]);
  });

  it('says first what the address asked for and did not get', async () => {
    const record = await recordOf('example-family', 'p-poppy');
    const notices = noticesOf(lookAt(record, record.asAt), dayRange(record), false, ['No such day.']);
    expect(notices).toEqual(['No such day.']);
  });

  it('says that nobody else is recorded where a child stands alone', async () => {
    const whole = await recordOf('two-homes', 'p-idris');
    const record = {
      ...whole,
      parentTies: [],
      partnerships: [],
      careTies: [],
      relatedTies: [],
      stays: [],
      people: whole.people.filter(({ id }) => id === 'p-idris'),
    };
    const notices = noticesOf(lookAt(record, record.asAt), dayRange(record), false, []);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain('Nobody else is recorded with Idris');
  });
});
