import { calendarDate } from '../../../../../api/domain/calendar-date.ts';
import { familyAt, type FamilyAt } from '../../../../../api/domain/family-at.ts';
import { personId } from '../../../../../api/domain/ids.ts';
import { measureQuality } from '../../../../../web/drawing/genogram/quality.ts';
import { genogramView } from '../../../../../web/drawing/views/genogram.ts';
import { recordOf } from '../../../family/example-record.ts';

async function exampleFamily(): Promise<FamilyAt> {
  return familyAt(await recordOf('example-family', 'p-poppy'), calendarDate('2026-06-30'));
}

describe('two carers of one child who are a couple', () => {
  it('are joined by their own unbroken line, and to the child by one dotted line and no birth line', async () => {
    const { lines, unions } = genogramView(await exampleFamily());
    const couple = lines.filter(({ unionId }) => unionId === 'u:p-helen+p-martin');
    expect(couple.map(({ role, stroke }) => [role, stroke])).toEqual([['partner', 'solid']]);
    const toKayden = lines.filter(({ personIds }) => personIds.includes('p-kayden'));
    expect(toKayden.map(({ role, stroke }) => [role, stroke]).sort()).toEqual([
      ['care', 'dotted'],
      ['descent', 'solid'],
    ]);
    expect(unions.filter(({ partners }) => partners.includes('p-helen')).map(({ kind }) => kind)).toEqual([
      'family',
      'care',
    ]);
  });

  it('keep the line to a child in care apart from the line to a child of their own', async () => {
    const family = await exampleFamily();
    const [tie] = family.parentTies;
    if (tie === undefined) throw new Error('the example family has parents');
    const own = (['p-helen', 'p-martin'] as const).map((id) => ({
      ...tie,
      id: `own-${id}`,
      parentId: personId(id),
      childId: personId('p-gemma'),
    }));
    const parentTies = [...family.parentTies.filter(({ childId }) => childId !== 'p-gemma'), ...own];
    const scene = genogramView({ ...family, parentTies });
    const lines = scene.lines.filter(({ unionId }) => unionId.startsWith('u:p-helen+p-martin'));
    expect(lines.filter(({ role }) => role === 'partner')).toHaveLength(1);
    const toGemma = lines.filter(({ personIds }) => personIds.includes('p-gemma'));
    expect(toGemma.map(({ role, stroke }) => [role, stroke])).toEqual([['descent', 'solid']]);
    const persons = scene.persons.map((person) => ({ ...person, born: '' }));
    expect(measureQuality({ ...scene, persons, households: [] })).toMatchObject({
      overlaps: 0,
      overlaid: 0,
      touches: 0,
      linesThroughSymbols: 0,
    });
  });
});
