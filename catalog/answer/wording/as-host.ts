import type { Language } from '../../schema';

/** What the room's owner is asked for, said to whoever is the owner. */
export function asHost(step: string, language: Language): string {
  return language === 'zh'
    ? step.replace(/^请房主(?:或管理员)?(?:来)?(?=解|放开|打开|允许|开)/, '您就是房主，请')
    : step.replace(
        /^(?:Ask|Have) the room owner(?: or an administrator)?(?: to)? (?!for\b)/,
        'As the room owner, ',
      );
}
