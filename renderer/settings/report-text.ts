import type { Value } from '../../bridge/contract';

/** What whoever mends Errdesk has to know, and nothing of whoever uses it: no name, no folder, no setting, no text. */
export function reportText(
  { version, commit, built, electron, system }: Value<'app.about'>,
  language: string,
  catalog: { entries: number; checked: string | undefined },
): string {
  const build = [commit, built].filter((word) => word !== '').join(', ');
  return [
    `Errdesk ${version}${build === '' ? '' : ` (${build})`}`,
    `Electron ${electron}`,
    `System ${system}`,
    `Language ${language}`,
    `Catalog ${catalog.entries} entries, checked ${catalog.checked ?? 'never'}`,
  ].join('\n');
}
