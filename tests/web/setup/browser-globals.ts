import { TextDecoder, TextEncoder } from 'node:util';

// What browsers have and jsdom lacks. Imported first, for its effect, by tests that run in jsdom.
Object.assign(globalThis, { TextDecoder, TextEncoder, CSS: { escape: (text: string) => text } });
