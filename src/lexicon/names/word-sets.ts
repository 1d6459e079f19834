import * as calendar from './calendar.js';
import { PEOPLES } from './countries.js';
import * as organisations from './organisations.js';
import * as persons from './persons.js';
import * as places from './places.js';

/** The set of the blank-separated words of a list. */
function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter((word) => word !== ''));
}

/** Small word lists as sets, lower case but for `postNominals`. */
export const calendarWords = wordSet(calendar.CALENDAR_WORDS);
export const honorifics = wordSet(persons.HONORIFICS);
export const offices = wordSet(persons.OFFICES);
export const officeModifiers = wordSet(persons.OFFICE_MODIFIERS);
export const personFollowers = wordSet(persons.PERSON_FOLLOWERS);
export const organisationPosts = wordSet(persons.ORGANISATION_POSTS);
export const placePosts = wordSet(persons.PLACE_POSTS);
export const roles = wordSet(persons.ROLES);
export const nameParticles = wordSet(persons.NAME_PARTICLES);
export const nameSuffixes = wordSet(persons.NAME_SUFFIXES);
export const postNominals = wordSet(persons.POST_NOMINALS);
export const companySuffixes = wordSet(organisations.COMPANY_SUFFIXES);
export const organisationHeads = wordSet(organisations.ORGANISATION_HEADS);
export const organisationOfHeads = wordSet(organisations.ORGANISATION_OF_HEADS);
export const organisationNouns = wordSet(organisations.ORGANISATION_NOUNS);
export const organisationFollowers = wordSet(organisations.ORGANISATION_FOLLOWERS);
export const teams = wordSet(organisations.TEAMS);
export const thingHeads = wordSet(calendar.THING_HEADS);
export const thingAcronyms = wordSet(calendar.THING_ACRONYMS);
export const topics = wordSet(organisations.TOPICS);
export const placeHeads = wordSet(places.PLACE_HEADS);
export const placeOpeners = wordSet(places.PLACE_OPENERS);
export const placeOpenersAlone = wordSet(places.PLACE_OPENERS_ALONE);
export const placeNouns = wordSet(places.PLACE_NOUNS);
export const placeFollowers = wordSet(places.PLACE_FOLLOWERS);
export const placePrepositions = wordSet(places.PLACE_PREPOSITIONS);
export const placeDirections = wordSet(places.PLACE_DIRECTIONS);
export const peoples: ReadonlySet<string> = new Set(PEOPLES.split(/[\n,]+/u).map((name) => name.trim().toLowerCase()));
