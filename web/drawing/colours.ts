/** The few colours of every picture. Colour only repeats what a shape or a word says. */
export const ink = '#14191f';
export const paper = '#ffffff';
/** The halo of the focus, and whatever is selected. */
export const accent = '#0b4f6c';
export const quiet = '#56606a';
export const homeInk = '#6b5a35';
export const homeFill = '#faf8f2';
