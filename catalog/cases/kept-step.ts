import type { Text } from '../schema';

/**
 * A step as a case keeps it: its Chinese and its English, a line each. Its place in a list would mean another step once
 * a pack changes, and who reads an exported case has no list.
 */
export const keptStep = ({ zh, en }: Text) => `${oneLine(zh)}\n${oneLine(en)}`;

const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ');

/** The step that was kept; undefined where it is only a name. */
export function textOfStep(kept: string): Text | undefined {
  const [zh, en] = kept.split('\n');
  return zh && en ? { zh, en } : undefined;
}

/** What makes two the same step: the Chinese, which stays where only a translation was mended. */
export const sameStep = ({ zh }: Text) => oneLine(zh);

/** Whether what was kept is this step. */
export const isKept = (kept: string, step: Text) => kept.split('\n')[0] === sameStep(step);
