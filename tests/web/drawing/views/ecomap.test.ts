import { familyAt, type FamilyAt } from '../../../../api/domain/family-at.ts';
import type { FamilyRecord, Influence } from '../../../../api/domain/family-record.ts';
import { partialDate } from '../../../../api/domain/calendar-date.ts';
import { personId } from '../../../../api/domain/ids.ts';
import { ecomap } from '../../../../web/drawing/views/ecomap.ts';
import { peopleRound } from '../../../../web/drawing/views/ecomap/people-round.ts';
import { personStrength } from '../../../../web/drawing/views/ecomap/person-strength.ts';
import { servicesOf } from '../../../../web/drawing/views/ecomap/services.ts';
import { sentenceGroups } from '../../../../web/drawing/views/list/family-in-sentences.ts';
import { agencyParties, tiesOfProfessional } from '../../../../web/drawing/views/network/parties.ts';
import { recordOf } from '../../family/example-record.ts';

describe('an ecomap', () => {
  let record: FamilyRecord;
  let family: FamilyAt;
  beforeAll(async () => {
    record = await recordOf('example-family', 'p-poppy');
    family = familyAt(record, record.asAt);
  });
  const poppy = personId('p-poppy');
  const tyler = personId('p-tyler');

  it('has the focus child in the middle, or the child asked for', () => {
    const middle = (centreId: string | null) => {
      const scene = ecomap.draw(family, { focusId: 'p-poppy', centreId });
      return scene.persons.toSorted((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y))[0]?.id;
    };
    expect(middle(null)).toBe('p-poppy');
    expect(middle('p-tyler')).toBe('p-tyler');
    expect(middle('p-nobody-here')).toBe('p-poppy');
  });

  it('places everybody alive in a ring or names them below', () => {
    const { home, elsewhere, friends, others } = peopleRound(family, poppy);
    const all = [poppy, ...home, ...elsewhere, ...friends, ...others];
    const alive = family.people.filter(({ isDead }) => !isDead).map(({ id }) => id);
    expect([...all].sort()).toEqual([...alive].sort());
    const words = (ecomap.draw(family).others?.texts ?? []).map(({ text }) => text).join(' ');
    for (const id of others) expect(words).toContain(family.byId.get(id)?.name);
  });

  it('draws a tie as stressful or supportive only where the record says so, and who recorded it', () => {
    expect(personStrength(family, tyler, personId('p-ryan'))).toMatchObject({
      look: 'stressful',
      supports: null,
    });
    expect(personStrength(family, tyler, personId('p-maureen'))).toMatchObject({
      look: 'strong',
      supports: 'child',
    });
    expect(personStrength(family, personId('p-shannon'), personId('p-riley')).supports).toBe('other');
    expect(personStrength(family, tyler, personId('p-ryan')).words.join()).toContain(
      'by whom is not recorded',
    );
    expect(personStrength(family, poppy, personId('p-dawn'))).toEqual({
      look: 'plain',
      supports: null,
      words: [],
    });
  });

  describe('an influence in doubt', () => {
    const ryan = personId('p-ryan');
    const as = (facts: Partial<Influence>): FamilyAt => ({
      ...family,
      influences: family.influences
        .filter(({ fromId, toId }) => fromId === ryan && toId === tyler)
        .map((each) => ({ ...each, ...facts })),
    });

    it('is drawn broken, with a question mark and its own word, never as a plain fact', () => {
      for (const certainty of ['suspected', 'disputed'] as const) {
        const strength = personStrength(as({ certainty }), tyler, ryan);
        expect(strength.look).toBe('stressful-unsure');
        expect(strength.words.join()).toMatch(new RegExp(`exploitation\\? \\(risk; ${certainty}`));
        const scene = ecomap.draw(as({ certainty }), { centreId: tyler });
        const tie = scene.others?.ties.find(({ personIds }) => personIds.includes(ryan));
        expect(tie?.stroke).toBe('zigzag-broken');
        expect(scene.legend.map(({ sign }) => sign)).toContain('tie:stressful-unsure');
      }
      const protective = as({ certainty: 'suspected', polarity: 'protective' });
      expect(personStrength(protective, tyler, ryan)).toMatchObject({
        look: 'strong-unsure',
        supports: null,
      });
    });

    it('says that it is only reported, and nothing of one that is confirmed', () => {
      expect(personStrength(as({ certainty: 'reported' }), tyler, ryan).words.join()).toContain(
        'reported, not',
      );
      expect(personStrength(as({ certainty: 'confirmed' }), tyler, ryan).words.join()).not.toMatch(
        /\?|not conf/,
      );
    });

    it('tells an agency as having recorded it, and a view only where whose it is stands in the record', () => {
      const [recordedBy] = record.agencies.map(({ id }) => id);
      if (recordedBy === undefined) throw new Error('There is no agency');
      const words = (viewOf: string | null) =>
        personStrength(as({ viewOf, recordedBy }), tyler, ryan).words.join();
      expect(words(null)).toContain(`recorded by ${record.agencies[0]?.name ?? ''}`);
      expect(words(null)).not.toContain('view');
      expect(words('Tyler')).toContain('in the view of Tyler; recorded by');
    });
  });

  it('counts as strength only contacts of the last 90 days in which the child was seen', () => {
    const by = new Map(servicesOf(family, poppy).map((service) => [service.title, service]));
    expect(by.get('Priya Sandalwood')).toMatchObject({
      faded: false,
      strength: { look: 'strong', supports: 'child' },
    });
    expect(by.get('Dr Sam Pellory')).toMatchObject({ faded: false, strength: { look: 'weak' } });
  });

  it('draws services out of touch for 90 days grey and says for how long', () => {
    const dilys = servicesOf(family, poppy).find(({ title }) => title === 'Dilys Marchbank');
    expect(dilys).toMatchObject({ faded: true, strength: { look: 'silent' } });
    expect(dilys?.lines).toContain('no contact for 140 days');
  });

  it('stands schools in the ring of friends and school, and former workers folded by agency', () => {
    const services = servicesOf(family, poppy);
    const school = services.filter(({ ring }) => ring === 'school').map(({ title }) => title);
    expect(school).toEqual(['Carys Whitlowe', 'Joanne Fettlewell']);
    expect(services.filter(({ kind }) => kind === 'agency').map(({ lines }) => lines[0])).toEqual([
      '3 earlier workers: Nia Collbeck (has left), Owen Tressick, Tom Ashgrave (has left)',
    ]);
  });

  it('folds a worker who has left the post with the earlier ones, and nothing says that they work with the child', () => {
    const left = familyAt(
      {
        ...record,
        professionals: record.professionals.map((each) =>
          each.name === 'Priya Sandalwood' ? { ...each, to: partialDate('2026-06-29') } : each,
        ),
      },
      record.asAt,
    );
    const services = servicesOf(left, poppy);
    expect(services.map(({ title }) => title)).not.toContain('Priya Sandalwood');
    const folded = services.find(({ lines }) => lines.join().includes('Priya Sandalwood (has left)'));
    expect(folded).toMatchObject({ faded: false, strength: { look: 'strong', supports: null } });
    const social = agencyParties(left).find(({ agency }) => agency.id === folded?.agencyId);
    const priya = social?.professionals.find(({ name }) => name === 'Priya Sandalwood');
    if (priya === undefined) throw new Error('Priya is missing');
    expect(tiesOfProfessional(priya).get(poppy)).toMatchObject({ worksWith: false, workerLeft: true });
  });

  it('tells of a service whose contacts are not held that they are not, never that it is out of touch', () => {
    const dilys = servicesOf(family, poppy).find(({ title }) => title === 'Dilys Marchbank');
    const agencyOf = dilys?.agencyId;
    const coverage = record.coverage.filter((row) => row.agencyId !== agencyOf);
    const unheld = { ...family, record: { ...record, coverage } };
    const service = servicesOf(unheld, poppy).find(({ id }) => id === dilys?.id);
    expect(service).toMatchObject({ faded: false, strength: { look: 'plain' } });
    expect(service?.lines.join()).toMatch(/last .*, contacts may be missing/);
    expect(service?.lines.join()).not.toContain('no contact');
    const words = (each: FamilyAt) => ecomap.draw(each).legend.map((item) => item.words);
    expect(words(unheld).join()).toContain('a line does not tell whether they are in touch');
  });

  it("says below the name who is only said to live in the child's home", () => {
    const labels = (id: string) => {
      const one = ecomap.draw(family, { centreId: 'p-poppy' }).persons.find((each) => each.id === id);
      return one?.labels.map(({ text }) => text).join(' ');
    };
    expect(labels('p-daz')).toContain('said to live here');
    expect(labels('p-dawn')).not.toContain('said to');
  });

  it('leaves out how often the child was seen where that is asked for', () => {
    const words = (withSeen: boolean) =>
      JSON.stringify([
        ecomap.draw(family, { withSeen }).others?.cards,
        sentenceGroups(family, { view: 'ecomap', withSeen }),
      ]);
    expect(words(true)).toMatch(/child seen/);
    expect(words(false)).not.toMatch(/child (not )?seen/);
  });

  it('points arrows at the child where a service works with the child', () => {
    const { others } = ecomap.draw(family);
    const arrow = (id: string) => others?.ties.find((tie) => tie.cardIds.includes(id))?.arrow;
    const priya = record.professionals.find(({ name }) => name === 'Priya Sandalwood');
    expect(arrow(`professional:${priya?.id ?? ''}`)).toBe('first');
    expect(others?.ties.find(({ personIds }) => personIds.includes('p-dawn'))?.arrow).toBe('none');
  });

  it('says in the legend by which recorded facts a line is thick', () => {
    const words = ecomap.draw(family).legend.map((item) => item.words);
    expect(words).toContain('No strength recorded');
    expect(words.some((each) => each.startsWith('Counted in the 90 days to 30 June 2026'))).toBe(true);
  });
});
