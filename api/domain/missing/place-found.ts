/** What a source may say in a code of where somebody was found; anything else in its place is somebody's own words. */
const codes = ['returned', 'out_of_area'] as const;
export type PlaceFoundCode = (typeof codes)[number];

/** The code; null for free text, which does not travel and is not told. */
export function placeFoundCode(placeFound: string | null): PlaceFoundCode | null {
  return codes.find((code) => code === placeFound) ?? null;
}
