import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { lintCypherQuery } from '@neo4j-cypher/language-support';
import { z } from 'zod';
import { catalogue } from '../../api/graph/catalogue.ts';
import { labels, relationshipTypes } from '../../api/graph/labels.ts';
import type { NamedQuery } from '../../api/graph/named-query.ts';
import { schemaStatements } from '../../api/graph/schema.ts';

const cypher = path.join(process.cwd(), 'cypher');
const folders = { query: 'queries', command: 'commands' } as const;

function textOf({ kind, name }: NamedQuery): string {
  return readFileSync(path.join(cypher, folders[kind], `${name}.cypher`), 'utf8');
}

function withoutComments(text: string): string {
  return text.replace(/^\s*\/\/.*$/gm, '').trim();
}

function namesAfter(text: string, pattern: RegExp): string[] {
  return [...new Set([...withoutComments(text).matchAll(pattern)].map(([, name = '']) => name))].sort();
}

/** Faults that a wrong label, type, parameter or word would bring; a deprecation is one too. */
function faultsOf(text: string, parameters: readonly string[]): string[] {
  const { diagnostics } = lintCypherQuery(text, {
    labels: [...labels],
    relationshipTypes: [...relationshipTypes],
    parameters: Object.fromEntries(parameters.map((name) => [name, 'any'])),
  });
  return diagnostics.map(({ message }) => (typeof message === 'string' ? message : message.value));
}

describe('the catalogue', () => {
  it.each(['query', 'command'] as const)('lists every %s file, and each once', (kind) => {
    const files = readdirSync(path.join(cypher, folders[kind])).map((file) => file.replace(/\.cypher$/, ''));
    const listed = catalogue.filter((query) => query.kind === kind).map(({ name }) => name);
    expect([...listed].sort()).toEqual(files.sort());
  });

  describe.each(catalogue.map((query) => [query.name, query] as const))('%s', (_, query) => {
    const text = textOf(query);

    it('begins with a comment that says what it is for', () => {
      expect(text).toMatch(/^\/\/ \S.{20,}/);
    });

    it('is one statement that Cypher understands, with known labels and relationship types only', () => {
      expect(withoutComments(text)).not.toContain(';');
      expect(faultsOf(text, Object.keys(query.params.shape))).toEqual([]);
    });

    it('takes exactly the parameters of its shape', () => {
      expect(namesAfter(text, /\$(\w+)/g)).toEqual(Object.keys(query.params.shape).sort());
      const { rows } = query.params.shape as Record<string, unknown>;
      if (rows instanceof z.ZodArray && rows.element instanceof z.ZodObject) {
        expect(namesAfter(text, /\brow\.(\w+)/g)).toEqual(Object.keys(rows.element.shape).sort());
      }
    });

    it('returns exactly the columns of its row, each by name', () => {
      const returned =
        withoutComments(text)
          .split(/\bRETURN\b/)
          .at(-1) ?? '';
      expect(namesAfter(returned, /\bAS (\w+)/g)).toEqual(Object.keys(query.row.shape).sort());
    });

    it('writes only if it is a command', () => {
      const writes = /\b(CREATE|MERGE|SET|DELETE|REMOVE)\b/.test(withoutComments(text));
      expect(writes).toBe(query.kind === 'command');
    });
  });
});

describe('the schema', () => {
  it.each(['embedded', 'neo4j'])('indexes the id of the same labels on %s, all of them known', (engine) => {
    const statements = schemaStatements(path.join(cypher, 'schema', engine)).join('\n');
    const unique = [
      ...statements.matchAll(/CREATE CONSTRAINT \w+ IF NOT EXISTS FOR \(n:(\w+)\) REQUIRE n\.id/g),
    ];
    const constrained = unique.map(([, label]) => label);
    expect(constrained).toEqual([
      'Person',
      'Household',
      'Professional',
      'Team',
      'Area',
      'Agency',
      'Contact',
      'Plan',
      'Concern',
      'Flag',
      'Escalation',
      'MissingEpisode',
      'Placement',
      'LegalStatus',
      'Notification',
      'Source',
      'RowMark',
      'StandingQuestion',
      'StandingRun',
      'StandingRow',
    ]);
    expect(labels).toEqual(expect.arrayContaining(constrained));
  });

  it('makes an index beside each constraint on the embedded engine, where a constraint alone scans', () => {
    const statements = schemaStatements(path.join(cypher, 'schema', 'embedded'));
    const indexes = statements.filter((statement) => statement.startsWith('CREATE INDEX'));
    expect(indexes).toHaveLength(statements.length / 2);
  });
});
