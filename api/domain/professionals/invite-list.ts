import type { FamilyAt } from '../family-at.ts';
import type { PersonId, ProfessionalId } from '../ids.ts';
import { isInPost, professionalsOf } from './professionals-of.ts';

/** One line of an invitation: somebody who works with the chosen children on the date. */
export interface InviteRow {
  readonly professionalId: ProfessionalId;
  readonly name: string;
  readonly role: string;
  readonly agency: string;
  readonly phone: string | null;
  readonly email: string | null;
}

/** Everyone who works with any of these children on the date and is in post, each once, by agency and name. */
export function inviteList(family: FamilyAt, childIds: readonly PersonId[]): InviteRow[] {
  const chosen = new Set(childIds);
  return professionalsOf(family)
    .filter(({ worksWith }) => worksWith.some((id) => chosen.has(id)))
    .filter(({ professional }) => isInPost(professional, family.on))
    .map(({ id, name, role, agency, phone, email }) => ({
      professionalId: id,
      name,
      role,
      agency: agency.name,
      phone,
      email,
    }));
}

const header = ['Name', 'Role', 'Agency', 'Phone', 'Email'];

/**
 * Tab-separated lines with a header, ready for a mail or a spreadsheet. What is not recorded is left blank. A cell that
 * a spreadsheet would read as a formula is made plain text.
 */
export function inviteListAsText(rows: readonly InviteRow[]): string {
  const lines = rows.map(({ name, role, agency, phone, email }) => [
    name,
    role,
    agency,
    phoneCell(phone ?? ''),
    email ?? '',
  ]);
  return [header, ...lines].map((cells) => `${cells.map(safeCell).join('\t')}\n`).join('');
}

/** "+44 1632 960001" → "(+44) 1632 960001", which a spreadsheet leaves alone and a phone still dials. */
function phoneCell(phone: string): string {
  return phone.trim().replace(/^\+(\d{1,3})(?=\D)/, '(+$1)');
}

/** One line, and never beginning with a sign that starts a formula (OWASP, CSV injection); ＝＋－＠ are full-width signs. */
function safeCell(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return /^[=+\-@＝＋－＠]/u.test(line) ? `'${line}` : line;
}
