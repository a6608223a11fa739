import type { InSomeLanguages } from '../languages.ts';
import type { Risk } from '../types/risks.ts';
import { accidentsAdvice } from './accidents.ts';
import { groundAdvice } from './ground.ts';
import { healthAdvice } from './health.ts';
import { waterAdvice } from './water.ts';
import { weatherAdvice } from './weather.ts';

/** What to do, step by step, in the languages in which it is written. */
type Advice = InSomeLanguages<readonly string[]>;

/**
 * What to do in each risk: the general guidance of the national campaigns (iononrischio.gov.it), in plain words. It holds in
 * every comune; what is particular to one is in its own content.
 */
export const riskAdvice: Readonly<Record<Risk, Advice>> = {
	...waterAdvice,
	...weatherAdvice,
	...groundAdvice,
	...accidentsAdvice,
	...healthAdvice,
};
