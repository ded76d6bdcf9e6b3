import { openPage } from '../page/open-page';
import { EntryWindow } from './entry-window';

// Main puts the id there, after looking it up in the catalog.
const id = new URLSearchParams(window.location.search).get('id');

void openPage(({ catalog, ...opened }) => {
  const entry = id === null ? undefined : catalog.byId.get(id);
  return entry && <EntryWindow pinned={entry} catalog={catalog} {...opened} />;
});
