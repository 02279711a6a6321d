// Java libraries that a tool of ours needs: Java and Maven must be there, the libraries are fetched once into a folder.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

/**
 * The folder of the libraries that a pom names, fetched where they are missing or of another version. `what` is what
 * they are called in messages, with `size` and the oldest Java that runs it.
 */
export async function mavenLibraries({ pom, folder, what, size, java }, say) {
  checkJava(what, java);
  const stamp = `${folder}.pom.xml`;
  const wanted = readFileSync(pom, 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return folder;
  checkMaven(what);
  say(`Fetching ${what} (about ${size}, once) …`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await runMaven(['-q', '-B', '-f', pom, plugin, `-DoutputDirectory=${folder}`], what);
  writeFileSync(stamp, wanted);
  return folder;
}

function checkJava(what, oldest) {
  const answer = spawnSync('java', ['-version'], { encoding: 'utf8' });
  if (answer.error) {
    throw new Error(
      'Java is missing. Install Java 17 or 21 (for instance openjdk-17-jdk-headless) and try again.',
    );
  }
  const major = Number(/version "(\d+)/.exec(answer.stderr + answer.stdout)?.[1] ?? 0);
  if (major < oldest)
    throw new Error(`Java ${major} is too old for ${what}. Install Java 17 or 21 and try again.`);
}

function checkMaven(what) {
  const answer = spawnSync(maven, ['-v'], { encoding: 'utf8', shell });
  if (answer.error || answer.status !== 0) {
    throw new Error(
      `Maven is missing: it fetches ${what}. Install it (for instance the package maven) and try again.`,
    );
  }
}

// On Windows Maven is a batch file, which only a shell runs.
const shell = process.platform === 'win32';
const maven = shell ? 'mvn.cmd' : 'mvn';

function runMaven(args, what) {
  return new Promise((resolve, reject) => {
    const child = spawn(maven, args, { stdio: ['ignore', 'pipe', 'pipe'], shell });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Maven could not fetch ${what}. It said:\n${output.trim().slice(-2000)}`));
    });
  });
}
