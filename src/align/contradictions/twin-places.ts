import { COMPASS_WORDS } from '../../lexicon/directions.js';
import { knownPlace } from '../../lexicon/names/gazetteer.js';
import { fold } from '../../text/fold.js';
import type { ClaimProfile } from '../profile.js';
import type { OppositionFinder } from './contradiction.js';
import { oppositionsAmong } from './rivals.js';
import { isBackground } from './statement.js';

/** "West Aldia grew by 28%" against "North Aldia grew by 28%": places whose names differ in a point of the compass alone. */
export const twinPlaces: OppositionFinder = {
  rule: 'twin-places',
  kind: 'place',
  find(scene) {
    const twins = new Map(
      scene.profiles.flatMap((profile) => {
        const twin = twinOf(profile);
        return twin === null ? [] : [[profile, twin] as const];
      }),
    );
    const named = new Map<number, Set<string>>();
    for (const [{ source }, { name }] of twins) named.set(source, (named.get(source) ?? new Set()).add(name));
    const claims = [...twins.keys()];
    return oppositionsAmong(scene, claims, claims, (a, b) => {
      const [x, y] = [twins.get(a), twins.get(b)];
      if (a.source > b.source || x === undefined || y === undefined || x.rest !== y.rest || x.point === y.point) return [];
      const isTold = named.get(a.source)?.has(y.name) === true || named.get(b.source)?.has(x.name) === true;
      return isTold || !isOneMatter(a, b) ? [] : [{ a, b, sides: [x.name, y.name] }];
    });
  },
};

/** A place by the point of the compass in its name, and the rest of it. */
interface Twin {
  readonly name: string;
  readonly point: string;
  readonly rest: string;
}

function twinOf(profile: ClaimProfile): Twin | null {
  const { value, modality } = profile.content;
  if (value.kind !== 'place' || modality === 'conditional' || profile.otherYears.size > 0 || isBackground(profile)) return null;
  const [point = '', ...rest] = fold(value.name).split(/[\s-]+/u);
  // two countries are two parties, which stories name together
  return COMPASS_WORDS.has(point) && rest.length > 0 && knownPlace(fold(value.name))?.kind !== 'country'
    ? { name: value.name, point: point.replace(/ern$/u, ''), rest: rest.join(' ') }
    : null;
}

/** A figure in both sentences. */
function isOneMatter({ figures: a }: ClaimProfile, { figures: b }: ClaimProfile): boolean {
  return [...a].some((figure) => b.has(figure));
}
