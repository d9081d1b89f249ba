import type { Story } from './story.ts';

const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

/** RSS 2.0 in ISO-8859-1: what the charset cannot hold is written as a character reference. */
export function rssFeed(origin: string, stories: readonly Story[]): string {
  const items = stories.map(
    (story) => `  <item>
   <title>${escapeXml(story.title)}</title>
   <link>${origin}${story.path}?utm_source=rss&#38;utm_medium=feed</link>
   <guid isPermaLink="false">nb-${story.path.split('-').at(-1)}</guid>
   <pubDate>${new Date(story.published).toUTCString()}</pubDate>
   <description><![CDATA[<p>${story.teaser}</p>]]></description>${
     story.content ? `\n   <content:encoded><![CDATA[${story.content}]]></content:encoded>` : ''
   }
  </item>`,
  );
  const xml = `<?xml version="1.0" encoding="ISO-8859-1"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
 <channel>
  <title>Norddeutsches Börsenblatt</title>
  <link>${origin}/boerse/</link>
  <description>Nachrichten von der Börse</description>
  <language>de-DE</language>
  <ttl>15</ttl>
${items.join('\n')}
 </channel>
</rss>
`;
  return Array.from(xml, (char) => {
    const code = char.codePointAt(0) ?? 0;
    return code > 0xff ? `&#${code};` : char;
  }).join('');
}

/** Atom in UTF-8. */
export function atomFeed(origin: string, stories: readonly Story[]): string {
  const entries = stories.map(
    (story) => ` <entry>
  <id>tag:harbour-wire.example,2026:${story.path}</id>
  <title type="html">${escapeXml(story.title)}</title>
  <link rel="alternate" href="${story.path}"/>
  <published>${story.published}</published>
  <updated>${story.published}</updated>
  <author><name>${escapeXml(story.author)}</name></author>
  <summary>${escapeXml(story.teaser)}</summary>
 </entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:base="${origin}/" xml:lang="en">
 <id>tag:harbour-wire.example,2026:markets</id>
 <title>Harbour Wire Markets</title>
 <link href="${origin}/markets/"/>
 <link rel="self" href="${origin}/markets/atom.xml"/>
 <updated>${stories
   .map(({ published }) => published)
   .sort()
   .at(-1)}</updated>
${entries.join('\n')}
</feed>
`;
}
