import { countInWords } from '../../../api/domain/words/lists-in-words.ts';
import type { PaperName } from './paper-size.ts';
import type { PaperPlan } from './plan-paper.ts';

/**
 * "About 3 pages of A4: an overview with the legend, then the picture on 2 pages, nobody cut in two. Names at about 7.1
 * points." About: the server looks longer for a good picture than the preview may have.
 */
export function planInWords(
  { pages, pictureSheets, nameSize }: PaperPlan,
  paper: PaperName,
  hasList: boolean,
): string {
  const parts =
    pictureSheets === 1
      ? ['the picture on one page']
      : [
          'an overview with the legend',
          `the picture on ${countInWords(pictureSheets, 'page')}, nobody cut in two`,
        ];
  if (hasList) parts.push('the same in sentences');
  const names = Math.round(nameSize * 10) / 10;
  return `About ${countInWords(pages.length, 'page')} of ${paper}: ${parts.join(', then ')}. Names at about ${names} points.`;
}
