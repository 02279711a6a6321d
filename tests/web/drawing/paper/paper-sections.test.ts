import { familyAt } from '../../../../api/domain/family-at.ts';
import { questions } from '../../../../api/domain/questions/index.ts';
import { paperSections } from '../../../../web/drawing/paper/paper-sections.ts';
import { planPaper } from '../../../../web/drawing/paper/plan-paper.ts';
import { genogramView } from '../../../../web/drawing/views/genogram.ts';
import { seedFamily } from '../../../builders/example-family.ts';
import { recordOf } from '../../../builders/family-parts.ts';

const { parts, meta } = seedFamily('example-family');
const record = recordOf(parts, { asAt: meta.asAt });
const family = familyAt(record, meta.asAt);
const sectionOf = (asked: Partial<Parameters<typeof paperSections>[1]>) =>
  paperSections(family, { findings: null, contacts: null, ...asked }).sections?.[0];

describe('what goes on paper beside the picture', () => {
  it('is nothing unless it is asked for', () => {
    expect(paperSections(family, { findings: null, contacts: null })).toEqual({});
  });

  it('is every finding to act on, once, with its evidence and its rule', () => {
    const section = sectionOf({ findings: { settings: [] } });
    const words = section?.groups.flatMap(({ sentences }) => sentences) ?? [];
    const pressing = questions
      .flatMap(({ answer }) => answer(family, {}))
      .filter(({ severity }) => severity === 'act');
    expect(pressing.length).toBeGreaterThan(5);
    for (const { says, because, rule } of pressing) {
      expect(words.filter((each) => each === says)).toHaveLength(1);
      for (const evidence of because) expect(words.join(' ')).toContain(evidence.says);
      expect(words).toContain(`Rule: ${rule.says} Source: ${rule.source}`);
    }
    expect(words.at(-1)).toMatch(/^\d+ findings to check or to note: see the explorer\.$/);
  });

  it('follows what was set for the questions', () => {
    const usual = sectionOf({ findings: { settings: [] } });
    const wider = sectionOf({ findings: { settings: ['last-seen.days:20', 'no-such.days:1'] } });
    expect(JSON.stringify(wider)).not.toBe(JSON.stringify(usual));
    expect(JSON.stringify(wider)).toContain('Mason');
  });

  it('says so where there is nothing to act on', () => {
    const bare = familyAt(
      { ...record, people: record.people.filter(({ id }) => id === 'p-dawn') },
      meta.asAt,
    );
    const { sections } = paperSections(bare, { findings: { settings: [] }, contacts: null });
    expect(sections?.[0]?.groups[0]?.sentences[0]).toBe('Nothing was found to act on.');
  });

  it('is the contacts of each child, with who works with the child and was not in touch', () => {
    const section = sectionOf({ contacts: { by: 'agency', days: 90 } });
    expect(section?.title).toBe('Contacts of each child by agency, last 90 days');
    const poppy = section?.groups.find(({ heading }) => heading.startsWith('Poppy'));
    expect(poppy?.sentences).toContain(
      'Marlbrook Community Health 0 to 19 (works with the child): None recorded since 1 April 2026.',
    );
    expect(poppy?.sentences.at(-1)).toMatch(/^\d+ other agencies: none recorded, or not held\.$/);
  });

  it('stands on sheets of its own, after the picture and before the list, under headings', () => {
    const scene = genogramView(family, { focusId: 'p-poppy', effort: 'quick' });
    const plan = planPaper(scene, {
      paper: 'A3',
      title: 'A family',
      about: [],
      author: 'Somebody',
      marking: 'OFFICIAL-SENSITIVE',
      printedOn: 'today',
      list: [{ heading: 'Home', sentences: ['Somebody lives here.'] }],
      ...paperSections(family, { findings: { settings: [] }, contacts: { by: 'agency', days: null } }),
    });
    const headings = plan.pages
      .flatMap(({ items }) => items)
      .flatMap((item) => ('role' in item && item.role === 'H2' ? [JSON.stringify(item)] : []));
    const order = ['to act on', 'Contacts of each child', 'The picture in sentences'].map((words) =>
      headings.findIndex((heading) => heading.includes(words)),
    );
    expect(order.every((at) => at >= 0)).toBe(true);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});
