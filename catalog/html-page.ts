import type { Language } from './schema';

export const languageTags: Record<Language, string> = { zh: 'zh-CN', en: 'en' };

/** Colours and fonts of a page. Two voices, as in the window: monospace is what the vendor says, sans what we say. */
export const baseStyle = `
:root {
  color-scheme: light dark;
  --base: #fff; --head: #e9eded; --line: #dce1e2; --ink: #14191a; --ink-2: #434d50;
  --sans: -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei UI", "Noto Sans CJK SC", sans-serif;
  --mono: "SF Mono", Menlo, "Cascadia Mono", Consolas, "Noto Sans Mono CJK SC", monospace;
}
@media (prefers-color-scheme: dark) {
  :root { --base: #171b1c; --head: #212728; --line: #2b3234; --ink: #e6ebec; --ink-2: #b0babd; }
}
`;

export interface PageParts {
  language: Language;
  title: string;
  style: string;
  /** Hash of the style, as a Content Security Policy names it. */
  styleHash: string;
  /** HTML elements. */
  content: readonly string[];
}

/** One page that needs no other file. Nothing runs and nothing is loaded, whatever is in it. */
export function htmlPage({ language, title, style, styleHash, content }: PageParts): string {
  const policy = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;
  return [
    '<!doctype html>\n',
    `<html lang="${languageTags[language]}">\n<head>\n<meta charset="utf-8">\n`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
    `<title>${escaped(title)}</title>\n<style>${style}</style>\n</head>\n<body>\n<main>\n`,
    ...content,
    '</main>\n</body>\n</html>\n',
  ].join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Written as it is, it would be read as a line feed.
  '\r': '&#13;',
};

/** Escapes a text for an element as well as for a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"\r]/g, (sign) => entities[sign] ?? sign);
}
