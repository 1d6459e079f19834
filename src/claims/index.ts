import type { Claim } from '../model/claim.js';
import type { Extraction } from '../model/extraction.js';

/** What the claim makers see of an article. */
export type Annotated = Pick<Extraction, 'article' | 'tokens' | 'sentences' | 'mentions'>;

/** All claims of an article, in text order. */
export function claimsOf(_annotated: Annotated): readonly Claim[] {
  return [];
}
