// A thread starts with JavaScript: in Node 20 it takes no loader from whoever starts it, so tsx is begun here.
import { register } from 'tsx/esm/api';

register();
await import('./print-worker.ts');
