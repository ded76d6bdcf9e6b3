import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';

/** A key that works now and what it does, in the words of the footer. */
export interface FooterKey {
  keys: readonly string[];
  does: string;
}

const KeysContext = createContext<readonly FooterKey[]>([]);
const SetKeysContext = createContext<(keys: readonly FooterKey[]) => void>(() => {});

export function FooterKeysProvider({ children }: { children: ReactNode }) {
  const [keys, setKeys] = useState<readonly FooterKey[]>([]);
  return (
    <SetKeysContext value={setKeys}>
      <KeysContext value={keys}>{children}</KeysContext>
    </SetKeysContext>
  );
}

export function useFooterKeys(): readonly FooterKey[] {
  return useContext(KeysContext);
}

/** A place of the window: the keys it tells are the footer's while it is the one in sight. */
export function PlaceKeys({ active, children }: { active: boolean; children: ReactNode }) {
  const tell = useContext(SetKeysContext);
  const [keys, setKeys] = useState<readonly FooterKey[]>([]);
  useEffect(() => {
    if (active) tell(keys);
  }, [active, keys, tell]);
  return <SetKeysContext value={setKeys}>{children}</SetKeysContext>;
}

/** Says which keys work now. At most six fit. `keys` must be the same array as long as nothing changes. */
export function useTellKeys(keys: readonly FooterKey[]): void {
  const tell = useContext(SetKeysContext);
  useEffect(() => tell(keys), [tell, keys]);
}
