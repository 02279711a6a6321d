import { detectFormat } from '../../../api/exchange/detect-format.ts';
import { faultOfSize, maxFileBytes } from '../../../api/exchange/file-size.ts';

describe('the format of a file', () => {
  it.each([
    ['a.json', '{"people": []}', 'family-file'],
    ['a.txt', ' \n{"people": []}', 'family-file'],
    ['a.txt', '0 HEAD\n1 CHAR ANSEL', 'gedcom'],
    ['a.json', '0 HEAD\n', 'gedcom'],
    ['a.GED', 'nonsense', 'gedcom'],
    ['a.json', 'nonsense', 'family-file'],
    ['a.csv', 'nonsense', null],
    ['a', '', null],
  ])('of %s beginning %j is %s', (name, text, format) => {
    expect(detectFormat(name, Buffer.from(text))).toBe(format);
  });

  it.each(['\ufeff0 HEAD\n', '0 HEAD\n'])('is told in UTF-16 too: %j', (text) => {
    expect(detectFormat('a.bin', Buffer.from(text, 'utf16le'))).toBe('gedcom');
  });
});

describe('the size of a file', () => {
  it('of up to 200 MB is accepted', () => {
    expect(faultOfSize('a.json', maxFileBytes)).toBeNull();
  });

  it('of a gigabyte is refused with its size and the limit', () => {
    expect(faultOfSize('a.json', 1024 ** 3)).toMatchObject({
      file: 'a.json',
      says: 'The file is 1,024 MB and the largest that can be read is 200 MB.',
    });
  });
});
