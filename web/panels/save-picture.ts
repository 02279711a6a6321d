import { inWords } from '../../api/domain/calendar-date.ts';
import type { Scene } from '../drawing/scene.ts';
import { sceneToSvg } from '../drawing/svg.ts';
import type { FamilyLook } from '../family/family-look.ts';

/** Saves the scene as it is drawn, as an SVG file named by id and day, never by name. */
export function savePicture(scene: Scene, look: FamilyLook): void {
  const name = look.focus?.name ?? 'this family';
  const on = inWords(look.family.on);
  const svg = sceneToSvg(scene, {
    title: `Family of ${name}, as at ${on}`,
    description: `Genogram of ${scene.persons.length} people. ${scene.persons.map(({ says }) => says).join('. ')}`,
  });
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `family-${look.family.focusId ?? 'all'}-${look.family.on}.svg`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
