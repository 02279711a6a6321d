import { readFileSync } from 'node:fs';
import { englandDefault } from '../../../../api/domain/duties/england-default.ts';
import {
  faultInWords,
  readRulePack,
  rulePackAsJson,
  rulePackJsonSchema,
} from '../../../../api/exchange/index.ts';

type Json = Record<string, unknown>;
const fileName = 'ours.json';
const england = JSON.parse(rulePackAsJson(englandDefault)) as Json & { rules: Json[] };
const rule = (at: number, change: Json): Json => ({
  ...england,
  rules: england.rules.map((each, place) => (place === at ? { ...each, ...change } : each)),
});
const read = (pack: unknown) => readRulePack(JSON.stringify(pack, null, 2), { fileName });

describe('the rule pack of England', () => {
  it('is written as a file, as it stands here', () =>
    expect(readFileSync('seed/rules/england-default.json', 'utf8')).toBe(rulePackAsJson(englandDefault)));

  it('is the same when it is read back', () =>
    expect(readRulePack(readFileSync('seed/rules/england-default.json', 'utf8'), { fileName })).toEqual({
      ok: true,
      pack: englandDefault,
      notes: [],
    }));

  it('has a JSON Schema beside it that is current', () =>
    expect(readFileSync('seed/rule-pack.schema.json', 'utf8')).toBe(rulePackJsonSchema()));
});

describe('a rule pack that cannot be used', () => {
  it.each<[string, unknown, string, string, string]>([
    ['a word that is none', rule(0, { kind: 'vist' }), 'rules[0].kind (cp-visit)', '“vist” is not one of the words that may stand here.', 'Did you mean visit?'],
    ['an interval of none', rule(0, { first: { n: 0, unit: 'working_days' } }), 'rules[0].first.n (cp-visit)', 'It is empty or too small.', 'Write a value'],
    ['an interval without its unit', rule(1, { first: { n: 5 } }), 'rules[1].first.unit (cin-visit)', 'It is missing.', 'working_days'],
    ['a day that does not exist', { ...england, validFrom: '2026-02-30' }, 'validFrom', '2026-02-30 is not a date that exists.', '2016-03-05'],
    ['a rule twice', rule(1, { id: 'cp-visit' }), 'rules[1].id (cp-visit)', 'The id “cp-visit” is already that of rules[0].', 'its own id'],
    ['stages without an end', rule(0, { then: [{ while: 'first-year', every: { n: 6, unit: 'months' } }] }), 'rules[0].then (cp-visit)', 'No stage holds where none of the conditions fits.', 'later'],
    ['a stage never reached', rule(0, { then: [{ while: 'later', every: null }, { while: 'first-year', every: null }] }), 'rules[0].then (cp-visit)', 'What stands after “later” is never reached.', 'later'],
    ['a rule that nothing satisfies', rule(0, { satisfiedBy: {} }), 'rules[0].satisfiedBy (cp-visit)', 'Nothing could ever satisfy this rule.', 'kinds'],
    ['a rule that nothing begins', rule(0, { starts: { from: 'notification', notifications: [] } }), 'rules[0].starts (cp-visit)', 'Nothing could ever begin this rule.', 'empty'],
    ['a visit that a letter satisfies', rule(0, { satisfiedBy: { kinds: ['home_visit'], notifications: ['referral'] } }), 'rules[0].satisfiedBy.notifications (cp-visit)', 'A visit counts only for a child who was seen, and a notification sees nobody.', 'a task'],
    ['no rules', { ...england, rules: [] }, 'rules', 'It is empty or too small.', 'Write'],
  ])('says where %s is, and what to do', (_case, pack, place, says, remedy) => {
    const result = read(pack);
    const faults = result.ok ? [] : result.faults;
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ file: fileName, place, says });
    expect(faults[0]?.line).toEqual(expect.any(Number));
    expect(faults[0]?.remedy).toContain(remedy);
  }); // prettier-ignore

  it.each(['', '{', 'null', '[]', '7', '{"rules": 3}', '\u0000'])('never throws over %j', (text) => {
    const result = readRulePack(text, { fileName });
    expect(result.ok).toBe(false);
    if (!result.ok) for (const fault of result.faults) expect(faultInWords(fault)).toMatch(/^ours\.json.*\./);
  });

  it('tells a name that it does not know, and is used without it', () => {
    const result = read(rule(0, { colour: 'red' }));
    expect(result).toMatchObject({ ok: true, notes: [{ place: 'rules[0].colour (cp-visit)' }] });
  });
});
