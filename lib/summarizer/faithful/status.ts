/** How far something has come: talked of, announced, or done. A summary must not tell it further than its article. */
import { contentStems, share } from '../../analysis/summary/words.ts';

export type Happening = {
  event: string;
  /** 0 talked of, wanted or denied; 1 announced, planned or under way; 2 done. */
  level: 0 | 1 | 2;
  /** As what it may be told: a present that leaves nothing open may have come to pass. */
  granted: 0 | 1 | 2;
  /** Stems of its sentence without the words for it. */
  about: ReadonlySet<string>;
  /** Whether its sentence leaves anything open. */
  hedged: boolean;
  text: string;
};

/** A clause and its stems. */
export type Part = { text: string; stems: ReadonlySet<string> };

type Forms = {
  /** Finite forms of the past. */
  past: string;
  /** Done with `hat`, `wurde`, `has`; otherwise as the present. */
  participle: string;
  present: string;
  /** Says how far it is only beside other words. */
  noun: string;
  /** Says that somebody wants it. */
  wanted?: string;
};
const GAP = '[^.]{0,80}?';
const EVENTS = {
  approval: {
    past: `approved|cleared|billigten?|genehmigten?|stimmten? ${GAP} zu`,
    participle: 'zugestimmt|genehmigt|freigegeben|beschlossen|gebilligt|abgesegnet',
    present: `approves?|clears|freigeben|genehmigen|billigen|gibt ${GAP} frei|zustimmen|stimmt ${GAP} zu|billigt|abstimmen|vote on`,
    noun: 'approvals?|zustimmung|genehmigung(?:en)?|freigabe|clearance|grünes licht',
  },
  sale: {
    past: 'sold|verkauften?|veräußerten?',
    participle: 'verkauft|veräußert',
    present: 'sells?|selling|verkauft|verkaufen|veräußert|veräußern',
    noun: 'sale|verkaufs?',
  },
  purchase: {
    past: 'bought|acquired|kauften?|übernahm(?:en)?|erwarb(?:en)?',
    participle: 'gekauft|übernommen|erworben',
    present: 'buys?|buying|acquires?|acquire|kauft|kaufen|übernimmt|übernehmen|erwirbt|erwerben',
    noun: 'purchase|takeover|acquisition|kauf|übernahme|erwerb',
  },
  offer: {
    past: `made (?:an? )?(?:\\p{L}+ )?(?:bid|offer)|offered|boten|bot`,
    participle: 'geboten|abgegeben|vorgelegt',
    present: 'offers|bids|bietet|bieten',
    noun: 'bid|offer|gebot|angebot|offerte',
  },
  ban: {
    past: 'blocked|banned|untersagten?|stoppten?',
    participle: 'untersagt|verboten|gestoppt',
    present: 'blocks?|bans?|untersagen|verbieten|stoppen',
    noun: '',
  },
  election: {
    past: 'elected|wählten?',
    participle: 'gewählt',
    present: `wählen|abstimmen|vote on|stimmen ${GAP} ab`,
    noun: 'wahl|election',
  },
  closure: {
    past: 'schlossen',
    participle: 'geschlossen|closed|shut',
    present: 'closes?|shuts?|schließt|schließen',
    noun: 'closure|schließung',
  },
  start: {
    past: 'began|started|begann(?:en)?|starteten?',
    participle: 'begonnen|gestartet|begun',
    present: 'begins?|starts?|beginnt|beginnen|startet|starten',
    noun: 'beginn|start',
  },
  completion: {
    past: `completed|finalised|finalized|closed (?:its|the|an?) ${GAP} (?:acquisition|purchase|deal|takeover|sale|merger)`,
    participle: 'abgeschlossen|vollzogen',
    present: 'completes?|closes?|abschließen',
    noun: 'completion|closing|abschluss|vollzug',
  },
  building: {
    past: 'built|bauten?|errichteten?',
    participle: 'gebaut|errichtet',
    present: 'builds?|building|baut|bauen|errichtet|errichten',
    noun: 'bau|construction',
  },
  increase: {
    past: `raised|increased|lifted|hiked|erhöhten?|hob(?:en)? ${GAP} an`,
    participle: 'erhöht|angehoben',
    present: `raises?|increases?|lifts?|hikes?|erhöht|erhöhen|anheben|hebt ${GAP} an|heben ${GAP} an`,
    noun: 'erhöhung|anhebung|rise',
  },
  cut: {
    past: `slashed|shed|strich(?:en)?|bauten? ${GAP} ab|entließ(?:en)?`,
    participle: 'gestrichen|abgebaut|entlassen|cut',
    present: `cuts?|sheds?|slash(?:es)?|streicht|streichen|baut ${GAP} ab|abbauen|entlässt|entlassen`,
    noun: 'stellenabbau|abbau|layoffs|job cuts',
  },
  strike: {
    past: `strikes? ${GAP} (?:began|started)|walked out|streikten|legten? ${GAP} nieder`,
    participle: 'gestreikt|niedergelegt',
    present: 'streiken|streikt|walk out|strikes?|niederlegen',
    noun: 'streiks?|ausstand',
  },
  resumption: {
    past: `resumed|restarted|nahm(?:en)? ${GAP} wieder auf`,
    participle: 'wieder aufgenommen',
    present: 'resumes?|restarts?|wieder aufnehmen',
    noun: 'resumption|wiederaufnahme',
  },
  rejection: {
    past: `rejected|turned down|lehnten? ${GAP} ab`,
    participle: 'abgelehnt',
    present: `rejects?|ablehnen|lehnt ${GAP} ab`,
    noun: 'rejection|ablehnung',
  },
  decision: {
    past: 'decided|entschied(?:en)?',
    participle: 'entschieden|beschlossen',
    present: 'decides?|entscheide(?:t|n)',
    noun: 'decision|entscheidung',
  },
  merger: {
    past: 'merged|fusionierten?',
    participle: 'fusioniert',
    present: 'merges?|fusioniert|fusionieren',
    noun: 'merger|fusion|zusammenschluss',
  },
  judgment: {
    // A judgment that is spoken of was given.
    past: 'convicted|verurteilten?|urteils?|ruling|ruled|verdict|jury',
    participle: 'verurteilt|ordered to pay|found guilty',
    present: '',
    noun: '',
    wanted: '(?:ver)?klagt?|klagen|sues?|sued|lawsuits?',
  },
  receipt: {
    past: 'received|obtained|won|bekam(?:en)?|erhielt(?:en)?',
    participle: 'bekommen|erhalten',
    present: 'receives?|obtains?|bekommt|erhält',
    noun: '',
    wanted:
      'demand(?:s|ed)?|seeks?|sought|(?:will|must|has to|agreed to) pay|fordert|forderten?|fordern|verlangt|verlangen',
  },
} satisfies Readonly<Record<string, Forms>>;

const whole = (forms: string): RegExp | null =>
  forms === '' ? null : new RegExp(`(?<!\\p{L})(?:${forms})(?!\\p{L})`, 'iu');
const COMPILED = Object.entries<Forms>(EVENTS).map(([event, forms]) => ({
  event,
  past: whole(forms.past),
  participle: whole(forms.participle),
  present: whole(forms.present),
  noun: whole(forms.noun),
  wanted: whole(forms.wanted ?? ''),
}));

/** Talked of, wished for, depending on something, or denied. */
const OPEN =
  /(?<!\p{L})(?:could|may|might|(?:a|the|media) reports?|reports? that|reject(?:s|ed)? [^.]{0,30}reports?|would|should|consider(?:s|ed|ing)?|explor(?:e|es|ed|ing)|weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?|talks|negotiat\p{Ll}+|sources|people familiar|reportedly|rumou?r\p{Ll}*|speculat\p{Ll}+|den(?:y|ies|ied)|subject to|pending|if|unless|not|no|never|urg(?:e|es|ed|ing)|advis(?:e|es|ed)|recommend(?:s|ed)?|ask(?:s|ed)|call(?:s|ed) (?:for|on)|wants?|demand(?:s|ed)?|seek(?:s|ing)?|propos(?:e|es|ed|al)|interested|interest|still|unlikely|possibl[ey]|must|need(?:s|ed)? to|könnten?|dürften?|müssen|muss|müsste|möglich\p{Ll}*|womöglich|prüf(?:t|te|en|ten)|erwäg(?:t|en)|erwog(?:en)?|überleg\p{Ll}+|gespräch\p{Ll}*|verhand\p{Ll}+|insider\p{Ll}*|bericht(?:s|e|en|et)?|bestreit\p{Ll}*|bereitet|prepar(?:es|ed|ing)|threat\p{Ll}*|droh\p{Ll}*|medienbericht\p{Ll}*|zufolge|gerücht\p{Ll}*|spekul\p{Ll}+|dementier\p{Ll}*|zurückgewiesen|sofern|falls|wenn|vorbehaltlich|vorbehalt|nicht|noch|kein\p{Ll}*|interess\p{Ll}*|schlägt|schlugen?|vorschl\p{Ll}+|forder\p{Ll}+|aufruf\p{Ll}*|aufgerufen|ruft|(?:will|wollen|wollten?)(?=, dass)|rät|raten|riet(?:en)?|empfiehlt|empfehlen|möchten?|wünsch\p{Ll}+)(?!\p{L})|n['’]t(?!\p{L})/iu;
/** Announced, intended, expected. */
const AHEAD =
  /(?<!\p{L})(?:will|plan(?:s|ned|ning)?|aim(?:s|ed)?|expect(?:s|ed)?|intend(?:s|ed)?|is to|are to|set to|due|to(?! [$€£]?\p{N})|next|wollen|wollten?|soll(?:en|te|ten)?|plan(?:t|te|ten|en)|geplant\p{Ll}*|wird|werden|werde|beabsichtig\p{Ll}+|erwart\p{Ll}+|künftig)(?!\p{L})/u;
const DEALS: ReadonlySet<string> = new Set(['sale', 'purchase', 'merger']);
/** Of a deal the news is that it was agreed. */
const AGREED =
  /(?<!\p{L})(?:agreed|agrees|signed|einig(?:t|te|ten|en)|geeinigt|vereinbar\p{Ll}+|unterzeichne\p{Ll}+)(?!\p{L})/iu;
const PERFECT =
  /(?<!\p{L})(?:ha(?:t|ben|tte|tten)|wurden?|worden|ist|sind|has|have|had|was|were|been)(?!\p{L})/iu;

/** `sells`, `verkauft`, `hebt … an`; no infinitive. */
const FINITE = /^\p{L}+[st](?!\p{L})/iu;

/** A deal is spoken of by many names. */
const DEAL = new RegExp(
  `(?<!\\p{L})(?:${EVENTS.sale.noun}|${EVENTS.purchase.noun}|${EVENTS.merger.noun}|deal|transaction|transaktion)(?!\\p{L})`,
  'iu',
);

/** What the clauses of a sentence say has happened or may, and how far it has come. */
export function happeningsOf(sentence: string, clauses: readonly Part[]): Happening[] {
  const told = clauses.flatMap(({ text }) => eventsIn(text));
  if (told.length === 0) return [];
  const hedged = OPEN.test(sentence);
  const stems = new Set([
    ...clauses.flatMap((clause) => [...clause.stems]),
    ...(DEAL.test(sentence) ? ['deal'] : []),
  ]);
  return told.map(({ event, level, granted, form, text }) => {
    // Of a verb in two parts what stands between them is no part of it.
    const words = form.split(' ');
    const own = new Set(contentStems(`${words[0]} ${words.at(-1)}`));
    return {
      event,
      level,
      granted,
      about: new Set([...stems].filter((stem) => !own.has(stem))),
      hedged,
      text,
    };
  });
}

type Told = Pick<Happening, 'event' | 'level' | 'granted' | 'text'> & { form: string };

function eventsIn(clause: string): Told[] {
  return COMPILED.flatMap(({ event, past, participle, present, noun, wanted }) => {
    const verb = past?.exec(clause) ?? participle?.exec(clause) ?? present?.exec(clause);
    const found = verb ?? noun?.exec(clause) ?? wanted?.exec(clause);
    if (!found) return [];
    const level = levelOf(event, clause.replace(found[0], ' '), {
      done: past?.test(clause) === true || (participle?.test(clause) === true && PERFECT.test(clause)),
      verb: Boolean(verb),
      wanted: !verb && wanted?.test(clause) === true,
    });
    if (level === null) return [];
    const stated = level === 1 && Boolean(verb) && FINITE.test(found[0]) && !AHEAD.test(clause);
    return [{ event, level, granted: stated ? 2 : level, form: found[0], text: clause }];
  });
}

function levelOf(
  event: string,
  rest: string,
  { done, verb, wanted }: { done: boolean; verb: boolean; wanted: boolean },
): Happening['level'] | null {
  // What a judge denies was judged all the same.
  if (event === 'judgment' && done) return 2;
  if (wanted || OPEN.test(rest)) return 0;
  if (DEALS.has(event) && AGREED.test(rest)) return 2;
  if (AHEAD.test(rest)) return 1;
  if (done) return 2;
  return verb ? 1 : null;
}

/** What somebody who is still to decide has not done. */
const DECIDED: ReadonlySet<string> = new Set(['approval', 'rejection']);

/** What is told as further than the text has it, wherever that speaks of it. */
export function toldTooFar(own: readonly Happening[], given: readonly Happening[]): string[] {
  return own
    .filter(({ event, level, about, hedged }) => {
      if (hedged) return false;
      const related = given.filter((other) => [...about].some((stem) => other.about.has(stem)));
      const same = related.filter(
        (other) => other.event === event || (other.event === 'decision' && DECIDED.has(event)),
      );
      return same.length > 0 && same.every((other) => other.granted < level);
    })
    .map(({ text }) => text);
}

/** Any clause: whether it says that something may be, and whether its sentence leaves anything open. */
export type Telling = { stems: ReadonlySet<string>; maybe: boolean; hedged: boolean; text: string };
/** What only may be, whatever it is. */
const MAYBE =
  /(?<!\p{L})(?:(?:could|may|might)(?! not(?!\p{L}))|considering|weighing|exploring|looking at|reportedly|possibly|könnten?|dürften?|womöglich|möglicherweise|erwäg(?:t|en)|prüf(?:t|en))(?!\p{L})/iu;
/** So much of a clause must stand in another for both to tell the same. */
const SAME = 0.7;
const FEWEST_STEMS = 3;

export const isMaybe = (clause: string): boolean => MAYBE.test(clause);
export const isHedged = (sentence: string): boolean => OPEN.test(sentence) || MAYBE.test(sentence);

export function tellingsOf(sentence: string, clauses: readonly Part[]): Telling[] {
  const hedged = isHedged(sentence);
  return clauses.map(({ text, stems }) => ({ stems, maybe: MAYBE.test(text), hedged, text }));
}

/** What the text says only may be, told as what is. */
export function toldAsFact(own: readonly Telling[], given: readonly Telling[]): string[] {
  return own
    .filter(({ stems, hedged }) => {
      if (hedged || stems.size < FEWEST_STEMS) return false;
      const same = given.filter((other) => share(stems, other.stems) >= SAME);
      return same.length > 0 && same.every(({ maybe }) => maybe);
    })
    .map(({ text }) => text);
}
