/** Words whose full stop need not end a sentence. Lower case, without the last stop, without blanks inside. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** A name or a number follows, so the stop never ends a sentence. */
export const BEFORE_NAME = {
  en: list(`
    mr mrs ms messrs dr prof sr st mt ft gen gov sen rep sgt col capt lt cmdr adm rev hon pres supt no nos
    vs v fig figs vol pp art sec e.g i.e cf approx est dept rs sh ref`),
  de: list(`
    abt dr prof dipl ing med jur rer nat hc h.c hr fr frl st nr nrn art abs ziff kap abb tab bd hrsg vgl ca rd lt
    z.b d.h d.i i.d.r u.u o.g s.o s.u m.e u.a bzw bspw sog evtl ggf gem inkl exkl zzgl abzgl einschl
    mind durchschn geb gest gegr verh vorl ehem pl tel frhr az dt hl hbf vs fa fam vors bgbl z z.t z.zt zt u d i.h.v i.v.m m.w n.n`),
};

/** Words in their own right as well: abbreviated only where a number follows (`dieser Art. Zusammen`, `Art. 5`). */
export const BEFORE_NUMBER = {
  en: list('no art fig ref'),
  de: list('art kap'),
};

/** May end a sentence or stand within one; the next word tells. */
export const MAYBE_LAST = {
  en: list(`
    inc corp co cos ltd llc plc bros jr sr ph.d m.d b.a etc al a.m p.m u.s u.k u.n e.u u.s.a d.c l.p n.v s.a s.p.a
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat
    mn bn mln bln tn cr ave blvd rd sq ft m b pct pc yr yrs qtr e p`),
  de: list(`
    mio mrd tsd bio mill std min sek usw usf etc u.a u.ä o.ä o.a u.v.m v.a dgl str pl jh jhd
    jan feb mrz apr jun jul aug sep sept okt nov dez inc corp co ltd jr sr gmbh bros max min
    n.chr v.chr u.s e.v i.l a.g s.a n.v eur usd chf p.a v.h proz pkt kg verz`),
};

/** Capitalised words that open a sentence far oftener than they follow an abbreviation. */
export const OPENERS = {
  en: list(`
    the a an this that these those it its he she they we i you his her their our there here in on at for from by
    to with as after before but and or so yet while when where if although though however meanwhile moreover also
    both many most some all no not what who how why since until under over last next now then still shares
    analysts investors during despite according other another one two three`),
  de: list(`
    der die das ein eine einer eines einem einen dem den des dies diese dieser dieses es er sie wir ich man ihr
    ihre sein seine in im am an auf bei beim für von vom mit nach vor zu zum zur aus um über unter durch gegen
    ohne seit bis während wegen trotz doch aber und oder auch so damit dabei dazu daher dann nun noch schon nur
    wer was wie wo wann warum wenn weil da dass ob obwohl zudem außerdem allerdings jedoch dagegen hingegen
    zugleich zuletzt zuvor bislang bisher insgesamt laut viele einige alle kein keine nicht mehr weniger
    analysten anleger experten hier dort heute gestern beide andere`),
};

/** Nouns and names that an ordinal number stands before. */
export const AFTER_ORDINAL_DE = list(`
  januar februar märz april mai juni juli august september oktober november dezember jänner feber
  jan feb mrz apr jun jul aug sep sept okt nov dez quartal halbjahr jahrestag jahrhundert jahrtausend geburtstag
  tag woche monat mal platz rang liga runde auflage stock etage kapitel weltkrieg fc sitzung hauptversammlung
  handelstag handelswoche kalenderwoche strafsenat zivilsenat senat geschäftsjahr bundesliga lebensjahr`);

/** Words after which a number with a stop is a date or a rank. */
export const BEFORE_ORDINAL_DE = list(`
  am im zum vom beim der dem den das die des ins ab bis seit jeden jeder zur pro sein ihr sein ihrem seinem
  januar februar montag dienstag mittwoch donnerstag freitag samstag sonntag`);
