/** What kind of statement a signal is: the weight of each differs. */
export type SignalKind =
  | 'move'
  | 'figure'
  | 'tone'
  | 'expectation'
  | 'rating'
  | 'outlook'
  | 'amounts'
  | 'deal';
/** One statement with its worth to a holder: -1.5..1.5; `at` is the token that carries it. */
export type Signal = { at: number; value: number; kind: SignalKind };
