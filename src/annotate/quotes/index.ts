import type { Annotated, Annotation, Annotator } from '../annotator.js';
import { readUtterances } from './utterances.js';

/** Reads direct quotes in any quotation marks, with who says them. */
export const quotes: Annotator = {
  name: 'quotes',
  annotate(annotation: Annotation): Annotated {
    return { mentions: readUtterances(annotation), problems: [] };
  },
};
