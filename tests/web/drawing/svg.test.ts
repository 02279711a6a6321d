/**
 * @jest-environment jsdom
 */
import '../setup/browser-globals.ts';

import type { Scene } from '../../../web/drawing/scene.ts';
import { sceneToSvg } from '../../../web/drawing/svg.ts';
import { genogramView } from '../../../web/drawing/views/genogram.ts';
import { drawnFamily, families } from './views/genogram/drawn-families.ts';

/** Reads the whole document; throws where it is not well-formed. */
function read(svg: string): { names: string[]; attributes: string[]; text: string } {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const fault = parsed.querySelector('parsererror');
  if (fault !== null) throw new Error(fault.textContent);
  const elements = [...parsed.querySelectorAll('*')];
  return {
    names: elements.map(({ localName }) => localName),
    attributes: elements.flatMap((element) => element.getAttributeNames()),
    text: elements
      .filter(({ children }) => children.length === 0)
      .map(({ textContent }) => textContent)
      .join(' '),
  };
}

const words = { title: 'Picture', description: 'All of it' };

describe('a scene as SVG', () => {
  it.each(families)('%s is well-formed, with attributes only', async (name, focusId) => {
    const { scene } = await drawnFamily(name, focusId);
    const { names, attributes } = read(sceneToSvg(scene, words));
    expect(names).not.toContain('style');
    expect(names).not.toContain('script');
    expect(attributes.filter((attribute) => /^(style|on.*|href|xlink:href)$/.test(attribute))).toEqual([]);
  });

  it.each([
    '<script>alert(1)</script>',
    'Smith & Daughters',
    'Ann "Nan" O’Neil',
    'Łukasz Żółć',
    'Siôn Ŵyn ŵ',
  ])('writes the name %s as it is', async (name) => {
    const { family } = await drawnFamily('two-homes', 'p-idris');
    const people = family.people.map((person) =>
      person.id === 'p-idris' ? { ...person, name, shortName: name } : person,
    );
    const scene = genogramView({ ...family, people });
    const { names, text } = read(sceneToSvg(scene, { title: name, description: name }));
    expect(names).not.toContain('script');
    expect(text).toContain(name);
  });

  it('leaves out characters that XML does not allow', async () => {
    const { scene } = await drawnFamily('two-homes', 'p-idris');
    expect(() => read(sceneToSvg(scene, { title: 'a\u0000b\u0008c', description: '\ufffe' }))).not.toThrow();
  });

  it('gives equal text for equal scenes, and the legend only where it is wanted', async () => {
    const { scene } = await drawnFamily('kinship-care', 'p-maisie');
    const copy = JSON.parse(JSON.stringify(scene)) as Scene;
    expect(sceneToSvg(copy, words)).toBe(sceneToSvg(scene, words));
    expect(sceneToSvg(scene, words)).toContain('aria-label="Legend"');
    expect(sceneToSvg(scene, { ...words, legend: false })).not.toContain('aria-label="Legend"');
  });
});
