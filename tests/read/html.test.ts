import { describe, expect, test } from 'vitest';
import { articleFromHtml } from '../../src/read/html.js';

const PAGE = `<!DOCTYPE html>
<html><head><title>Dam | Upland Post</title>
<meta property="og:site_name" content="Upland Post">
<meta property="article:published_time" content="2026-04-02T08:00:00+02:00">
<script>var x = "<p>not a paragraph</p>";</script>
<style>p { color: red }</style></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/w">Weather</a></li></ul></nav>
<article><h1>Dam holds &amp; valley sleeps</h1>
<p class="by">By Ines Halloran</p>
<p>The dam above <b>Lower Ashby</b> held through the night,
the county said on Thursday, and 1,200&nbsp;people went home.</p>
<figure><img src="a.jpg"><figcaption>Water at the gates on Wednesday night</figcaption></figure>
<h2>What comes next</h2>
<p>&quot;We were lucky,&quot; said the engineer in charge of the works, Otto Lind.</p>
<ul><li><a href="/1">Ten dams to see this summer</a></li></ul>
</article>
<footer>Copyright Upland Post</footer></body></html>`;

describe('articleFromHtml', () => {
  const article = articleFromHtml('a', 'a.html', PAGE);
  const shown = article.blocks.map(({ role, start, end }) => [role, article.text.slice(start, end).replace(/\s+/g, ' ')]);

  test('keeps every offset and line of the file', () => {
    expect(article.text).toHaveLength(PAGE.length);
    expect(article.text.replace(/[^\n]/g, '')).toBe(PAGE.replace(/[^\n]/g, ''));
    const at = article.text.indexOf('Otto Lind');
    expect(PAGE.slice(at, at + 9)).toBe('Otto Lind');
  });

  test('gives blocks the roles of their elements', () => {
    expect(shown).toEqual([
      ['furniture', 'Home'],
      ['furniture', 'Weather'],
      ['title', 'Dam holds & valley sleeps'],
      ['byline', 'By Ines Halloran'],
      ['paragraph', 'The dam above Lower Ashby held through the night, the county said on Thursday, and 1,200 people went home.'],
      ['caption', 'Water at the gates on Wednesday night'],
      ['heading', 'What comes next'],
      ['paragraph', '" We were lucky," said the engineer in charge of the works, Otto Lind.'],
      ['furniture', 'Ten dams to see this summer'],
      ['furniture', 'Copyright Upland Post'],
    ]);
  });

  test('reads what its head says', () => {
    expect(article.published?.value).toBe('2026-04-02T08:00+02:00');
    expect(article.outlet?.value).toBe('Upland Post');
    expect(article.author?.value).toBe('Ines Halloran');
    expect(article.title?.value).toBe('Dam holds & valley sleeps');
    const { start, end } = article.outlet?.span ?? { start: 0, end: 0 };
    expect(PAGE.slice(start, end)).toBe('Upland Post');
  });

  test.each([
    '',
    '<',
    '<p',
    '<p>a<b>c</p>d</b>',
    '<table><p>x</table>',
    '<div>'.repeat(20_000),
    '<p>&notacharacter; &#xffffffff; &#0;',
    '\ud800<p>x',
  ])('survives odd markup (%#)', (file) => {
    expect(articleFromHtml('a', 'a.html', file).text).toHaveLength(file.length);
  });
});
