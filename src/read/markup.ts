/** A link or picture of Markdown with its target; bounded, so that a page of open brackets stays linear. */
const LINK = /(?<open>!?\[)(?<words>[^[\]\n]{0,300})(?<target>\]\((?:[^()\s]|\([^()\s]{0,200}\)){0,1000}(?:\s"[^"\n]{0,300}")?\))/gu;
/** Strong emphasis; single stars and underscores are too often something else. */
const STRONG = /(?<=^|[\s("'“‘])(?<open>\*\*|__)(?=\S)(?<words>[^*_\n]{1,500})(?<=\S)(?<close>\*\*|__)/gu;

/** A whole line in single stars or underscores. */
const EMPHASISED_LINE = /^(?<open>[*_])(?=[^\s*_])(?<words>[^*_\n]{1,500})(?<close>[*_])(?=[ \t]*$)/gmu;

/** Blanks the marks of links and emphasis and the links' targets; offsets stay those of the file. */
export function withoutMarkdown(text: string): string {
  if (!/\]\(|[*_]/u.test(text)) return text;
  return text
    .replace(LINK, (...match) => {
      const { open = '', words = '', target = '' } = groupsOf(match);
      return blank(open) + (open === '![' ? blank(words) : words) + blank(target);
    })
    .replace(STRONG, withoutMarks)
    .replace(EMPHASISED_LINE, withoutMarks);
}

function withoutMarks(...match: readonly unknown[]): string {
  const { open = '', words = '', close = '' } = groupsOf(match);
  return blank(open) + words + blank(close);
}

function groupsOf(match: readonly unknown[]): Readonly<Record<string, string>> {
  const groups = match.at(-1);
  return typeof groups === 'object' && groups !== null
    ? Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, String(value)]))
    : {};
}

/** White space of the same length, with its line ends. */
export function blank(text: string): string {
  return text.replace(/[^\r\n]/gu, ' ');
}
