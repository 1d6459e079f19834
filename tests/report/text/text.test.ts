import { describe, expect, test } from 'vitest';
import type { CrossCheck } from '../../../src/model/finding.js';
import { composeReport } from '../../../src/report/compose.js';
import { widthOf } from '../../../src/report/text/layout.js';
import { renderText } from '../../../src/report/text/text.js';
import { handmadeExtraction, handmadeFinding, handmadeSource, libraryFire } from '../handmade.js';

function render(crossCheck: CrossCheck, { listSingle = false, color = false } = {}): string {
  const texts = crossCheck.sources.map(({ extraction }) => extraction.article.text);
  return renderText({ report: composeReport(crossCheck, '1.2.3'), texts, listSingle, color });
}

const ESCAPE = '\u001b';

const GOLDEN = `\
claimcheck  4 sources (1 copy) · 1 story · 10 claims
            1 conflict (1 error, 0 warnings) · 1 update · 2 agreements

CONFLICTS (1) ──────────────────────────────────────────────────────────────────

ERROR f1  When did the roof of the library on Elm Street, repaired twice before,
          fall in?
  noon (1 source) ≠ before dawn (1 source)

  noon
    s1 The Gazette, 4 May 2024  news/gazette.txt:2:168
    │ … door, and the roof, which had been repaired twice since the library
    │ moved there from the old customs house by the river, fell in at »noon«.

  before dawn
    s2 The Courier, 5 May 2024  news/courier.txt:2:20
    │ The roof collapsed »before dawn«.

  Why: noon and before dawn exclude each other (confidence 0.82)

UPDATES (1) ────────────────────────────────────────────────────────────────────

UPDATE f2  How high is the loss?
  €2 million (1 source) → €3 million (1 source)

  €2 million
    s1 The Gazette, 4 May 2024  news/gazette.txt:3:20
    │ The loss is put at »2 million euros«.

  €3 million
    s3 agency.md, 9 May 2024  news/agency.md:1:45
    │ The loss from the library fire has risen to »3 million euros«.
    s4 copy.html, 9 May 2024 (inferred), copy of s3  news/copy.html:1:45
    │ The loss from the library fire has risen to »3 million euros«.

  Why: a later article gives a higher figure (confidence 0.90)

AGREEMENTS (2) ───────────────── = the same, ~ compatible, × independent sources
  = f3 ×2  When did the library burn? 3 May 2024
  ~ f4 ×2  How many readers left the building? 40 ~ about 40

ONE SOURCE ONLY: 1 claim (listed with --single)

SOURCES (4) ────────────────────────────────────────────────────────────────────
  s1  The Gazette, 4 May 2024: Library burns
      news/gazette.txt
  s2  The Courier, 5 May 2024
      news/courier.txt
  s3  agency.md, 9 May 2024
      news/agency.md
  s4  copy.html, 9 May 2024 (inferred) (copy of s3)
      news/copy.html

PROBLEMS (1) ───────────────────────────────────────────────────────────────────
  news/photo.txt:1:7
    holds bytes that are no text: it was passed over
`;

describe('text report', () => {
  test('shows what needs a decision first', () => {
    expect(render(libraryFire())).toBe(GOLDEN);
  });

  test('lists what one source says when asked', () => {
    const lines = render(libraryFire(), { listSingle: true }).split('\n');
    const at = lines.findIndex((line) => line.startsWith('ONE SOURCE ONLY (1) ─'));
    expect(lines.slice(at + 1, at + 3)).toEqual(['  s2 news/courier.txt', '    4:5      The »roof« had been weak.'.replace('4:5', '3:5')]);
  });

  test('is the same in colour but for the colours', () => {
    const colored = render(libraryFire(), { color: true });
    expect(colored).toContain('\u001b[');
    expect(colored.replaceAll(new RegExp(`${ESCAPE}\\[\\d+m`, 'gu'), '')).toBe(GOLDEN);
  });

  test('says that one article alone has nothing to be compared with', () => {
    const alone = handmadeSource(handmadeExtraction('a.txt', 'The bridge opened in 1931.', ['1931']));
    const text = render({ sources: [alone], stories: [{ label: '', sources: [0] }], findings: [], problems: [] });
    expect(text).toContain('1 source · 1 story · 1 claim\n');
    expect(text).toContain('nothing to compare it with');
    expect(text).not.toMatch(/CONFLICTS|UPDATES|AGREEMENTS|PROBLEMS/u);
  });

  test('groups agreements by story where the run has several', () => {
    const sources = [0, 0, 1, 1].map((story, index) =>
      handmadeSource(handmadeExtraction(`${index}.txt`, 'It opened in 1931.', ['1931']), { story }),
    );
    const agree = (story: number, from: number) =>
      handmadeFinding({ verdict: 'agree', severity: 'none', question: 'When?', because: 'same', story }, [
        {
          display: '1931',
          claims: [
            [from, 0],
            [from + 1, 0],
          ],
        },
      ]);
    const text = render({
      sources,
      stories: [
        { label: 'bridge', sources: [0, 1] },
        { label: 'harbour', sources: [2, 3] },
      ],
      findings: [agree(0, 0), agree(1, 2)],
      problems: [],
    });
    expect(text).toMatch(/ {2}bridge\n {2}= f1 .*\n {2}harbour\n {2}= f2 /u);
  });

  test('keeps terminal escapes, long words and wide characters inside the page', () => {
    const hostile = `Red \u001b[31malert\u0007 \u202e${'x'.repeat(300)} ${'漢字'.repeat(90)} value ${'word '.repeat(200)}end.`;
    const sources = ['a.txt', 'b.txt'].map((path) =>
      handmadeSource(
        handmadeExtraction(path, hostile, ['value'], { outlet: { value: `\u001b]0;${'Long Outlet '.repeat(20)}`, span: null } }),
      ),
    );
    const question = `Who said \u001b[2J${'y'.repeat(200)}?`;
    const text = render({
      sources,
      stories: [{ label: '', sources: [0, 1] }],
      findings: [
        handmadeFinding({ verdict: 'conflict', severity: 'warning', question, because: `\u001b[H${'why '.repeat(60)}` }, [
          { display: `a\u0000${'b'.repeat(300)}`, claims: [[0, 0]] },
          { display: 'c', claims: [[1, 0]] },
        ]),
        handmadeFinding({ verdict: 'agree', severity: 'none', question, because: '' }, [
          {
            display: '漢字'.repeat(60),
            claims: [
              [0, 0],
              [1, 0],
            ],
          },
        ]),
      ],
      problems: [{ path: 'c\u001b.txt', message: 'no\u0008 good' }],
    });
    expect(text).not.toMatch(/[^\P{Cc}\n]/u);
    expect(text.split('\n').filter((line) => widthOf(line) > 80)).toEqual([]);
    expect(text).toContain('»value«');
  });
});

describe('agreements that ask nothing', () => {
  const agreed = (kind: 'event' | 'actor' | 'quantity', question: string) => {
    const fire = libraryFire();
    const findings = fire.findings.map((finding) => (finding.verdict === 'agree' ? { ...finding, kind, question } : finding));
    return render({ ...fire, findings });
  };

  test.each([
    ['event', 'What happened?'],
    ['actor', 'Who or which body? (told)'],
  ] as const)('only counts %s “%s”', (kind, question) => {
    const text = agreed(kind, question);
    expect(text).not.toContain(question);
    expect(text).toContain('AGREEMENTS (2)');
    expect(text).toContain('and 1 name or clause in common (in the JSON report)');
  });

  test('leaves out whether it happened where another line says when', () => {
    const fire = libraryFire();
    const [dated] = fire.findings.filter(({ verdict }) => verdict === 'agree');
    if (dated === undefined) throw new Error('no agreement');
    const told = { ...dated, kind: 'event' as const };
    const lines = render({
      ...fire,
      findings: [dated, { ...told, question: 'Did the library burn?' }, { ...told, question: 'Did the roof burn?' }],
    });
    expect(lines).toContain('When did the library burn?');
    expect(lines).not.toContain('Did the library burn?');
    expect(lines).toContain('Did the roof burn?');
  });

  test.each([
    ['actor', 'Who told the council?'],
    ['quantity', 'How many? (of the boats)'],
  ] as const)('lists %s “%s”', (kind, question) => {
    expect(agreed(kind, question)).toContain(question);
    expect(agreed(kind, question)).not.toContain('in common');
  });
});
