import * as nodes from '../commands/nodes.ts';
import { readLegalStatuses, readNotifications, readPlacements } from '../read/items-of-care.ts';
import { legalStatusNodeRow, notificationNodeRow, placementNodeRow } from './care-rows.ts';
import { nodeKind, type NodeKind } from './node-kind.ts';

/** Where looked after children live, under which order, and the days from which duties are counted. */
export const careKinds: readonly NodeKind[] = [
  nodeKind({
    label: 'Placement',
    what: 'a placement',
    items: ({ placements }) => placements,
    row: placementNodeRow,
    read: readPlacements,
    write: nodes.writePlacements,
    unlink: nodes.unlinkPlacements,
    own: { amend: nodes.amendPlacements, remove: nodes.removePlacements },
  }),
  nodeKind({
    label: 'LegalStatus',
    what: 'a legal status',
    items: ({ legalStatuses }) => legalStatuses,
    row: legalStatusNodeRow,
    read: readLegalStatuses,
    write: nodes.writeLegalStatuses,
    unlink: nodes.unlinkLegalStatuses,
    own: { amend: nodes.amendLegalStatuses, remove: nodes.removeLegalStatuses },
  }),
  nodeKind({
    label: 'Notification',
    what: 'a notification',
    items: ({ notifications }) => notifications,
    row: notificationNodeRow,
    read: readNotifications,
    write: nodes.writeNotifications,
    unlink: nodes.unlinkNotifications,
    own: { amend: nodes.amendNotifications, remove: nodes.removeNotifications },
  }),
];
