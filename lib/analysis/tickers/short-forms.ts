/** Later short forms of a full name: `Palo Alto Networks … Palo Alto`, `Wells Fargo … Wells`. */

import { COMMON_WORDS, FIRST_NAMES } from './data/words.ts';
import type { Company } from './directory.ts';
import { isElsewhere } from './evidence.ts';
import type { Findings } from './findings.ts';
import type { Placed } from './relevance.ts';
import type { Scene } from './scene.ts';
import { isCapitalised } from './tokens.ts';

/** First words of many names, which stand for none of them. */
const SHARED =
  /^(?:deutsche|american|united|general|international|first|bank|banco|banca|royal|national|british|china|japan|royal|south|north|new|global|societe|credit|swiss|schweizer|oesterreichische|austrian|norsk|svenska|hong|great|grand|san|saint|santa|los|las|the|dr|st|mitsubishi|sumitomo|mitsui|hyundai|samsung|tata|adani|bajaj|standard|charles|goldman|morgan|west|east|western|eastern|best|air|life|old|tokyo|nippon|hewlett|jpmorgan|bayerische|norddeutsche|heidelberg|hamburger|frankfurt|berlin|muenchener|koenig|johnson|advanced|applied|texas|palo|capital|energy|pacific|atlantic|southern|northern|central|las)$/;

/** Adds mentions by the first word of a name that stands in the text in full. */
export function shortForms(scenes: readonly Scene[], found: Findings): void {
  const owners = new Map<string, Company | null>();
  for (const [company, places] of found.companies)
    for (const word of new Set(places.map(firstWord)))
      if (word !== undefined)
        owners.set(word, owners.has(word) && owners.get(word) !== company ? null : company);
  if (owners.size === 0) return;
  for (const scene of scenes)
    for (const [at, unit] of scene.units.entries()) {
      const norm = unit.norm.replace(/'s$/, '');
      const company = owners.get(norm);
      if (!company || found.isCompanyAt(scene, at) || !isCapitalised(unit.text)) continue;
      const next = scene.units[at + 1];
      // Part of another name: `Wells Street`, `Siemens Gamesa`.
      if (next?.word && next.join === 'space' && isCapitalised(next.text) && scene.language !== 'de')
        continue;
      const end = unit.text.length > norm.length ? unit.end - 2 : unit.end;
      if (isElsewhere({ scene, first: at, last: at, start: unit.start, end, meanings: [] })) continue;
      const mention = {
        field: scene.field,
        start: unit.start,
        end,
        text: scene.text.slice(unit.start, end),
        rule: 'short-form',
      };
      found.addCompany(company, { mention, scene, first: at, last: at });
    }
}

function firstWord({ scene, first, last, mention }: Placed): string | undefined {
  if (last === first || mention.rule === 'brand') return undefined;
  const unit = scene.units[first];
  if (!unit || unit.norm.length < 4 || scene.units[first + 1]?.join === 'hyphen') return undefined;
  if (COMMON_WORDS.has(unit.norm) || FIRST_NAMES.has(unit.norm) || SHARED.test(unit.norm)) return undefined;
  return unit.norm;
}
