import { Chalk } from 'chalk';
import type { Severity, Verdict } from '../../model/finding.js';
import { MARK } from './excerpt.js';

/** The looks of the text report. Without colour every one of them gives its text back unchanged. */
export interface Style {
  heading(text: string): string;
  strong(text: string): string;
  faint(text: string): string;
  severity(severity: Severity, text: string): string;
  verdict(verdict: Verdict, text: string): string;
  /** Brings out the marked value in the lines of an excerpt. */
  marked(lines: readonly string[]): readonly string[];
}

export function styleFor(color: boolean): Style {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return {
    heading: (text) => chalk.bold(text),
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    severity: (severity, text) => {
      switch (severity) {
        case 'error':
          return chalk.bold.red(text);
        case 'warning':
          return chalk.bold.yellow(text);
        case 'info':
          return chalk.cyan(text);
        case 'none':
          return text;
      }
    },
    verdict: (verdict, text) => (verdict === 'agree' ? chalk.green(text) : verdict === 'compatible' ? chalk.cyan(text) : text),
    marked: (lines) => markLines(lines, (text) => chalk.bold.underline(text)),
  };
}

/** Applies `look` from the opening mark to the closing one, also across lines. */
function markLines(lines: readonly string[], look: (text: string) => string): readonly string[] {
  let inside = false;
  return lines.map((line) => {
    const open = inside ? 0 : line.indexOf(MARK.open);
    if (open < 0) return line;
    const close = line.indexOf(MARK.close, open);
    inside = close < 0;
    const end = inside ? line.length : close + MARK.close.length;
    return `${line.slice(0, open)}${look(line.slice(open, end))}${line.slice(end)}`;
  });
}
