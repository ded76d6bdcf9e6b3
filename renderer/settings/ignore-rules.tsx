import { request } from '../bridge';
import { useStrings } from '../text/strings-context';
import { PatternList } from './setting/pattern-list';
import type { Checked, Pattern } from './setting/patterns';

/** The regular expressions of texts that are never suggested. */
export function IgnoreRules({
  saved,
  onChange,
}: {
  saved: readonly string[];
  onChange: (saved: string[]) => void;
}) {
  return (
    <PatternList
      strings={useStrings().clipboardSettings.ignore}
      saved={saved.map((pattern) => ({ name: '', pattern }))}
      check={check}
      onChange={(rules) => onChange(rules.map(({ pattern }) => pattern))}
    />
  );
}

async function check({ pattern }: Pattern): Promise<Checked | null> {
  const answer = await request('watch.check', { rule: pattern });
  return answer.ok ? answer.value : null;
}
