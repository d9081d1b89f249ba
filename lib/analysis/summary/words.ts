/** Function words of German and English news: they say nothing about what a text is about. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against ago all almost along already also although always am among an and another any
  anyone anything are aren't around as at away back be became because become been before began behind being below
  between both but by came can cannot come could couldn't day days despite did didn't do does doesn't doing done don't
  down due during each either else enough even ever every few following for former from further get getting given go
  going got had hadn't has hasn't have haven't having he he's her here hers herself him himself his how however i i'm if
  in including into is isn't it it's its itself just last later least less let like likely made make making many may me
  mean meanwhile might month months more most much must my near nearly need neither never new next no nor not now of off
  often on once one only onto or other others our out over own part per perhaps put quite rather really s said same say
  saying says see seem seemed seen several shall she should shouldn't since so some something soon still such t take taken
  than that that's the their them themselves then there there's therefore these they they're thing things think this those
  though three through thus time times to today together told too took toward towards two under until up upon us use used
  using very via want was wasn't way we we've week weeks well went were weren't what when where whether which while who
  whom whose why will with within without won't would wouldn't year years yesterday yet you your ve re ll d m mr mrs ms dr
  ab aber alle allein allem allen aller allerdings alles als also am an ander andere anderem anderen anderer anderes anders
  angaben auch auf aufgrund aus außer außerdem bei beim beide beiden bereits besonders bevor bin bis bisher bislang bzw da
  dabei dadurch dafür dagegen daher dahin damals damit danach daneben dann daran darauf daraus darf darin darüber darum
  darunter das dass davon davor dazu dein deine dem den denen denn dennoch der deren derzeit des deshalb dessen deutlich
  die dies diese dieselbe diesem diesen dieser dieses doch dort drei du durch dürfen dürfte ebenfalls ebenso ein eine einem
  einen einer eines einige einigen einiger einmal er erst erste ersten es etwa etwas euch eure fast für ganz gar gegen
  gegenüber geht gemäß genau gerade gibt gilt ging gleich gut habe haben hat hatte hatten heute hier hin hinter hinzu ich
  ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem indes infolge innerhalb ins insgesamt ist ja je jede
  jedem jeden jeder jedes jedoch jetzt jüngst kam kann kaum kein keine keinem keinen keiner können könnte könnten kommen
  kommt künftig lassen laut liegt ließ machen macht man mehr mein meine mit mittlerweile möglich muss müssen musste müsste
  nach nachdem nahe neben nicht nichts noch nun nur ob oder offenbar ohne per rund sagen sagt sagte schon sehr sei seien
  sein seine seinem seinen seiner seines seit seitdem selbst sich sie sieht sind so sodass sogar solche soll sollen sollte
  sollten somit sondern sowie sowohl stand statt steht teilte tun über überhaupt um und uns unser unsere unter vergangen
  vergangenen viel viele vielen vom von vor wann war waren warum was weder wegen weil weiter weitere weiteren weiterhin
  welche welchem welchen welcher wenig weniger wenn wer werde werden wie wieder will wir wird wo wobei wohl wollen wollte
  womit worden wurde wurden während zu zudem zuletzt zum zunächst zur zurück zusammen zuvor zwar zwei zwischen zwölf
  jahr jahre jahren jahres tag tage tagen woche wochen monat monate monaten uhr prozent percent euro dollar`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const WORD = /[\p{L}\p{N}]+(?:[.,’'-][\p{L}\p{N}]+)*/gu;

/** Inflection matters little to what a sentence is about: German and English words agree in their beginnings. */
const STEM_LENGTH = 7;

/** The content words of a text as comparable stems, in order, repeats kept. */
export function contentStems(text: string): string[] {
  const stems: string[] = [];
  for (const [word] of text.matchAll(WORD)) {
    const lower = word.toLowerCase().replace(/['’]s$/u, '');
    if (STOP_WORDS.has(lower) || (lower.length === 1 && !/\p{N}/u.test(lower))) continue;
    stems.push(
      /\p{N}/u.test(lower)
        ? lower
        : lower.slice(0, STEM_LENGTH).replace(/(?<=\p{L}{3})(?:es|en|er|e|s|n)$/u, ''),
    );
  }
  return stems;
}

export function isStopWord(lowerCaseWord: string): boolean {
  return STOP_WORDS.has(lowerCaseWord);
}

/** Which part of `wanted` stands in `found`, 0..1. */
export function share(wanted: ReadonlySet<string>, found: ReadonlySet<string>): number {
  if (wanted.size === 0) return 0;
  let both = 0;
  for (const stem of wanted) if (found.has(stem)) both += 1;
  return both / wanted.size;
}
