/** What a page says about itself in JSON-LD (schema.org). Whatever is written there is read as `unknown`. */

export type Structured = {
  headline: string | null;
  authors: string[];
  published: string | null;
  modified: string | null;
  body: string | null;
  description: string | null;
  image: string | null;
  publisher: string | null;
  language: string | null;
  url: string | null;
  /** `isAccessibleForFree`; null where it is not said. */
  free: boolean | null;
  /** Whether any node is an article. */
  isArticle: boolean;
  /** Whether any node is a film. */
  isVideo: boolean;
};

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ARTICLE = /(?:Article|BlogPosting|Report|Review|LiveBlogPosting|SocialMediaPosting|Recipe|Posting)$/;
const PAGE = /(?:WebPage|ItemPage|AboutPage|CreativeWork)$/;
const MAX_NODES = 2_000;

/** Reads all JSON-LD scripts of a page; scripts that are not JSON are passed over. */
export function readStructured(scripts: readonly string[]): Structured {
  const nodes: Node[] = [];
  for (const script of scripts) collect(parse(script), nodes, 0);
  const byId = new Map<string, Node>();
  for (const node of nodes) {
    const id = text(node['@id']);
    if (id && (node.name !== undefined || !byId.has(id))) byId.set(id, node);
  }
  const typed = (pattern: RegExp) =>
    nodes.filter((node) => texts(node['@type']).some((type) => pattern.test(type)));
  const articles = typed(ARTICLE).sort((a, b) => weight(b) - weight(a));
  const pages = typed(PAGE);
  const all = [...articles, ...pages];
  const pick = (list: readonly Node[], read: (node: Node) => string | null): string | null => {
    for (const node of list) {
      const value = read(node);
      if (value) return value;
    }
    return null;
  };
  const article = articles[0];
  return {
    headline: pick(articles, (node) => text(node.headline) ?? text(node.name)),
    authors: unique(
      articles.map((node) => namesOf(node.author ?? node.creator, byId)).find((names) => names.length > 0) ??
        [],
    ),
    published: pick(all, (node) => text(node.datePublished) ?? text(node.dateCreated)),
    modified: pick(all, (node) => text(node.dateModified)),
    body: longest(articles.map((node) => text(node.articleBody))),
    description: pick(all, (node) => text(node.description)),
    image: pick(articles, (node) => imageOf(node.image, byId) ?? imageOf(node.thumbnailUrl, byId)),
    publisher:
      pick(all, (node) => namesOf(node.publisher, byId)[0] ?? null) ??
      pick(typed(/(?:Organization|NewsMediaOrganization|WebSite)$/), (node) => text(node.name)),
    language: pick(all, (node) => text(node.inLanguage)),
    url: pick(articles, (node) => text(node.url) ?? text(node.mainEntityOfPage)),
    free: article ? freeOf(article) : null,
    isArticle: articles.length > 0,
    isVideo: typed(/VideoObject$/).length > 0,
  };
}

function parse(script: string): unknown {
  const json = script
    .replace(/^[\s;]*(?:<!--|\/\*\s{0,3}<!\[CDATA\[\s{0,3}\*\/|<!\[CDATA\[|\/\/\s{0,3}<!\[CDATA\[)/, '')
    .replace(/(?:-->|\]\]>|\/\*\s{0,3}\]\]>\s{0,3}\*\/|\/\/\s{0,3}\]\]>)[\s;]*$/, '')
    .trim()
    .replace(/;$/, '');
  for (const attempt of [
    json,
    json.replace(/[\u0000-\u001f]/g, ' '),
    json.replace(/,(\s{0,20}[}\]])/g, '$1'),
    json.replace(/&quot;/g, '"').replace(/&amp;/g, '&'),
  ]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt repairs what is commonly wrong.
    }
  }
  return null;
}

function collect(value: unknown, into: Node[], depth: number): void {
  if (depth > 8 || into.length > MAX_NODES) return;
  if (Array.isArray(value)) for (const item of value) collect(item, into, depth + 1);
  if (!isNode(value)) return;
  into.push(value);
  for (const key of Object.keys(value)) {
    const below = value[key];
    if (typeof below === 'object' && below !== null) collect(below, into, depth + 1);
  }
}

/** The article among teasers for others is the one with the most said about it. */
function weight(node: Node): number {
  const body = text(node.articleBody)?.length ?? 0;
  return (
    (body > 0 ? 4 : 0) +
    (node.author === undefined ? 0 : 2) +
    (node.datePublished === undefined ? 0 : 2) +
    (node.headline === undefined ? 0 : 2) +
    (node.mainEntityOfPage === undefined ? 0 : 3) +
    (texts(node['@type']).some((type) => /Review|Recipe/.test(type)) ? -1 : 0)
  );
}

function text(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (Array.isArray(value)) return text(value[0]);
  if (isNode(value)) return text(value['@value'] ?? value['@id'] ?? null);
  return null;
}

function texts(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');
}

function namesOf(value: unknown, byId: ReadonlyMap<string, Node>): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => namesOf(one, byId));
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (!isNode(value)) return [];
  const own = Array.isArray(value.name) ? texts(value.name) : [text(value.name)];
  const said = own.filter((name) => name !== null && name.trim() !== '');
  if (said.length > 0) return said.flatMap((name) => name ?? []);
  const parts = [value.givenName, value.additionalName, value.familyName].flatMap((part) => text(part) ?? []);
  if (parts.length > 1) return [parts.join(' ')];
  const referred = typeof value['@id'] === 'string' ? byId.get(value['@id']) : undefined;
  const name = referred ? text(referred.name) : null;
  return name ? [name] : [];
}

function imageOf(value: unknown, byId: ReadonlyMap<string, Node>): string | null {
  if (Array.isArray(value)) return imageOf(value[0], byId);
  if (isNode(value)) {
    const url = text(value.url) ?? text(value.contentUrl);
    if (url) return url;
    const referred = typeof value['@id'] === 'string' ? byId.get(value['@id']) : undefined;
    return referred && referred !== value ? (text(referred.url) ?? text(referred.contentUrl)) : null;
  }
  return text(value);
}

function freeOf(node: Node): boolean | null {
  const value = node.isAccessibleForFree;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') return !/^(?:false|no)$/i.test(value.trim());
  return null;
}

function longest(values: readonly (string | null)[]): string | null {
  let best: string | null = null;
  for (const value of values) if (value && value.length > (best?.length ?? 0)) best = value;
  return best;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
