import { useEffect, useState } from 'react';

/** How long a button says that it has copied, in milliseconds. */
const copiedFor = 2000;

/** What was copied a moment ago, null after that moment; and the function that notes a copy. */
export function useCopied<What>(): [What | null, (what: What) => void] {
  const [copied, setCopied] = useState<What | null>(null);
  useEffect(() => {
    if (copied === null) return undefined;
    const timer = setTimeout(() => setCopied(null), copiedFor);
    return () => clearTimeout(timer);
  }, [copied]);
  return [copied, setCopied];
}
