import type { ScenePerson } from '../../scene.ts';
import type { NotationSign, ShownPicture } from './notation-sign.ts';

const small = 30;

function some(test: (person: ScenePerson) => boolean): (picture: ShownPicture) => boolean {
  return ({ scene }) => scene.persons.some(test);
}

const isLoss = ({ dead, w }: ScenePerson) => dead && w < small;

/** Symbols of people, in the order of a legend (practice.md C2). */
export const signsOfPeople: readonly NotationSign[] = [
  {
    id: 'male',
    group: 'people',
    sign: 'symbol:square',
    words: 'Male, age inside',
    means:
      'Completed years on the date of the picture; “<1” before the first birthday, with weeks or months below.',
    of: ['sex:male'],
    isShown: some(({ symbol, hole }) => symbol === 'square' && !hole),
  },
  {
    id: 'female',
    group: 'people',
    sign: 'symbol:circle',
    words: 'Female, age inside',
    means: 'Age as for a square. “?” inside a square or circle: the age is not recorded.',
    of: ['sex:female'],
    isShown: some(({ symbol, hole }) => symbol === 'circle' && !hole),
  },
  {
    id: 'sex-unknown',
    group: 'people',
    sign: 'symbol:sex-unknown',
    words: 'Sex not recorded',
    means: 'A diamond with “?”. Never guessed from a name.',
    of: ['sex:unknown'],
    isShown: some(({ symbol, hole, inside }) => symbol === 'diamond' && inside === '?' && !hole),
  },
  {
    id: 'worded',
    group: 'people',
    sign: 'symbol:diamond',
    words: 'Gender in the person’s own word, below',
    means: 'A diamond without “?”, the person’s word beneath: non-binary, for example.',
    of: [],
    isShown: some(({ symbol, hole, inside }) => symbol === 'diamond' && inside !== '?' && !hole),
  },
  {
    id: 'pregnancy',
    group: 'people',
    sign: 'symbol:triangle',
    words: 'Pregnancy, with the day due',
    means: 'A triangle in the place the child will have among brothers and sisters.',
    of: [],
    isShown: some(({ symbol, dead }) => symbol === 'triangle' && !dead),
  },
  {
    id: 'pregnancy-lost',
    group: 'people',
    sign: 'symbol:loss',
    words: 'Pregnancy lost or ended',
    means:
      'A small triangle with a cross, in birth order. Drawn only where the record lets the reader know of it.',
    of: ['birthOutcome:miscarriage', 'birthOutcome:termination'],
    isShown: some((person) => isLoss(person) && person.symbol === 'triangle'),
  },
  {
    id: 'stillborn',
    group: 'people',
    sign: 'symbol:stillborn',
    words: 'Stillborn',
    means: 'The symbol at half its size with a cross, in birth order.',
    of: ['birthOutcome:stillborn'],
    isShown: some((person) => isLoss(person) && person.symbol !== 'triangle'),
  },
  {
    id: 'dead',
    group: 'people',
    sign: 'symbol:dead',
    words: 'Died; age at death inside',
    means:
      'A cross from corner to corner. UK: the year below the name. McGoldrick: over the symbol, on the right.',
    of: [],
    isShown: some((person) => person.dead && !isLoss(person)),
  },
  {
    id: 'years',
    group: 'people',
    sign: { uk: 'text:b. 1987', mcgoldrick: 'symbol:years' },
    words: 'Born; “c.” is an estimate',
    means:
      'UK: date of birth below the name, of a child the day, of an adult the year. McGoldrick: year of birth over the symbol on the left, of death on the right.',
    of: [],
    isShown: some(({ labels }) => labels.some(({ text }) => /^(b\. .*|(c\. )?\d{4}\??)$/.test(text))),
  },
  {
    id: 'hole',
    group: 'people',
    sign: 'symbol:hole',
    words: 'Somebody not known: a gap in the record',
    means:
      'Somebody who must exist, such as a father who is not recorded. Broken outline, “?”, and whose relative it is.',
    of: [],
    isShown: some(({ hole }) => hole),
  },
  {
    id: 'reported-person',
    group: 'people',
    sign: 'symbol:reported',
    words: 'Only reported, not confirmed',
    means:
      'Every tie and home of this person is reported or suspected. Broken outline, the name in quotation marks.',
    of: [],
    isShown: some(({ reported }) => reported),
  },
  {
    id: 'focus',
    group: 'people',
    sign: 'symbol:focus',
    words: 'Whom this picture is about',
    means: 'A halo on screen; it is not printed.',
    of: [],
    isShown: some(({ focus }) => focus),
  },
  {
    id: 'chosen',
    group: 'people',
    sign: 'symbol:chosen',
    words: 'Child of the meeting',
    means: 'A double outline. Several children of one conference each have it.',
    of: [],
    isShown: some(({ chosen }) => chosen),
  },
];
