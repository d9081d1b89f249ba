/** Request headers of private feeds in a file of the operator's: one object of secrets by name. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { HeadersUnavailable } from '../errors.ts';
import { parseHeaders } from '../feeds/private-headers.ts';
import type { FeedHeaders } from '../ports.ts';

const File = z.record(z.string(), z.unknown());

/** @param file read anew each time, so that a change needs no restart; null where there is none. */
export function createFileHeaders(file: string | null): FeedHeaders {
  return {
    async read(name) {
      const missing = (why: string, cause?: unknown) =>
        new HeadersUnavailable(`the request headers "${name}" are missing: ${why}`, { cause });
      if (file === null) throw missing('no file of headers is given');
      let secrets: unknown;
      try {
        secrets = JSON.parse(await readFile(file, 'utf8'));
      } catch (cause) {
        throw missing(`${file} cannot be read as JSON`, cause);
      }
      const parsed = File.safeParse(secrets);
      const secret = parsed.success && Object.hasOwn(parsed.data, name) ? parsed.data[name] : undefined;
      if (secret === undefined) throw missing(`${file} has none of that name`);
      return parseHeaders(name, JSON.stringify(secret));
    },
  };
}
