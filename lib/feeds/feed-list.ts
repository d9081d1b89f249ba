import { parseOpml } from 'feedsmith';
import { z } from 'zod';
import { InputError } from '../errors.ts';

type Outline = { xmlUrl?: string | undefined; outlines?: Outline[] | undefined };
const Outline: z.ZodType<Outline> = z.lazy(() =>
  z.object({ xmlUrl: z.string().optional(), outlines: z.array(Outline).optional() }),
);
const Opml = z.object({ body: z.object({ outlines: z.array(Outline).optional() }).optional() });
const FeedUrl = z.url({ protocol: /^https?$/ });

/**
 * The feed addresses of a file, each once, in its order: OPML, folders opened, or one URL a line, where `#`
 * begins a comment line.
 * @throws {InputError} naming `file` and the line or outline that is no http(s) URL.
 */
export function parseFeedList(text: string, file: string): string[] {
  const trimmed = text.replace(/^\uFEFF/, '').trimStart();
  const found = trimmed.startsWith('<') ? fromOpml(trimmed, file) : fromLines(trimmed);
  for (const { url, where } of found)
    if (!FeedUrl.safeParse(url).success)
      throw new InputError(`${file}: ${where} is no http(s) URL: ${url}`, 'feeds');
  return [...new Set(found.map(({ url }) => url))];
}

type Found = { url: string; where: string };

const fromLines = (text: string): Found[] =>
  text
    .split(/\r?\n/)
    .map((line, index) => ({ url: line.trim(), where: `line ${index + 1}` }))
    .filter(({ url }) => url !== '' && !url.startsWith('#'));

function fromOpml(text: string, file: string): Found[] {
  let opml: unknown;
  try {
    opml = parseOpml(text);
  } catch (cause) {
    throw new InputError(`${file}: begins like XML and is no OPML`, 'feeds', { cause });
  }
  const leaves = (outlines: readonly Outline[]): string[] =>
    outlines.flatMap(({ xmlUrl, outlines: inner }) => [
      ...(xmlUrl ? [xmlUrl.trim()] : []),
      ...leaves(inner ?? []),
    ]);
  return leaves(Opml.parse(opml).body?.outlines ?? []).map((url, index) => ({
    url,
    where: `the feed number ${index + 1}`,
  }));
}
