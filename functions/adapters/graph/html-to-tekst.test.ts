import { describe, expect, it } from 'vitest';
import { htmlToTekst } from './html-to-tekst';

describe('htmlToTekst', () => {
  it.each([
    ['<p>Een</p><p>twee<br>drie</p>', 'Een\ntwee\ndrie'],
    ['<div>a</div>\n\n\n<div>b</div>', 'a\n\nb'],
    ['&lt;b&gt; &amp;amp; &#233; &#x20AC;&nbsp;5 &onbekend; &#0;', '<b> &amp; é € 5 &onbekend;'],
    ['<style>p { color: red }</style><SCRIPT>alert("</p>")</SCRIPT >tekst', 'tekst'],
    ['<!-- <p>weg</p> > -->wel', 'wel'],
    ['3 < 4 en a <b', '3 '],
    ['tekst<script>nooit gesloten', 'tekst'],
    ['', ''],
  ])('%s', (html, tekst) => {
    expect(htmlToTekst(html)).toBe(tekst.trim());
  });

  it.each(['<', '<style>', '<!--', '<p', '&#', '</script>'])('is klaar met een miljoen keer %s', (stuk) => {
    expect(htmlToTekst(`begin${stuk.repeat(1_000_000)}`)).toMatch(/^begin/);
  });
});
