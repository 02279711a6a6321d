import { createChance, weighted, type Chance } from '../generate/chance.ts';
import { openPathways, type Pathway } from './course.ts';
import { holes, type Hole } from './data-holes.ts';
import { directoryOf, type Directory } from './directory.ts';
import { authorityFamily } from './family.ts';
import type { FamilyRows } from './family-file-rows.ts';
import { portionOf, type AuthorityPortion } from './portion.ts';
import { sizes, type AuthoritySize, type SizeName } from './sizes.ts';

export type { AuthorityPortion } from './portion.ts';

/**
 * A fictional authority, portion by portion, the same at every run for the same size and seed. A portion is made when
 * it is asked for, so that the large one never stands in memory whole. Portions name the same workers, teams and
 * agencies in the same words.
 */
export function* authorityOf({
  size,
  seed,
}: {
  readonly size: SizeName;
  readonly seed: number;
}): Generator<AuthorityPortion> {
  const asked = sizes[size];
  const prefix = `w${size === 'small' ? 's' : 'l'}${seed}`;
  const directory = directoryOf(prefix, asked, createChance(seed * 7_919 + 11));
  const waiting = new Map<string, Waiting>();
  const counts = { portions: 0, open: 0, people: 0 };
  const flush = ({ title, families, openChildren }: Waiting): AuthorityPortion => {
    counts.portions += 1;
    return portionOf(directory, {
      id: `wendlemoor-${size}-${seed}-${counts.portions}`,
      title: `Wendlemoor, ${title} (${counts.portions})`,
      hole: holeOf(counts.portions),
      openChildren,
      families,
    });
  };
  for (let number = 1; ; number += 1) {
    const isOpenFamily = counts.open < asked.openChildren;
    if (!isOpenFamily && counts.people >= asked.people) break;
    const { key, title, family, openChildren } = familyNumber({
      asked,
      prefix,
      seed,
      number,
      directory,
      isOpenFamily,
    });
    counts.open += openChildren;
    counts.people += family.people.length;
    const portion = waiting.get(key) ?? { title, families: [], openChildren: 0 };
    portion.families.push(family);
    portion.openChildren += openChildren;
    waiting.set(key, portion);
    if (portion.families.length < asked.familiesInPortion) continue;
    waiting.delete(key);
    yield flush(portion);
  }
  for (const portion of waiting.values()) yield flush(portion);
}

interface Waiting {
  readonly title: string;
  readonly families: FamilyRows[];
  openChildren: number;
}

/** Every second source is whole; the others each lack something. */
function holeOf(portion: number): Hole {
  return (portion % 2 === 1 ? null : holes[1 + ((portion / 2 - 1) % (holes.length - 1))]) ?? 'none';
}

/** Of families with whom social care no longer works less is written down. */
const sparserWhenClosed = 3;

interface Asked {
  readonly asked: AuthoritySize;
  readonly prefix: string;
  readonly seed: number;
  readonly number: number;
  readonly directory: Directory;
  readonly isOpenFamily: boolean;
}

function familyNumber({ asked, prefix, seed, number, directory, isOpenFamily }: Asked) {
  const chance = createChance(seed * 1_000_003 + number * 7_919);
  const area = directory.areas[chance.below(directory.areas.length)] ?? { id: '', name: '' };
  const pathway = isOpenFamily ? pathwayOf(chance) : 'closed';
  const { rows, openChildren } = authorityFamily({
    prefix: `${prefix}-${number}`,
    chance,
    directory,
    pathway,
    areaId: area.id,
    sparseness: asked.sparseness * (isOpenFamily ? 1 : sparserWhenClosed),
  });
  const title = `${titles[pathway]} ${area.name}`;
  return { key: title, title, family: rows, openChildren };
}

const titles: Record<Pathway, string> = {
  early_help: 'Family Help',
  assessment: 'Assessment',
  child_in_need: 'Safeguarding',
  child_protection: 'Safeguarding',
  care: 'Children in Care',
  leaving_care: 'Leaving Care',
  private_fostering: 'Safeguarding',
  closed: 'closed cases',
};

function pathwayOf(chance: Chance): Pathway {
  return weighted<Pathway>(chance, openPathways);
}
