/** Network errors, whatever library raised them, as FetchFailure with a sentence for people. */
import { FetchFailure, type FetchFailureCode } from '../errors.ts';

const BY_CODE: ReadonlyMap<string, FetchFailureCode> = new Map<string, FetchFailureCode>([
  ['ENOTFOUND', 'dns'],
  ['ENODATA', 'dns'],
  ['EAI_AGAIN', 'dns'],
  ['EAI_FAIL', 'dns'],
  ['EAI_NODATA', 'dns'],
  ['EAI_NONAME', 'dns'],
  ['ESERVFAIL', 'dns'],
  ['EREFUSED', 'dns'],
  ['EFORMERR', 'dns'],
  ['EBADNAME', 'dns'],
  ['EBADRESP', 'dns'],
  ['ENOTIMP', 'dns'],
  ['ETIMEOUT', 'dns'],
  ['ECANCELLED', 'dns'],
  ['ETIMEDOUT', 'timeout'],
  ['UND_ERR_CONNECT_TIMEOUT', 'timeout'],
  ['UND_ERR_HEADERS_TIMEOUT', 'timeout'],
  ['UND_ERR_BODY_TIMEOUT', 'timeout'],
  ['UND_ERR_HEADERS_OVERFLOW', 'too-large'],
  ['EPROTO', 'tls'],
  ['CERT_HAS_EXPIRED', 'tls'],
  ['CERT_NOT_YET_VALID', 'tls'],
  ['CERT_REVOKED', 'tls'],
  ['CERT_UNTRUSTED', 'tls'],
  ['CERT_REJECTED', 'tls'],
  ['CERT_SIGNATURE_FAILURE', 'tls'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'tls'],
  ['UNABLE_TO_GET_ISSUER_CERT', 'tls'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'tls'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls'],
  ['INVALID_CA', 'tls'],
  ['INVALID_PURPOSE', 'tls'],
  ['HOSTNAME_MISMATCH', 'tls'],
]);

/** Details of an error code that a person can use, in words that follow the host's name and a colon. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['ECONNREFUSED', 'the connection was refused'],
  ['ECONNRESET', 'the connection was reset'],
  ['EPIPE', 'the connection was reset'],
  ['UND_ERR_SOCKET', 'the connection closed before the answer was complete'],
  ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'the answer was cut short'],
  ['EHOSTUNREACH', 'the host cannot be reached'],
  ['ENETUNREACH', 'the network cannot be reached'],
  ['CERT_HAS_EXPIRED', 'the certificate has expired'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'the certificate is self-signed'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'the certificate chain is self-signed'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'the certificate is for another name'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'the certificate chain is incomplete'],
  ['UND_ERR_CONNECT_TIMEOUT', 'no connection within the time limit'],
  ['UND_ERR_HEADERS_TIMEOUT', 'no answer within the time limit'],
  ['UND_ERR_HEADERS_OVERFLOW', 'the headers of the answer are too large'],
  ['ENOTFOUND', 'the name does not exist'],
  ['ENODATA', 'the name has no address'],
  ['EAI_AGAIN', 'the name server does not answer'],
  ['ETIMEOUT', 'the name server does not answer'],
]);

const FALLBACK: Partial<Record<FetchFailureCode, string>> = {
  dns: 'the name cannot be resolved',
  tls: 'no secure connection could be made',
  timeout: 'no answer within the time limit',
};

/** An error with everything it wraps, outermost first; bounded against cycles. */
function chain(error: unknown): Error[] {
  const found: Error[] = [];
  const queue: unknown[] = [error];
  for (let next = queue.shift(); next !== undefined && found.length < 16; next = queue.shift()) {
    if (!(next instanceof Error) || found.includes(next)) continue;
    found.push(next);
    if (next instanceof AggregateError) queue.push(...next.errors);
    queue.push(next.cause);
  }
  return found;
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}

function classify(code: string): FetchFailureCode | undefined {
  const known = BY_CODE.get(code);
  if (known) return known;
  if (code.startsWith('ERR_TLS_') || code.startsWith('ERR_SSL_')) return 'tls';
  return undefined;
}

function describe(code: string, kind: FetchFailureCode): string {
  const words = WORDS.get(code) ?? FALLBACK[kind];
  if (words) return words;
  if (code.startsWith('HPE_')) return 'the answer is not valid HTTP';
  if (code.startsWith('Z_') || code.startsWith('ERR__ERROR_') || code.startsWith('ERR_BROTLI'))
    return 'the compressed body is damaged';
  return 'the connection failed';
}

/** The failure behind an error; one that already is (or wraps) a FetchFailure keeps its code. */
export function toFetchFailure(error: unknown, host: string): FetchFailure {
  const errors = chain(error);
  for (const found of errors) if (found instanceof FetchFailure) return found;
  const codes = errors.map(codeOf);
  const decisive = codes.find((code) => classify(code) !== undefined) ?? codes.find(Boolean) ?? '';
  const kind = classify(decisive) ?? 'connection';
  return new FetchFailure(kind, `${host}: ${describe(decisive, kind)}`, { cause: error });
}
