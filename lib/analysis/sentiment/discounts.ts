import { has, type ReadToken } from './lexicon.ts';

/** How much each token counts: concession, condition, rumour and question take weight away. */
export function discountsOf(tokens: readonly ReadToken[], clause: readonly number[]): number[] {
  const weight = tokens.map(() => 1);
  const scale = (from: number, to: number, factor: number) => {
    for (let k = from; k < to; k++) weight[k] = (weight[k] ?? 1) * factor;
  };
  const clauseEnd = (i: number) => {
    let k = i;
    while (k < tokens.length && clause[k] === clause[i]) k++;
    return k;
  };
  const clauseStart = (i: number) => clause.indexOf(clause[i] ?? 0);
  const damped = new Set<number>();
  tokens.forEach((token, i) => {
    if (has(token, 'despite')) scale(i, concessionEnd(tokens, i, clauseEnd(i)), 0.15);
    else if (has(token, 'although') && !/^(?:while|whereas|während)$/.test(token.lower))
      scale(clauseStart(i), clauseEnd(i), 0.3);
    else if (has(token, 'but') && i > 2) scale(0, clauseStart(i), 0.6);
    else if (has(token, 'hedge', 'cond') && !damped.has(clause[i] ?? 0)) {
      damped.add(clause[i] ?? 0);
      scale(clauseStart(i), clauseEnd(i), has(token, 'cond') ? 0.5 : 0.7);
    }
  });
  if (tokens.at(-1)?.text === '?') scale(0, tokens.length, 0.5);
  return weight;
}

/** "Trotz Rekordumsatz fällt die Aktie": the phrase ends where the verb stands. */
function concessionEnd(tokens: readonly ReadToken[], i: number, limit: number): number {
  // A compound after "trotz" came apart: its second half is still the noun.
  const from = tokens[i + 2]?.start === tokens[i + 1]?.start ? i + 3 : i + 2;
  for (let k = from; k < limit; k++) if (has(tokens[k], 'up', 'down', 'raise', 'cut')) return k;
  return limit;
}
