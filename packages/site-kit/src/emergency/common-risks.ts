import type { Risk } from '@portolano/content-models';

/** The most common emergencies, whose advice is on the emergency page itself. */
export const commonRisks: readonly Risk[] = [
	...(['idraulico', 'vento', 'mareggiate', 'ondate-di-calore'] as const),
	...(['incendi', 'sismico', 'maremoto', 'industriale'] as const),
];
