import { countInWords } from '../../domain/words/lists-in-words.ts';
import type { AccessLog } from '../access-log/open-access-log.ts';
import { useCase } from '../use-case.ts';
import type { WorklistModel } from './worklist-model.ts';

export interface RebuiltWorklist {
  /** Was what was held in memory other than what the graph holds? It never should be. */
  readonly differed: boolean;
  readonly says: string;
}

/** Reads everything that worklists are told by anew from the graph. */
export function createRebuildWorklist(log: AccessLog, model: WorklistModel) {
  return useCase<null, RebuiltWorklist>(
    log,
    { permission: 'import', event: 'worklist-rebuilt', asked: () => ({}) },
    async () => {
      const { differed, sources } = await model.rebuild();
      const read = countInWords(sources.length, 'source');
      const says = differed
        ? `Read again: ${read}. What was held differed from the graph and has been replaced: tell whoever keeps this program.`
        : `Read again: ${read}. What was held was as the graph is.`;
      return { answer: { differed, says }, ids: [], answered: true };
    },
  );
}
