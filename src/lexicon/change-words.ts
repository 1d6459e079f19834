/** Words that say that an amount rose or grew, by lemma. */
export const RISE: ReadonlySet<string> = new Set(
  `rise increase grow climb jump gain surge soar advance add leap up higher raise swell rally edge-up accelerate expand improve double triple treble quadruple quintuple upgrade bump
  hike boost rocket skyrocket widen`.split(/\s+/u),
);

/** Words that say that an amount fell, by lemma. */
export const FALL: ReadonlySet<string> = new Set(
  `fall drop decline decrease lose sink slide slip tumble plunge plummet dip shed down lower cut reduce shrink slash dive retreat slump ease contract
  narrow weaken crash slow drain subside halve`.split(/\s+/u),
);

/** Words that say that an amount moved without saying where. */
export const MOVE: ReadonlySet<string> = new Set([
  'change',
  'go',
  'move',
  'swing',
  'shift',
  'inch',
  'creep',
  'edge',
  'tick',
  'come',
  'bring',
  'push',
  'take',
  'revise',
  'adjust',
]);

/** Words between "from X to Y" and a span of values rather than a movement. */
export const SPAN_WORDS: ReadonlySet<string> = new Set(['range', 'vary', 'stretch', 'anywhere', 'span', 'anything', 'extend', 'run']);

/** Words before "to" that make it no end of a movement ("thanks to its 27 engines"). */
export const OTHER_TO: ReadonlySet<string> = new Set(
  'thanks due according owing equal close next compared related similar prior subject thank'.split(' '),
);

/** Words that begin another clause: a verb of change before them moves nothing behind them. */
export const CLAUSE_STARTS: ReadonlySet<string> = new Set(
  'when after before because if while who which that where until whether although though since unless'.split(' '),
);
