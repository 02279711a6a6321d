import type { Question, QuestionParameter } from './question.ts';

export type ParameterValues = Readonly<Record<string, number>>;

/** The value given, or the default where none was. */
export function valueOf(parameter: QuestionParameter, given: ParameterValues): number {
  return given[parameter.name] ?? parameter.default;
}

/**
 * What is wrong with the parameters given to a question, as one sentence for whoever gave them; null where they are
 * all among its own and within their bounds.
 */
export function parameterFault({ id, parameters }: Question, given: ParameterValues): string | null {
  for (const [name, value] of Object.entries(given)) {
    const parameter = parameters.find((known) => known.name === name);
    if (parameter === undefined) {
      const known = parameters.map((each) => each.name).join(', ');
      return `The question ${id} has no setting “${name}”; ${known === '' ? 'it has none' : `it has ${known}`}.`;
    }
    const { least, most, unit } = parameter;
    if (!Number.isInteger(value) || value < least || value > most) {
      return `The setting ${name} of the question ${id} is a whole number of ${unit} from ${least} to ${most}.`;
    }
  }
  return null;
}
