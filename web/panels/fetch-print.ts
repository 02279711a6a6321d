import type { Failure } from '../ui/failure.ts';

/** What the server is asked to print: whom, when and how. It draws the picture itself. */
export interface PrintWish {
  readonly focusId: string;
  readonly on: string;
  readonly steps: number;
  readonly view: string;
  readonly notation: string;
  readonly quality: boolean;
  readonly centreId: string | null;
  readonly format: 'pdf' | 'png' | 'svg';
  readonly paper: 'A3' | 'A4';
  readonly chips: boolean;
  /** What the signs tell: `last-seen`, `alone`, the id of a rule. */
  readonly chip: string;
  readonly list: boolean;
  readonly findings: { readonly settings: readonly string[] } | null;
  readonly contacts: { readonly by: 'agency' | 'professional'; readonly days: number | null } | null;
}

export interface Printed {
  readonly file: Blob;
  /** By id and day, never by name. */
  readonly name: string;
}

/** Asks the server for the file. @returns what to say where there is none. */
export async function fetchPrint(wish: PrintWish): Promise<Printed | Failure> {
  try {
    const answer = await fetch('/print', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(wish),
      credentials: 'same-origin',
    });
    if (!answer.ok) return refusedWith(await answer.text());
    const name = /filename="([^"]+)"/.exec(answer.headers.get('Content-Disposition') ?? '')?.[1];
    return { file: await answer.blob(), name: name ?? `family-${wish.on}.${wish.format}` };
  } catch {
    return {
      kind: 'server-gone',
      says: 'The explorer is not answering.',
      remedy: 'Ask whoever runs it to start it again; nothing is lost.',
      reference: null,
    };
  }
}

/** The browser keeps the file where it keeps downloads. */
export function saveFile({ file, name }: Printed): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** The server's sentence is written for whoever asked. */
function refusedWith(text: string): Failure {
  const says = /"message":("(?:[^"\\]|\\.)*")/.exec(text)?.[1];
  const sentence: unknown = says === undefined ? null : JSON.parse(says);
  return {
    kind: 'refused',
    says: typeof sentence === 'string' ? sentence : 'This could not be printed.',
    remedy: 'Change what is asked for, or try again.',
    reference: null,
  };
}
