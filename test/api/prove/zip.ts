import { fromBuffer, type Entry, type ZipFile } from 'yauzl';

/** Everything that stands in a zip, as one text: to look for what must not be there. */
export async function tekstIZip(bytes: Buffer): Promise<string> {
  const zip = await new Promise<ZipFile>((ferdig, feilet) =>
    fromBuffer(bytes, { lazyEntries: true }, (feil, fil) => (feil ? feilet(feil) : ferdig(fil))),
  );
  const deler: string[] = [];
  await new Promise<void>((ferdig, feilet) => {
    zip.on('end', ferdig).on('error', feilet);
    zip.on('entry', (oppforing: Entry) => {
      zip.openReadStream(oppforing, (feil, strom) => {
        if (feil) return feilet(feil);
        strom.on('data', (bit: Buffer) => deler.push(bit.toString('utf8')));
        strom.on('end', () => zip.readEntry());
      });
    });
    zip.readEntry();
  });
  return deler.join('');
}
