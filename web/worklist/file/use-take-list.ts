import { useApolloClient } from '@apollo/client/react';

import { ReportWorklistExportDocument, WorklistRowsDocument } from '../../generated/operations.ts';
import { failureOf } from '../../ui/failure.ts';
import type { AskedOfServer } from '../asked-of-server.ts';
import type { WorklistList } from '../use-row-windows.ts';
import { orderInWords } from '../worklist-columns.ts';
import { fetchAllRows, ListChanged, type Portion } from './fetch-all-rows.ts';
import type { FileHead } from './file-columns.ts';
import { saveFile } from './save-file.ts';
import { writeCsv } from './write-csv.ts';
import { writeJson } from './write-json.ts';

export type FileKind = 'csv' | 'json';

/** Fetches the whole list, has it logged, and saves it; answers with what happened, in a sentence. */
export type TakeList = (
  kind: FileKind,
  onProgress: (fetched: number, total: number) => void,
) => Promise<string>;

interface Taken {
  readonly list: WorklistList;
  readonly asked: AskedOfServer;
  readonly narrowedTo: readonly string[];
}

export function useTakeList({ list, asked, narrowedTo }: Taken): TakeList {
  const client = useApolloClient();
  return async (kind, onProgress) => {
    const fetchPortion = async (offset: number, limit: number): Promise<Portion> => {
      const variables = { ...asked, offset, limit };
      const { data } = await client.query({
        query: WorklistRowsDocument,
        variables,
        fetchPolicy: 'no-cache',
      });
      if (data === undefined) throw new ListChanged();
      return data.worklist;
    };
    try {
      const { rows } = await fetchAllRows(fetchPortion, onProgress);
      if (rows.length !== list.total) throw new ListChanged();
      const childIds = [...new Set(rows.map(({ childId }) => childId))];
      const { on, says, rulePack } = list;
      const order = orderInWords(asked.order.by, asked.order.descending === true);
      const counts = { rows: rows.length, children: childIds.length };
      const head: FileHead = { asAt: on, says, rulePack, narrowedTo, order, ...counts };
      const { asOf, filter } = asked;
      const report = { asOf, filter, format: kind, rows: rows.length };
      await client.mutate({ mutation: ReportWorklistExportDocument, variables: report });
      const name = `worklist-${on}.${kind}`;
      if (kind === 'csv') saveFile(name, 'text/csv', writeCsv(rows, head));
      else saveFile(name, 'application/json', writeJson(rows, head));
      return `Saved ${rows.length.toLocaleString('en-GB')} rows as ${name}.`;
    } catch (error) {
      if (error instanceof ListChanged) return `${error.message} Nothing was saved. Try again.`;
      const { says, remedy } = failureOf(error);
      return `${says} ${remedy} Nothing was saved.`;
    }
  };
}
