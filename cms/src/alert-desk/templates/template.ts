import { type alertSeverities, type Risk, riskAdvice } from '@portolano/content-models';
import { ground } from './ground.ts';
import { health } from './health.ts';
import { accidents } from './accidents.ts';
import type { AlertTemplate } from './types.ts';
import { water } from './water.ts';
import { weather } from './weather.ts';

type Level = Exclude<(typeof alertSeverities)[number], 'info'>;

/**
 * The texts of alerts by risk and level, in plain words after the campaigns of the Dipartimento della protezione civile
 * (iononrischio.gov.it). A line stands on the bar: what to do, in one sentence that holds wherever the risk is the same.
 */
const templates: Readonly<Record<Risk, AlertTemplate>> = {
	...water,
	...weather,
	...ground,
	...accidents,
	...health,
};

/** Returns the line of the bar and the advice of the page for a risk and a level. */
export function templateOf(risk: Risk, level: Level) {
	const { lines, whenRed } = templates[risk];
	const advice = riskAdvice[risk];
	const more = level === 'red' ? whenRed : { it: [], en: [] };
	return {
		line: lines[level],
		advice: { it: [...more.it, ...advice.it], en: [...more.en, ...advice.en] },
	};
}
