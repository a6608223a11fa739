import type { ShownAlert } from '../../alert-desk/shown-alerts.ts';
import type { AlertDeskState } from '../../alert-desk/state.ts';

/** Returns on which sites an alert is shown, in words after “su”. Sites on which the user has no role have no name here. */
export function sitesInWords(
	{ scope, owner, alsoOn }: Pick<ShownAlert, 'scope' | 'owner' | 'alsoOn'>,
	sites: AlertDeskState['sites'],
): string {
	if (scope === 'all') return 'tutti i siti';
	if (scope === 'body') return 'tutti i siti dell’ente';
	const names = new Map(sites.map(({ id, name }) => [id, name]));
	return [...new Set([owner, ...alsoOn])].map((id) => names.get(id) ?? 'un altro sito').join(', ');
}
