import type { AttributionMention } from '../../model/mention.js';
import type { Span } from '../../text/span.js';
import type { Annotated, Annotation, Annotator } from '../annotator.js';
import { attributionsIn } from './attributions.js';
import { frameOf } from './frame.js';
import { proseOf } from './prose.js';
import { speakerIndex } from './speaker.js';

/** Reads who answers for what the article says without quotation marks. Runs behind the quotes, which it folds away. */
export const attribution: Annotator = {
  name: 'attribution',
  annotate(annotation: Annotation): Annotated {
    const { text } = annotation.article;
    const parts = annotation.mentions.flatMap((mention) => (mention.type === 'quote' ? mention.value.parts : []));
    const quoted = parts.sort((a, b) => a.start - b.start);
    const speakers = speakerIndex(annotation.mentions, quoted);
    const mentions: AttributionMention[] = [];
    let next = 0;
    for (const { block, tokens } of proseOf(annotation)) {
      const inside: Span[] = [];
      for (; (quoted[next]?.start ?? Number.POSITIVE_INFINITY) < block.end; next += 1) inside.push(...quoted.slice(next, next + 1));
      const frame = frameOf(text, tokens, inside);
      let from = 0;
      for (const to of frame.ends) {
        for (const { cue, lemma, stance, speaker, content } of attributionsIn({ tokens: frame.tokens, from, to })) {
          const who = speaker === null ? null : speakers.speaker(text, frame.tokens, speaker);
          mentions.push({ type: 'attribution', ...cue, value: { kind: 'attribution', cue: lemma, stance, speaker: who, content } });
        }
        from = to;
      }
    }
    return { mentions, problems: [] };
  },
};
