/** Names that nobody in particular bears: every generated and invented family takes its names from here. */
export const givenNames = [
  'Ada',
  'Ben',
  'Cara',
  'Dev',
  'Elin',
  'Finn',
  'Gwen',
  'Hari',
  'Isla',
  'Jude',
  'Kofi',
  'Lena',
] as const;

export const familyNames = [
  'Ash',
  'Brook',
  'Cole',
  'Dale',
  'Elm',
  'Fell',
  'Gorse',
  'Heath',
  'Ivy',
  'Kerr',
  'Lark',
  'Moss',
] as const;

export const endings = ['by', 'croft', 'den', 'field', 'ham', 'ley', 'shaw', 'ton', 'wick', 'worth'] as const;

/** By sex, with some that are long, double-barrelled or not English: real names do not fit a grid. */
export const namesBySex = {
  female: [
    'Ada',
    'Cara',
    'Elin',
    'Gwen',
    'Isla',
    'Lena',
    'Aisha',
    'Bethan',
    'Chiamaka',
    'Zoë',
    'Mary-Louise',
    'Oluwaseun',
    'Siân',
    'Farah',
    'Tamsin',
    'Ruby',
  ],
  male: [
    'Ben',
    'Dev',
    'Finn',
    'Hari',
    'Jude',
    'Kofi',
    'Łukasz',
    'Callum',
    'Emeka',
    'Rhys',
    'Mohammed',
    'Jean-Pierre',
    'Bartholomew',
    'Tyrone',
    'Owen',
    'Sol',
  ],
  unknown: ['Ash', 'Remi', 'Kit', 'Sky', 'Rowan', 'Noor'],
} as const;
