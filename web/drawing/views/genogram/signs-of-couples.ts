import type { PartnerStatus } from '../../../../api/domain/vocabulary.ts';
import type { NotationSign, ShownPicture } from './notation-sign.ts';
import { letterRows } from './couple-marks.ts';
import { isUnsure } from './tie-words.ts';

function had(status: PartnerStatus): (picture: ShownPicture) => boolean {
  return ({ couples }) =>
    couples.some(({ couple }) => couple?.phases.some((phase) => phase.status === status) === true);
}

function isNow(status: PartnerStatus): (picture: ShownPicture) => boolean {
  return ({ couples }) => couples.some(({ couple }) => couple?.status === status);
}

/** A letter of an end that was not the last word: they came together again, or a divorce followed. */
function partedBefore({ couples, scene }: ShownPicture): boolean {
  return couples.some(({ couple }) => {
    const before =
      couple === null ? [] : letterRows({ ...couple, phases: couple.phases.slice(0, -1) }, scene.notation);
    const isDivorced = couple?.status === 'divorced' && scene.notation === 'uk';
    return !isDivorced && before.some((row) => /\b[sde]\./.test(row));
  });
}

function coupleSign(
  status: PartnerStatus,
  sign: NotationSign['sign'],
  words: string,
  means: string,
): NotationSign {
  const isEnd = status === 'separated' || status === 'divorced' || status === 'ended';
  const isShown = isEnd ? isNow(status) : had(status);
  return {
    id: status,
    group: 'couples',
    sign,
    words,
    means,
    of: [`partnerStatus:${status}`],
    isShown,
  };
}

/** Lines between two partners with their letters and slashes. A letter has its year wherever one is recorded. */
export const signsOfCouples: readonly NotationSign[] = [
  coupleSign('married', 'couple:solid:m.', 'm. married', 'An unbroken line with “m.” and the year.'),
  coupleSign('civil_partnership', 'couple:solid:c.p.', 'c.p. civil partnership', 'As for a marriage.'),
  coupleSign(
    'cohabiting',
    { uk: 'couple:solid:c.', mcgoldrick: 'couple:broken:c.' },
    'c. living together',
    'UK: unbroken, since the relationship endures. McGoldrick: broken.',
  ),
  coupleSign(
    'relationship',
    { uk: 'couple:broken:rel.', mcgoldrick: 'couple:dotted:rel.' },
    'rel. relationship, not living together',
    'A passing relationship, or one without a shared home. UK: broken. McGoldrick: dotted.',
  ),
  coupleSign(
    'separated',
    'mark:separated',
    's. separated',
    'One slash, nearer the one who left the home where the record tells it. Two who came together again have no slash.',
  ),
  coupleSign(
    'divorced',
    'mark:divorced',
    'd. divorced',
    'Two slashes, nearer the one who left the home. UK leaves out the year of the separation before; McGoldrick writes both.',
  ),
  coupleSign('ended', 'mark:separated', 'e. relationship ended', 'One slash, as for a separation.'),
  coupleSign(
    'widowed',
    'couple:solid:w.',
    'w. widowed',
    'The line stays without a slash; the one who died is crossed.',
  ),
  {
    id: 'parted-before',
    group: 'couples',
    sign: 'text:s.',
    words: 's. or d. without a slash: parted before',
    means:
      'They parted and came together again; in McGoldrick notation also the separation before a divorce.',
    of: [],
    isShown: partedBefore,
  },
  {
    id: 'couple-unsure',
    group: 'couples',
    sign: 'couple:broken:?',
    words: 'Couple not confirmed, and how',
    means:
      'A broken line with the word “reported”, “suspected” or “disputed”; “?” alone where there is no room.',
    of: ['certainty:reported', 'certainty:suspected', 'certainty:disputed'],
    isShown: ({ couples }) => couples.some(({ couple }) => couple !== null && isUnsure(couple)),
  },
  {
    id: 'couple-not-recorded',
    group: 'couples',
    sign: 'couple:thin:n.r.',
    words: 'n.r. parents; partnership not recorded',
    means: 'A thin line: two parents of a child of whom nothing says what they were to each other.',
    of: [],
    isShown: ({ couples }) => couples.some(({ couple }) => couple === null),
  },
];
