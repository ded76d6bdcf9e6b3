import { baseStyle } from '../html-page';

export const style = `${baseStyle}body { margin: 16px; background: var(--base); color: var(--ink); font: 13px/20px var(--sans); }
table { border-collapse: separate; border-spacing: 0; }
caption { padding: 0 0 12px; text-align: start; font: 600 18px/24px var(--sans); }
th, td {
  min-inline-size: 5em; padding: 4px 16px 4px 0; border-block-end: 1px solid var(--line);
  text-align: start; vertical-align: top; white-space: pre-wrap; overflow-wrap: break-word;
}
tr > :first-child { padding-inline-start: 8px; }
.named, .prose { overflow-wrap: anywhere; }
.named { position: sticky; inset-inline-start: 0; min-inline-size: 13em; background: var(--base); font-weight: 600; }
.prose { min-inline-size: 26em; max-inline-size: 40em; }
tbody .said { font-family: var(--mono); }
.code { text-align: end; white-space: nowrap; }
thead th {
  position: sticky; inset-block-start: 0; z-index: 1; background: var(--head);
  color: var(--ink-2); font-weight: 600; white-space: nowrap;
}
thead .named { z-index: 2; background: var(--head); }
@media print {
  :root { color-scheme: light; --base: #fff; --head: #fff; --line: #999; --ink: #000; --ink-2: #000; }
  @page { size: landscape; margin: 12mm; }
  body { margin: 0; font-size: 8pt; line-height: 11pt; }
  thead { display: table-header-group; }
  .named, thead th { position: static; }
  tr { break-inside: avoid; }
  th, td, .named, .prose { min-inline-size: 0; }
}
`;

/** Of the style above, for the page's policy; a test compares the two. */
export const styleHash = 'sha256-zD/FbrH5RLKNrdlinThXYiIzV+eFOkhinIkhJiD47lE=';
