/** How the time of a match grows with the length of an attack. */
import { type Attack, attacksOn } from './pattern-attacks.ts';

export type SlowPattern = { attack: Attack; characters: number; ms: number; growth: number };

/** A match that takes less is no danger, whatever its growth. */
const NOTICED_MS = 50;
const LONGEST = 100_000;
/** Time at four times the length: 4 where it is linear, 16 where it is quadratic. */
const SUPER_LINEAR = 8;

function timed(pattern: RegExp, { prefix, pump, suffix }: Attack, repetitions: number, runs = 1): number {
  const text = prefix + pump.repeat(repetitions) + suffix;
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    text.replace(pattern, '');
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

function tried(pattern: RegExp, attack: Attack): SlowPattern | null {
  const growthAt = (repetitions: number, ms: number) => ({
    attack,
    characters: attack.pump.length * repetitions,
    ms,
    growth: ms / Math.max(timed(pattern, attack, Math.ceil(repetitions / 4), 2), 0.01),
  });
  // In small steps first: an exponential pattern goes from nothing to for ever in one doubling.
  for (let repetitions = 8; repetitions < 32; repetitions += 2) {
    const ms = timed(pattern, attack, repetitions);
    if (ms > NOTICED_MS && timed(pattern, attack, repetitions) > NOTICED_MS) return growthAt(repetitions, ms);
  }
  for (let repetitions = 64; repetitions * attack.pump.length <= LONGEST; repetitions *= 4) {
    if (timed(pattern, attack, repetitions) <= NOTICED_MS) continue;
    const found = growthAt(repetitions, timed(pattern, attack, repetitions, 2));
    return found.ms > NOTICED_MS && found.growth > SUPER_LINEAR ? found : null;
  }
  return null;
}

/** The first attack under which a pattern takes more than linear time; null where none was found. */
export function findSlow(pattern: RegExp): SlowPattern | null {
  for (const attack of attacksOn(pattern)) {
    const slow = tried(pattern, attack);
    if (slow) return slow;
  }
  return null;
}
