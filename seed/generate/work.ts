import type { GeneratedFile } from './generate-family.ts';
import { ageOf, isAlive, thisYear, type Growth } from './growth.ts';

type Work = Pick<GeneratedFile, 'agencies' | 'professionals' | 'involvements' | 'contacts' | 'coverage'>;

/** A worker for the first children, who has seen some of them and not others: enough for the picture to tell. */
export function workRound(growth: Growth): Work {
  const children = growth.people.filter((person) => ageOf(person) < 18 && isAlive(person)).slice(0, 6);
  const contacts = children.slice(0, 4).map(({ id }, index) => ({
    id: `c-${index + 1}`,
    date: `${thisYear}-0${6 - index}-12`,
    kind: 'statutory_visit',
    outcome: 'completed' as const,
    professionalIds: ['w-social-worker'],
    aboutIds: [id],
    participants: [{ personId: id, seen: true, alone: index % 2 === 0, spokenTo: true }],
  }));
  return {
    agencies: [{ id: 'a-csc', name: 'Marlbrook children’s social care', kind: 'childrens_social_care' }],
    professionals: [
      {
        id: 'w-social-worker',
        name: 'Jo Invented',
        role: 'social_worker',
        agencyId: 'a-csc',
        phone: '01632 960001',
      },
    ],
    involvements: children.map(({ id }, index) => {
      return {
        id: `v-${index + 1}`,
        professionalId: 'w-social-worker',
        personId: id,
        role: 'allocated',
        from: '2025-01-10',
      };
    }),
    contacts,
    coverage: [{ agencyId: 'a-csc', holds: 'all', from: '2024-01-01', loadedOn: `${thisYear}-06-30` }],
  };
}
