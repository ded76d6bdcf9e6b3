import { plainTitle } from '../../catalog/plain-title';
import { useCatalog } from '../state/catalog-context';
import { useProse, useStrings } from '../text/strings-context';
import type { Matter } from './reading/found-row';

/** What a ticket is about, in a few words. */
export function useMatterWords(): (matter: Matter) => string {
  const strings = useStrings().batch;
  const prose = useProse();
  const { byId, symptoms } = useCatalog();
  return (matter) => {
    switch (matter.of) {
      case 'entry': {
        const entry = byId.get(matter.entry);
        const title = entry ? prose(plainTitle(entry)) : '';
        return matter.sure ? title : strings.perhaps(title);
      }
      case 'meanings':
        return strings.meanings(matter.what, matter.count);
      case 'other':
        return prose(matter.title);
      case 'symptom': {
        const symptom = symptoms.get(matter.id);
        return symptom ? prose(matter.title ?? symptom.title) : '';
      }
      case 'unlisted':
        return matter.what === null ? strings.nothing : strings.notListed;
      case 'failed':
        return strings.failed;
    }
  };
}
