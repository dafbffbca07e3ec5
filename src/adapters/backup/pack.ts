/** Text in pieces as gzip in pieces. */
export function pack(pieces: AsyncGenerator<string>): AsyncGenerator<Uint8Array> {
  const text = streamOf(pieces).pipeThrough(new TextEncoderStream());
  return piecesOf(text.pipeThrough(new CompressionStream('gzip')));
}

/** Thrown where unpacking gives more than is allowed: a bomb, or a file that is too large for us. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

/** The text of gzip in pieces, UTF-8. Stops as soon as it is longer than `most` bytes. */
export async function unpack(
  pieces: AsyncGenerator<Uint8Array<ArrayBuffer>>,
  most: number,
): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let bytes = 0;
  const unpacked = streamOf(pieces).pipeThrough(new DecompressionStream('gzip'));
  for await (const piece of piecesOf(unpacked)) {
    bytes += piece.length;
    if (bytes > most) throw new TooLargeError();
    text += decoder.decode(piece, { stream: true });
  }
  return text + decoder.decode();
}

function streamOf<T>(pieces: AsyncGenerator<T>): ReadableStream<T> {
  return new ReadableStream<T>({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}

/** A stream, piece by piece; where the reader stops early, so does the source. */
async function* piecesOf<T>(stream: ReadableStream<T>): AsyncGenerator<T> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
