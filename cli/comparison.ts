import { type Change, changes, comparedTo, type Said } from '../catalog/cases/replay';
import type { Language } from '../catalog/schema';
import { pageFor, type Style } from './text/page';
import type { CommandContext, ExitCode } from './world';

/** A paste with what was said of it before and what is said now. */
export interface Replayed {
  /** What it is called in its file. */
  name: string;
  before: Said;
  now: Said;
  /** Id of what is right; null for none of ours, undefined where nobody said. */
  truth: string | null | undefined;
}

/** Prints how many are the same, better and worse, and each difference as before → now. 1 where something is worse. */
export async function printComparison(
  context: CommandContext,
  replayed: readonly Replayed[],
  json: boolean,
): Promise<ExitCode> {
  const compared = replayed.map((one) => ({ ...one, is: comparedTo(one.before, one.now, one.truth) }));
  const lines = json ? compared.map((one) => JSON.stringify(one)) : forPerson(context, compared);
  if (lines.length > 0) await context.world.out(`${lines.join('\n')}\n`);
  return compared.some(({ is }) => is === 'worse') ? 1 : 0;
}

type Compared = Replayed & { is: Change };

const words: Record<Change, Record<Language, string>> = {
  same: { zh: '相同', en: 'same' },
  better: { zh: '变好', en: 'better' },
  worse: { zh: '变差', en: 'worse' },
  changed: { zh: '有变化', en: 'changed' },
};
const styles: Partial<Record<Change, Style>> = { better: 'good', worse: 'bad', changed: 'unsure' };

function forPerson(context: CommandContext, compared: readonly Compared[]): string[] {
  const page = pageFor(context);
  const { language } = context;
  const counts = changes.map((change) => {
    const count = compared.filter(({ is }) => is === change).length;
    return language === 'zh' ? `${words[change].zh} ${count}` : `${count} ${words[change].en}`;
  });
  const total = language === 'zh' ? `${compared.length} 件` : `${compared.length}`;
  const order = ['worse', 'better', 'changed'] as const;
  const told = order.flatMap((change) =>
    compared
      .filter(({ is }) => is === change)
      .map(({ name, before, now }) => {
        const mark = page.style(styles[change] ?? 'quiet', words[change][language]);
        return `${mark}  ${name}  ${shown(before)} → ${shown(now)}`;
      }),
  );
  return [
    ...told,
    `${total}${language === 'zh' ? '：' : ': '}${counts.join(language === 'zh' ? '，' : ', ')}`,
  ];
}

const mostIds = 3;

function shown({ verdict, ids }: Said): string {
  const more = ids.length > mostIds ? ' …' : '';
  return [verdict, ...ids.slice(0, mostIds)].join(' ') + more;
}
