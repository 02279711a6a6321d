import type { UnitLimits } from '../../domain/family-unit.ts';
import type { AccessLog } from '../access-log/open-access-log.ts';
import type { Stores } from '../stores.ts';
import { createListWorklist } from './list-worklist.ts';
import { createRebuildWorklist } from './rebuild-worklist.ts';
import { createReportExport } from './report-export.ts';
import { createListIntervals, createTellTimeliness } from './tell-timeliness.ts';
import { createWorklistModel, type WorklistModel } from './worklist-model.ts';

/** The use cases over the whole authority, on one model of it. */
export function createWorklistServices(stores: Stores, log: AccessLog, model: WorklistModel) {
  return {
    listWorklist: createListWorklist(stores, log, model),
    tellTimeliness: createTellTimeliness(stores, log, model),
    listIntervals: createListIntervals(stores, log, model),
    reportExport: createReportExport(log),
    rebuildWorklist: createRebuildWorklist(log, model),
  };
}

/** The model, and the stores through which a load is noticed by it at once. */
export function withWorklistModel(
  stores: Stores,
  limits: UnitLimits,
): { model: WorklistModel; stores: Stores } {
  const model = createWorklistModel(stores, limits);
  const load: Stores['records']['load'] = async (files) => {
    const outcomes = await stores.records.load(files);
    model.changed(files.map(({ source }) => source.id));
    return outcomes;
  };
  return { model, stores: { ...stores, records: { ...stores.records, load } } };
}
