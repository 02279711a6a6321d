// The libraries of a local Neo4j, fetched once into .neo4j/lib.
import path from 'node:path';
import { mavenLibraries } from '../maven-libraries.mjs';

const here = import.meta.dirname;
const root = path.resolve(here, '..', '..');

/** The folder of the libraries, fetched where they are missing or of another version. */
export function neo4jLibraries(say) {
  const folder = path.join(root, '.neo4j', 'lib');
  const pom = path.join(here, 'pom.xml');
  return mavenLibraries({ pom, folder, what: 'Neo4j 5', size: '116 MB', java: 17 }, say);
}
