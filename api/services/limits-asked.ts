import type { UnitLimits } from '../domain/family-unit.ts';
import { BadRequest } from '../errors.ts';

/** How far a family may be gathered, as far as the request says. */
export interface LimitsAsked {
  readonly steps: number | null;
  readonly maxPeople: number | null;
}

const mostSteps = 12;

/** The limits of one request: what it says within what the settings allow. Throws BadRequest. */
export function limitsFrom({ steps, maxPeople }: LimitsAsked, settings: UnitLimits): UnitLimits {
  if (steps !== null && (steps < 1 || steps > mostSteps)) {
    throw new BadRequest(`Ask for 1 to ${mostSteps} steps from the child.`);
  }
  if (maxPeople !== null && maxPeople < 1) throw new BadRequest('Ask for at least one person.');
  return {
    maxSteps: steps ?? settings.maxSteps,
    maxPeople: Math.min(maxPeople ?? settings.maxPeople, settings.maxPeople),
  };
}
