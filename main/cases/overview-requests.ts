import type { Answer } from '../../bridge/contract';
import type { OverviewFile } from '../../bridge/contract/overview';
import { csvOf } from '../../catalog/export/csv';
import { fileNameOf } from '../export/file-name';
import type { Handlers } from '../gate';
import type { Saver } from '../save/saver';
import { answerOf } from './answer-of';
import type { CaseKeeper } from './case-keeper';

export interface OverviewServices {
  cases: CaseKeeper;
  save: Saver['save'];
  /** What each kind of file is called, in the language that is set now. */
  kinds(): Readonly<Record<OverviewFile['kind'], string>>;
  now(): number;
}

type OverviewRequest = Extract<keyof Handlers, `overview.${string}`>;

/** Answers what pages ask of the overview. */
export function overviewHandlers(services: OverviewServices): Pick<Handlers, OverviewRequest> {
  const { cases } = services;
  return {
    'overview.read': async (order) => answerOf(await cases.ask('overview', order)),
    'overview.rows': async ({ order, rows }) => answerOf(await cases.ask('overviewRows', order, rows)),
    'overview.detail': async (order) => answerOf(await cases.ask('overviewDetail', order)),
    'overview.steps': async (order) => answerOf(await cases.ask('overviewSteps', order)),
    'overview.save': (file) => save(file, services),
  };
}

async function save(
  file: OverviewFile,
  { save: write, kinds, now }: OverviewServices,
): Promise<Answer<string | null>> {
  return write({
    suggestedName: fileNameOf(['overview'], new Date(now()), file.kind),
    filters: [{ name: kinds()[file.kind], extensions: [file.kind] }],
    content: async () => ({ ok: true, value: file.kind === 'png' ? file.picture : tableText(file) }),
  });
}

const tableText = ({ headings, rows }: Extract<OverviewFile, { kind: 'csv' }>) =>
  csvOf({
    languages: ['en'],
    headings: headings.map((text) => ({ column: null, text, language: null, width: 0, prose: false })),
    rows,
  });
