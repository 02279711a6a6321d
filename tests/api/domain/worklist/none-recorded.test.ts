import { professionalId, teamId } from '../../../../api/domain/ids.ts';
import { countFacets } from '../../../../api/domain/worklist/count-rows.ts';
import { filterRows } from '../../../../api/domain/worklist/filter-rows.ts';
import { noneRecorded } from '../../../../api/domain/worklist/none-recorded.ts';
import { worklistRow } from '../../../builders/worklist-row.ts';

const ofPriya = {
  workerId: professionalId('w-priya'),
  worker: 'Priya Sandalwood',
  teamId: teamId('t-north'),
  team: 'North team',
  area: 'North',
};
const rows = [worklistRow('p-ava', ofPriya), worklistRow('p-ben'), worklistRow('p-cora')];
const idsOf = (filter: Parameters<typeof filterRows>[1]) =>
  filterRows(rows, filter).map(({ childId }) => childId);

describe('children for whom no worker, team or area is recorded', () => {
  it('are a choice of their own, with their count', () => {
    const { workers, teams, areas } = countFacets(rows, {});
    const none = { id: noneRecorded, rows: 2 };
    expect(workers).toContainEqual({ ...none, label: 'No worker recorded' });
    expect(teams).toContainEqual({ ...none, label: 'No team recorded' });
    expect(areas).toContainEqual({ ...none, label: 'No area recorded' });
  });

  it('are found by that choice, alone or beside another', () => {
    expect(idsOf({ workerIds: [noneRecorded] })).toEqual(['p-ben', 'p-cora']);
    expect(idsOf({ teamIds: [noneRecorded] })).toEqual(['p-ben', 'p-cora']);
    expect(idsOf({ areas: [noneRecorded] })).toEqual(['p-ben', 'p-cora']);
    expect(idsOf({ workerIds: [noneRecorded, 'w-priya'] })).toEqual(['p-ava', 'p-ben', 'p-cora']);
    expect(idsOf({ workerIds: ['w-priya'] })).toEqual(['p-ava']);
  });
});
