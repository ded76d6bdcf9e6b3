import type { ChartShapes, ShapeRole } from './chart-shapes';

/** What a picture of a chart says besides the bars. */
export interface PictureWords {
  title: string;
  facts: string;
  legend: readonly { role: 'all' | 'own'; text: string }[];
}

/** Pixels of the picture for each of the window's: sharp on paper too. */
const scale = 2;
const margin = 24;
/** The lines above the bars. */
const head = 88;
const grounds: Readonly<Record<ShapeRole, string>> = {
  all: '--sunken',
  own: '--accent',
  grid: '--hair',
  base: '--edge',
};

/** The chart as a PNG, in the colours that the window has now. */
export async function paintedChart(
  { shapes, width, height }: { shapes: ChartShapes; width: number; height: number },
  words: PictureWords,
): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = document.createElement('canvas');
  canvas.width = (width + margin * 2) * scale;
  canvas.height = (height + head) * scale;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas.');
  context.scale(scale, scale);
  const colors = paintColors();
  context.fillStyle = colors.of('--surface');
  context.fillRect(0, 0, width + margin * 2, height + head);
  paintHead(context, words, colors);
  context.translate(margin, head);
  paintShapes(context, shapes, colors);
  colors.close();
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The canvas gave no picture.');
  return new Uint8Array(await blob.arrayBuffer());
}

type Colors = ReturnType<typeof paintColors>;

/** The colours of tokens, which a canvas does not know. */
function paintColors() {
  const probe = document.body.appendChild(document.createElement('span'));
  const font = getComputedStyle(document.body).fontFamily;
  return {
    font,
    of(token: string) {
      probe.style.color = `var(${token})`;
      return getComputedStyle(probe).color;
    },
    close: () => probe.remove(),
  };
}

function paintHead(
  context: CanvasRenderingContext2D,
  { title, facts, legend }: PictureWords,
  colors: Colors,
): void {
  context.fillStyle = colors.of('--ink');
  context.font = `600 18px ${colors.font}`;
  context.fillText(title, margin, 36);
  context.fillStyle = colors.of('--ink-2');
  context.font = `12px ${colors.font}`;
  context.fillText(facts, margin, 56);
  let x = margin;
  for (const { role, text } of legend) {
    context.fillStyle = colors.of(grounds[role]);
    context.strokeStyle = colors.of('--edge');
    context.fillRect(x, 68, 10, 10);
    if (role === 'all') context.strokeRect(x + 0.5, 68.5, 9, 9);
    context.fillStyle = colors.of('--ink-2');
    context.fillText(text, x + 16, 77);
    x += 16 + context.measureText(text).width + 24;
  }
}

function paintShapes(context: CanvasRenderingContext2D, { rects, texts }: ChartShapes, colors: Colors): void {
  context.lineWidth = 1;
  context.strokeStyle = colors.of('--edge');
  for (const { role, x, y, width, height } of rects) {
    context.fillStyle = colors.of(grounds[role]);
    context.fillRect(x, y, width, height);
    if (role === 'all') context.strokeRect(x + 0.5, y + 0.5, width - 1, height - 0.5);
  }
  context.fillStyle = colors.of('--ink-2');
  context.font = `12px ${colors.font}`;
  for (const { x, y, text, anchor } of texts) {
    context.textAlign = anchor === 'middle' ? 'center' : anchor;
    context.fillText(text, x, y);
  }
  context.textAlign = 'start';
}
