import { BrowserWindow, type Session, session } from 'electron';
import { printAddress, scheme } from '../page/address';
import type { Sheet } from './pdf';

/** The pages that are being printed, by address. */
const pages = new Map<string, string>();
let printed = 0;

/**
 * A window that is never shown, for a page that is only text. It has no scripts, no preload, and a separate session in
 * memory that serves nothing but the pages being printed.
 */
export function openSheet(html: string): Sheet {
  const address = printAddress(++printed);
  pages.set(address, html);
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: printSession(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webSecurity: true,
      spellcheck: false,
      devTools: false,
    },
  });
  return {
    load: () => window.loadURL(address),
    pdf: () =>
      window.webContents.printToPDF({
        pageSize: 'A4',
        // Margins and page numbers are in the page's style.
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      }),
    close() {
      pages.delete(address);
      if (!window.isDestroyed()) window.destroy();
    },
  };
}

let printing: Session | undefined;

function printSession(): Session {
  if (printing) return printing;
  printing = session.fromPartition('print');
  // The page contains its own content policy; the one of our windows would refuse its style.
  printing.protocol.handle(scheme, ({ url }) => {
    const html = pages.get(url);
    if (html === undefined) return new Response(null, { status: 404 });
    return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
  });
  return printing;
}
