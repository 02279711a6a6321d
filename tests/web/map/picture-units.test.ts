import { homeFill, paper } from '../../../web/drawing/colours.ts';
import { arrange } from '../../../web/family/arrange/arrange.ts';
import { plainPalette } from '../../../web/map/palette.ts';
import { paintFrom } from '../../../web/map/paint-parts.ts';
import { unitsOf } from '../../../web/map/picture-units.ts';
import { recordOf } from '../family/example-record.ts';
import { recordingBrush, recordingPath } from './recording-brush.ts';

const everywhere = { x: -1e6, y: -1e6, w: 2e6, h: 2e6 };

it('a home in full ink covers nobody who is greyed: every floor lies below every person', async () => {
  const record = await recordOf('example-family', 'p-poppy');
  const scene = arrange(record, {
    on: record.asAt,
    chosenIds: new Set(),
    view: 'genogram',
    notation: 'uk',
  });
  const { brush, recorded } = recordingBrush();
  const greyed = new Set(['p-jayden', 'p-helen']);
  paintFrom(brush, unitsOf(scene, greyed, 0.2, recordingPath), 0, {
    zoom: 1,
    area: everywhere,
    palette: plainPalette,
  });
  const fills = recorded.filter(({ did }) => did === 'fill');
  const lastFloor = fills.findLastIndex(({ colour, opacity }) => colour === homeFill && opacity === 1);
  const firstGreyed = fills.findIndex(({ colour, opacity }) => colour === paper && opacity < 1);
  expect(lastFloor).toBeGreaterThan(0);
  expect(firstGreyed).toBeGreaterThan(lastFloor);
});
