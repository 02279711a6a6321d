// The libraries of veraPDF, fetched once into .verapdf/lib.
import path from 'node:path';
import { mavenLibraries } from '../../seed/maven-libraries.mjs';

const here = import.meta.dirname;
const root = path.resolve(here, '..', '..');

/** The folder of the libraries, fetched where they are missing or of another version. Throws a sentence where Java or Maven is missing. */
export function verapdfLibraries(say) {
  const folder = path.join(root, '.verapdf', 'lib');
  const pom = path.join(here, 'pom.xml');
  return mavenLibraries({ pom, folder, what: 'veraPDF', size: '19 MB', java: 11 }, say);
}
