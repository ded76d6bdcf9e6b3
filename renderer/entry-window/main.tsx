import { request } from '../bridge';
import { openPage } from '../page/open-page';
import { readCatalog } from '../state/read-catalog';
import { EntryWindow } from './entry-window';

// Main puts the id there, after looking it up in the catalog.
const id = new URLSearchParams(window.location.search).get('id');

const reading = readCatalog(request);

void openPage(async (opened) => {
  const catalog = await reading;
  const entry = id === null ? undefined : catalog?.byId.get(id);
  return catalog && entry && <EntryWindow pinned={entry} catalog={catalog} {...opened} />;
});
