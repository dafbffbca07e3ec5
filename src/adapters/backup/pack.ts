/** Text in pieces as gzip in pieces. */
export function pack(pieces: AsyncGenerator<string>): AsyncGenerator<Uint8Array> {
  const text = streamOf(pieces).pipeThrough(new TextEncoderStream());
  return piecesOf(text.pipeThrough(new CompressionStream('gzip')));
}

/** Thrown where bytes are no gzip, or no text. */
export class PackError extends Error {
  override readonly name = 'PackError';
}

/**
 * The text of gzip in pieces, UTF-8. Nothing is unpacked before it is asked for: who reads stops a bomb
 * by not asking for more.
 */
export async function* unpack(
  pieces: AsyncGenerator<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<string> {
  // What the source itself throws is not the packing's fault.
  const source: { problem?: unknown } = {};
  const sips = sipped(noting(pieces, source));
  const unpacked = streamOf(sips).pipeThrough(new DecompressionStream('gzip'));
  try {
    yield* textOf(piecesOf(unpacked));
  } catch (error) {
    throw 'problem' in source ? source.problem : packed(error);
  }
}

/** What is unpacked at once may grow a thousandfold: browsers hold all of it. */
const SIP = 16 * 1024;

async function* sipped(
  pieces: AsyncGenerator<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for await (const piece of pieces)
    for (let at = 0; at < piece.length; at += SIP) yield piece.subarray(at, at + SIP);
}

/** UTF-8 in pieces as text in pieces; without its byte order mark. */
export async function* textOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (piece?: Uint8Array) => {
    try {
      return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
    } catch (error) {
      throw packed(error);
    }
  };
  for await (const piece of pieces) yield decode(piece);
  yield decode();
}

const packed = (cause: unknown) =>
  cause instanceof PackError ? cause : new PackError('not readable', { cause });

async function* noting<T>(
  pieces: AsyncGenerator<T>,
  source: { problem?: unknown },
): AsyncGenerator<T> {
  try {
    yield* pieces;
  } catch (problem) {
    source.problem = problem;
    throw problem;
  }
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
