// The parts of a local Neo4j: Java and Maven must be there, the libraries are fetched once into .neo4j/lib.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const here = import.meta.dirname;
const root = path.resolve(here, '..', '..');
const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

/** The folder of the libraries, fetched where they are missing or of another version (about 116 MB, once). */
export async function neo4jLibraries(say) {
  checkJava();
  const folder = path.join(root, '.neo4j', 'lib');
  const pom = path.join(here, 'pom.xml');
  const stamp = path.join(root, '.neo4j', 'lib.pom.xml');
  const wanted = readFileSync(pom, 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return folder;
  checkMaven();
  say('Fetching Neo4j (about 116 MB, once) …');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await runMaven(['-q', '-B', '-f', pom, plugin, `-DoutputDirectory=${folder}`]);
  writeFileSync(stamp, wanted);
  return folder;
}

function checkJava() {
  const answer = spawnSync('java', ['-version'], { encoding: 'utf8' });
  if (answer.error) {
    throw new Error(
      'Java is missing. Install Java 17 or 21 (for instance openjdk-17-jdk-headless) and try again.',
    );
  }
  const major = Number(/version "(\d+)/.exec(answer.stderr + answer.stdout)?.[1] ?? 0);
  if (major < 17)
    throw new Error(`Java ${major} is too old for Neo4j 5. Install Java 17 or 21 and try again.`);
}

function checkMaven() {
  const answer = spawnSync(maven, ['-v'], { encoding: 'utf8', shell });
  if (answer.error || answer.status !== 0) {
    throw new Error(
      'Maven is missing: it fetches Neo4j. Install it (for instance the package maven) and try again.',
    );
  }
}

// On Windows Maven is a batch file, which only a shell runs.
const shell = process.platform === 'win32';
const maven = shell ? 'mvn.cmd' : 'mvn';

function runMaven(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(maven, args, { stdio: ['ignore', 'pipe', 'pipe'], shell });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Maven could not fetch Neo4j. It said:\n${output.trim().slice(-2000)}`));
    });
  });
}
