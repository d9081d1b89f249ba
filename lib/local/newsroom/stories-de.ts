import type { Story } from './story.ts';

/** Invented news about real companies: written for the sample, no advice to anyone. */
export const GERMAN_STORIES: readonly Story[] = [
  {
    path: '/boerse/siemens-hebt-prognose-an-70101',
    language: 'de',
    title: 'Siemens hebt die Prognose an – Auftragseingang überrascht',
    teaser: 'Der Technologiekonzern Siemens wird nach einem starken Schlussquartal zuversichtlicher.',
    author: 'Jana Petersen',
    published: '2026-11-20T08:15:00+01:00',
    body: `<p class="lead">Der Technologiekonzern Siemens wird nach einem starken Schlussquartal zuversichtlicher für das neue Geschäftsjahr. Der Auftragseingang kletterte um 14 Prozent auf 24,8 Milliarden Euro und damit deutlich stärker, als Analysten erwartet hatten.</p>
<p>Vor allem das Geschäft mit Rechenzentren und die Bahntechnik trieben das Wachstum. „Die Nachfrage ist breiter als vor einem Jahr“, sagte der Finanzvorstand am Freitag in München. Sollten Anleger bei Siemens jetzt sofort zugreifen? Die Antwort lesen Sie kostenlos in unserem Aktien-Report.</p>
<div class="inline-teaser"><p>Kaufen oder verkaufen? Hier weiterlesen…</p></div>
<h2>Höhere Dividende</h2>
<p>Die Aktionäre sollen eine Dividende von 5,50 Euro je Aktie erhalten, 30 Cent mehr als im Vorjahr. Für das laufende Jahr rechnet der Vorstand mit einem Umsatzplus von sechs bis acht Prozent.</p>
<p>Die Siemens-Aktie legte im frühen Xetra-Handel um 4,1 Prozent auf 242,30 Euro zu und führte damit den DAX an. Papiere der Tochter Siemens Healthineers traten dagegen auf der Stelle.</p>
<p>Lesen Sie auch: Diese drei Industriewerte stehen vor dem Ausbruch</p>`,
  },
  {
    path: '/boerse/bayer-gewinnwarnung-70102',
    language: 'de',
    title: 'Gewinnwarnung bei Bayer: Aktie bricht ein',
    teaser: 'Bayer senkt das Ergebnisziel wegen schwacher Geschäfte in der Agrarsparte.',
    author: 'Tobias Krahl',
    published: '2026-11-20T09:40:00+01:00',
    body: `<p>Der Pharma- und Agrarkonzern Bayer hat sein Ergebnisziel für 2026 gesenkt. Statt bis zu 10,1 Milliarden Euro erwartet das Management nur noch ein bereinigtes Ebitda von 9,2 bis 9,5 Milliarden Euro.</p>
<p>Als Gründe nannte der Konzern drei Punkte:</p>
<ul><li>sinkende Preise für Pflanzenschutzmittel in Brasilien,</li><li>höhere Rückstellungen für Rechtsstreitigkeiten in den USA,</li><li>einen schwächeren Dollar.</li></ul>
<p>An der Börse kam die Nachricht schlecht an. Die Bayer-Papiere brachen um 9,3 Prozent auf 24,15 Euro ein und waren damit der größte Verlierer im DAX. BASF-Aktien verloren 1,2 Prozent.</p>
<p>Melden Sie sich jetzt für unseren kostenlosen Börsen-Newsletter an und verpassen Sie keine Analyse mehr!</p>
<p>Analystin Ruth Ahlers von der Baader Bank strich ihre Kaufempfehlung und rät nun zum Halten. Das Kursziel senkte sie von 33 auf 26 Euro.</p>`,
  },
  {
    path: '/boerse/infineon-uebernahme-70103',
    language: 'de',
    title: 'Infineon kauft Sensorgeschäft – Konkurrent STMicro geht leer aus',
    teaser: 'Für rund 1,8 Milliarden Euro übernimmt Infineon eine Sparte eines japanischen Anbieters.',
    author: 'Mareike Voss',
    published: '2026-11-19T17:05:00+01:00',
    body: `<p>Der Chiphersteller Infineon (ISIN: DE0006231004) übernimmt für rund 1,8 Milliarden Euro das Sensorgeschäft eines japanischen Anbieters. Der Zukauf soll im zweiten Quartal 2027 abgeschlossen werden und den Gewinn je Aktie vom ersten Jahr an steigern.</p>
<p>Auch STMicroelectronics hatte nach Angaben aus Verhandlungskreisen geboten, war aber ausgestiegen. Infineons Finanzvorstand sprach von einem „fairen Preis“.</p>
<p class="ad">Anzeige: Mit diesem Turbo-Zertifikat setzen Sie gehebelt auf steigende Kurse (WKN: XX0AB1)</p>
<p>Die Anteilsscheine gewannen nachbörslich 2,4 Prozent.</p>`,
  },
  {
    path: '/boerse/commerzbank-plus-70104',
    language: 'de',
    title: 'Commerzbank: Was hinter dem Stellenabbau steckt',
    teaser:
      'Die Commerzbank will bis 2028 weitere 3.000 Stellen streichen. Betroffen ist vor allem die Zentrale in Frankfurt.',
    author: 'Henrik Dahl',
    published: '2026-11-19T06:00:00+01:00',
    paywalled: true,
    body: '<p>Die Commerzbank will bis 2028 weitere 3.000 Stellen streichen.</p>',
  },
  {
    path: '/boerse/lufthansa-streik-70105',
    language: 'de',
    title: 'Lufthansa-Piloten kündigen Streik an',
    teaser: 'Von Montag an wollen die Piloten der Lufthansa für drei Tage die Arbeit niederlegen.',
    content:
      '<p>Von Montag an wollen die Piloten der Lufthansa für drei Tage die Arbeit niederlegen. Das teilte die Gewerkschaft am Abend mit.</p><p>Die Airline sprach von einer „unnötigen Eskalation“ und will einen Sonderflugplan vorlegen. Die Aktie gab auf Tradegate 1,6 Prozent nach.</p>',
    author: 'dpa',
    published: '2026-11-18T20:30:00+01:00',
    gone: true,
    body: '',
  },
];
