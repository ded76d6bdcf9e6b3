import type { Notice } from '../bridge/contract/problems';

type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;
/** A notice before it is raised. */
export type NoticeDetail = WithoutId<Notice>;

export interface Notices {
  raise(detail: NoticeDetail): void;
  /** Those since the start that are kept, oldest first. */
  all(): Notice[];
}

/** Older ones are dropped, so that a page that opens late is not flooded. */
const most = 50;

export function createNotices(emit: (notice: Notice) => void): Notices {
  const raised: Notice[] = [];
  let last = 0;
  return {
    raise(detail) {
      last += 1;
      const notice: Notice = { ...detail, id: last };
      raised.push(notice);
      if (raised.length > most) raised.shift();
      emit(notice);
    },
    all: () => [...raised],
  };
}
