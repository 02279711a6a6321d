// Installs the packages of the lock file where they are missing or older than it. Node built-ins only: it runs
// before anything is installed. Used by `npm start` and `npm test`.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const leastNode = [20, 19];

/** @returns a sentence where this Node is too old, else null. */
export function nodeFault(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const enough = major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1]);
  return enough
    ? null
    : `Node ${leastNode.join('.')} or later is needed; this is ${version}. See https://nodejs.org.`;
}

/**
 * Makes sure that node_modules is what the lock file says. A mark in node_modules holds the lock's hash, so that a
 * second start costs nothing.
 * @throws Error with one sentence where npm cannot install them.
 */
export function ensurePackages(root, say = console.error) {
  const lock = readFileSync(path.join(root, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).update(process.versions.modules).digest('hex');
  const mark = path.join(root, 'node_modules', '.installed-from-lock');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  say('Installing packages (once; about half a minute) …');
  // npm is a .cmd on Windows, which only a shell starts; the arguments are constants.
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) throw new Error('The packages could not be installed: see what npm says above.');
  writeFileSync(mark, wanted);
}
