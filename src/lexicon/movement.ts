/** Lemmas of verbs for getting from one place to another: told of one person on one occasion, they go by many names. */
export const MOVING_VERBS: ReadonlySet<string> = new Set(
  `go come travel cross slip flee escape enter move fly sail drive ride walk run swim drift head return arrive land sneak creep
  march advance retreat withdraw migrate relocate emigrate transfer bring take carry deport extradite smuggle send ship`.split(/\s+/u),
);
