import { noSuchQuestion, questionById, questions } from './index.ts';
import { parameterFault, type ParameterValues } from './parameters.ts';
import type { Question } from './question.ts';

/** The questions asked for, or one sentence that says what is wrong with what was asked. */
export type QuestionsCalled = { readonly questions: readonly Question[] } | { readonly fault: string };

/** By id, or `all`: then every setting given is one of some question's own, and each takes those it has. */
export function questionsCalled(id: string, given: ParameterValues): QuestionsCalled {
  if (id === 'all') return allWith(given);
  const question = questionById(id);
  if (question === null) return { fault: noSuchQuestion(id) };
  const fault = parameterFault(question, given);
  return fault === null ? { questions: [question] } : { fault };
}

function allWith(given: ParameterValues): QuestionsCalled {
  for (const [name, value] of Object.entries(given)) {
    const having = questions.filter(({ parameters }) => parameters.some((known) => known.name === name));
    const all = new Set(questions.flatMap(({ parameters }) => parameters.map((known) => known.name)));
    if (having.length === 0) {
      return { fault: `No question has a setting “${name}”; there are ${[...all].join(', ')}.` };
    }
    const faults = having.map((question) => parameterFault(question, { [name]: value }));
    const fault = faults.find((each) => each !== null);
    if (fault != null) return { fault };
  }
  return { questions };
}
