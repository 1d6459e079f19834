import type { Claim, ClaimKind } from '../model/claim.js';
import type { ClaimContext } from './context.js';

/** Makes the claims of one kind. A pure function of the context. */
export interface ClaimMaker {
  readonly kind: ClaimKind;
  make(context: ClaimContext): readonly Omit<Claim, 'index'>[];
}
