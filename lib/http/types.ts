/** What a body is fetched as: decides its size limit and the `Accept` header. */
export type FetchKind = 'feed' | 'page' | 'robots' | 'hub';

export type FetchRequest = {
  url: string;
  kind: FetchKind;
  /** Validators of the copy that is already known; either makes the request conditional. */
  etag?: string | null;
  lastModified?: string | null;
  /** By name in lower case. Sent to the request's own origin only, never after a redirect to another. */
  headers?: Readonly<Record<string, string>>;
  /** Instead of the fetcher's own User-Agent. */
  userAgent?: string;
  /** Sent by POST as a form; then only redirects that keep the method (307, 308) are followed. */
  form?: Readonly<Record<string, string>>;
  signal?: AbortSignal;
};

export type FetchResponse = {
  /** 2xx, or 304 to a conditional request; everything else is thrown as FetchFailure. */
  status: number;
  /** After redirects, without fragment. */
  finalUrl: string;
  /** Where the leading 301 and 308 hops led; null where the first hop was temporary, or there was none. */
  permanentRedirect: string | null;
  contentType: string | null;
  /** null where it could not be sent back as it came. */
  etag: string | null;
  lastModified: string | null;
  /** Freshness left by Cache-Control max-age, or else by Expires; 0 where it must not be reused. */
  cacheMaxAgeSeconds: number | null;
  retryAfterSeconds: number | null;
  /** Addresses that the Link header gives for these relations, absolute. */
  links: { hub: string | null; self: string | null };
  /** Decompressed; empty for 304. */
  body: Uint8Array;
};

export type Fetcher = {
  /** @throws {FetchFailure} for every way in which no usable response came. */
  fetch(request: FetchRequest): Promise<FetchResponse>;
  /** Ends every connection at once, also those in use. */
  close(): Promise<void>;
};
