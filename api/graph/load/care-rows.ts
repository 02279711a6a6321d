import type { LegalStatus, Notification, Placement } from '../../domain/family-record.ts';
import { linkTo, nodeRow, type NodeRow } from './node-row.ts';

export function placementNodeRow(placement: Placement): NodeRow {
  return nodeRow(placement, { ...placement }, [
    ...linkTo('placementFor', placement.id, placement.personId),
    ...linkTo('placementAt', placement.id, placement.householdId),
  ]);
}

export function legalStatusNodeRow(status: LegalStatus): NodeRow {
  return nodeRow(status, { ...status }, linkTo('legalStatusOn', status.id, status.personId));
}

export function notificationNodeRow(notification: Notification): NodeRow {
  return nodeRow(
    notification,
    { ...notification },
    linkTo('notificationAbout', notification.id, notification.personId),
  );
}
