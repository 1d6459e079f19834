import type { ClaimKind } from '../model/claim.js';
import type { Features, LogisticModel } from './logistic.js';
import type { JoiningModels } from './models.js';
import type { Numbering } from './number-sets.js';
import type { ClaimProfile } from './profile.js';

/** Why two claims are held to be one matter. */
export interface MatterLink {
  /** Indices into the members of the matter. */
  readonly a: number;
  readonly b: number;
  readonly probability: number;
  /** What was weighed, worked out when asked for. */
  readonly features: () => Features;
  readonly model: LogisticModel;
}

/** What the members of a matter are compared in: each has a judge of its own. */
export type Aspect = 'figure' | 'slot' | 'office' | 'wording' | 'items' | 'event';

/** Claims that answer one question. */
export interface Matter {
  readonly kind: ClaimKind;
  readonly aspect: Aspect;
  /** In order of source and place. */
  readonly members: readonly ClaimProfile[];
  readonly links: readonly MatterLink[];
}

/** Finds the matters of one kind among the claims of one story. A pure function; its work grows about linearly. */
export interface Joiner {
  readonly kind: ClaimKind;
  join(story: StoryProfiles): readonly Matter[];
}

/** The claims of one story, ready to compare. */
export interface StoryProfiles {
  readonly profiles: readonly ClaimProfile[];
  readonly models: JoiningModels;
  /** Whether two sources are copies of one text. */
  readonly areCopies: (a: number, b: number) => boolean;
  /** Numbers the words of the story, the same for all kinds of claims. */
  readonly numbering: Numbering;
}
