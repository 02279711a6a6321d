import { inWords, type CalendarDate } from '../domain/calendar-date.ts';
import { familyAt } from '../domain/family-at.ts';
import type { UnitLimits } from '../domain/family-unit.ts';
import { withoutFreeText } from '../domain/free-text.ts';
import type { PersonId } from '../domain/ids.ts';
import { BadRequest } from '../errors.ts';
import type { AccessLog } from './access-log/open-access-log.ts';
import type { FamilyView } from './family-view.ts';
import { gatherFamily } from './gather-family.ts';
import { limitsFrom } from './limits-asked.ts';
import type { Stores } from './stores.ts';
import { useCase } from './use-case.ts';

export interface PrintFamilyRequest {
  readonly focusId: PersonId;
  /** Null: the record's own date. */
  readonly on: CalendarDate | null;
  readonly steps: number | null;
  readonly view: string;
  readonly notation: string;
  readonly format: string;
  readonly paper: string;
  /** Whom an ecomap is about; null: the focus child. */
  readonly centreId: string | null;
  readonly quality: boolean;
  readonly chips: boolean;
  /** What the signs tell. */
  readonly chip: string;
  readonly list: boolean;
  /** Null: not printed with it. */
  readonly findings: object | null;
  readonly contacts: { readonly by: string } | null;
}

/** The family to be printed, with the moment that goes on the paper. */
export interface FamilyToPrint extends FamilyView {
  /** "Priya Sandalwood, Social worker, Marlbrook Children's Social Care". */
  readonly author: string;
  readonly at: Date;
}

/**
 * The family as it was on a date, for paper, without free text; that it was printed, how and by whom is in the access log
 * before it is drawn. Null where there is no such child or none to be seen. Throws BadRequest for a day on which nothing
 * is held or the focus was not there.
 */
export function createPrintFamily(stores: Stores, log: AccessLog, limits: UnitLimits, now: () => string) {
  return useCase<PrintFamilyRequest, FamilyToPrint | null>(
    log,
    {
      permission: 'read-family',
      event: 'family-printed',
      asked: ({
        focusId,
        on,
        steps,
        view,
        notation,
        format,
        paper,
        centreId,
        quality,
        chips,
        chip,
        list,
        findings,
        contacts,
      }) => ({
        focusId,
        asOf: on,
        steps,
        view,
        notation,
        format,
        paper: format === 'pdf' ? paper : null,
        centreId,
        quality: yesOrNo(quality),
        chips: chips ? chip : 'no',
        list: yesOrNo(list),
        findings: yesOrNo(findings !== null),
        contacts: contacts === null ? 'no' : `by ${contacts.by}`,
      }),
    },
    async (who, { focusId, on, steps }) => {
      const source = await stores.families.asAt(focusId);
      const asked = limitsFrom({ steps, maxPeople: null }, limits);
      const record = source && (await gatherFamily(stores.families, who, focusId, source.asAt, asked));
      if (record === null) return { answer: null, ids: [], answered: false };
      if (on !== null && on > record.asAt)
        throw new BadRequest(
          `Nothing after ${inWords(record.asAt)} is held here. Choose that day or an earlier one.`,
        );
      const family = familyAt(withoutFreeText(record), on ?? record.asAt);
      if (!family.byId.has(focusId))
        throw new BadRequest(
          `Whoever this family is drawn round is not recorded on ${inWords(family.on)}. Choose a later day.`,
        );
      const author = [who.name, who.role, who.agencyName].filter((part) => part !== '').join(', ');
      const answer = { family, author, at: new Date(now()) };
      return { answer, ids: family.people.map(({ id }) => id), answered: true };
    },
  );
}

/** The log holds words, not switches. */
function yesOrNo(is: boolean): string {
  return is ? 'yes' : 'no';
}
