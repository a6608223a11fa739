import type { PayloadRequest } from 'payload';
import type { WaitingUnit } from '../publication/schedule/waiting-units.ts';
import type { Scope } from '../publication/scope.ts';
import { changeBundle, findBundles } from './bundle.ts';
import { outcomeOf, recordsOnline } from './outcome.ts';

type By = Scope & Partial<Pick<PayloadRequest, 'user'>>;

/**
 * To be called before the entries of a unit are carried out in the database; returns what is to be called after. If they are
 * those of a bundle, it is noted as published, with what was online before.
 */
export async function noteBundleOnline(
	[{ row, effect }]: WaitingUnit,
	scope: By,
): Promise<() => Promise<void>> {
	const { groupId } = row;
	const [bundle] = groupId ? await findBundles({ groupId: { equals: groupId } }, scope, 1) : [];
	if (!bundle) return () => Promise.resolve();
	const before = await recordsOnline(bundle.parts, scope);
	return async () => {
		const outcome = await outcomeOf(bundle.parts, before, scope);
		const written = { publishedAt: effect, outcome };
		await changeBundle(bundle, { what: 'published', written }, { user: null, ...scope });
	};
}
