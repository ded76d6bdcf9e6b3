/** A paste that is on its way: it was pasted and is no ticket yet. Answers whether it became one. */
let coming: Promise<boolean> | null = null;

/** Notes that a paste is on its way, until what came of it is painted. */
export function arriving(paste: Promise<boolean>): void {
  coming = paste;
  const ended = () =>
    setTimeout(() => {
      if (coming === paste) coming = null;
    });
  paste.then(ended, ended);
}

export const onItsWay = () => coming;
