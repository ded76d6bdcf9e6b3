import { caseSchema } from '../../catalog/cases/case';
import { saidOf, saidOfCase, truthOf } from '../../catalog/cases/replay';
import { printComparison } from '../comparison';
import type { Arguments } from '../options';
import { BadUse } from '../problem';
import { readLines } from '../read/read-lines';
import { readText, standardInput } from '../read/read-text';
import type { CommandContext, ExitCode } from '../world';

/** `replay [--json] [FILE | -]`: kept cases, as the window exports them, through today's rules and packs. */
export async function runReplay(context: CommandContext, { words, json }: Arguments): Promise<ExitCode> {
  const [file = standardInput, ...more] = words;
  if (more.length > 0)
    throw new BadUse({
      zh: 'replay 一次只读一个文件：从“记录”导出的 JSON Lines 文件。',
      en: 'replay reads one file at a time: JSON lines as Cases exports them.',
    });
  const cases = readLines(await readText(context, file), caseSchema, file);
  const triage = context.knowledge.triage();
  const replayed = cases.map((one) => ({
    name: one.ticket || one.id,
    before: saidOfCase(one),
    now: saidOf(triage(one.text)),
    truth: truthOf(one),
  }));
  return printComparison(context, replayed, json);
}
