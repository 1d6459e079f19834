import { familyOf } from './wordnet.js';

/**
 * Word families for what a story has many of, each with a length of its own: every convict has a sentence, every firm a contract. A
 * shared noun of this kind does not make two lengths those of one thing.
 */
export const OF_MANY: ReadonlySet<string> = new Set(
  `sentence term contract ban career suspension experience study trial marriage loan lease bond jail prison imprison service period time
  window low high limit deadline history anniversary old work wait play live stay serve know walk drive ride trip travel break man woman
  child boy girl veteran member record streak round step day night week month year season part plan deal agreement option extension
  guarantee warranty visa licence license visit look lead gap age person program course training`
    .split(/\s+/u)
    .map(familyOf),
);
