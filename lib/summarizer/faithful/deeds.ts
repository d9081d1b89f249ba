/** Acts too grave to be made up: a summary may tell of one only where its article has a word for it. */

type Deed = {
  /** How a summary tells it; narrow, since what is found here can cost the summary. */
  told: RegExp;
  /** Any word an article may have for it, of either language: a summary need not be in the article's. */
  known: RegExp;
};

const words = (alternatives: string): RegExp => new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'iu');
const parts = (alternatives: string): RegExp => new RegExp(alternatives, 'iu');

const DEEDS: readonly Deed[] = [
  {
    told: words(
      'verkauft|verkaufen|verkaufte|veräußert|veräußern|sells|sold|selling|to sell|divests?|divested',
    ),
    known: parts(
      'verk[aä]uf|veräußer|absatz|abgeb|abgegeb|abgab|gibt|gab|trenn|getrennt|abst[oö]ß|abgestoß|losw|käufer|abnehmer|kauf|bestell|übern|sell|sold|sale|divest|dispos|buy|bought|purchas|acqui|offload|takeover|shed|part(?:s|ed|ing) with|spin|unload|order|deliver|liefer',
    ),
  },
  {
    told: words('verklagt|verklagte|verklagen|sues|sued|suing'),
    known: parts('klag|gericht|prozess|justiz|sue|suing|lawsuit|complaint|court|litigat|legal|case'),
  },
  {
    told: words('verurteilt|verurteilte|convicted|found guilty|schuldig gesprochen'),
    known: parts(
      'verurteil|urteil|schuldig|gericht|richter|strafe|convict|guilty|court|judge|jury|verdict|ruling|ruled|sentenc',
    ),
  },
  {
    told: words(
      'berufung eingelegt|legt berufung ein|revision eingelegt|appeals|appealed|to appeal|supreme court|bundesgerichtshof',
    ),
    known: parts(
      'berufung|revision|rechtsmittel|anfecht|instanz|beschwerde|gerichtshof|bgh|appeal|challeng|supreme|overturn',
    ),
  },
  {
    told: words(
      'insolvenz|insolvent|pleite|insolvenzantrag|bankruptcy|bankrupt|insolvency|chapter 11|gläubigerschutz|zahlungsunfähig',
    ),
    known: parts(
      'insolven|pleite|bankrott|konkurs|gläubiger|zahlungsunfähig|überschuld|bankrupt|chapter 11|chapter 7|creditor|administrat|receiver|restructur|sanier|schutzschirm|collaps|default',
    ),
  },
  {
    told: words(
      'zurückgetreten|tritt zurück|trat zurück|rücktritt|resigns|resigned|resignation|steps down|stepped down|entlassen worden|ousted',
    ),
    known: parts(
      'rücktritt|tritt|trat|zurückgetret|abberuf|abgelöst|ablös|verl[aä]ss|verließ|ausscheid|scheide|schied|weg|geht|gehen|ging|aufh[oö]r|nachfolg|niederleg|niedergelegt|abgang|wechsel|entl[aä]ss|entließ|gefeuert|rauswurf|resign|step|quit|leav|left|depart|oust|fire|dismiss|replac|retir|succe|exit|sack',
    ),
  },
  {
    told: words('streikt|streiken|streik|warnstreik|streiks|strikes?|walkout'),
    known: parts(
      'streik|ausstand|arbeitskampf|arbeitsniederleg|niederleg|niedergelegt|strike|striking|walkout|walk|stoppage|industrial action|struck',
    ),
  },
  {
    told: words('ruft (?:[^.]{0,60} )?zurück|rückruf|zurückgerufen|recalls|recalled|recalling'),
    known: parts('rückruf|zurück|recall|withdraw|pull'),
  },
  {
    told: words('kapitalerhöhung|rights issue|capital increase'),
    known: parts(
      'kapital|neue[rn]? aktien|bezugsrecht|frisches geld|capital|rights|new shares|issue|offering|raise|equity',
    ),
  },
  {
    told: words(
      'aktienrückkauf|rückkauf eigener aktien|kauft eigene aktien|buyback|share repurchase|buys back',
    ),
    known: parts(
      'rückkauf|zurückk|eigene[rn]? aktien|buy-?back|buys? back|bought back|buying back|repurchas|return',
    ),
  },
  {
    told: words('gewinnwarnung|profit warning'),
    known: parts(
      'warn|senk|kürz|kapp|prognose|ausblick|ziel|erwart|cut|lower|guidance|outlook|forecast|slash|reduc',
    ),
  },
  {
    told: words('börsengang|initial public offering|ipo|goes public|flotation'),
    known: parts('börse|ipo|public|float|list|debut|emission|flotation'),
  },
  {
    told: words('fusionieren|fusioniert|fusionierte|zusammenschluss|merges?|merged|merging|merger'),
    known: parts('fusion|zusammen|verschmelz|übern|merg|combin|tie-?up|takeover|acqui|union|join|bid|deal'),
  },
  {
    told: words('hackerangriff|cyberangriff|gehackt|hacked|cyberattack|cyber attack'),
    known: parts(
      'hack|cyber|angriff|angreif|datenleck|schadsoftware|ransom|attack|breach|malware|erpress|intru|stole',
    ),
  },
  {
    told: words('razzia|durchsucht|durchsuchte|durchsuchung|raided|raids?'),
    known: parts('razzia|durchsuch|raid|search|ermittl|fahnd'),
  },
  {
    // Not `betrug`: what a sum came to.
    told: words('betrugs\\p{L}*|wegen betrugs?|bilanzfälschung|fraud'),
    known:
      /Betrug|betrugs|[Bb]etrüg|[Tt]äusch|[Ff]älsch|[Uu]ntreue|[Ff]raud|[Dd]ecei|[Dd]ecept|[Mm]islead|[Ss]cam|[Mm]isstat|[Ee]mbezzl|[Ff]alsif|[Cc]rim/u,
  },
  {
    told: words(
      '(?:anleger|aktionäre|investoren) sollten|(?:investors|shareholders) should|raten zum (?:kauf|verkauf)|rät zum (?:kauf|verkauf)',
    ),
    known: parts(
      'sollt|rat|rät|empf|sollen|einstuf|votum|kursziel|should|recommend|advis|rating|rate|buy|sell|urge|target',
    ),
  },
];

/** What a sentence of a summary tells of such acts for which its article has no word. */
export function inventedDeeds(sentence: string, source: string): string[] {
  return DEEDS.flatMap(({ told, known }) => {
    const [found] = told.exec(sentence) ?? [];
    return found !== undefined && !known.test(source) ? [found] : [];
  });
}
