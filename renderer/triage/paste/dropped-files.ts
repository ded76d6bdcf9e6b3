import { isNoise } from '../../../catalog/batch/file-kinds';
import type { LeftOut } from '../../../catalog/batch/left-out';
import { batchLimits } from '../../../catalog/batch/limits';
import type { DroppedFile } from './sorting';

/** What was dropped: files, and those in the folders among them. */
export interface Dropped {
  files: DroppedFile[];
  left: LeftOut[];
  /** Files beyond those that are read. */
  more: number;
  /** Of the one file or folder; null where there are several. */
  name: string | null;
}

/**
 * What an event holds. What is in folders comes later. Called while the event is there: after it, the browser has
 * forgotten what was dropped.
 */
export function droppedIn(data: DataTransfer): Promise<Dropped> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const name = entries.length === 1 ? (entries[0]?.name ?? null) : null;
  // What was copied in a file manager has no entries.
  const files = entries.length === 0 ? [...data.files].map((file) => ({ name: file.name, file })) : [];
  const dropped: Dropped = {
    files,
    left: [],
    more: 0,
    name: name ?? (files.length === 1 ? (files[0]?.name ?? null) : null),
  };
  return (async () => {
    for (const entry of entries) await take(entry, entry.isDirectory ? '' : entry.name, 0, dropped);
    if (dropped.more > 0) dropped.left.push({ name: '', why: 'too-many', count: dropped.more });
    return dropped;
  })();
}

async function take(entry: FileSystemEntry, name: string, depth: number, into: Dropped): Promise<void> {
  const { files, left } = into;
  if (isNoise(name)) return;
  try {
    if (isFile(entry) && files.length >= batchLimits.files) into.more++;
    else if (isFile(entry)) files.push({ name, file: await fileOf(entry) });
    else if (depth > batchLimits.depth) left.push({ name, why: 'too-deep' });
    else if (isFolder(entry))
      for (const inside of await entriesOf(entry))
        await take(inside, name === '' ? inside.name : `${name}/${inside.name}`, depth + 1, into);
  } catch {
    left.push({ name: entry.name, why: 'unreadable' });
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const fileOf = (entry: FileSystemFileEntry) =>
  new Promise<File>((resolve, reject) => entry.file(resolve, reject));

/** The browser answers some of them at a time, and none when these were all. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all.sort((one, other) => (one.name < other.name ? -1 : 1));
    all.push(...some);
  }
}
