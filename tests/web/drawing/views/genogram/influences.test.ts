import { calendarDate } from '../../../../../api/domain/calendar-date.ts';
import { familyAt, type FamilyAt } from '../../../../../api/domain/family-at.ts';
import type { Influence } from '../../../../../api/domain/family-record.ts';
import { personId } from '../../../../../api/domain/ids.ts';
import { influenceKinds } from '../../../../../api/domain/vocabulary.ts';
import { sceneParts } from '../../../../../web/drawing/parts/scene-parts.ts';
import type { Scene } from '../../../../../web/drawing/scene.ts';
import { influenceShapes, shapeOf } from '../../../../../web/drawing/views/genogram/influence-shapes.ts';
import { genogramView } from '../../../../../web/drawing/views/genogram.ts';
import { parentTie, person, recordOf, statement } from '../../../../builders/family-parts.ts';

function told(id: string, facts: Partial<Influence> = {}): Influence {
  const [fromId, toId] = [personId('p-ann'), personId('p-cal')];
  const plain = { kind: 'fear', polarity: 'risk', basis: null, viewOf: null } as const;
  return { ...statement(id, '2024-03-05'), fromId, toId, ...plain, ...facts };
}

function family(influences: readonly Influence[]): FamilyAt {
  const people = [person('p-ann'), person('p-bob'), person('p-cal')];
  const parentTies = [parentTie('p-ann', 'p-cal'), parentTie('p-bob', 'p-cal')];
  return familyAt(recordOf({ people, parentTies, influences }), calendarDate('2026-06-30'));
}

const drawn = (...influences: readonly Influence[]): Scene =>
  genogramView(family(influences), { quality: true });

describe('relationship quality', () => {
  it('is not drawn unless it is asked for', () => {
    const scene = genogramView(family([told('i-1')]));
    expect(scene.influences).toBeUndefined();
    expect(scene.legend.filter(({ sign }) => sign.startsWith('quality'))).toEqual([]);
  });

  it('has a word on its line, in whose view, and a sentence with its day and basis', () => {
    const [one] = drawn(told('i-1', { viewOf: 'Cal', basis: 'said at school' })).influences ?? [];
    expect(one?.labels.map(({ text }) => text)).toEqual(['fear', 'view: Cal']);
    expect(one?.says).toBe(
      'Fear, from Ann to Cal: risk. Since 5 March 2024. In the view of Cal. Basis: said at school.',
    );
  });

  it('draws the child’s own line beside the adult’s', () => {
    const { influences = [] } = drawn(
      told('i-1', { kind: 'trusted_adult', polarity: 'protective', viewOf: 'the social worker' }),
      told('i-2', { viewOf: 'Cal' }),
    );
    expect(influences.map(({ shape }) => shape)).toEqual(['very-close', 'conflict']);
    expect(influences[0]?.curve).not.toEqual(influences[1]?.curve);
  });

  it('says where the record calls the usual sense of a line into question', () => {
    const [one] = drawn(told('i-1', { kind: 'trusted_adult', polarity: 'risk' })).influences ?? [];
    expect(one?.labels.map(({ text }) => text)).toEqual(['trusted adult (a risk)']);
  });

  it.each(['suspected', 'disputed'] as const)('says in a word that it is %s', (certainty) => {
    const [one] = drawn(told('i-1', { certainty })).influences ?? [];
    expect(one?.labels[0]?.text).toBe(`fear, ${certainty}`);
  });

  it('is cut off where they kept in touch until a day, and nothing since is recorded', () => {
    const ended = told('i-1', {
      kind: 'keeps_in_touch',
      polarity: 'protective',
      to: calendarDate('2025-02-01'),
    });
    const [one, ...more] = drawn(ended).influences ?? [];
    expect([one?.shape, one?.labels[0]?.text, more]).toEqual(['cut-off', 'in touch until 2025', []]);
    const again = drawn(ended, told('i-2', { kind: 'keeps_in_touch', from: calendarDate('2025-06-01') }));
    expect(again.influences?.map(({ shape }) => shape)).toEqual(['conflict']);
  });

  it('calls nothing abuse but what the record itself calls harm, abuse, control or exploitation', () => {
    const abuse = influenceKinds.filter((kind) => influenceShapes[kind] === 'abuse');
    expect(abuse).toEqual(['physical_harm', 'domestic_abuse', 'coercive_control', 'sexual_risk', 'criminal_exploitation']); // prettier-ignore
    expect(shapeOf({ kind: 'other', polarity: 'risk' })).toBe('conflict');
    expect(shapeOf({ kind: 'other', polarity: 'unknown' })).toBe('plain');
  });

  it('begins and ends clear of both symbols, within the picture', () => {
    const { influences = [], persons, bounds } = drawn(told('i-1'));
    for (const { curve, fromId, toId } of influences) {
      for (const [id, [x, y]] of [
        [fromId, curve[0]],
        [toId, curve[2]],
      ] as const) {
        // prettier-ignore
        const person = persons.find((one) => one.id === id);
        expect(Math.hypot((person?.x ?? 0) - x, (person?.y ?? 0) - y)).toBeGreaterThan((person?.w ?? 0) / 2);
        expect(x).toBeGreaterThan(bounds.x);
        expect(x).toBeLessThan(bounds.x + bounds.w);
      }
    }
  });

  it('lies below people and is left out with whoever is not drawn', () => {
    const scene = drawn(told('i-1'));
    const says = scene.influences?.[0]?.says;
    const at = sceneParts(scene).findIndex((part) => part.kind === 'group' && part.says === says);
    const first = sceneParts(scene).findIndex(
      (part) => part.kind === 'group' && part.id?.startsWith('person-') === true,
    );
    expect(at).toBeGreaterThan(-1);
    expect(at).toBeLessThan(first);
    const without = { ...scene, persons: scene.persons.filter(({ id }) => id !== 'p-cal') };
    expect(sceneParts(without).some((part) => part.kind === 'group' && part.says === says)).toBe(false);
  });
});
