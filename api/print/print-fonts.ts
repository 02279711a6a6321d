import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const weights = { 400: '400Regular', 600: '600SemiBold' } as const;

/** Whole TrueType files of Atkinson Hyperlegible Next: subsets for the web lack Ł, ş, ŵ and other letters of names. */
export const fontFiles: Readonly<Record<keyof typeof weights, string>> = {
  400: fontFile(weights[400]),
  600: fontFile(weights[600]),
};

let read: Readonly<Record<keyof typeof weights, Buffer>> | null = null;

/** Read once. */
export function printFonts(): Readonly<Record<keyof typeof weights, Buffer>> {
  read ??= { 400: readFileSync(fontFiles[400]), 600: readFileSync(fontFiles[600]) };
  return read;
}

function fontFile(name: string): string {
  const font = '@expo-google-fonts/atkinson-hyperlegible-next';
  const folder = path.dirname(
    createRequire(path.join(process.cwd(), 'package.json')).resolve(`${font}/package.json`),
  );
  return path.join(folder, name, `AtkinsonHyperlegibleNext_${name}.ttf`);
}
