import { useOffer } from '../../keys/use-offers';

/** What the keys do while a template is open. */
export function useEditorCommands({
  save,
  leave,
  variables,
}: {
  save: () => void;
  leave: () => void;
  variables: () => void;
}): void {
  useOffer([
    { id: 'save-template', run: save, footer: 1 },
    { id: 'insert-variable', run: variables, footer: 2 },
    { id: 'leave-template', run: leave, footer: 3 },
  ]);
}
