/**
 * How well words alone tell which mentions of ECB+ are of one event: recall and precision over pairs of event mentions of
 * different documents of one subtopic, level by level, each level counted with those before it.
 *
 *     npx tsx train/ecb-words.ts PATH/TO/ecb.jsonl
 *
 * Odd topics choose, even topics check. Each line of the file: `{id, topic, subtopic, text, sentences, gold}`.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { tokenise } from '../src/annotate/tokenise.js';
import { eventClassOf } from '../src/lexicon/event-words.js';
import { familyOf, relate } from '../src/lexicon/wordnet.js';
import type { Article } from '../src/model/article.js';
import type { Token } from '../src/model/token.js';
import { articleFromText } from '../src/read/article.js';

const documentSchema = z.object({
  id: z.string(),
  topic: z.number(),
  subtopic: z.string(),
  text: z.string(),
  gold: z.array(z.object({ start: z.number(), end: z.number(), type: z.string(), chain: z.string().nullable() })),
});

interface EventMention {
  readonly document: string;
  readonly chain: string;
  readonly lemma: string;
  readonly particle: string | null;
}

/** The first level at which two mentions are tied. */
const LEVELS: readonly (readonly [string, (a: EventMention, b: EventMention) => boolean])[] = [
  ['lemma', (a, b) => a.lemma === b.lemma],
  ['family', (a, b) => familyOf(verbOf(a)) === familyOf(verbOf(b)) || familyOf(a.lemma) === familyOf(b.lemma)],
  ['synonym', (a, b) => relate(verbOf(a), verbOf(b)) === 'synonym' || relate(a.lemma, b.lemma) === 'synonym'],
  ['event class', (a, b) => sameClass(a, b)],
  ['antonym', (a, b) => relate(a.lemma, b.lemma) === 'antonym'],
];

function verbOf(mention: EventMention): string {
  return mention.particle === null ? mention.lemma : `${mention.lemma} ${mention.particle}`;
}

function sameClass(a: EventMention, b: EventMention): boolean {
  const [one, other] = [a, b].map((mention) => eventClassOf(mention.lemma, mention.particle ?? undefined));
  return one !== null && one === other;
}

function readMentions(path: string): Map<string, EventMention[]> {
  const groups = new Map<string, EventMention[]>();
  for (const line of readFileSync(path, 'utf8').trim().split('\n')) {
    const document = documentSchema.parse(JSON.parse(line));
    const { tokens } = tokenise(articleOf(document.text));
    for (const [index, mention] of document.gold.entries()) {
      if (!/^(?:NEG_)?ACTION/.test(mention.type)) continue;
      const words = tokens.filter((token) => token.start < mention.end && token.end > mention.start);
      const head = headOf(words);
      if (head === undefined) continue;
      const following = tokens[tokens.indexOf(head) + 1];
      const particle = head.tag === 'VERB' && following !== undefined && /^(?:ADP|ADV|PART)$/.test(following.tag) ? following.lower : null;
      const group = groups.get(document.subtopic) ?? [];
      group.push({ document: document.id, chain: mention.chain ?? `${document.id} ${index}`, lemma: head.lemma, particle });
      groups.set(document.subtopic, group);
    }
  }
  return groups;
}

function headOf(words: readonly Token[]): Token | undefined {
  return words.find((token) => token.tag === 'VERB') ?? words.findLast((token) => token.tag === 'NOUN') ?? words.at(-1);
}

/** The whole text as one paragraph: these texts have no furniture. */
function articleOf(text: string): Article {
  return { ...articleFromText('', '', text), blocks: [{ start: 0, end: text.length, role: 'paragraph' }] };
}

const path = process.argv[2];
if (path === undefined) throw new Error('give the path of ecb.jsonl');
const groups = readMentions(path);

for (const half of ['odd', 'even'] as const) {
  let coreferent = 0;
  const counts = LEVELS.map(() => ({ right: 0, wrong: 0 }));
  const examples = LEVELS.map(() => new Map<string, [right: number, wrong: number]>());
  const missed = new Map<string, number>();
  for (const [subtopic, mentions] of groups) {
    if ((Number.parseInt(subtopic, 10) % 2 === 1) !== (half === 'odd')) continue;
    for (const [i, a] of mentions.entries()) {
      for (const b of mentions.slice(i + 1)) {
        if (a.document === b.document) continue;
        const right = a.chain === b.chain;
        if (right) coreferent++;
        const level = LEVELS.findIndex(([, holds]) => holds(a, b));
        const pair = [verbOf(a), verbOf(b)].sort().join(' / ');
        const count = counts[level];
        if (count === undefined) {
          if (right) missed.set(pair, (missed.get(pair) ?? 0) + 1);
          continue;
        }
        count[right ? 'right' : 'wrong']++;
        const example = examples[level]?.get(pair) ?? [0, 0];
        example[right ? 0 : 1]++;
        examples[level]?.set(pair, example);
      }
    }
  }
  console.log(`\n${half} topics: ${coreferent} coreferent pairs`);
  console.log('level         right  wrong  precision | so far: recall  precision');
  let [right, wrong] = [0, 0];
  for (const [level, count] of counts.entries()) {
    right += count.right;
    wrong += count.wrong;
    const own = count.right / (count.right + count.wrong);
    const row = [
      LEVELS[level]?.[0].padEnd(12),
      String(count.right).padStart(6),
      String(count.wrong).padStart(6),
      own.toFixed(3).padStart(10),
    ];
    console.log(row.join(' '), ' |', (right / coreferent).toFixed(3).padStart(14), (right / (right + wrong)).toFixed(3).padStart(10));
  }
  if (process.argv[3] === '--examples' && half === 'odd') {
    for (const [level, pairs] of examples.entries()) {
      const most = [...pairs].sort(([, a], [, b]) => b[0] + b[1] - a[0] - a[1]).slice(0, 40);
      console.log(`\n${LEVELS[level]?.[0]}:`, most.map(([pair, [yes, no]]) => `${pair} ${yes}:${no}`).join('; '));
    }
    console.log(
      '\nmissed:',
      [...missed]
        .sort(([, a], [, b]) => b - a)
        .slice(0, 150)
        .map(([pair, n]) => `${pair} ${n}`)
        .join('; '),
    );
  }
}
