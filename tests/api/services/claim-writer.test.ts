import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { claimWriter } from '../../../api/services/access-log/claim-writer.ts';
import { startOfProcess } from '../../../api/services/is-running.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'claim-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const token = 'a'.repeat(32);
function leaveClaim(number: number, facts: object): void {
  const claim = { pid: 999_999_999, begun: null, token, isReleased: false, ...facts };
  writeFileSync(path.join(folder, `writer-${number}.json`), JSON.stringify(claim));
}

describe('the claim of the one who writes the log', () => {
  test('keeps a second writer out until it is given up, in this program as in another', async () => {
    const release = await claimWriter(folder);
    await expect(claimWriter(folder)).rejects.toThrow('Another command is working with this data folder');
    await release();
    await (
      await claimWriter(folder)
    )();
  });

  test('of a program that runs is respected', async () => {
    leaveClaim(1, { pid: process.ppid, begun: await startOfProcess(process.ppid) });
    await expect(claimWriter(folder)).rejects.toThrow('remove its claim');
  });

  test.each([
    ['of a program that is gone', { pid: 999_999_999 }],
    ['of a number that another program was given since', { pid: process.ppid, begun: 'long ago 1' }],
    ['of our own number in an earlier life of the container', { pid: process.pid }],
    ['that was given up', { pid: process.ppid, isReleased: true }],
    ['that a power cut tore', { pid: 'x' }],
  ])('%s does not count', async (_whose, facts) => {
    leaveClaim(3, facts);
    const release = await claimWriter(folder);
    await expect(claimWriter(folder)).rejects.toThrow('Another command');
    await release();
  });

  test('is had by one of many that find a stale one at the same moment', async () => {
    for (let round = 1; round <= 20; round += 1) {
      leaveClaim(round * 100, {});
      const tries = await Promise.allSettled(Array.from({ length: 8 }, () => claimWriter(folder)));
      const had = tries.filter((each) => each.status === 'fulfilled');
      expect(had).toHaveLength(1);
      await had[0]?.value();
    }
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(readdirSync(folder).length).toBeLessThanOrEqual(3);
  });

  test('is had by one of several programs that find a stale one at the same moment', async () => {
    leaveClaim(1, {});
    const said = await Promise.all(Array.from({ length: 4 }, () => claimInAnotherProgram()));
    expect(said.filter((each) => each === 'had')).toHaveLength(1);
    expect(said.filter((each) => each === 'refused')).toHaveLength(3);
  }, 60_000);
});

/** Starts a program that waits for a common moment, claims, says whether it has it, and keeps it for a while. */
async function claimInAnotherProgram(): Promise<string> {
  const script = `
    import { existsSync, writeFileSync, readdirSync } from 'node:fs';
    const { claimWriter } = await import('./api/services/access-log/claim-writer.ts');
    const folder = ${JSON.stringify(folder)};
    writeFileSync(folder + '/ready-' + process.pid, '');
    const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
    while (readdirSync(folder).filter((name) => name.startsWith('ready-')).length < 4) await pause(2);
    await claimWriter(folder).then(() => console.log('had'), () => console.log('refused'));
    writeFileSync(folder + '/done-' + process.pid, '');
    while (readdirSync(folder).filter((name) => name.startsWith('done-')).length < 4) await pause(10);
  `;
  const program = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    cwd: process.cwd(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  program.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  await new Promise((resolve) => program.once('close', resolve));
  return said.trim();
}
