import type { PollHints } from '../model.ts';

const PERIOD_MINUTES: Record<string, number> = {
  hourly: 60,
  daily: 1440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
};
/** The longest period a feed can name is a year; past that, and under a minute, nobody meant what stands there. */
const SENSIBLE = { least: 1, most: 525_600 };
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** What a feed says about its own rhythm, as it wrote it. */
type RawHints = {
  ttl: string | null;
  period: string | null;
  frequency: string | null;
  /** The contents of `skipHours` and `skipDays`, separated by blanks. */
  hours: string | null;
  days: string | null;
  hub: string | null;
  self: string | null;
};

/** Reads `ttl` (minutes), the syndication module, skipHours and skipDays; nonsense counts as nothing said. */
export function pollHints({ ttl, period, frequency, hours, days, hub, self }: RawHints): PollHints {
  const perPeriod = Math.max(1, Number.parseInt(frequency ?? '1', 10) || 1);
  const base = PERIOD_MINUTES[period?.trim().toLowerCase() ?? ''] ?? Number.NaN;
  const stated = [Number.parseFloat(ttl ?? ''), base / perPeriod];
  const skipHours = (hours ?? '')
    .split(' ')
    .filter((hour) => /^\d{1,2}$/.test(hour) && Number(hour) <= 24)
    // Netscape's RSS 0.91 counts to 24 where it means midnight.
    .map((hour) => Number(hour) % 24);
  const skipDays = (days ?? '')
    .split(' ')
    .map((day) => DAYS.indexOf(day.slice(0, 3).toLowerCase()))
    .filter((day) => day >= 0);
  return {
    intervalMinutes: stated.find((minutes) => minutes >= SENSIBLE.least && minutes <= SENSIBLE.most) ?? null,
    // A feed that skips every hour or day has misread the field.
    skipHours: new Set(skipHours).size >= 24 ? [] : [...new Set(skipHours)],
    skipDays: new Set(skipDays).size >= 7 ? [] : [...new Set(skipDays)],
    hub: hub && URL.canParse(hub) ? hub : null,
    self: self && URL.canParse(self) ? self : null,
  };
}
