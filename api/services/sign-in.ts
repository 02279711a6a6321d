import { userInfo } from 'node:os';

import { agencyId, professionalId } from '../domain/ids.ts';
import type { Viewer } from '../domain/visibility.ts';

/** What a use case needs of whoever asks. */
export type Permission =
  'search' | 'read-family' | 'read-worklist' | 'mark-worklist' | 'list-sources' | 'import';

/** Who is signed in, with what they may do. What they may see of whom is decided by visibility, person by person. */
export interface SignedIn extends Viewer {
  readonly role: string;
  readonly agencyName: string;
  readonly permissions: ReadonlySet<Permission>;
  readonly isDemonstration: boolean;
  /** How they came in where it was not by the page, with whom the operating system knows: for the access log. */
  readonly via: string | null;
}

/**
 * The one identity of this version, which has no real sign-in: the allocated social worker of the example family.
 * That is why the server listens on this machine only.
 */
export const demonstrationWorker: SignedIn = {
  professionalId: professionalId('w-priya'),
  name: 'Priya Sandalwood',
  role: 'Social worker',
  agencyId: agencyId('a-csc'),
  agencyName: "Marlbrook Children's Social Care",
  personId: null,
  permissions: new Set(['search', 'read-family', 'read-worklist', 'mark-worklist', 'list-sources']),
  isDemonstration: true,
  via: null,
};

/**
 * Whoever runs a command on the machine that holds the data: sees what the demonstration worker sees, may import. The
 * one who reaches the server with its token is the user who started it, so the log names the same user either way.
 */
export const commandLine: SignedIn = {
  ...demonstrationWorker,
  permissions: new Set([...demonstrationWorker.permissions, 'import']),
  via: `command, os user ${osUser()}`,
};

/** A container may run as a number that has no name. */
function osUser(): string {
  try {
    return userInfo().username;
  } catch {
    return `number ${process.getuid?.() ?? 'not known'}`;
  }
}
