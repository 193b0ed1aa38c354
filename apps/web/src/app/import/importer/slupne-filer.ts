import { erSkjult } from './pakkevalg';

/** The files that were dropped, also when it was the folder they lie in. */
export async function slupneFiler(data: DataTransfer): Promise<readonly File[]> {
  // The entries must be taken before the first wait: the list is emptied when the event is over.
  const poster = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const filer = poster.length > 0 ? (await Promise.all(poster.map(innhold))).flat() : [...data.files];
  return filer.filter((fil) => !erSkjult(fil.name));
}

async function innhold(post: FileSystemEntry): Promise<readonly File[]> {
  if (erFil(post)) return [await new Promise<File>((ok, feil) => post.file(ok, feil))];
  if (!erMappe(post)) return [];
  const leser = post.createReader();
  const filer: File[] = [];
  // A folder is given out in parts, until an empty one comes.
  for (;;) {
    const del = await new Promise<FileSystemEntry[]>((ok, feil) => leser.readEntries(ok, feil));
    if (del.length === 0) return filer;
    for (const barn of del) if (erFil(barn)) filer.push(...(await innhold(barn)));
  }
}

const erFil = (post: FileSystemEntry): post is FileSystemFileEntry => post.isFile;
const erMappe = (post: FileSystemEntry): post is FileSystemDirectoryEntry => post.isDirectory;
