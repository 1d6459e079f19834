import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP, { type ItsHelpers } from 'wink-nlp';
import { plainForm } from '../../src/annotate/plain-form.js';
import { tokenise } from '../../src/annotate/tokenise.js';
import { articleFromText } from '../../src/read/article.js';

const FIXTURE = fileURLToPath(new URL('../../fixtures/flood', import.meta.url));

/** The published types give `lemma` a parameter list that `out` does not accept; it is an ordinary token function. */
function lemmaOf({ lemma }: ItsHelpers): ItsHelpers['value'] {
  return lemma as unknown as ItsHelpers['value'];
}

/** What the package's own tagger, which has met no other text, makes of a text without line ends. */
function reference(text: string): { words: readonly string[]; ends: readonly number[] } {
  const { readDoc, its } = winkNLP(winkModel, ['sbd', 'pos']);
  const document = readDoc(text);
  const tokens = document.tokens();
  const lemmas = tokens.out(lemmaOf(its));
  const tags = tokens.out(its.pos);
  const spans = document.sentences().out(its.span);
  return {
    words: tokens.out(its.value).map((word, i) => `${word} ${lemmas[i] ?? word.toLowerCase()} ${tags[i]}`),
    ends: spans.map((span) => Number(span[1]) + 1),
  };
}

function own(text: string): { words: readonly string[]; ends: readonly number[] } {
  const { tokens, sentences } = tokenise({
    ...articleFromText('a', 'a', ''),
    text,
    blocks: [{ start: 0, end: text.length, role: 'paragraph' }],
  });
  return {
    words: tokens.map((token) => `${token.text} ${token.lemma} ${token.tag}`),
    ends: sentences.map(({ endToken }) => endToken),
  };
}

const TEXTS: readonly (readonly [string, string])[] = [
  ['ordinary marks', 'The U.S. mill bought quarnite for $4,200 on 3 May; she wouldn’t say why :-) It’s not bad.'],
  [
    'words that are met again in another piece',
    "“Quendorab's” was Quendorab's, 1,200. Then 1,200 of Quendorab's-like QX7-s (QX7) and 1,200, again.",
  ],
  ['contractions', "They can't say they'd've gone; it is their wont, y'all, and I cannot. She's here, isn't she? WON'T"],
  ['abbreviations', 'Mr. J. Roe Jr. met Dr. No. 5 at 5 p.m. in Washington, D.C. He left the U.S. Then came Inc. men, e.g. Ann.'],
  ['quotations', `"Go," he said. "Stay." ‘No.’ “Yes?” she asked. 'Tis so.' (It was.) [So it was!] They left…`],
  [
    'addresses and signs',
    'See https://a.example/b?c=d or a@b.example, #tag @user 10am 9:30pm 1990s 3rd £5m C$7 USD AUDx (USD-based) 50% & co.',
  ],
  ['hyphens and dashes', 'A well-known co-op — the anti-X5 vice-chair – re-opened state-of-the-art labs--fast. Grol-mvester-like X-ray'],
  ['other letters', 'Zürich’s Élysée naïve ŠKODA İstanbul 新闻 café\u0301s 😀🏽 ½ 3.5kg 12,5 +44-20 1/2'],
  ['spaces', '  two  spaces   before , marks . And " between " them \' too \' .  '],
  ['headlines', 'MAYOR SAYS NATO AND USD FELL; Usd And Nato Rose'],
];

test.each(TEXTS)('words, lemmas, tags and sentences are those of the package: %s', (_, text) => {
  expect(own(plainForm(text))).toEqual(reference(plainForm(text)));
});

test('so they are for the articles of a fixture', () => {
  const text = readdirSync(FIXTURE)
    .filter((name) => /\.(?:txt|md|html)$/u.test(name))
    .map((name) => readFileSync(join(FIXTURE, name), 'utf8').replace(/\s+/gu, ' '))
    .join(' ')
    .slice(0, 19_000);
  expect(text.length).toBeGreaterThan(5000);
  expect(own(plainForm(text))).toEqual(reference(plainForm(text)));
});
