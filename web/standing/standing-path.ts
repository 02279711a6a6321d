/** All standing questions. */
export const standingPath = '/standing';

/** One of them, opened. */
export function questionPath(id: string): string {
  return `${standingPath}/${encodeURIComponent(id)}`;
}
