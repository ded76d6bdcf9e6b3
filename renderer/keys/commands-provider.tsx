import { type ReactNode, useState } from 'react';
import { MacContext } from '../design/mac-context';
import { HeldKeysProvider } from './held-keys-provider';
import { createOffers } from './offers';
import { OffersContext } from './use-offers';

/** Everything that offers or shows commands has to be inside of it. */
export function CommandsProvider({ isMac, children }: { isMac: boolean; children: ReactNode }) {
  const [offers] = useState(createOffers);
  return (
    <MacContext value={isMac}>
      <OffersContext value={offers}>
        <HeldKeysProvider>{children}</HeldKeysProvider>
      </OffersContext>
    </MacContext>
  );
}
