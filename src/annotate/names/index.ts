import type { NameMention } from '../../model/mention.js';
import type { Annotator } from '../annotator.js';
import { countriesNamed, countryOf } from './country.js';
import { namesInHeadlines } from './headline.js';
import { identities } from './identity.js';
import { ageOf, officeOf } from './office.js';
import { recognise } from './recognise.js';
import { ALONE, TOGETHER } from './weights.generated.js';

/** Reads persons, organisations and places, and who they are in the article. */
export const names: Annotator = {
  name: 'names',
  annotate({ article: { text }, tokens, sentences }) {
    const { names: body, groups } = recognise(tokens, sentences, text, { alone: ALONE, together: TOGETHER });
    const found = [...body, ...namesInHeadlines(tokens, sentences, text, body)].sort((a, b) => a.candidate.start - b.candidate.start);
    const abbreviations = new Map(groups.map((group) => [group.key, group.abbreviations]));
    const who = identities(found, text, abbreviations);
    const countries = countriesNamed(found, tokens);
    const mentions = found.map((name, i): NameMention => {
      const { type, candidate } = name;
      const sentence = sentences[candidate.sentence];
      const isPerson = type === 'person' && sentence !== undefined;
      return {
        type,
        start: candidate.start,
        end: candidate.end,
        value: {
          kind: 'name',
          name: who[i]?.name ?? text.slice(candidate.start, candidate.end),
          entity: who[i]?.entity ?? -1,
          office: isPerson ? officeOf(candidate, tokens, sentence, text) : null,
          age: isPerson ? ageOf(candidate, tokens) : null,
          country: countryOf(name, tokens, countries),
        },
      };
    });
    return { mentions, problems: [] };
  },
};
