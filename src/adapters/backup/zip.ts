import { Zip, ZipDeflate } from 'fflate';

/** Text files as one ZIP, in pieces; each file is read when its turn comes. */
export async function* zipped(
  files: readonly { name: string; text: AsyncGenerator<string> }[],
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const made: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    made.push(new Uint8Array(piece));
  });
  for (const { name, text } of files) {
    const entry = new ZipDeflate(name, { level: 6 });
    zip.add(entry);
    for await (const piece of text) {
      entry.push(encoder.encode(piece));
      yield* made.splice(0);
    }
    entry.push(new Uint8Array(0), true);
    yield* made.splice(0);
  }
  zip.end();
  yield* made.splice(0);
}
