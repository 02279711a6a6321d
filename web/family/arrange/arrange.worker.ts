import { newArranger, type ArrangeRequest } from './arrange-request.ts';

const { answer, improve } = newArranger();
let improving: ReturnType<typeof setTimeout> | undefined;

// A wish that waits in the queue goes before the better picture of an older one.
self.addEventListener('message', ({ data }: MessageEvent<ArrangeRequest>) => {
  clearTimeout(improving);
  self.postMessage(answer(data));
  improving = setTimeout(() => {
    const better = improve();
    if (better !== null) self.postMessage(better);
  }, 0);
});
