/** Words that hold a sentence together and say little of their own; two texts that share only these share nothing. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those such i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers
  herself it its itself they them their theirs themselves who whom whose which what where when why how and or but nor so yet if then than
  because as until while of at by for with about against between into through during before after above below to from up down in out on
  off over under again further once here there all any both each few more most other some only own same too very just also well now even
  is am are was were be been being do does did doing have has had having will would shall should can could may might must not no never
  oh um uh ah like really quite still already much many`.split(/\s+/u),
);

/** Modal verbs: exchanging one for another changes what the speaker committed to. */
export const MODALS: ReadonlySet<string> = new Set(['will', 'would', 'shall', 'should', 'can', 'could', 'may', 'might', 'must', 'ought']);
