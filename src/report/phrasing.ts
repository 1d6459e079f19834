import type { ReportSource } from './schema.js';

/** "1 source", "3 sources". */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** "4 July 2025" for "2025-07-04T17:13Z"; what is no such date stays as it is. */
export function writtenDate(iso: string): string {
  const parts = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})/u.exec(iso)?.groups;
  const month = MONTHS[Number(parts?.['month']) - 1];
  return parts === undefined || month === undefined ? iso : `${Number(parts['day'])} ${month} ${parts['year']}`;
}

/** Who says it, for people: the outlet (or else the file's name) and the date. */
export function bylineOf(source: ReportSource): string {
  const name = source.outlet ?? source.path.split('/').at(-1) ?? source.path;
  if (source.published === null) return `${name}, undated`;
  return `${name}, ${writtenDate(source.published.value)}${source.published.basis === 'inferred' ? ' (inferred)' : ''}`;
}
