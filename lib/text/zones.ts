/** Minutes east of UTC of the zones that feeds and pages name, in lower case (RFC 822, Europe, a few of Asia and Oceania). */
const ZONE_MINUTES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    z: 0,
    ut: 0,
    utc: 0,
    gmt: 0,
    wet: 0,
    west: 60,
    bst: 60,
    ist: 330,
    cet: 60,
    mez: 60,
    met: 60,
    cest: 120,
    mesz: 120,
    mest: 120,
    eet: 120,
    eest: 180,
    msk: 180,
    est: -300,
    edt: -240,
    cst: -360,
    cdt: -300,
    mst: -420,
    mdt: -360,
    pst: -480,
    pdt: -420,
    ast: -240,
    adt: -180,
    nst: -210,
    ndt: -150,
    akst: -540,
    akdt: -480,
    hst: -600,
    jst: 540,
    kst: 540,
    hkt: 480,
    sgt: 480,
    aest: 600,
    aedt: 660,
    nzst: 720,
    nzdt: 780,
  }),
);

/** What Americans write all year round: standard or summer time, as the day is. */
const AMERICAN: ReadonlyMap<string, number> = new Map(
  Object.entries({ et: -300, ct: -360, mt: -420, pt: -480 }),
);

/** Minutes east of UTC of a zone by its name, at a local time given as if it were UTC; undefined for other words. */
export function minutesEast(name: string, local: number): number | undefined {
  const standard = AMERICAN.get(name.toLowerCase());
  if (standard !== undefined) return standard + (isAmericanSummer(local) ? 60 : 0);
  return ZONE_MINUTES.get(name.toLowerCase());
}

/** Since 2007 from the second Sunday of March to the first of November, each at 02:00 local time. */
function isAmericanSummer(local: number): boolean {
  const year = new Date(local).getUTCFullYear();
  return local >= sunday(year, 2, 8) && local < sunday(year, 10, 1);
}

/** 02:00 on the first Sunday from that day of the month on. */
function sunday(year: number, month: number, from: number): number {
  const first = new Date(Date.UTC(year, month, from, 2));
  return first.getTime() + ((7 - first.getUTCDay()) % 7) * 86_400_000;
}
