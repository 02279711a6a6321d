import type { UnitLimits } from '../domain/family-unit.ts';
import type { AccessLog } from './access-log/open-access-log.ts';
import { createAskQuestions } from './ask-questions.ts';
import { createImportFiles, type ImportSettings } from './import-files.ts';
import { createListSources } from './list-sources.ts';
import { createOpenFamily } from './open-family.ts';
import { createPrintFamily } from './print-family.ts';
import { createReportLook } from './report-look.ts';
import { createFindPeople } from './search/find-people.ts';
import { createStandingServices } from './standing/index.ts';
import type { Stores } from './stores.ts';
import { createSummariseFamily } from './summarise-family.ts';
import { createViewFamily, createViewPerson } from './view-family.ts';
import { createWorklistServices, withWorklistModel } from './worklist/worklist-services.ts';

export interface ServiceSettings extends ImportSettings {
  readonly family: UnitLimits;
}

/** Every use case, given the stores it reads and the log it writes. Tests give both in memory. */
export function createServices(graph: Stores, log: AccessLog, settings: ServiceSettings) {
  const { family } = settings;
  const { model, stores } = withWorklistModel(graph, family);
  return {
    findPeople: createFindPeople(stores, log),
    summariseFamily: createSummariseFamily(stores, log, family),
    openFamily: createOpenFamily(stores, log, family),
    viewFamily: createViewFamily(stores, log, family),
    printFamily: createPrintFamily(stores, log, family, settings.now),
    viewPerson: createViewPerson(stores, log, family),
    askQuestions: createAskQuestions(stores, log, family),
    listSources: createListSources(stores, log),
    ...createWorklistServices(stores, log, model),
    ...createStandingServices(stores, log, model, settings.now),
    reportLook: createReportLook(log),
    importFiles: createImportFiles(stores, log, settings),
    /** Does the store answer? Of nobody's family. */
    isWell: async () => {
      try {
        await stores.families.sources();
        return true;
      } catch {
        return false;
      }
    },
  };
}

export type Services = ReturnType<typeof createServices>;
