import type { Plan } from '../family-record.ts';
import { labelOf } from './labels.ts';
import { periodInWords } from './period-in-words.ts';

/** "Child protection plan (neglect), since 9 October 2025"; the category as the source words it. */
export function planInWords(plan: Pick<Plan, 'kind' | 'category' | 'from' | 'to'>): string {
  const category = plan.category === null ? '' : ` (${plan.category.replaceAll('_', ' ')})`;
  const period = periodInWords(plan);
  return `${labelOf('planKind', plan.kind)}${category}${period === '' ? '' : `, ${period}`}`;
}
