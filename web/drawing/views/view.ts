import type { FamilyAt } from '../../../api/domain/family-at.ts';
import type { Chip, Notation, Scene, SceneChipChoice } from '../scene.ts';

/** What a view may be told beside the family. */
export interface ViewOptions {
  /** Gets the halo; null for nobody. */
  readonly focusId?: string | null;
  /** Children whom the meeting is about: double outline. */
  readonly chosenIds?: ReadonlySet<string>;
  /** By person id. Seen status is worked out by the domain, never by the drawing. */
  readonly chips?: ReadonlyMap<string, Chip>;
  /** What the chips and the counts of homes tell; when children were last seen unless given. */
  readonly chipChoice?: SceneChipChoice;
  /** Words beside the chips that say when or how often children were seen; told unless false. */
  readonly withSeen?: boolean;
  /** UK unless given. */
  readonly notation?: Notation;
  /** Relationship-quality lines; left out unless asked for. */
  readonly quality?: boolean;
  /** Whom an ecomap is about: the focus child unless another child is given. */
  readonly centreId?: string | null;
  /** How many months back moves between homes are told; 24 unless given. */
  readonly movesMonths?: number;
  /** Agencies whose professionals stand one by one instead of folded. */
  readonly unfoldedAgencyIds?: ReadonlySet<string>;
  /** The picture that is on the table: where it still fits, people stay where they stand. */
  readonly previous?: Scene | null;
  /** `quick` is there at once; `better`, the usual, looks for up to a second more. */
  readonly effort?: 'quick' | 'better';
  /** By person: the x they are to stand at, as far as the order of their row allows. */
  readonly pins?: ReadonlyMap<string, number>;
}

/** For a scene: what its chips tell, where it has any and they tell another thing than usual. */
export function chipChoiceIn({ chips, chipChoice }: ViewOptions): Pick<Scene, 'chipChoice'> {
  return chips === undefined || chipChoice === undefined ? {} : { chipChoice };
}

/** One way to draw a family. */
export interface View {
  readonly id: string;
  readonly label: string;
  readonly draw: (family: FamilyAt, options?: ViewOptions) => Scene;
}
