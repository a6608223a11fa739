import { inLanguage, type Language, risks, termOf } from '@portolano/content-models';
import { areasOf } from '../civil-protection/areas.ts';
import { isUnverifiedArea } from '../civil-protection/unverified.ts';
import { civilProtectionWords } from '../civil-protection/words.ts';
import { hrefOf } from '../links/hrefs.ts';
import type { PageContext } from '../page-context.ts';
import { labelOf } from '../words/terms.ts';

/** Returns where people wait for rescuers: each area with what must be known before going there. */
export function waitingAreas(context: PageContext, language: Language) {
	const spoken = { ...context, language };
	return areasOf(spoken)
		.filter(({ kind }) => kind === 'attesa')
		.map((area) => ({
			name: inLanguage(area.title, language).value,
			address: area.address,
			href: hrefOf(spoken, area, language),
			unfitFor: area.unfitFor.map((risk) => labelOf(spoken, termOf(risks, risk))).join(', '),
			warning: isUnverifiedArea(area) ? civilProtectionWords(spoken).unverified : undefined,
		}));
}
