import { describe, expect, it } from 'vitest';
import { chooseByline } from '../../../lib/articles/metadata/byline.ts';
import { readMetadata } from '../../../lib/articles/metadata/metadata.ts';
import { namesIn, signedName } from '../../../lib/articles/metadata/names.ts';
import { ownerOf } from '../../../lib/articles/metadata/owner.ts';
import { parsePage } from '../../../lib/articles/page/parse.ts';

describe('the byline', () => {
  it.each([
    ['Von Anna Berg', ['Anna Berg']],
    ['By Priya Nair, Retail Correspondent', ['Priya Nair']],
    ['Von Anna Berg und Jonas Thiel, 30. Juli 2026', ['Anna Berg', 'Jonas Thiel']],
    ['Autor: Max Muster | Redakteur', ['Max Muster']],
    ['Text: Eva Klein (Foto: dpa)', ['Eva Klein']],
    ['Written by Tom Ashdown and Mary Ash', ['Tom Ashdown', 'Mary Ash']],
    ['Von Der Deichgraf', ['Der Deichgraf']],
    ['By April Roach on Friday December 19, 2025', ['April Roach']],
    ['This post was written by Tom Ashdown, Head of Marketing and Sales', ['Tom Ashdown']],
    ['Chefredakteurin Anna Berg', ['Anna Berg']],
    ['Sat, 20 Dec, 2025 - 06:36', []],
    ['admin', []],
    ['5 min read', []],
    ['https://www.facebook.com/blatt', []],
  ])('%s', (raw, names) => {
    expect(namesIn(raw)).toEqual(names);
  });

  it.each([
    ['Verfasst von: Anna Berg', ['Anna Berg']],
    ['Über Anna Berg', ['Anna Berg']],
    ['About Anna Berg', ['Anna Berg']],
    ['Publié par Claire Dubois', ['Claire Dubois']],
    ['Publicado por Juan Pérez', ['Juan Pérez']],
    ['Pubblicato da Marco Rossi', ['Marco Rossi']],
    ['Geplaatst door Jan de Vries', ['Jan de Vries']],
    ['Eine Analyse von Anna Berg', ['Anna Berg']],
    ['Von unserem Redakteur Jonas Thiel', ['Jonas Thiel']],
    ['Posted in Markets, Stocks by Tom Ashdown on March 12, 2024', ['Tom Ashdown']],
    ['Veröffentlicht in Börse von Anna Berg', ['Anna Berg']],
  ])('follows its label: %s', (raw, names) => {
    expect(namesIn(raw)).toEqual(names);
  });

  it.each([
    ['Das Blatt - Anna Berg', ['Anna Berg']],
    ['Anna Berg, Das Blatt', ['Anna Berg']],
    ['Das Blatt – Die Zeitung für Anleger', ['Das Blatt']],
    ['Von Dr. Anna Berg, Frankfurt', ['Dr. Anna Berg']],
    ['Von Anna Berg und Jonas Thiel, Berlin/New York', ['Anna Berg', 'Jonas Thiel']],
    ['von Jonas Thiel, dpa-AFX', ['Jonas Thiel']],
    ['Von Jonas Thiel, DOW JONES NEWSWIRES', ['Jonas Thiel']],
    ['Autor: Jonas Thiel / Redaktion Blatt', ['Jonas Thiel']],
    ['By Priya Nair, MBA, CFA', ['Priya Nair', 'MBA', 'CFA']],
    ['Written by Priya Nair for Blatt Daily', ['Priya Nair']],
    ['Tom Ashdown is a staff writer', ['Tom Ashdown']],
    ['Tom Ashdown Mar 12, 2024, 7:45 AM ET', ['Tom Ashdown']],
    ['Author: Tom Ashdown. Editor: Mary Ash', ['Tom Ashdown']],
    ['Tom Ashdown Associated Press', ['Tom Ashdown']],
    ['Tom Ashdown and Mary Ash Das Blatt', ['Tom Ashdown', 'Mary Ash']],
    ['TOM ASHDOWN, AP Business', ['TOM ASHDOWN']],
    ['Anna Berg Anna Berg', ['Anna Berg']],
    ['Blatt Markt\n30. Juli 2026\nFollow the author\nFollow the topics\nDavis Cup', ['Blatt Markt']],
    [
      'Reporting by Tom Ashdown in London and Priya Nair in New York; Editing by Mary Ash',
      ['Tom Ashdown', 'Priya Nair'],
    ],
  ])('has only who wrote it: %s', (raw, names) => {
    expect(namesIn(raw, ['Das Blatt', 'Blatt Markt'])).toEqual(names);
  });

  it.each(['dpa-AFX', 'Reuters', 'Redaktion Blatt'])('may be an agency or a desk: %s', (raw) => {
    expect(namesIn(raw)).toEqual([raw]);
  });

  it.each([
    'Member Login',
    'Sign Up',
    'Read More',
    'View Profile',
    'Alle Artikel',
    'Mehr erfahren',
    'Zum Profil',
    'Newsletter abonnieren',
    'Privacy Policy',
  ])('is no button: %s', (raw) => {
    expect(namesIn(raw)).toEqual([]);
  });

  const said = (...sources: string[][]) => ({ said: sources, guessed: [] });

  it('prefers a person to the site and to a user name', () => {
    expect(chooseByline(said(['Das Blatt'], ['aberg'], ['Anna Berg']), ['Das Blatt'])).toBe('Anna Berg');
    expect(chooseByline(said(['Börsenblick']), ['Börsenblick'])).toBe('Börsenblick');
  });

  it('that names the site is corrected by what the page says of its author, not by names in boxes', () => {
    const boxed = [['Max Fremd']];
    expect(chooseByline({ said: [['Das Blatt']], guessed: boxed }, ['Das Blatt'])).toBe('Das Blatt');
    expect(chooseByline({ said: [['aberg']], guessed: boxed }, ['Das Blatt'])).toBe('Max Fremd');
    expect(chooseByline({ said: [], guessed: boxed }, ['Das Blatt'])).toBe('Max Fremd');
  });

  it('is read from a line that signs the text', () => {
    expect(signedName('Von Anna Berg, Frankfurt')).toBe('Anna Berg');
    expect(signedName('By Tom Ashdown and Mary Ash Monday, November 18, 2026')).toBe(
      'Tom Ashdown and Mary Ash',
    );
    expect(signedName('Opinion by Tom Ashdown')).toBe('Tom Ashdown');
    expect(signedName('Von Anna Berg/Jonas Thiel')).toBe('Anna Berg/Jonas Thiel');
    expect(signedName('Von Eva Klein und Jonas von der Heide | 20.11.2026')).toBe(
      'Eva Klein und Jonas von der Heide',
    );
    expect(signedName('Por Juan Pérez')).toBe('Juan Pérez');
    expect(signedName('Reporting by Tom Ashdown in London; Editing by Mary Ash')).toBe('Tom Ashdown');
    expect(signedName('von heute an gelten neue Regeln')).toBeNull();
  });

  it.each([
    ['Das Interview führte Karla Fürst', 'Karla Fürst'],
    ['Das Gespräch führten Karla Fürst und Jens Ott.', 'Karla Fürst und Jens Ott'],
    ['Interview: Karla Fürst', 'Karla Fürst'],
    ['Aufgezeichnet von Karla Fürst', 'Karla Fürst'],
    ['Verfasst von: pumpenfreund | 3. Mai 2026', 'pumpenfreund'],
    ['Posted by pumpfan on May 3, 2026', 'pumpfan'],
    ['Veröffentlicht von dpa-AFX am 3. Mai 2026', null],
    ['Published by Reuters on May 3, 2026', null],
    ['Erstellt von: Redaktion', null],
    ['Written by hand', null],
    ['Interview mit Karla Fürst', null],
    ['Das Gespräch führte zu einer Einigung', null],
    ['Veröffentlicht von Nordwerk am Montag.', null],
  ])('is read from a line that signs an interview or a post: %s', (line, name) => {
    expect(signedName(line)).toBe(name);
  });

  it('has capitals also where a style would give them', () => {
    expect(namesIn('von max müller')).toEqual(['Max Müller']);
    expect(namesIn('by jan de vries')).toEqual(['Jan de Vries']);
  });

  it('that is a first name, or a user name of two, is written out', () => {
    expect(chooseByline(said(['Karla'], ['By Karla Fern']), [])).toBe('Karla Fern');
    expect(chooseByline(said(['Karla'], ['Karla fern']), [])).toBe('Karla');
    expect(chooseByline(said(['karla.fern']), [])).toBe('Karla Fern');
  });
});

describe('the owner of a blog', () => {
  it.each([
    [
      'Debits and credits | Karla Fern’s blog',
      'https://www.blatt.example/~kf/blog/debits.html',
      'Karla Fern',
    ],
    ['Soll und Haben – Dr. Karla Fürst', 'https://karla-fuerst.example/blog/soll', 'Karla Fürst'],
    ['Soll und Haben | Blog von Karla Fürst', 'https://blog.blatt.example/soll', 'Karla Fürst'],
    ['Soll und Haben – Karla Fürst', 'https://blatt.example/blog/soll', null],
    ['Soll und Haben – Karla Fürst', 'https://karla-fuerst.example/soll', null],
    ['Bank closes its blog | Karla Fern’s notes', 'https://blatt.example/news/bank-closes-blog', null],
    ['Soll und Haben – Nordwerk Bank', 'https://nordwerk-bank.example/blog/soll', null],
  ])('%s at %s', (title, url, name) => {
    expect(ownerOf([title], url)).toBe(name);
  });
});

describe('on a page, the byline', () => {
  const title = '<h1>Nordwerk hebt die Prognose an</h1>';
  const bylineOf = (html: string) =>
    readMetadata(parsePage(`<html lang="de">${title}${html}`), 'https://www.blatt.example/nordwerk', 'de')
      .byline;

  it.each([
    [
      'is not who took the picture',
      '<figure><img src="a"><figcaption class="author-name">Max Bild</figcaption></figure><p class="byline">von Anna Berg</p>',
    ],
    [
      'is not who put a picture under a licence',
      '<div><a class="author-name" href="/p">Max Bild</a> <a href="https://creativecommons.org/licenses/by/4.0/">CC BY</a></div><p class="byline">von Anna Berg</p>',
    ],
    [
      'is who signs the text, not who entered it',
      '<meta name="author" content="Eva Klein"><p>Von Anna Berg</p>',
    ],
    [
      'is whom a link marks, not whom a class names before it',
      '<span class="author-name">Eva Klein</span><a rel="author" href="/a">Anna Berg</a>',
    ],
    [
      'is not lost by a style that measures a sidebar',
      '<div class="lg:mr-[--sidebar-width]"><a href="/authors/anna-berg">Anna Berg</a></div>',
    ],
  ])('%s', (_, html) => {
    expect(bylineOf(html)).toBe('Anna Berg');
  });

  it('may stand in markup that a script fills in, where the page shows no text', () => {
    const template = '<script type="text/template"><span class="byline">Von Anna Berg</span></script>';
    expect(bylineOf(template)).toBe('Anna Berg');
    expect(bylineOf(`${template}<p>${'Der Umsatz stieg im Quartal. '.repeat(8)}</p>`)).toBeNull();
  });

  it('stands below a word that says so', () => {
    expect(bylineOf('<div><span>von</span> <span>Anna Berg</span></div>')).toBe('Anna Berg');
  });

  it('is everybody whom one box links', () => {
    const links =
      '<a href="/autoren/anna-berg">Anna Berg</a>, <a href="/autoren/jonas-thiel">Jonas Thiel</a>';
    expect(bylineOf(`<div>${links}</div>`)).toBe('Anna Berg, Jonas Thiel');
  });

  it('is everybody whom one box marks, and nobody of another', () => {
    const html =
      '<div><a rel="author" href="/a">Anna Berg</a><a rel="author" href="/b">Jonas Thiel</a></div>' +
      `<p>${'Der Umsatz stieg im Quartal. '.repeat(8)}</p><div><a rel="author" href="/c">Eva Klein</a></div>`;
    expect(bylineOf(html)).toBe('Anna Berg, Jonas Thiel');
  });
});
