/** How the time of a match grows with the length of an attack. */
import { type Attack, attacksOn } from './pattern-attacks.ts';

export type SlowPattern = { attack: Attack; characters: number; ms: number; growth: number };

/** A match that takes less is no danger, whatever its growth. */
const NOTICED_MS = 20;
const LONGEST = 60_000;
/** Time at four times the length: 4 where it is linear, 16 where it is quadratic. */
const SUPER_LINEAR = 8;
/** More than this for a passage is no linear or quadratic pattern, even on a busy machine. */
const PASSAGE_MS = 250;

/** Milliseconds of processor time: the machine may be busy with other things. The shortest of some runs. */
function timed(pattern: RegExp, { prefix, pump, suffix }: Attack, repetitions: number, runs = 1): number {
  const text = prefix + pump.repeat(repetitions) + suffix;
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const started = process.cpuUsage();
    text.replace(pattern, '');
    const { user, system } = process.cpuUsage(started);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** The time for a few repetitions, in small steps: exponential patterns go from nothing to for ever in one doubling. */
function explodes(pattern: RegExp, attack: Attack): SlowPattern | null {
  for (let repetitions = 8; repetitions < 32; repetitions += 2) {
    if (timed(pattern, attack, repetitions) <= NOTICED_MS) continue;
    const ms = timed(pattern, attack, repetitions, 3);
    if (ms > NOTICED_MS)
      return { attack, characters: attack.pump.length * repetitions, ms, growth: Infinity };
  }
  return null;
}

function growsTooFast(pattern: RegExp, attack: Attack): SlowPattern | null {
  for (let repetitions = 64; repetitions * attack.pump.length <= LONGEST; repetitions *= 2) {
    if (timed(pattern, attack, repetitions) <= NOTICED_MS) continue;
    const before = timed(pattern, attack, repetitions / 4, 3);
    const ms = timed(pattern, attack, repetitions, 3);
    const growth = ms / Math.max(before, 0.01);
    // Matchers have steps in their cost; what goes on growing is none.
    const slow =
      ms > NOTICED_MS &&
      growth > SUPER_LINEAR &&
      timed(pattern, attack, repetitions * 4, 2) > ms * SUPER_LINEAR;
    return slow ? { attack, characters: attack.pump.length * repetitions, ms, growth } : null;
  }
  return null;
}

function firstSlow(pattern: RegExp, judge: (attack: Attack) => SlowPattern | null): SlowPattern | null {
  for (const attack of attacksOn(pattern)) {
    const slow = explodes(pattern, attack) ?? judge(attack);
    if (slow) return slow;
  }
  return null;
}

/** The first attack found under which a pattern takes more than linear time; null where there is none. */
export const findSlow = (pattern: RegExp): SlowPattern | null =>
  firstSlow(pattern, (attack) => growsTooFast(pattern, attack));

/** The first attack found of about this many characters that keeps a pattern busy; null where there is none. */
export const slowOn = (pattern: RegExp, characters: number): SlowPattern | null =>
  firstSlow(pattern, (attack) => {
    // Growing, so that a pattern of a high degree is found before it takes for ever.
    for (let length = characters / 16; length <= characters; length *= 2) {
      const repetitions = Math.ceil(length / attack.pump.length);
      if (timed(pattern, attack, repetitions) <= PASSAGE_MS) continue;
      const ms = timed(pattern, attack, repetitions, 2);
      if (ms > PASSAGE_MS) return { attack, characters: length, ms, growth: Number.NaN };
    }
    return null;
  });
