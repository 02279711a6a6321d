import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = process.cwd();
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

function tracked(...patterns: string[]): string[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '-z', ...patterns],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  return listed.split('\0').filter((file) => file !== '' && existsSync(path.join(root, file)));
}

const textFiles = tracked().filter(
  (file) => !/\.(png|pdf|woff2?)$/.test(file) && file !== 'package-lock.json',
);

describe('the repository', () => {
  it('has a README in every folder at its top', () => {
    for (const folder of ['api', 'web', 'cypher', 'seed', 'tests', 'docs'])
      expect(existsSync(path.join(root, folder, 'README.md'))).toBe(true);
  });

  it('names only commands that exist in its README', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read('README.md').matchAll(/npm (?:run (?:-s )?)?([a-z0-9:-]+)/g)].map(
      ([, name]) => name ?? '',
    );
    const builtIn = ['start', 'test', 'ci', 'install'];
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect([...builtIn, ...Object.keys(scripts)]).toContain(name);
  });

  it('runs scripts whose files exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const files = Object.values(scripts).flatMap((script) => script.match(/\S+\.(?:ts|mjs)\b/g) ?? []);
    for (const file of files) expect(existsSync(path.join(root, file))).toBe(true);
  });

  it('holds no absolute path of a machine and no address of a registry', () => {
    const forbidden =
      /(["'`\s(])\/(?:work|root|farm|home\/[a-z])\b|registry\.npmjs|https?:\/\/[a-z.]*(?:nexus|artifactory)/;
    const offending = textFiles.filter(
      (file) => file !== 'tests/invariants/repository.test.ts' && forbidden.test(read(file)),
    );
    expect(offending).toEqual([]);
  });

  it('holds no merge marks', () => {
    expect(textFiles.filter((file) => /^(<<<<<<<|>>>>>>>) /m.test(read(file)))).toEqual([]);
  });

  it('pins every dependency to one version', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      string,
      Record<string, string>
    >;
    for (const version of Object.values({ ...dependencies, ...devDependencies }))
      expect(version).toMatch(/^\d+\.\d+\.\d+/);
  });

  it('has a lock file that installs on other systems too', () => {
    const check = () =>
      execFileSync(process.execPath, ['.ci/complete-lock-file.mjs', '--check'], { cwd: root });
    expect(check).not.toThrow();
    expect(read('package-lock.json')).not.toContain('"resolved"');
  });
});

// Information governance: only fictional people. NHS numbers are ten digits with a check digit; phone numbers must be
// of the range reserved for drama (01632 960xxx); addresses end in .example.
describe('the families that ship', () => {
  const families = readdirSync(path.join(root, 'seed', 'families')).filter((name) => name.endsWith('.json'));

  it.each(families)('%s is marked as fictional and names no real number', (name) => {
    const text = read(path.join('seed', 'families', name));
    expect((JSON.parse(text) as { meta: { fictional: unknown } }).meta.fictional).toBe(true);
    for (const digits of text.match(/\b\d{3}[ -]?\d{3}[ -]?\d{4}\b/g) ?? [])
      expect(isNhsNumber(digits.replace(/\D/g, ''))).toBe(false);
    for (const phone of text.match(/"phone":\s*"([^"]*)"/g) ?? []) expect(phone).toContain('01632 960');
    for (const email of text.match(/[\w.]+@[\w.]+/g) ?? []) expect(email).toMatch(/\.example$/);
  });
});

function isNhsNumber(digits: string): boolean {
  if (digits.length !== 10) return false;
  const weighted = Array.from({ length: 9 }, (_, place) => Number(digits.charAt(place)) * (10 - place));
  const sum = weighted.reduce((total, part) => total + part, 0);
  return (11 - (sum % 11)) % 11 === Number(digits.charAt(9));
}
