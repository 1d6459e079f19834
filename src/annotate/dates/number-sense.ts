import type { Surroundings } from './rule.js';

/** Whether the word before says that figures with a slash are a date. */
export function afterDateWord({ text, start }: Surroundings): boolean {
  return /(?:^|[^a-z])(?:on|since|until|by|dated|from)\s+$/u.test(text.slice(Math.max(0, start - 12), start));
}

/** "1,200 May" and "$20 March": the digits before belong to a larger number. */
export function plainNumberBefore({ text, start }: Surroundings): boolean {
  return /[\d$£€.,:/]$/u.test(text.slice(Math.max(0, start - 1), start)) && /\d|[$£€]/u.test(text.slice(Math.max(0, start - 2), start));
}

/** Words after which four figures are a year. */
const BEFORE_YEAR =
  /(?:^|[^a-z\d])(?:in|since|by|until|till|of|for|from|during|through|throughout|between|before|after|late|early|mid|to|and|or|the|its|his|her|their|our|around|about|circa|c\.|than|as|with|[('’"“,–—-]s?)[\s(]*$/u;
/** Words after which four figures are a number or a name. */
const BEFORE_NUMBER =
  /(?:resolution|flight|article|route|highway|agenda|vision|windows|horizon|number|no\.?|room|section|page|model|channel)\s*$|[$£€#@&+×]\s*$|\d[,.:/]$/u;
/** What follows figures that count or measure. */
const AFTER_NUMBER =
  /^(?:\s[a-z]{1,2}\d|[%°$€£]|[.,:]\d|[-–](?:year|month|day|strong|seat|foot|metre|meter|mile|km|word|page|man|member)|\s*(?:percent|per cent|people|men|women|km|kg|mph|metres|meters|kilometres|kilometers|miles|feet|tons|tonnes|hectares|acres|dollars|euros|pounds|degrees|sq|square|cubic|metric|million|billion|points|times|gmt|utc|hours|hrs|local)(?![a-z]))/u;
/** A plural right behind the figures: they count it, unless a word before says that they are a year. */
const PLURAL_AFTER = /^\s+[a-z]{2,}[^su\s]s(?![a-z])/u;

/** Whether four figures are a year, by the words around them. */
export function isYear({ text, start, end }: Surroundings): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 24);
  if (BEFORE_NUMBER.test(before) || AFTER_NUMBER.test(after)) return false;
  if (BEFORE_YEAR.test(before)) return !(/(?:about|than|as|to|and|or|with|of|for|from|by)\s+$/u.test(before) && PLURAL_AFTER.test(after));
  const modern = /^(?:19|20)/u.test(text.slice(start, end));
  return modern && !PLURAL_AFTER.test(after);
}
