import { NotLogged, NotPermitted } from '../errors.ts';
import type { AccessEvent, AccessNote } from './access-log/entry.ts';
import type { AccessLog } from './access-log/open-access-log.ts';
import type { Permission, SignedIn } from './sign-in.ts';

/** What a use case declares: the permission it needs and what it leaves in the access log. */
export interface Declaration<Request> {
  readonly permission: Permission;
  readonly event: AccessEvent;
  /** What was asked, as plain values for the log. */
  readonly asked: (request: Request) => AccessNote['asked'];
}

/** An answer, with the people that it shows. `answered: false` where there was nothing to show. */
export interface Looked<Answer> {
  readonly answer: Answer;
  readonly ids: readonly string[];
  readonly answered: boolean;
}

export type UseCase<Request, Answer> = (who: SignedIn, request: Request) => Promise<Answer>;

/**
 * Checks the permission, does the work and writes the one event of this look, before the answer leaves. A refused or
 * failed attempt is written too. Where the log cannot be written nothing is answered.
 */
export function useCase<Request, Answer>(
  log: Pick<AccessLog, 'write'>,
  { permission, event, asked }: Declaration<Request>,
  work: (who: SignedIn, request: Request) => Promise<Looked<Answer>>,
): UseCase<Request, Answer> {
  return async (who, request) => {
    const note = (ids: readonly string[], answered: boolean): AccessNote => ({
      event,
      who: { id: who.professionalId, name: who.name, agencyId: who.agencyId },
      why: permission,
      asked: asked(request),
      ids,
      answered,
    });
    if (!who.permissions.has(permission)) {
      await log.write(note([], false));
      throw new NotPermitted();
    }
    try {
      const { answer, ids, answered } = await work(who, request);
      await log.write(note(ids, answered));
      return answer;
    } catch (error) {
      if (!(error instanceof NotLogged)) await log.write(note([], false));
      throw error;
    }
  };
}
