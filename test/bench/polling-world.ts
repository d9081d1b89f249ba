export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const WEEK = 7 * DAY;

/** A Sunday, 0 h UTC. */
export const START = Date.UTC(2026, 0, 4);

export type Random = () => number;

/** mulberry32: small, seeded, good enough for a simulation. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export type SimulatedFeed = { kind: string; times: number[] };

/** How often each habit occurs among a newsroom's thousand subscriptions. */
const HABITS: readonly {
  kind: string;
  share: number;
  publish: (weeks: number, random: Random) => number[];
}[] = [
  { kind: 'newsroom', share: 0.3, publish: newsroom },
  {
    kind: 'wire',
    share: 0.02,
    publish: (weeks, random) => poisson(weeks, random, () => between(random, 150, 400)),
  },
  { kind: 'bursty', share: 0.13, publish: bursty },
  { kind: 'hourly bot', share: 0.1, publish: bot },
  { kind: 'daily', share: 0.1, publish: daily },
  { kind: 'weekly blog', share: 0.23, publish: blog },
  { kind: 'dead', share: 0.12, publish: () => [] },
];

export function generateFeeds(count: number, weeks: number, seed: number): SimulatedFeed[] {
  const feeds: SimulatedFeed[] = [];
  for (const { kind, share, publish } of HABITS) {
    for (let i = 0; i < Math.round(count * share); i++) {
      const random = seeded(seed + feeds.length * 7919);
      feeds.push({ kind, times: publish(weeks, random).sort((a, b) => a - b) });
    }
  }
  return feeds;
}

function between(random: Random, low: number, high: number): number {
  return low + random() * (high - low);
}

/** Log-uniform: as many small as big ones on a scale of factors. */
function magnitude(random: Random, low: number, high: number): number {
  return low * (high / low) ** random();
}

/** Entries of a rate that may change by the hour; `ratePerDay` is asked for each hour. */
function poisson(weeks: number, random: Random, ratePerDay: (hour: Date) => number): number[] {
  const times: number[] = [];
  for (let hour = START; hour < START + weeks * WEEK; hour += HOUR) {
    const rate = ratePerDay(new Date(hour)) / 24;
    for (let at = -Math.log(1 - random()) / rate; at < 1; at += -Math.log(1 - random()) / rate) {
      times.push(hour + at * HOUR);
    }
  }
  return times;
}

/** Office hours of some time zone, a peak in the morning, thin weekends. */
function newsroom(weeks: number, random: Random): number[] {
  const perDay = magnitude(random, 8, 120);
  const zone = [1, 1, 1, 0, -5, -8, 8][Math.floor(random() * 7)] ?? 0;
  const opens = between(random, 5, 9);
  const closes = between(random, 17, 23);
  const weekend = between(random, 0.05, 0.4);
  const night = between(random, 0, 0.08);
  return poisson(weeks, random, (utc) => {
    const local = new Date(utc.getTime() + zone * HOUR);
    const hour = local.getUTCHours();
    const isOpen = hour >= opens && hour < closes;
    const peak = hour < opens + 3 ? 1.6 : 1;
    const day = local.getUTCDay() % 6 === 0 ? weekend : 1;
    return (perDay * 24 * day * (isOpen ? peak : night)) / (closes - opens);
  });
}

/** Nothing for hours, then a story that brings an entry every few minutes. */
function bursty(weeks: number, random: Random): number[] {
  const bursts = poisson(weeks, random, (utc) =>
    utc.getUTCHours() > 5 && utc.getUTCHours() < 21 ? 2.5 : 0.4,
  );
  return bursts.flatMap((start) => {
    const entries = Math.floor(between(random, 3, 12));
    return Array.from({ length: entries }, () => start + random() ** 1.5 * 90 * MINUTE);
  });
}

/** A scheduler that posts every hour, or every few, at its minute. */
function bot(weeks: number, random: Random): number[] {
  const every = [1, 1, 1, 2, 4][Math.floor(random() * 5)] ?? 1;
  const minute = Math.floor(random() * 60);
  const times: number[] = [];
  for (let at = START + minute * MINUTE; at < START + weeks * WEEK; at += every * HOUR) {
    if (random() < 0.97) times.push(at + random() * MINUTE);
  }
  return times;
}

/** The report before the market opens, or after it closes, give or take ten minutes. */
function daily(weeks: number, random: Random): number[] {
  const hour = between(random, 5, 20);
  const times: number[] = [];
  for (let day = START; day < START + weeks * WEEK; day += DAY) {
    const isWeekend = new Date(day).getUTCDay() % 6 === 0;
    if (!isWeekend || random() < 0.1) times.push(day + hour * HOUR + between(random, -10, 10) * MINUTE);
  }
  return times;
}

function blog(weeks: number, random: Random): number[] {
  const perWeek = magnitude(random, 0.3, 5);
  return poisson(weeks, random, (utc) => {
    const isAwake = utc.getUTCHours() >= 7 && utc.getUTCHours() < 22;
    return (perWeek / 7) * (isAwake ? 24 / 15 : 0.05);
  });
}
