import type { Household } from '../../domain/family-record.ts';
import { householdKinds } from '../../domain/vocabulary.ts';
import { nearestWord } from '../nearest-word.ts';
import { textOrNull } from '../statement-parts.ts';
import type { HouseholdRow } from './people-schema.ts';

type AddressParts = Pick<Household, 'label' | 'address' | 'addressHeldBack' | 'postcode'>;

const saysWithheld =
  /withheld|held back|not (?:to be )?(?:shown|disclosed|given)|never to be shown|confidential|protected address|\(sealed\)/i;
const postcodeAtEnd = /[\s,]*\b([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})\s*$/i;

/**
 * A refuge also where its kind is mistyped or in other words, or only its label says so: an unlisted kind is read as
 * other, and that must not bring a refuge's address into the record.
 */
export function isRefuge({ kind, label }: Pick<HouseholdRow, 'kind' | 'label'>): boolean {
  const isListed = householdKinds.some((listed) => listed === kind);
  const isMistyped = !isListed && nearestWord(kind, householdKinds) === 'refuge';
  return kind === 'refuge' || isMistyped || saysRefuge.test(kind) || saysRefuge.test(label);
}

const saysRefuge = /refuge|safe[ _-]?(?:house|accommodation)|sanctuary/i;

/**
 * Label, address and postcode as they may be kept. The address of a refuge, or of a home that is kept from
 * everybody, is never stored: an abuser must not find it whatever else goes wrong.
 */
export function addressParts(
  row: Pick<HouseholdRow, 'label' | 'address' | 'postcode' | 'kind' | 'protectedFrom'>,
): AddressParts {
  const isSafe = isRefuge(row);
  const label = isSafe ? 'Safe accommodation' : row.label;
  const written = textOrNull(row.address);
  const isHeldBack =
    isSafe || (row.protectedFrom?.includes('*') ?? false) || (written !== null && saysWithheld.test(written));
  if (isHeldBack) return { label, address: null, addressHeldBack: true, postcode: null };
  const given = textOrNull(row.postcode);
  const found = written === null ? null : postcodeAtEnd.exec(written);
  const street = found === null ? written : textOrNull(written?.slice(0, found.index));
  return {
    label,
    address: street,
    addressHeldBack: false,
    postcode: given === null ? joined(found) : (joined(postcodeAtEnd.exec(given)) ?? given.toUpperCase()),
  };
}

function joined(found: RegExpExecArray | null): string | null {
  return found === null ? null : `${found[1] ?? ''} ${found[2] ?? ''}`.toUpperCase();
}
