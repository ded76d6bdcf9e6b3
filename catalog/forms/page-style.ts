import { baseStyle } from '../html-page';

export const style = `${baseStyle}body { margin: 32px 24px; background: var(--base); color: var(--ink); font: 15px/24px var(--sans); }
main { max-inline-size: 44em; margin: 0 auto; overflow-wrap: break-word; }
h1 { margin: 0 0 24px; font: 600 22px/32px var(--sans); }
p, ol, ul { margin: 0 0 16px; }
ol, ul { padding-inline-start: 28px; }
li { margin: 0 0 4px; }
li > ol, li > ul { margin: 4px 0 0; }
li > p { margin: 0 0 8px; }
code { padding: 1px 4px; border-radius: 3px; background: var(--head); font: 13px/20px var(--mono); overflow-wrap: anywhere; }
a { color: inherit; text-underline-offset: 3px; overflow-wrap: anywhere; }
@media print {
  :root { color-scheme: light; --base: #fff; --head: #f0f0f0; --line: #999; --ink: #000; --ink-2: #000; }
  @page {
    size: A4; margin: 20mm 18mm;
    @bottom-center { content: counter(page) " / " counter(pages); color: #555; font: 9pt var(--sans); }
  }
  body { margin: 0; font-size: 11pt; line-height: 17pt; }
  main { max-inline-size: none; }
  h1 { font-size: 16pt; line-height: 22pt; break-after: avoid; }
  code { font-size: 10pt; line-height: 15pt; }
  p, li { orphans: 3; widows: 3; }
}
`;

/** Of the style above, for the page's policy; a test compares the two. */
export const styleHash = 'sha256-AjikKuwOuAxn7zO7LNrxLR3h7deJXHWIugPKxcoqdQY=';
