import path from 'node:path';
import { questionsCalled } from '../api/domain/questions/questions-called.ts';
import { askStore } from '../api/services/ask-store.ts';
import { askArguments, usage, type AskArguments } from './ask-arguments.ts';
import { askFile } from './ask-file.ts';
import { rulesFolder } from './read-rules.ts';
import { answerAsJson, answerAsText, listAsJson, listAsText } from './ask-output.ts';

export interface AskCommand {
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** The project's folder. */
  readonly root: string;
  /** Where the command was given: paths start there. */
  readonly folder: string;
}

export interface CommandResult {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/**
 * What `npm run ask` prints, and its exit code: 1 and a sentence where the question could not be asked. With a file it
 * reads the file and nothing else; without one it asks the store, through the running server where there is one.
 */
export async function runAsk({ args, env, root, folder }: AskCommand): Promise<CommandResult> {
  const asked = askArguments(args);
  if ('fault' in asked) return refused(asked.fault);
  if (asked.help) return answered(usage);
  if (asked.list) return answered(asked.json ? listAsJson() : listAsText());
  const called = questionsCalled(asked.question, asked.parameters);
  if ('fault' in called) return refused(called.fault);

  const answer = await answerTo(asked, env, root, folder);
  if ('fault' in answer) return refused(answer.fault);
  return answered(asked.json ? answerAsJson(answer) : answerAsText(answer, called.questions));
}

function answerTo(asked: AskArguments, env: NodeJS.ProcessEnv, root: string, folder: string) {
  const { question, focus, asOf, parameters, file, rules } = asked;
  const request = { question, focus, asOf, parameters };
  if (file === null) return askStore(env, request, root);
  return askFile(path.resolve(folder, file), request, {
    file: rules === null ? null : path.resolve(folder, rules),
    folder: path.join(root, rulesFolder),
  });
}

function answered(out: string): CommandResult {
  return { exitCode: 0, out, err: '' };
}

function refused(err: string): CommandResult {
  return { exitCode: 1, out: '', err };
}
