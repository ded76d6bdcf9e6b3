import type { Text } from '../../schema';

/** In UTF-16 units: as much of a value as a sentence can carry. */
const longestShown = 60;

/** A value in a sentence, between the quotes of the language; a long one by its beginning. */
export function quoted(value: string): Text {
  const visible = value.replace(/[\n\r\t]+/g, ' ').replace(/[\u200b-\u200f\u2060-\u2064\ufeff\u00ad]/g, '');
  const short = visible.length > longestShown ? `${visible.slice(0, longestShown)}…` : visible;
  return { zh: `“${short}”`, en: `"${short}"` };
}

/** Things in one breath: "a", "a and b", "a, b and c". */
export function listed(all: readonly Text[]): Text {
  const [first] = all;
  if (!first || all.length === 1) return first ?? { zh: '', en: '' };
  const zh = all.map((one) => one.zh);
  const en = all.map((one) => one.en);
  return {
    zh: `${zh.slice(0, -1).join('、')}和${zh.at(-1)}`,
    en: `${en.slice(0, -1).join(', ')} and ${en.at(-1)}`,
  };
}

/** The first sentence, as a headline. */
export const withoutStop = ({ zh, en }: Text): Text => ({
  zh: zh.replace(/。.*$/s, ''),
  en: en.replace(/\.(?: (?=["“A-Z]).*)?$/s, ''),
});

/** Chinese runs into a Latin letter or a digit only with a blank between, save in what is quoted. */
export const spaced = (zh: string): string =>
  zh
    .split(/(“[^”]*”)/)
    .map((part, at) => (at % 2 === 1 ? part : apart(part)))
    .join('');

const apart = (zh: string): string =>
  zh
    .replace(/([\u3400-\u9fff])([A-Za-z0-9])/g, '$1 $2')
    .replace(/([A-Za-z0-9])([\u3400-\u9fff])/g, '$1 $2')
    .replace(/ {2,}/g, ' ');
