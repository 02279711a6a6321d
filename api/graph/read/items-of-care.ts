import type { LegalStatus, Notification, Placement } from '../../domain/family-record.ts';
import { legalStatusesById, notificationsById, placementsById } from '../queries/things-by-id.ts';
import { toHeld, type ReadHeld } from './held.ts';
import { inPortions } from './in-portions.ts';

export const readPlacements: ReadHeld<Placement> = async (run, ids) => {
  const rows = await inPortions(ids, (portion) => run(placementsById, { ids: portion }));
  return rows.map((row) => toHeld(row, (content) => content));
};

export const readLegalStatuses: ReadHeld<LegalStatus> = async (run, ids) => {
  const rows = await inPortions(ids, (portion) => run(legalStatusesById, { ids: portion }));
  return rows.map((row) => toHeld(row, (content) => content));
};

export const readNotifications: ReadHeld<Notification> = async (run, ids) => {
  const rows = await inPortions(ids, (portion) => run(notificationsById, { ids: portion }));
  return rows.map((row) => toHeld(row, (content) => content));
};
