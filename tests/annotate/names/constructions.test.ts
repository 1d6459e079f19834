import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/annotate/index.js';
import { articleFromText } from '../../../src/read/article.js';

/** "person Ada Brandt; place Oslo": the names of one paragraph. */
function found(text: string): string {
  const article = { ...articleFromText('a', 'a', text), blocks: [{ start: 0, end: text.length, role: 'paragraph' as const }] };
  return annotate(article)
    .mentions.flatMap(({ type, start, end }) =>
      /^(?:person|organisation|place)$/u.test(type) ? [`${type} ${text.slice(start, end)}`] : [],
    )
    .join('; ');
}

describe('names and their types', () => {
  it.each([
    ['Minister Mehmet Çelikoğlu met Radosław Wiśniewski in Łódź.', 'person Mehmet Çelikoğlu; person Radosław Wiśniewski; place Łódź'],
    ['Helena Brandt KC and Diane Roe MP spoke.', 'person Helena Brandt; person Diane Roe'],
    ['Cllr. Ada Brandt and Insp. Tomas Wirth spoke.', 'person Ada Brandt; person Tomas Wirth'],
    ['Doctors at Save the Children flew to Dar es Salaam.', 'organisation Save the Children; place Dar es Salaam'],
    ['Shares in Marks and Spencer fell.', 'organisation Marks and Spencer'],
    ['Amnesty International and Human Rights Watch wrote.', 'organisation Amnesty International; organisation Human Rights Watch'],
    ["She studies at King's College London.", "organisation King's College London"],
    ['The Centers for Disease Control and Prevention agreed.', 'organisation Centers for Disease Control and Prevention'],
    ['Crews of the Kent Fire and Rescue Service came.', 'organisation Kent Fire and Rescue Service'],
    ['Leeds drew 1-1 with Derby.', 'organisation Leeds; organisation Derby'],
    ['Dallas beat Denver 102-98 on Tuesday.', 'organisation Dallas; organisation Denver'],
    ['Farmers in Jharkhand and KwaZulu-Natal wait.', 'place Jharkhand; place KwaZulu-Natal'],
    ['Boats crossed the Strait of Hormuz.', 'place Strait of Hormuz'],
  ])('%s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  it.each([
    ['Rain fell in Leeds and Derby on Tuesday.', 'place Leeds; place Derby'],
    ['India beat Australia 3-1 in Perth.', 'place India; place Australia; place Perth'],
    ['The strike of 1914-18 shut Dallas.', 'place Dallas'],
  ])('no team: %s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });
});

/** "words / status" of the offices that the names of one paragraph carry. */
function officesIn(text: string): readonly string[] {
  const article = { ...articleFromText('a', 'a', text), blocks: [{ start: 0, end: text.length, role: 'paragraph' as const }] };
  return annotate(article).mentions.flatMap((mention) =>
    mention.type === 'person' && mention.value.kind === 'name' && mention.value.office !== null
      ? [`${mention.value.office.text} / ${mention.value.office.status}`]
      : [],
  );
}

describe('offices left behind', () => {
  it.each([
    ['Ex-minister Tomas Wirth left.', ['Ex-minister / former']],
    ['The ex-minister Tomas Wirth left.', ['ex-minister / former']],
    ['Tomas Wirth, an ex-mayor of Lund, left.', ['ex-mayor of Lund / former']],
    ['Minister Tomas Wirth left.', ['Minister / current']],
    ['The ex-post review by Tomas Wirth failed.', []],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});
