import type { CareTie } from '../family-record.ts';

const carer: Readonly<Record<CareTie['kind'], string>> = {
  foster: 'foster carer',
  connected: 'connected person (foster carer)',
  special_guardian: 'special guardian',
  private_foster: 'private foster carer',
  informal: 'informal carer',
  young_carer: 'young carer',
};

const caredFor: Readonly<Record<CareTie['kind'], string>> = {
  foster: 'foster child',
  connected: 'child fostered as a connected person',
  special_guardian: 'child under special guardianship',
  private_foster: 'privately fostered child',
  informal: 'child in informal care',
  young_carer: 'cared-for person',
};

/** What alter is to ego by care: "foster carer", "former foster child". An adult in informal care is no child. */
export function careNoun(
  kind: CareTie['kind'],
  isCarer: boolean,
  isFormer: boolean,
  isAdult = false,
): string {
  const noun = isCarer ? carer[kind] : kind === 'informal' && isAdult ? 'cared-for person' : caredFor[kind];
  return isFormer ? `former ${noun}` : noun;
}

const caredForBy: Readonly<Record<CareTie['kind'], string>> = {
  foster: 'fostered by',
  connected: 'fostered by',
  special_guardian: 'under the special guardianship of',
  private_foster: 'privately fostered by',
  informal: 'in the informal care of',
  young_carer: 'cared for by',
};

/** "fostered by", "in the informal care of": to be followed by the carer's name. */
export function caredForWords(kind: CareTie['kind']): string {
  return caredForBy[kind];
}
