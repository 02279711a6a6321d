import { onPicture } from '../../../web/map/on-picture.ts';

const bounds = { x: -20, y: -10, w: 1000, h: 400 };
const room = { w: 500, h: 300 };

describe('where the map looks first', () => {
  it('stays where it is while the picture fills the room', () => {
    expect(onPicture({ zoom: 1, x: -200, y: -50 }, bounds, room)).toEqual({ zoom: 1, x: -200, y: -50 });
  });

  it('moves to the edge of the picture rather than show empty paper beside it', () => {
    expect(onPicture({ zoom: 1, x: 300, y: 300 }, bounds, room)).toEqual({ zoom: 1, x: 20, y: 10 });
    expect(onPicture({ zoom: 1, x: -900, y: -900 }, bounds, room)).toEqual({ zoom: 1, x: -480, y: -90 });
  });

  it('puts a picture that is smaller than the room in its middle', () => {
    expect(onPicture({ zoom: 0.5, x: 0, y: 77 }, bounds, room)).toEqual({ zoom: 0.5, x: 10, y: 55 });
  });
});
