/** Bodies: Content-Encoding undone while they stream, with a limit on the bytes of every layer. */
import type { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';
import { FetchFailure } from '../errors.ts';

type Bytes = AsyncIterable<Uint8Array>;

/** More layers than any honest server applies. */
const MAX_CODINGS = 2;

/** Lenient at the end of the stream, as browsers are: some servers leave out the trailer. */
const LENIENT = { flush: zlib.constants.Z_SYNC_FLUSH, finishFlush: zlib.constants.Z_SYNC_FLUSH };
const LENIENT_BROTLI = {
  flush: zlib.constants.BROTLI_OPERATION_FLUSH,
  finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH,
};

/** The decoder for a coding whose stream begins with this byte; null where the body is not in that coding. */
function decoderFor(coding: string, firstByte: number): Transform | null {
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      // A body that is plain although the header says gzip is read as it is.
      return firstByte === 0x1f ? zlib.createGunzip(LENIENT) : null;
    case 'deflate':
      // RFC 9110 means the zlib format, some servers send bare deflate.
      return (firstByte & 0x0f) === 0x08 ? zlib.createInflate(LENIENT) : zlib.createInflateRaw(LENIENT);
    case 'br':
      return zlib.createBrotliDecompress(LENIENT_BROTLI);
    default:
      // A charset, `none`, `identity`: what servers write here without having encoded anything.
      return null;
  }
}

async function* joined(
  first: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): Bytes & AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

async function* decoded(source: Bytes, coding: string): AsyncGenerator<Uint8Array> {
  const iterator = source[Symbol.asyncIterator]();
  try {
    const first = await iterator.next();
    if (first.done) return;
    const bytes = joined(first.value, iterator);
    const decoder = decoderFor(coding, first.value[0] ?? 0);
    if (decoder === null) {
      yield* bytes;
      return;
    }
    // An error on either side destroys the decoder with it, and reading from the decoder throws it.
    pipeline(bytes, decoder).catch(() => undefined);
    yield* decoder;
  } finally {
    await iterator.return?.();
  }
}

async function* atMost(source: Bytes, limit: number, host: string): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of source) {
    size += chunk.byteLength;
    if (size > limit) throw tooLarge(host, limit);
    if (chunk.byteLength > 0) yield chunk;
  }
}

export function tooLarge(host: string, limit: number): FetchFailure {
  return new FetchFailure('too-large', `${host}: the body is larger than ${limit} bytes`);
}

/**
 * Reads a body to its end and undoes its codings, outermost last in the header as RFC 9110 has it.
 * @param limit Bytes that the body may have on the wire, and after each decoding.
 * @throws {FetchFailure} `too-large`; errors of the source and of zlib as they come.
 */
export async function readBody(
  source: Bytes,
  contentEncoding: string,
  limit: number,
  host: string,
): Promise<Uint8Array> {
  const codings = contentEncoding
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '');
  if (codings.length > MAX_CODINGS)
    throw new FetchFailure('connection', `${host}: the body is encoded ${codings.length} times over`);
  let bytes: Bytes = atMost(source, limit, host);
  for (const coding of codings.reverse()) bytes = atMost(decoded(bytes, coding), limit, host);
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  // Its own memory, never a slice of Node's pool: it may be transferred to a worker.
  return new Uint8Array(Buffer.concat(chunks));
}
