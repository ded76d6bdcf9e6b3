/** How a stretch of the letter is painted. */
export type Look = 'dim' | 'value' | 'own' | 'hole';

export interface LookOf {
  look: Look;
  start: number;
  end: number;
}

export interface Piece {
  start: number;
  shown: string;
  looks: readonly Look[];
}

/** Cuts a text where its look changes. */
export function piecesOf(text: string, looks: readonly LookOf[]): Piece[] {
  const cuts = new Set([0, text.length, ...looks.flatMap(({ start, end }) => [start, end])]);
  const ordered = [...cuts].filter((at) => at <= text.length).sort((a, b) => a - b);
  return ordered.slice(0, -1).map((start, index) => {
    const end = ordered[index + 1] ?? text.length;
    const here = looks.filter((one) => one.start < end && one.end > start);
    return { start, shown: text.slice(start, end), looks: [...new Set(here.map(({ look }) => look))] };
  });
}
