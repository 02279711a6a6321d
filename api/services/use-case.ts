import { NotLogged, NotPermitted } from '../errors.ts';
import type { AccessEvent, AccessNote } from './access-log/entry.ts';
import type { AccessLog } from './access-log/open-access-log.ts';
import type { Permission, SignedIn } from './sign-in.ts';

/** What a use case declares: the permission it needs and what it leaves in the access log. */
export interface Declaration<Request> {
  readonly permission: Permission;
  readonly event: AccessEvent | ((request: Request) => AccessEvent);
  /** Written before the work begins, where the work changes what is held: whatever happens in it, that it was begun stands. */
  readonly begins?: (request: Request) => AccessEvent | null;
  /** What was asked, as plain values for the log. */
  readonly asked: (request: Request) => AccessNote['asked'];
}

/** An answer, with the people that it shows. `answered: false` where there was nothing to show. */
export interface Looked<Answer> {
  readonly answer: Answer;
  readonly ids: readonly string[];
  /** People who were counted for it and not shown. */
  readonly counted?: number;
  readonly answered: boolean;
}

export type UseCase<Request, Answer> = (who: SignedIn, request: Request) => Promise<Answer>;

/**
 * Checks the permission, does the work and writes the one event of this look, before the answer leaves. A refused or
 * failed attempt is written too. Where the log cannot be written nothing is answered.
 */
export function useCase<Request, Answer>(
  log: Pick<AccessLog, 'write'>,
  declaration: Declaration<Request>,
  work: (who: SignedIn, request: Request) => Promise<Looked<Answer>>,
): UseCase<Request, Answer> {
  const { permission } = declaration;
  return async (who, request) => {
    const note = noteOf(declaration, who, request);
    const failed = { ...note, ids: [], answered: false };
    if (!who.permissions.has(permission)) {
      await log.write(failed);
      throw new NotPermitted();
    }
    const begun = declaration.begins?.(request) ?? null;
    if (begun !== null) await log.write({ ...failed, event: begun });
    try {
      const { answer, ...looked } = await work(who, request);
      await log.write({ ...note, ...looked });
      return answer;
    } catch (error) {
      if (!(error instanceof NotLogged)) await log.write(failed);
      throw error;
    }
  };
}

/** What every note of this look has in common. */
function noteOf<Request>(
  { event, permission, asked }: Declaration<Request>,
  who: SignedIn,
  request: Request,
): Omit<AccessNote, 'ids' | 'answered'> {
  const { professionalId, name, agencyId, via } = who;
  return {
    event: typeof event === 'function' ? event(request) : event,
    who: { id: professionalId, name, agencyId, via },
    why: permission,
    asked: asked(request),
  };
}
