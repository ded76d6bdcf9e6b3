import { partsOf } from '../../../bridge/parts';
import { decodeText } from '../../../catalog/triage/text/decode-text';
import type { Decoded } from './decoding';

/** What a worker sees of the window that started it. */
interface Port {
  onmessage: (event: MessageEvent<File>) => void;
  postMessage(reply: Decoded): void;
}

/** Reads and decodes one dropped file in a separate thread: the largest takes seconds. */
const port = globalThis as unknown as Port;

port.onmessage = async ({ data }) => {
  try {
    const text = decodeText(new Uint8Array(await data.arrayBuffer()));
    for (const part of text === undefined ? [] : partsOf(text)) port.postMessage({ part });
    port.postMessage({ end: text === undefined ? 'not-text' : 'whole' });
  } catch {
    port.postMessage({ end: 'unreadable' });
  }
};
