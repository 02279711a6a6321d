import { views } from '../../../web/drawing/views/index.ts';
import { firstView, viewNames } from '../../../web/drawing/views/view-names.ts';

describe('the registry of views', () => {
  it('has a drawing for every name on a tab, in their order, the first one first', () => {
    expect(views.map(({ id, label }) => ({ id, label }))).toEqual(viewNames);
    expect(views[0]?.id).toBe(firstView);
  });
});
