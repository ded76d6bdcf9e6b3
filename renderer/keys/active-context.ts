import { createContext, useContext } from 'react';

/**
 * Whether the screen around it is the one that is shown. Screens stay mounted behind each other, and only what asks for
 * this is rendered again where another comes to the front.
 */
export const ActiveContext = createContext(true);

export const useActive = (): boolean => useContext(ActiveContext);
