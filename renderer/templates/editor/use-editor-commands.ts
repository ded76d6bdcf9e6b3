import { useOffer } from '../../keys/use-offers';

/** The commands while a template is open. */
export function useEditorCommands({
  save,
  close,
  variables,
}: {
  save: () => void;
  close: () => void;
  variables: () => void;
}): void {
  useOffer([
    { id: 'save-template', run: save, footer: 1 },
    { id: 'insert-variable', run: variables, footer: 2 },
    { id: 'leave-template', run: close, footer: 3 },
  ]);
}
