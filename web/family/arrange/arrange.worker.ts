import { answerRequest, type ArrangeRequest } from './arrange-request.ts';

const answer = answerRequest();

self.addEventListener('message', ({ data }: MessageEvent<ArrangeRequest>) => {
  self.postMessage(answer(data));
});
