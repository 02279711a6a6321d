import type { WorklistFilter, WorklistOrder } from '../generated/operations.ts';
import type { Narrowing, WorklistAddress } from './worklist-address.ts';

/** What is asked of the server for an address and the part of a name that was typed. */
export interface AskedOfServer {
  readonly asOf: string | null;
  readonly filter: WorklistFilter;
  readonly order: WorklistOrder;
}

export function askedOfServer(address: WorklistAddress, text: string): AskedOfServer {
  return {
    asOf: address.on,
    filter: filterOf(address, text),
    order: { by: address.by, descending: address.descending },
  };
}

/** Only what narrows is sent. */
function filterOf(narrowing: Narrowing, text: string): WorklistFilter {
  return {
    states: some(narrowing.states),
    duties: some(narrowing.duties),
    planKinds: some(narrowing.planKinds),
    teamIds: some(narrowing.teamIds),
    areas: some(narrowing.areas),
    workerIds: some(narrowing.workerIds),
    agencyIds: some(narrowing.agencyIds),
    marked: some(narrowing.marked),
    ageFrom: narrowing.ageFrom ?? undefined,
    ageTo: narrowing.ageTo ?? undefined,
    unseenDays: narrowing.unseenDays ?? undefined,
    overdueDays: narrowing.overdueDays ?? undefined,
    text: text.trim() === '' ? undefined : text.trim(),
  };
}

function some(chosen: readonly string[]): string[] | undefined {
  return chosen.length === 0 ? undefined : [...chosen];
}
