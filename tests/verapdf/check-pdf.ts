import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const libraries = path.join(process.cwd(), '.verapdf', 'lib');
const isThere = existsSync(`${libraries}.pom.xml`);

/** Runs only where veraPDF is; says loudly where it is not, and fails there in CI. `npm test` fetches it. */
export const describeWithVeraPdf = isThere ? describe : withoutVeraPdf();

function withoutVeraPdf() {
  const how = 'run node tests/verapdf/fetch-verapdf.mjs (Java and Maven are needed)';
  if (process.env.CI === 'true') throw new Error(`No veraPDF in .verapdf/lib: ${how}`);
  console.warn(`SKIPPED: no veraPDF in .verapdf/lib. To check PDFs against PDF/UA-1, ${how}.`);
  return describe.skip;
}

/** What veraPDF finds against PDF/UA-1 in these files, all in one run; nothing where each of them passes. */
export function faultsAgainstPdfUa(files: readonly string[]): string[] {
  const classes = path.join(libraries, '*');
  const main = 'org.verapdf.apps.GreenfieldCliWrapper';
  const args = ['-Xmx512m', '-cp', classes, main, '--flavour', 'ua1', '--format', 'text', '-v', ...files];
  const { stdout, stderr } = spawnSync('java', args, { encoding: 'utf8', maxBuffer: 64_000_000 });
  const lines = stdout.split('\n').filter((line) => line.trim() !== '');
  const passed = lines.filter((line) => line.startsWith('PASS ')).length;
  if (passed === files.length) return [];
  return lines.length === 0 ? [stderr] : lines.filter((line) => !line.startsWith('PASS '));
}
