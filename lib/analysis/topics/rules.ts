import type { TopicName } from '../../model.ts';
import { ANALYST_RATING } from './analyst-rating.ts';
import { CAPITAL_RAISE } from './capital-raise.ts';
import { CENTRAL_BANK } from './central-bank.ts';
import { COMMODITIES } from './commodities.ts';
import { CRYPTO } from './crypto.ts';
import { DIVIDEND_BUYBACK } from './dividend-buyback.ts';
import { EARNINGS } from './earnings.ts';
import { GUIDANCE } from './guidance.ts';
import { INSOLVENCY } from './insolvency.ts';
import { IPO } from './ipo.ts';
import { LABOUR } from './labour.ts';
import { LEGAL_REGULATORY } from './legal-regulatory.ts';
import { MACRO } from './macro.ts';
import { MANAGEMENT } from './management.ts';
import { MERGERS_ACQUISITIONS } from './mergers-acquisitions.ts';
import { PRODUCT } from './product.ts';
import type { TopicRules } from './rule.ts';

/** How each topic shows in a sentence, by language. */
export const TOPIC_RULES: Readonly<Record<TopicName, TopicRules>> = {
  earnings: EARNINGS,
  guidance: GUIDANCE,
  'mergers-acquisitions': MERGERS_ACQUISITIONS,
  'analyst-rating': ANALYST_RATING,
  'dividend-buyback': DIVIDEND_BUYBACK,
  management: MANAGEMENT,
  product: PRODUCT,
  'legal-regulatory': LEGAL_REGULATORY,
  'capital-raise': CAPITAL_RAISE,
  insolvency: INSOLVENCY,
  macro: MACRO,
  'central-bank': CENTRAL_BANK,
  commodities: COMMODITIES,
  crypto: CRYPTO,
  ipo: IPO,
  labour: LABOUR,
};
