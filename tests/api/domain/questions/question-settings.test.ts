import {
  settingInWords,
  readSettings,
  settingsOf,
  withSetting,
} from '../../../../api/domain/questions/question-settings.ts';

describe('what a user sets for questions', () => {
  it('is read where a question asks for it and it is within bounds, and is else left out', () => {
    expect(readSettings(['last-seen.days:28', 'last-seen.days:0', 'last-seen.weeks:2', 'x.y:1'])).toEqual([
      'last-seen.days:28',
    ]);
  });

  it('is left out where it is what the question takes anyway', () => {
    expect(readSettings(['last-seen.days:42'])).toEqual([]);
    expect(withSetting(['last-seen.days:28'], 'last-seen', 'days', 42)).toEqual([]);
  });

  it('holds one number for each setting, the latest', () => {
    expect(withSetting(['last-seen.days:28'], 'last-seen', 'days', 91)).toEqual(['last-seen.days:91']);
  });

  it('is handed to its own question only', () => {
    expect(settingsOf(['last-seen.days:28', 'not-seen-alone.age:6'], 'last-seen')).toEqual({ days: 28 });
    expect(settingsOf(['last-seen.days:28'], 'visits')).toEqual({});
  });

  it('is said in words, also where it is as usual again', () => {
    expect(settingInWords('last-seen.days:28', true)).toBe('“Days without being seen” is 28');
    expect(settingInWords('last-seen.days:28', false)).toBe('“Days without being seen” is 42 again');
  });
});
