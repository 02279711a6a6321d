import { partialDate } from '../../../../api/domain/calendar-date.ts';
import { usualOptions } from '../../../../api/domain/kinship/phrase.ts';
import { careTie, parentTie, partnership, relatedTie } from '../../../builders/family-parts.ts';
import { answer, sketch, term } from './kin-sketch.ts';

const married = (a: string, b: string) => partnership(a, b, 'married', '2001');

describe('kinship in families built by hand (rows 52 to 66 of the table of cases)', () => {
  const cousins = 'ego:f m1:f m2:f top:f top2:m b1:f b2:f alter:f child:m';
  const cousinTies = 'm1>ego m2>m1 top>m2 top2>m2 top>b1 top2>b1 b1>b2 b2>alter alter>child';

  it('52: three up by mothers and three down is a maternal second cousin', () =>
    expect(term(sketch(cousins, cousinTies))).toBe('maternal second cousin'));
  it('53: a child of case 52 is a maternal second cousin once removed', () =>
    expect(term(sketch(cousins, cousinTies), 'ego', 'child')).toBe('maternal second cousin once removed'));
  it('54: four up by fathers and a son down is a great-great-uncle, three up a great-uncle', () => {
    const family = sketch(
      'ego:f f1:m f2:m f3:m f4:m alter:m near:m',
      'f1>ego f2>f1 f3>f2 f4>f3 f4>alter f3>near',
    );
    expect(term(family)).toBe('paternal great-great-uncle');
    expect(term(family, 'ego', 'near')).toBe('paternal great-uncle');
  });

  const partners = { partnerships: [partnership('mum', 'man')] };
  it('55: who lives with the mother is her partner, by marriage only a stepfather', () => {
    const people = 'ego:f mum:f man:m';
    expect(term(sketch(people, 'mum>ego', partners), 'ego', 'man')).toBe("mother's partner");
    expect(term(sketch(people, 'mum>ego', { partnerships: [married('mum', 'man')] }), 'ego', 'man')).toBe(
      'stepfather',
    );
  });
  it('55: areas that say step-parent more loosely may', () =>
    expect(
      term(sketch('ego:f mum:f man:m', 'mum>ego', partners), 'ego', 'man', {
        ...usualOptions,
        stepWhenCohabiting: true,
      }),
    ).toBe('stepfather'));
  it("56: his daughter is the mother's partner's daughter", () =>
    expect(term(sketch('ego:f mum:f man:m alter:f', 'mum>ego man>alter', partners))).toBe(
      "mother's partner's daughter",
    ));
  it('57: a sister’s husband is a brother-in-law, whom she lives with is her partner', () => {
    const of = (couple: ReturnType<typeof partnership>) =>
      term(
        sketch('ego:f mum:f dad:m sis:f man:m', 'mum>ego dad>ego mum>sis dad>sis', {
          partnerships: [couple],
        }),
        'ego',
        'man',
      );
    expect(of(married('sis', 'man'))).toBe('brother-in-law');
    expect(of(partnership('sis', 'man'))).toBe("sister's partner");
  });

  it.each([
    ['one father recorded', 'ego:f mum:f dad:m alter:f', 'mum>ego mum>alter dad>ego'],
    ['no father recorded', 'ego:f mum:f alter:f', 'mum>ego mum>alter'],
    ['one father not known', 'ego:f mum:f dad:m (x:m) alter:f', 'mum>ego mum>alter dad>ego x>alter'],
  ])('58: the same mother and %s is a sister, and says what is not recorded', (_name, people, ties) =>
    expect(term(sketch(people, ties))).toBe('sister (same mother; father not recorded)'),
  );

  it('59: a special guardian who is the father’s mother is both', () =>
    expect(
      term(
        sketch('ego:f dad:m alter:f', 'dad>ego alter>dad', {
          careTies: [careTie('alter', 'ego', 'special_guardian')],
        }),
      ),
    ).toBe('paternal grandmother and special guardian'));
  it('60: a family friend approved for this child is a connected person', () => {
    const family = sketch('ego:f alter:f', '', {
      careTies: [careTie('alter', 'ego', 'connected')],
      relatedTies: [relatedTie('alter', 'ego', 'family_friend')],
    });
    expect(answer(family)).toMatchObject({
      term: 'connected person (foster carer)',
      others: ['family friend'],
    });
  });
  it('61: with two mothers the parent of one is told by her name', () =>
    expect(term(sketch('ego:f sam:f jo:f alter:f', 'sam>ego jo>ego alter>sam'))).toBe(
      "grandmother (Sam's mother)",
    ));
  it('62: an adoptive mother is mother, and "adoptive mother" only with the adoption role', () => {
    const family = sketch('ego:f alter:f', '', {
      parentTies: [parentTie('alter', 'ego', { nature: 'adoptive' })],
    });
    expect(term(family)).toBe('mother');
    expect(term(family, 'ego', 'alter', { ...usualOptions, namesAdoption: true })).toBe('adoptive mother');
  });
  it('63: a child of the same parents whose sex is not recorded is a sibling', () =>
    expect(term(sketch('ego:f mum:f dad:m alter:u', 'mum>ego dad>ego mum>alter dad>alter'))).toBe('sibling'));
  it('64: cousins by the mother and by the father are so by both sides, once', () => {
    const family = sketch(
      'ego:f mum:f dad:m aunt:f uncle:m alter:f gm1:f gf1:m gm2:f gf2:m',
      'mum>ego dad>ego aunt>alter uncle>alter gm1>mum gf1>mum gm1>aunt gf1>aunt gm2>dad gf2>dad gm2>uncle gf2>uncle',
    );
    expect(answer(family)).toMatchObject({ term: 'cousin (both sides)', others: [] });
  });
  it('65: a private foster carer is never a foster carer', () =>
    expect(term(sketch('ego:f alter:f', '', { careTies: [careTie('alter', 'ego', 'private_foster')] }))).toBe(
      'private foster carer',
    ));
  it("66: the mother's brother's wife is so, and aunt only where somebody recorded it", () => {
    const people = 'ego:f mum:f gm:f gf:m unc:m alter:f';
    const ties = 'mum>ego gm>mum gf>mum gm>unc gf>unc';
    const couple = { partnerships: [married('unc', 'alter')] };
    expect(term(sketch(people, ties, couple))).toBe("maternal uncle's wife");
    const recorded = { ...relatedTie('alter', 'ego', 'relative'), wording: 'aunt' };
    expect(term(sketch(people, ties, { ...couple, relatedTies: [recorded] }))).toBe(
      "maternal uncle's wife (recorded as “aunt”)",
    );
  });
});

describe('descent', () => {
  it.each([
    [
      'great-grandparent of unknown sex',
      'ego:f a:f b:f alter:u',
      'a>ego b>a alter>b',
      'maternal great-grandparent',
    ],
    ['grandchild', 'ego:f a:f alter:u', 'ego>a a>alter', 'grandchild'],
    ['aunt or uncle', 'ego:f mum:f gm:f alter:u', 'mum>ego gm>mum gm>alter', 'maternal aunt or uncle'],
    [
      'great-niece or great-nephew',
      'ego:f s:f n:f gm:f alter:u',
      'gm>ego gm>s s>n n>alter',
      'great-niece or great-nephew',
    ],
    [
      'cousin twice removed',
      'ego:f m1:f m2:f m3:f g:f u:f alter:f',
      'm1>ego m2>m1 m3>m2 g>m3 g>u u>alter',
      'maternal first cousin twice removed',
    ],
    [
      'side of a parent of unknown sex',
      'ego:f par:u alter:f',
      'par>ego alter>par',
      "grandmother (Par's mother)",
    ],
  ])('%s', (_name, people, ties, words) => expect(term(sketch(people, ties))).toBe(words));

  it('reaches six steps and no further: a third cousin is no relation, with the connection', () => {
    const up = 'g1>ego g2>g1 g3>g2 t>g3';
    const down = 't>d1 d1>d2 d2>d3 d3>alter';
    expect(answer(sketch('ego:f g1:f g2:f g3:f t:f d1:f d2:f d3:f alter:m', `${up} ${down}`))).toMatchObject({
      term: 'no relation recorded',
      connection: 'son of her maternal second cousin once removed',
    });
  });

  it('tells two half-brothers by two mothers apart by the mother’s name', () =>
    expect(term(sketch('ego:f sam:f jo:f ann:f alter:m', 'sam>ego jo>ego sam>alter ann>alter'))).toBe(
      "half-brother (Sam's son)",
    ));

  it('says "same father, who is not known" of children of one unknown man', () =>
    expect(term(sketch('ego:f (x:m) alter:m', 'x>ego x>alter'))).toBe(
      'brother (same father, who is not known)',
    ));

  it('says that the parents of recorded siblings are not recorded', () =>
    expect(term(sketch('ego:f alter:m', '', { relatedTies: [relatedTie('ego', 'alter')] }))).toBe(
      'brother (parents not recorded)',
    ));

  it.each([
    ['reported', 'paternal grandmother (reported)'],
    ['suspected', 'paternal grandmother (suspected)'],
    ['disputed', 'paternal grandmother (disputed)'],
    ['unknown', 'paternal grandmother'],
  ] as const)('with a tie on the way that is %s is "%s"', (certainty, words) =>
    expect(
      term(
        sketch('ego:f dad:m alter:f', '', {
          parentTies: [parentTie('dad', 'ego', { certainty }), parentTie('alter', 'dad')],
        }),
      ),
    ).toBe(words),
  );

  it('prefers a sure line to a doubtful one of the same words', () =>
    expect(
      term(
        sketch('ego:f mum:f gm:f gf:m alter:f', '', {
          parentTies: [
            parentTie('mum', 'ego'),
            parentTie('gm', 'mum', { certainty: 'suspected' }),
            parentTie('gf', 'mum'),
            parentTie('alter', 'gm'),
            parentTie('alter', 'gf'),
          ],
        }),
      ),
    ).toBe('maternal great-grandmother'));

  it('of a child lost says how', () => {
    const lost = (birthOutcome: 'miscarriage' | 'termination') =>
      term(
        sketch(
          'ego:f mum:f dad:m alter:u',
          'mum>ego dad>ego mum>alter dad>alter',
          {},
          { alter: { died: true, birthOutcome } },
        ),
      );
    expect(lost('miscarriage')).toBe('sibling (miscarried)');
    expect(lost('termination')).toBe('sibling (pregnancy ended)');
  });
});

describe('families that turn back on themselves', () => {
  it('do not loop: a brother and sister who are parents of a brother and sister, twelve times', () => {
    const generations = Array.from({ length: 12 }, (_, at) => at);
    const people = generations.map((at) => `f${at}:f m${at}:m`).join(' ');
    const ties = generations
      .slice(1)
      .map((at) => `f${at - 1}>f${at} m${at - 1}>f${at} f${at - 1}>m${at} m${at - 1}>m${at}`)
      .join(' ');
    const family = sketch(people, ties);
    expect(answer(family, 'f11', 'm11')).toMatchObject({ term: 'brother' });
    expect(term(family, 'f11', 'm10')).toBe('father');
    expect(term(family, 'f11', 'f5')).toBe('great-great-great-great-grandmother (both sides)');
    expect(answer(family, 'f11', 'f4')).toMatchObject({ term: 'no relation recorded' });
  });

  it('do not loop where the data makes somebody their own ancestor', () => {
    const family = sketch('ego:f mum:f alter:f', 'mum>ego ego>mum alter>mum');
    expect(term(family, 'ego', 'mum')).toBe('daughter');
    expect(answer(family, 'ego', 'mum').others).toEqual(['mother']);
    expect(term(family)).toBe('maternal grandmother');
  });
});

describe('adoption that is open in the record', () => {
  const birth = [parentTie('bmum', 'ego'), parentTie('bgran', 'bmum'), parentTie('bmum', 'bsis')];
  const adopted = [
    ...birth,
    parentTie('amum', 'ego', { nature: 'adoptive' }),
    parentTie('adad', 'ego', { nature: 'adoptive' }),
  ];
  const people = 'ego:f bmum:f bgran:f bsis:f amum:f adad:m';

  it('makes the adopters the parents and the others birth family', () => {
    const family = sketch(people, '', { parentTies: adopted });
    expect(term(family, 'ego', 'amum')).toBe('mother');
    expect(term(family, 'ego', 'bmum')).toBe('birth mother');
    expect(term(family, 'ego', 'bgran')).toBe('maternal birth grandmother');
    expect(term(family, 'ego', 'bsis')).toBe('birth sister (same mother; father not recorded)');
    expect(term(family, 'bmum', 'ego')).toBe('birth daughter');
  });

  it('leaves the mother a parent in law where her husband adopts', () => {
    const family = sketch('ego:f mum:f step:m dad:m', 'mum>ego dad>ego', {
      parentTies: [
        parentTie('mum', 'ego'),
        parentTie('dad', 'ego'),
        parentTie('step', 'ego', { nature: 'adoptive' }),
      ],
      partnerships: [married('mum', 'step')],
    });
    expect(term(family, 'ego', 'mum')).toBe('mother');
    expect(term(family, 'ego', 'step')).toBe('father');
    expect(term(family, 'ego', 'dad')).toBe('birth father');
  });
});

describe('partners and step-kin', () => {
  const couple = (status: Parameters<typeof partnership>[2], from = '2010', to: string | null = null) => ({
    partnerships: [partnership('ego', 'alter', status, from, to)],
  });
  const pair = 'ego:f alter:m';

  it.each([
    ['married', null, 'husband'],
    ['civil_partnership', null, 'civil partner'],
    ['cohabiting', null, 'partner'],
    ['relationship', null, 'partner'],
    ['separated', null, 'former partner'],
    ['divorced', null, 'former husband'],
    ['ended', null, 'former partner'],
    ['cohabiting', '2012', 'former partner'],
    ['married', '2012', 'former husband'],
  ] as const)('%s until %s is "%s"', (status, to, words) =>
    expect(term(sketch(pair, '', couple(status, '2010', to)))).toBe(words),
  );

  it.each([
    ['married', 'late husband'],
    ['cohabiting', 'late partner'],
  ] as const)('of one who died while %s is "%s"', (status, words) =>
    expect(term(sketch(pair, '', couple(status), { alter: { dod: partialDate('2020') } }))).toBe(words),
  );

  it('of one who died after it had ended is former and deceased', () =>
    expect(
      term(sketch(pair, '', couple('married', '2010', '2012'), { alter: { dod: partialDate('2020') } })),
    ).toBe('former husband (deceased)'));

  it('apart and still married is a husband, separated', () => {
    const phases = [
      partnership('ego', 'alter', 'married', '2010', '2015'),
      partnership('ego', 'alter', 'separated', '2015'),
    ];
    expect(term(sketch(pair, '', { partnerships: phases }))).toBe('husband (separated)');
  });

  it('who is a cousin too is both, the closest first', () => {
    const family = sketch(
      'ego:f mum:f unc:m gm:f gf:m alter:m',
      'mum>ego gm>mum gf>mum gm>unc gf>unc unc>alter',
      { partnerships: [married('ego', 'alter')] },
    );
    expect(answer(family)).toMatchObject({ term: 'husband', others: ['maternal cousin'] });
  });

  it('who is an uncle and the mother’s husband is both', () => {
    const family = sketch(
      'ego:f mum:f dad:m gm:f gf:m alter:m',
      'mum>ego dad>ego gm>dad gf>dad gm>alter gf>alter',
      {
        partnerships: [married('mum', 'alter')],
      },
    );
    const { term: closest, others } = answer(family);
    expect([closest, ...others].toSorted()).toEqual(['paternal uncle', 'stepfather']);
  });

  it('a father is never also called his child’s mother’s husband', () => {
    const family = sketch('ego:f mum:f alter:m', 'mum>ego alter>ego', {
      partnerships: [married('mum', 'alter')],
    });
    expect(answer(family)).toMatchObject({ term: 'father', others: [] });
  });

  it('a marriage that ended before the child was born makes no step-parent', () => {
    const facts = { ego: { dob: partialDate('2015') } };
    const family = sketch(
      'ego:f mum:f alter:m',
      'mum>ego',
      {
        partnerships: [partnership('mum', 'alter', 'married', '2001', '2010')],
      },
      facts,
    );
    expect(term(family)).toBe("mother's former husband");
    expect(term(family, 'alter', 'ego')).toBe("former wife's daughter");
  });

  it('parents of one child who were never recorded as a couple are told by the child', () => {
    expect(term(sketch('ego:f kid:f alter:m', 'ego>kid alter>kid'))).toBe("daughter's father");
    expect(term(sketch('ego:f kid:f two:m alter:m', 'ego>kid alter>kid ego>two alter>two'))).toBe(
      "children's father",
    );
  });

  it('a grandmother’s husband is a step-grandfather, and who lives with her is her partner', () => {
    const of = (status: 'married' | 'cohabiting') =>
      term(
        sketch('ego:f mum:f gm:f alter:m', 'mum>ego gm>mum', {
          partnerships: [partnership('gm', 'alter', status)],
        }),
      );
    expect(of('married')).toBe('maternal step-grandfather');
    expect(of('cohabiting')).toBe("maternal grandmother's partner");
  });
});

describe('care', () => {
  it('that has ended is former', () => {
    const family = sketch('ego:f alter:f', '', {
      careTies: [
        { ...careTie('alter', 'ego', 'foster'), from: partialDate('2020'), to: partialDate('2021') },
      ],
    });
    expect(term(family)).toBe('former foster carer');
    expect(term(family, 'alter', 'ego')).toBe('former foster child');
  });

  it('makes foster brothers and sisters, and a carer’s children and partner known', () => {
    const family = sketch('ego:f carer:f other:m son:m man:m', 'carer>son', {
      careTies: [careTie('carer', 'ego', 'foster'), careTie('carer', 'other', 'foster')],
      partnerships: [married('carer', 'man')],
    });
    expect(term(family, 'ego', 'other')).toBe('foster brother');
    expect(term(family, 'ego', 'son')).toBe("foster carer's son");
    expect(term(family, 'ego', 'man')).toBe("foster carer's husband");
    expect(term(family, 'son', 'ego')).toBe("mother's foster child");
    expect(term(family, 'man', 'ego')).toBe("wife's foster child");
  });

  it('of a neighbour and of somebody described as a relative is told as recorded', () => {
    const family = sketch('ego:f alter:f nan:f', '', {
      relatedTies: [
        relatedTie('alter', 'ego', 'neighbour'),
        { ...relatedTie('nan', 'ego', 'relative'), wording: 'calls her Nan' },
      ],
    });
    expect(term(family)).toBe('neighbour');
    expect(term(family, 'ego', 'nan')).toBe('relative (recorded as “calls her Nan”)');
  });
});
