// A lock file written on one system may lack the optional packages of the others (the engine's binary for a Mac, say);
// `npm ci` then refuses there. Adds `{ version, os, cpu, optional }` for each optional dependency without an entry.
// Run after every change of dependencies: node .ci/complete-lock-file.mjs [--check]
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const file = path.resolve(import.meta.dirname, '..', 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const systems = ['darwin', 'linux', 'win32', 'freebsd', 'android', 'openharmony'];
const processors = ['arm64', 'x64', 'ia32', 'arm', 'riscv64', 's390x', 'ppc64', 'loong64'];
const added = [];

/** An entry as npm would find it: beside the package that asks, or in any folder above. */
function isLocked(owner, name) {
  const folders = owner.split('/node_modules/');
  return (
    folders.some((_, depth) => {
      const above = folders.slice(0, depth + 1).join('/node_modules/');
      return lock.packages[`${above}/node_modules/${name}`] !== undefined;
    }) || lock.packages[`node_modules/${name}`] !== undefined
  );
}

for (const [owner, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(owner, name)) continue;
    const version = /^\d+\.\d+\.\d+(-[\w.]+)?$/.exec(range)?.[0];
    if (version === undefined) continue;
    const words = name.split(/[-/]/);
    const os = systems.filter((system) => words.includes(system));
    const cpu = processors.filter((processor) => words.includes(processor));
    lock.packages[`node_modules/${name}`] = {
      version,
      ...(cpu.length > 0 && { cpu }),
      ...(entry.dev === true && { dev: true }),
      optional: true,
      ...(os.length > 0 && { os }),
    };
    added.push(`${name}@${version}`);
  }
}

if (process.argv.includes('--check')) {
  if (added.length > 0) {
    console.error(`The lock file lacks: ${added.join(', ')}. Run node .ci/complete-lock-file.mjs`);
    process.exitCode = 1;
  }
} else if (added.length > 0) {
  const sorted = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`);
  console.log(`Added ${added.length}: ${added.join(', ')}`);
}
