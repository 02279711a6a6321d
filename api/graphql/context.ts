import type { Services } from '../services/index.ts';
import type { SignedIn } from '../services/sign-in.ts';

/** What every resolver is given beside its parent. */
export interface RequestContext {
  readonly services: Services;
  readonly who: SignedIn;
}
