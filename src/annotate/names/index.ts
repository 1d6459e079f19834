import { knownPlace } from '../../lexicon/names/gazetteer.js';
import type { NameMention } from '../../model/mention.js';
import type { Annotator } from '../annotator.js';
import { recognise } from './recognise.js';
import { ALONE, TOGETHER } from './weights.generated.js';

/** Reads persons, organisations and places, and who they are in the article. */
export const names: Annotator = {
  name: 'names',
  annotate({ article, tokens, sentences }) {
    const entities = new Map<string, number>();
    const mentions = recognise(tokens, sentences, article.text, { alone: ALONE, together: TOGETHER }).map(
      ({ candidate, type }): NameMention => {
        const key = `${type} ${candidate.key}`;
        const entity = entities.get(key) ?? entities.size;
        entities.set(key, entity);
        const { start, end } = candidate;
        const country = type === 'place' ? (knownPlace(candidate.key)?.country ?? null) : candidate.nationality;
        const name = article.text.slice(start, end).replace(/\s+/gu, ' ');
        return { type, start, end, value: { kind: 'name', name, entity, office: null, age: null, country } };
      },
    );
    return { mentions, problems: [] };
  },
};
