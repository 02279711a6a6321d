import type { PersonAt } from '../../api/domain/person-at.ts';

/** The genogram symbol of a person in a line of text. Nothing to a screen reader: the words say it. */
export function PersonSign({
  person,
}: {
  readonly person: Pick<PersonAt, 'sex' | 'isUnborn' | 'isDead' | 'known'>;
}) {
  const broken = person.known ? {} : { strokeDasharray: '3 2' };
  return (
    <svg width="18" height="18" viewBox="0 0 20 20" aria-hidden focusable="false" style={{ flex: 'none' }}>
      <path d={outlineOf(person)} fill="none" stroke="currentColor" strokeWidth="2" {...broken} />
      {person.isDead ? <path d="M3 3L17 17M17 3L3 17" stroke="currentColor" strokeWidth="1.6" /> : null}
    </svg>
  );
}

function outlineOf({ sex, isUnborn }: Pick<PersonAt, 'sex' | 'isUnborn'>): string {
  if (isUnborn) return 'M10 2L18.5 17.5H1.5Z';
  if (sex === 'male') return 'M2.5 2.5H17.5V17.5H2.5Z';
  return sex === 'female' ? 'M10 2a8 8 0 1 0 0 16a8 8 0 1 0 0 -16z' : 'M10 1.5L18.5 10L10 18.5L1.5 10Z';
}
