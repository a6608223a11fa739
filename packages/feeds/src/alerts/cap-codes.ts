import type { Risk } from '@portolano/content-models';
import type { AlertContent } from './alert-content.ts';

type Severity = AlertContent['severity'];

/** Codes of CAP 1.2 (OASIS, 3.2.2), as far as we write them. */
interface RiskCodes {
	categories: readonly ('Geo' | 'Met' | 'Safety' | 'Fire' | 'Health' | 'Env' | 'Transport')[];
	/** Type of the European weather services (Meteoalarm), for the risks that they know. */
	awareness?: string;
	/** It is seen to happen rather than forecast. */
	isObserved?: true;
}

const ofRisk = {
	idraulico: { categories: ['Met'], awareness: '12; flooding' },
	idrogeologico: { categories: ['Geo'] },
	temporali: { categories: ['Met'], awareness: '3; Thunderstorm' },
	vento: { categories: ['Met'], awareness: '1; Wind' },
	mareggiate: { categories: ['Met'], awareness: '7; coastalevent' },
	neve: { categories: ['Met'], awareness: '2; snow-ice' },
	'ondate-di-calore': { categories: ['Met', 'Health'], awareness: '5; high-temperature' },
	incendi: { categories: ['Fire'], awareness: '8; forest-fire' },
	sismico: { categories: ['Geo'], isObserved: true },
	maremoto: { categories: ['Geo'] },
	industriale: { categories: ['Safety', 'Env'], isObserved: true },
	trasporti: { categories: ['Transport'], isObserved: true },
	aria: { categories: ['Env', 'Health'] },
	sanitario: { categories: ['Health'] },
	'ordigno-bellico': { categories: ['Safety'], isObserved: true },
} as const satisfies Record<Risk, RiskCodes>;

/** The codes of a risk; an alert without one is of another category. */
export function codesOfRisk(
	risk: Risk | undefined,
): { categories: readonly string[] } & Omit<RiskCodes, 'categories'> {
	return risk === undefined ? { categories: ['Other'] } : ofRisk[risk];
}

/** The codes of each level: those that European weather services give to the same colours. */
export const codesOfLevel = {
	info: { severity: 'Minor', certainty: 'Likely' },
	yellow: {
		severity: 'Moderate',
		certainty: 'Possible',
		response: 'Monitor',
		awareness: '2; yellow; Moderate',
	},
	orange: { severity: 'Severe', certainty: 'Likely', response: 'Prepare', awareness: '3; orange; Severe' },
	red: { severity: 'Extreme', certainty: 'Likely', response: 'Execute', awareness: '4; red; Extreme' },
} as const satisfies Record<
	Severity,
	{ severity: string; certainty: string; response?: string; awareness?: string }
>;

const HOUR = 3_600_000;

/** When to act: at once if it has begun, soon within the hour (CAP 1.2, urgency). An inconvenience is never immediate. */
export function urgencyOf(
	{ severity, start }: Pick<AlertContent, 'severity' | 'start'>,
	sent: string,
): string {
	const ahead = Date.parse(start) - Date.parse(sent);
	if (ahead <= 0) return severity === 'info' ? 'Expected' : 'Immediate';
	return ahead <= HOUR ? 'Expected' : 'Future';
}
