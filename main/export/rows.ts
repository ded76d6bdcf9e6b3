import type { Input } from '../../bridge/contract';

/** The rows of one export on their way from the window. */
interface Coming {
  id: string;
  parts: string[];
  /** Null where they will not come any more. */
  end(parts: readonly string[] | null): void;
}

/** Collects the rows of one export at a time: a newer one takes the place of an older one. */
export function createRows() {
  let coming: Coming | undefined;
  const end = (parts: readonly string[] | null) => {
    coming?.end(parts);
    coming = undefined;
  };
  return {
    /** The parts of the rows of this export, once all of them have come. */
    of(id: string): Promise<readonly string[] | null> {
      end(null);
      return new Promise((resolve) => {
        coming = { id, parts: [], end: resolve };
      });
    },
    take({ id, text, isLast }: Input<'export.part'>): void {
      if (coming?.id !== id) return;
      coming.parts.push(text);
      if (isLast) end(coming.parts);
    },
    cancel(id: string): void {
      if (coming?.id === id) end(null);
    },
  };
}
