import { APIError, type PayloadRequest } from 'payload';
import { keyOf } from '../publication/log/subject.ts';
import type { Plan } from '../publication/plan.ts';
import { togetherIn } from '../publication/together.ts';
import { openBundleOf } from './bundle.ts';

/** The document is a part of an open bundle: alone online it would be a half of it. */
class InBundle extends APIError {
	constructor(title: string) {
		super(
			`Non pubblicato: fa parte del pacchetto «${title}», e va online con tutto il pacchetto. ` +
				'Per pubblicarlo da solo, prima toglilo dal pacchetto. Nulla è cambiato.',
			409,
			undefined,
			true,
		);
	}
}

/**
 * Refuses the publication of a part of an open bundle on its own. Holds for every way in which people publish, since all go
 * through the publication log.
 * @throws InBundle
 */
export async function requireOutOfBundles(plan: Plan, req: PayloadRequest): Promise<void> {
	if (plan.change !== 'published' || !req.user || togetherIn(req).has(keyOf(plan.subject))) return;
	const bundle = await openBundleOf(plan.subject, req);
	if (bundle) throw new InBundle(bundle.title);
}
