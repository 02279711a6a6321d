import type { WorklistRow } from '../../domain/worklist/worklist-row.ts';

/** Child and duty: one row's own name, as the API gives it. */
export function rowIdOf({ childId, duty }: Pick<WorklistRow, 'childId' | 'duty'>): string {
  return `${childId}/${duty ?? 'none'}`;
}
