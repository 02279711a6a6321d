import { linkCommands } from './commands/links.ts';
import * as nodeCommands from './commands/nodes.ts';
import * as standingCommands from './commands/standing.ts';
import * as statementCommands from './commands/statements.ts';
import type { NamedQuery } from './named-query.ts';
import { heldDetails, heldTiesFrom, heldTiesTo } from './queries/held-statements.ts';
import * as authorityQueries from './queries/authority.ts';
import * as searchQueries from './queries/search.ts';
import * as sourceQueries from './queries/sources.ts';
import * as standingQueries from './queries/standing.ts';
import * as thingQueries from './queries/things-by-id.ts';
import * as tieQueries from './queries/ties-beside.ts';

/** Every statement of the product: a file under cypher/ without a line here, or the reverse, fails a test. */
export const catalogue: readonly NamedQuery[] = [
  ...Object.values(thingQueries),
  ...Object.values(tieQueries),
  ...Object.values(searchQueries),
  ...Object.values(sourceQueries),
  ...Object.values(authorityQueries),
  ...Object.values(standingQueries),
  heldTiesFrom,
  heldTiesTo,
  heldDetails,
  ...Object.values(nodeCommands),
  ...Object.values(statementCommands),
  ...Object.values(linkCommands),
  ...Object.values(standingCommands),
];
