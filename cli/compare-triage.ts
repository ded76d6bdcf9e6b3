import { z } from 'zod';
import { saidOf } from '../catalog/cases/replay';
import { verdictSchema } from '../catalog/triage/result';
import type { TriageOptions } from '../catalog/triage/triage';
import { printComparison } from './comparison';
import { BadUse } from './problem';
import { readLines } from './read/read-lines';
import { readText } from './read/read-text';
import type { CommandContext, ExitCode } from './world';

/** What `triage --jsonl` printed, as far as it is compared. */
const oldSchema = z.object({
  id: z.union([z.string(), z.number(), z.null()]),
  verdict: verdictSchema,
  findings: z.array(z.object({ entry: z.string() })),
  symptoms: z.array(z.object({ id: z.string() })).default([]),
  redacted: z.string(),
});

const pasteSchema = z.object({
  id: z.union([z.string(), z.number()]),
  raw: z.string(),
  /** Id of the entry that is right; null for none of ours. */
  truth: z.string().nullable().optional(),
});

interface Files {
  /** Answers of an earlier Errdesk. */
  old: string;
  /** The pastes of these answers; without them the redacted texts in the answers are read again. */
  pastes: string | undefined;
}

/** The same pastes before and now. */
export async function compareTriage(
  context: CommandContext,
  { old, pastes }: Files,
  options: TriageOptions,
  json: boolean,
): Promise<ExitCode> {
  const before = readLines(await readText(context, old), oldSchema, old);
  const given = pastes === undefined ? [] : readLines(await readText(context, pastes), pasteSchema, pastes);
  const byId = new Map(given.map((paste) => [paste.id, paste]));
  const triage = context.knowledge.triage();
  const replayed = before.map((one, at) => {
    const paste = byId.get(one.id ?? '');
    if (pastes !== undefined && paste === undefined) throw unknownPaste(one.id, pastes);
    return {
      name: String(one.id ?? at + 1),
      before: oursOf({ ...one, neighbours: [] }),
      now: oursOf(triage(paste?.raw ?? one.redacted, options)),
      truth: paste?.truth,
    };
  });
  return printComparison(context, replayed, json);
}

/** Others' codes have no id in what the command line prints: they are left out on both sides. */
const oursOf = (result: Parameters<typeof saidOf>[0]) => saidOf({ ...result, neighbours: [] });

function unknownPaste(id: unknown, file: string): BadUse {
  return new BadUse({
    zh: `${file} 里没有 id 为 ${id} 的内容。请给出产生旧结果的那个文件。`,
    en: `${file} has no paste with the id ${id}. Give the file that the old answers were made of.`,
  });
}
