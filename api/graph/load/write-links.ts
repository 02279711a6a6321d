import { linkCommands, type LinkName } from '../commands/links.ts';
import type { RunQuery } from '../graph.ts';
import { groupBy } from '../read/group-by.ts';
import { without } from '../read/without.ts';
import type { Link } from './node-row.ts';
import { writeAll } from './write-all.ts';

/** Writes links kind by kind, once everything that they tie is there. */
export async function writeLinks(run: RunQuery, links: readonly Link[]): Promise<void> {
  const byName = groupBy(links, ({ name }) => name);
  for (const [name, ofThatName] of byName) {
    await writeAll(
      run,
      commandOf(name),
      ofThatName.map((link) => without(link, 'name')),
    );
  }
}

function commandOf(name: LinkName) {
  return linkCommands[name];
}
