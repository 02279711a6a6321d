import { familyAt, type FamilyAt } from '../../../../api/domain/family-at.ts';
import { ecomap } from '../../../../web/drawing/views/ecomap.ts';
import { network } from '../../../../web/drawing/views/network.ts';
import { familyInSentences, sentenceGroups } from '../../../../web/drawing/views/list/family-in-sentences.ts';
import { theirs } from '../../../../web/drawing/views/list/pronouns.ts';
import { views } from '../../../../web/drawing/views/index.ts';
import { recordOf } from '../../family/example-record.ts';
import { familiesToDraw } from './view-cases.ts';

describe('the family in sentences', () => {
  let family: FamilyAt;
  beforeAll(async () => {
    const record = await recordOf('example-family', 'p-poppy');
    family = familyAt(record, record.asAt);
  });
  const about = (id: string, view = 'genogram') =>
    sentenceGroups(family, { view })
      .flatMap(({ lines }) => lines)
      .filter(({ personId }) => personId === id)
      .map(({ says }) => says)
      .join(' ');

  it('says who a child is, with whom and where they live, their kin and when they were last seen', () => {
    const poppy = about('p-poppy');
    expect(poppy).toContain(
      "Poppy Marrowick, 9, whom this picture is about, lives with her mother Dawn, 5 brothers and sisters (4 half) and reportedly her mother's partner (suspected) Daz at Dawn's home.",
    );
    expect(poppy).toContain('Her recorded parents are mother Dawn and father Lee.');
    expect(poppy).toContain('step-sister Harley');
    expect(poppy).toContain('Poppy was last seen on 25 June 2026, 5 days ago');
  });

  it('tells everybody of the genogram once', () => {
    const ids = sentenceGroups(family, { view: 'genogram' }).flatMap(({ lines }) =>
      lines.flatMap(({ personId }) => personId ?? []),
    );
    expect([...ids].sort()).toEqual(family.people.map(({ id }) => id).sort());
  });

  it('tells carers, second homes, visits and that no home is recorded', () => {
    expect(about('p-kayden')).toContain('He is fostered by Helen and Martin.');
    expect(about('p-shannon')).toContain("and is part of the time at Edna's flat");
    expect(about('p-ryan')).toContain("is said to visit Edna's flat");
    expect(about('p-pauline')).toContain('has no home recorded on this date');
  });

  it('leaves out when children were seen where that is asked for', () => {
    const all = familyInSentences(family, { view: 'genogram', withSeen: false });
    expect(all.flatMap(({ sentences }) => sentences).join(' ')).not.toContain('last seen on');
  });

  it('uses the name where neither sex nor gender is recorded, and the gender before the sex', () => {
    const alex = { sex: 'unknown', gender: null, shortName: 'Alex', known: true } as const;
    expect(theirs(alex)).toBe("Alex's");
    expect(theirs({ ...alex, sex: 'male' })).toBe('his');
    expect(theirs({ ...alex, sex: 'male', gender: 'female' })).toBe('her');
    expect(theirs({ ...alex, sex: 'male', gender: 'non-binary' })).toBe("Alex's");
  });

  it('names every agency of the network and everybody of the ecomap', () => {
    const all = (view: string) =>
      familyInSentences(family, { view })
        .flatMap(({ heading, sentences }) => [heading, ...sentences])
        .join(' ');
    for (const { texts } of network.draw(family).others?.cards ?? [])
      expect(all('network')).toContain(texts[0]?.text ?? 'a card has words');
    for (const { id } of ecomap.draw(family).persons)
      expect(all('ecomap')).toContain(family.people.find((person) => person.id === id)?.name);
    expect(all('ecomap')).toContain('no strength recorded');
    expect(all('homes')).toContain('Tyler moved here 19 August 2024');
  });

  it('is the same whatever the order of the record, and says something of every family in every view', async () => {
    for (const { id: view } of views)
      for (const [name, each] of Object.entries(await familiesToDraw())) {
        const groups = familyInSentences(each, { view });
        expect([name, view, each.people.length === 0 || groups.length > 0]).toEqual([name, view, true]);
        expect(groups.every(({ sentences }) => sentences.every((says) => says.endsWith('.')))).toBe(true);
        expect(JSON.stringify(groups)).not.toMatch(/undefined|null|NaN/);
      }
  });
});
