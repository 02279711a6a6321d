import type { Island } from '../../genogram/arrangement.ts';
import type { SceneHome, SceneLabel } from '../../scene.ts';
import { breakText, textWidth } from '../../text-width.ts';
import type { HomeGroup } from './home-groups.ts';
import { lineHeight } from './person-look.ts';

export const homeNameSize = 12;
const mostLines = 2;
export const homeNameHeight = mostLines * lineHeight(homeNameSize) + 4;

/** Islands with their home's name, second and later ones "(cont.)", written where no line passes. */
export function sceneHomes(islands: readonly Island[], homes: readonly HomeGroup[]): SceneHome[] {
  return islands.flatMap((island) => {
    const home = homes.find(({ id }) => id === island.householdId);
    if (home === undefined) return [];
    const continued = island.number > 1;
    const name = continued ? `${home.name} (cont.)` : home.name;
    return [
      {
        id: `${home.id}/${island.number}`,
        householdId: home.id,
        name: home.name,
        continued,
        members: island.members,
        outline: island.outline,
        labels: nameLabels(name, island.nameRooms),
        says: name,
      },
    ];
  });
}

/** In the first room that takes the whole name; else shortened in the widest. */
function nameLabels(name: string, rooms: Island['nameRooms']): SceneLabel[] {
  const whole = rooms.find(({ w }) => {
    const lines = breakText(name, homeNameSize, w, mostLines);
    return (
      lines.every((line) => textWidth(line, homeNameSize) <= w) && !lines.some((line) => line.endsWith('…'))
    );
  });
  const room = whole ?? rooms[0];
  if (room === undefined || room.w < 14) return [];
  return breakText(name, homeNameSize, room.w, mostLines).map((text, index) => ({
    kind: 'name',
    text,
    x: room.x + room.w / 2,
    y: room.y + homeNameSize + 1 + index * lineHeight(homeNameSize),
    size: homeNameSize,
  }));
}
