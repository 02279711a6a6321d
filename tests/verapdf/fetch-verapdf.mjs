// `node tests/verapdf/fetch-verapdf.mjs`: gets veraPDF, so that the tests of printing can ask it.
import { verapdfLibraries } from './verapdf-parts.mjs';

try {
  await verapdfLibraries((text) => console.error(text));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
