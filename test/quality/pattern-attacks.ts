/**
 * Strings that make a backtracking matcher work hard on a pattern: for each repetition in it, what is repeated,
 * over and over, behind what comes before it, and ended so that the match fails.
 */
import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';

export type Attack = { prefix: string; pump: string; suffix: string };

const CANDIDATES = [...'aA1 \n\t-.,:;"\'<>/()[]{}=!?#@&|%_+*€ü中\0x0'];
/** Characters that next to no pattern ends with; the second stops a `.` too. */
const SUFFIXES = ['\0', '\n\0'];
/** Repetitions with a bound cost a constant factor, however they are arranged. */
const UNBOUNDED = 1000;

function characters(node: AST.CharacterClass | AST.CharacterSet | AST.Character, flags: string): string[] {
  if (node.type === 'Character') return [String.fromCodePoint(node.value)];
  const one = new RegExp(`^(?:${node.raw})$`, flags);
  return CANDIDATES.filter((candidate) => one.test(candidate)).slice(0, 3);
}

/** A string that the node matches, as far as one is easily told. */
function sample(node: AST.Node, flags: string, choice = 0): string {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup': {
      const chosen = node.alternatives[choice % node.alternatives.length];
      return chosen ? sample(chosen, flags) : '';
    }
    case 'Alternative':
      return node.elements.map((element) => sample(element, flags)).join('');
    case 'Quantifier':
      return sample(node.element, flags, choice).repeat(Math.min(Math.max(node.min, 1), 50));
    case 'Character':
    case 'CharacterClass':
    case 'CharacterSet': {
      const found = characters(node, flags);
      return found[choice % found.length] ?? '';
    }
    default:
      return '';
  }
}

/** What matches everything that stands before a node. */
function before(node: AST.Node, flags: string): string {
  const { parent } = node;
  if (!parent) return '';
  if (parent.type !== 'Alternative') return before(parent, flags);
  const preceding: string[] = [];
  for (const element of parent.elements) {
    if (element === node) break;
    preceding.push(sample(element, flags));
  }
  return before(parent, flags) + preceding.join('');
}

export function attacksOn({ source, flags }: RegExp): Attack[] {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes('u') });
  const found = new Map<string, Attack>();
  const add = (prefix: string, pump: string) => {
    if (pump !== '')
      for (const suffix of SUFFIXES)
        found.set(JSON.stringify([prefix, pump, suffix]), { prefix, pump, suffix });
  };
  visitRegExpAST(pattern, {
    onQuantifierEnter(node) {
      if (node.max < UNBOUNDED) return;
      const prefix = before(node, flags);
      for (const choice of [0, 1, 2]) {
        const pump = sample(node.element, flags, choice);
        add('', pump);
        add(prefix, pump);
        add('', prefix + pump);
      }
    },
  });
  return [...found.values()];
}
