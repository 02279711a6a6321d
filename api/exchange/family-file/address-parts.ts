import type { Household } from '../../domain/family-record.ts';
import { textOrNull } from '../statement-parts.ts';
import type { HouseholdRow } from './people-schema.ts';

type AddressParts = Pick<Household, 'label' | 'address' | 'addressHeldBack' | 'postcode'>;

const saysWithheld =
  /withheld|held back|not (?:to be )?(?:shown|disclosed|given)|never to be shown|confidential|protected address|\(sealed\)/i;
const postcodeAtEnd = /[\s,]*\b([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})\s*$/i;

/**
 * Label, address and postcode as they may be kept. The address of a refuge, or of a home that is kept from
 * everybody, is never stored: an abuser must not find it whatever else goes wrong.
 */
export function addressParts(
  row: Pick<HouseholdRow, 'label' | 'address' | 'postcode' | 'kind' | 'protectedFrom'>,
): AddressParts {
  const isRefuge = row.kind === 'refuge';
  const label = isRefuge ? 'Safe accommodation' : row.label;
  const written = textOrNull(row.address);
  const isHeldBack =
    isRefuge ||
    (row.protectedFrom?.includes('*') ?? false) ||
    (written !== null && saysWithheld.test(written));
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
