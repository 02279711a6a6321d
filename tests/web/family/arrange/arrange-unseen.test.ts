import { sceneToSvg } from '../../../../web/drawing/svg.ts';
import { views } from '../../../../web/drawing/views/index.ts';
import { arrange } from '../../../../web/family/arrange/arrange.ts';
import { recordOf } from '../example-record.ts';

const seen = /\balone\b|\bseen\b|nobody has met/i;

describe('a picture in the page of what will be printed', () => {
  it.each(views.map(({ id }) => id))(
    'says nothing of when children were seen where that is not wanted: %s',
    async (view) => {
      const record = await recordOf('example-family', 'p-poppy');
      const wordsWith = (chips: boolean) => {
        const wanted = { on: record.asAt, chosenIds: new Set<never>(), view, notation: 'uk', chips } as const;
        const scene = arrange(record, wanted, { effort: 'quick', previous: null });
        return sceneToSvg(scene, { title: '', description: '' });
      };
      expect(wordsWith(true)).toMatch(seen);
      expect(wordsWith(false)).not.toMatch(seen);
    },
  );
});
