export const entryWindow = {
  entryWindow: {
    /** What opens it. */
    ownWindow: 'Open in its own window',
    title: 'Catalog entry',
    showInCatalog: 'Show in Catalog',
    keepOnTop: 'Keep on top',
  },
};

export type EntryWindowStrings = typeof entryWindow;
