import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';

import { errorCode } from './error-code.ts';

/** Is there a program with this process number? One that belongs to somebody else counts. */
export function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/**
 * When the program with this number began, in words that only mean something compared with each other: two programs that
 * had the same number began at different times. Null where there is none, or this machine does not tell (Windows).
 */
export async function startOfProcess(pid: number): Promise<string | null> {
  return (await startInProc(pid)) ?? (await startByPs(pid));
}

/** Linux: ticks since that start of the machine (proc(5), field 22; the name before it may hold spaces and brackets). */
async function startInProc(pid: number): Promise<string | null> {
  try {
    const [stat, boot] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
    ]);
    const fromThird = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = fromThird[19];
    return ticks === undefined ? null : `${boot.trim()} ${ticks}`;
  } catch {
    return null;
  }
}

/** macOS and the BSDs. The same zone and language whoever asks. */
function startByPs(pid: number): Promise<string | null> {
  const env = { PATH: '/bin:/usr/bin', TZ: 'UTC', LC_ALL: 'C' };
  return new Promise((resolve) => {
    execFile('ps', ['-o', 'lstart=', '-p', String(pid)], { env, timeout: 5_000 }, (error, said) => {
      resolve(error !== null || said.trim() === '' ? null : said.trim());
    });
  });
}
