import { familyAt, type FamilyAt } from '../../../../../api/domain/family-at.ts';
import { familyChips } from '../../../../../web/drawing/family-chips.ts';
import type { Scene } from '../../../../../web/drawing/scene.ts';
import { genogramView } from '../../../../../web/drawing/views/genogram.ts';
import { recordOf } from '../../../family/example-record.ts';

/** The demonstration families with the child each is drawn round. */
export const families = [
  ['example-family', 'p-poppy'],
  ['kinship-care', 'p-maisie'],
  ['two-homes', 'p-idris'],
] as const;

export async function drawnFamily(
  name: (typeof families)[number][0],
  focusId: string,
): Promise<{ family: FamilyAt; scene: Scene }> {
  const record = await recordOf(name, focusId);
  const family = familyAt(record, record.asAt);
  return { family, scene: genogramView(family, { focusId, chips: familyChips(family) }) };
}
