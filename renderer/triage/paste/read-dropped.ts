import type { Answer } from '../../../bridge/contract';
import type { FileProblem } from '../../../bridge/contract/problems';
import { fileLimit } from '../../../bridge/limits';
import DecodeWorker from './decode-worker?worker';
import type { Decoded } from './decoding';

/** The text of a dropped file, of which the page knows the name but not the folder. */
export function readDropped(file: File): Promise<Answer<{ text: string; name: string }, FileProblem>> {
  const { name, size } = file;
  const refused = (problem: FileProblem) => ({ ok: false, problem }) as const;
  if (size > fileLimit)
    return Promise.resolve(refused({ code: 'file-too-large', path: name, size, limit: fileLimit }));
  const unreadable = refused({ code: 'file-unreadable', path: name, reason: 'other' });
  return new Promise((resolve) => {
    const worker = new DecodeWorker();
    const parts: string[] = [];
    const end = (answer: Awaited<ReturnType<typeof readDropped>>) => {
      worker.terminate();
      resolve(answer);
    };
    worker.onerror = () => end(unreadable);
    worker.onmessage = ({ data }: MessageEvent<Decoded>) => {
      if ('part' in data) parts.push(data.part);
      else if (data.end === 'whole') end({ ok: true, value: { text: parts.join(''), name } });
      else end(data.end === 'not-text' ? refused({ code: 'file-not-text', path: name }) : unreadable);
    };
    worker.postMessage(file);
  });
}
