import { emergencyAreaKinds, risks, termOf } from '@portolano/content-models';
import { localize, type PageContext } from '../page-context.ts';
import { labelOf } from '../words/terms.ts';
import type { CodedArea } from './areas.ts';
import { isUnverifiedArea } from './unverified.ts';
import { civilProtectionWords } from './words.ts';

/** What must be known of an emergency area before going there. */
export interface AreaFacts {
	/** With its code on maps: “A1 · Piazza del Porto”. */
	readonly name: string;
	/** Kind and address. */
	readonly where: string;
	/** When not to go there, and that it was not verified. */
	readonly warnings: readonly string[];
}

export function areaFacts(context: PageContext, area: CodedArea): AreaFacts {
	const words = civilProtectionWords(context);
	const unfitFor = area.unfitFor.map((risk) => labelOf(context, termOf(risks, risk))).join(', ');
	return {
		name: `${area.code} · ${localize(context, area.title)}`,
		where: `${labelOf(context, termOf(emergencyAreaKinds, area.kind))}, ${area.address}`,
		warnings: [
			...(unfitFor === '' ? [] : [`${words.unfitFor}: ${unfitFor}`]),
			...(isUnverifiedArea(area) ? [words.unverified] : []),
		],
	};
}
