import type { Handlers } from '../gate';
import type { Saver } from '../save/saver';
import type { Exports } from './exports';

type ExportRequest = Extract<keyof Handlers, `export.${string}`> | 'file.reveal';

export function exportHandlers(exports: Exports, saver: Saver): Pick<Handlers, ExportRequest> {
  return {
    'export.save': (order) => exports.save(order),
    'export.copy': (order) => exports.copy(order),
    'export.tickets': (order) => exports.saveTickets(order),
    'export.part'(part) {
      exports.take(part);
      return { ok: true, value: undefined };
    },
    'export.cancel'({ id }) {
      exports.cancel(id);
      return { ok: true, value: undefined };
    },
    'file.reveal': ({ path }) =>
      saver.reveal(path)
        ? { ok: true, value: undefined }
        : { ok: false, problem: { code: 'bad-input', where: 'file.reveal.path' } },
  };
}
