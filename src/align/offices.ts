import { compareNames } from '../values/name.js';
import type { Joiner, Matter } from './matter.js';
import type { ClaimProfile } from './profile.js';
import { fold } from './terms.js';

/** Joins what the sources say of one person's office. Two bearers of one surname stay two. */
export const officeJoiner: Joiner = {
  kind: 'actor',
  join(story): readonly Matter[] {
    const people = new Map<string, ClaimProfile[][]>();
    for (const profile of story.profiles) {
      const value = profile.content.value;
      if (value.kind !== 'actor' || value.type !== 'person' || value.office === null) continue;
      const surname =
        fold(value.name)
          .split(/[\s-]+/u)
          .at(-1) ?? '';
      const bearers = people.get(surname) ?? [];
      people.set(surname, bearers);
      const home = bearers.find((group) => group.every((other) => isSamePerson(other, value.name)));
      if (home === undefined) bearers.push([profile]);
      else home.push(profile);
    }
    return [...people.values()]
      .flat()
      .flatMap((members): readonly Matter[] =>
        new Set(members.map((member) => member.source)).size < 2 ? [] : [{ kind: 'actor', aspect: 'office', members, links: [] }],
      );
  },
};

function isSamePerson(profile: ClaimProfile, name: string): boolean {
  const value = profile.content.value;
  if (value.kind !== 'actor') return false;
  const { relation } = compareNames(value.name, name, 'person');
  return relation === 'same' || relation === 'contains' || relation === 'within';
}
