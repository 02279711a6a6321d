import type { AccessNote } from '../../../api/services/access-log/entry.ts';
import { NotLogged } from '../../../api/errors.ts';
import { commandLine, demonstrationWorker } from '../../../api/services/sign-in.ts';
import { useCase } from '../../../api/services/use-case.ts';

let notes: AccessNote[];
let done: string[];
beforeEach(() => {
  notes = [];
  done = [];
});

const log = (fails: readonly AccessNote['event'][] = []) => ({
  write: (note: AccessNote) => {
    if (fails.includes(note.event)) return Promise.reject(new NotLogged());
    notes.push(note);
    return Promise.resolve();
  },
});

const importing = (fails: readonly AccessNote['event'][] = [], work = () => Promise.resolve()) =>
  useCase<string, string>(
    log(fails),
    {
      permission: 'import',
      event: 'imported',
      begins: (file) => (file === 'preview' ? null : 'import-begun'),
      asked: (file) => ({ file }),
    },
    async (_who, file) => {
      done.push(`${notes.map(({ event }) => event).join()} then ${file}`);
      await work();
      return { answer: 'taken in', ids: [], answered: true };
    },
  );

describe('what changes the store', () => {
  test('is written down before it begins and after it is done', async () => {
    await importing()(commandLine, 'a.json');
    expect(done).toEqual(['import-begun then a.json']);
    expect(notes).toMatchObject([
      { event: 'import-begun', answered: false, asked: { file: 'a.json' } },
      { event: 'imported', answered: true, asked: { file: 'a.json' } },
    ]);
  });

  test('is not begun where that cannot be written down', async () => {
    await expect(importing(['import-begun'])(commandLine, 'a.json')).rejects.toThrow(NotLogged);
    expect(done).toEqual([]);
  });

  test('leaves both notes where it fails, and no first one where there is nothing to begin', async () => {
    const failing = importing([], () => Promise.reject(new Error('no room')));
    await expect(failing(commandLine, 'a.json')).rejects.toThrow('no room');
    await importing()(commandLine, 'preview');
    expect(notes.map(({ event, answered }) => [event, answered])).toEqual([
      ['import-begun', false],
      ['imported', false],
      ['imported', true],
    ]);
  });

  test('is not begun by whoever may not', async () => {
    await expect(importing()(demonstrationWorker, 'a.json')).rejects.toThrow('not permitted');
    expect(done).toEqual([]);
    expect(notes.map(({ event }) => event)).toEqual(['imported']);
  });
});
