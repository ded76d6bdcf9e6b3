import type { Check, Course, Wait } from '../../pack/value-checks';
import type { Observed } from '../result';

/** What a check or a wait says besides its sentence, passed on as it is. */
export function carriedBy({
  title,
  denies,
  replaces,
  except,
  settles,
  source,
}: Check | Course | Wait): Partial<Observed> {
  return {
    ...(title && { title }),
    ...(denies !== undefined && { denies }),
    ...(replaces && { replaces }),
    ...(except !== undefined && { except }),
    ...(settles && { settles }),
    ...(source !== undefined && { source }),
  };
}
