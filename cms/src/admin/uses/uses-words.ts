import type { ShownUses } from './api.ts';

/** What is told above the list of uses. */
export function headline({ total, hidden }: Pick<ShownUses, 'total' | 'hidden'>): string {
	if (total === 0 && hidden === 0)
		return 'Nessun altro contenuto lo usa, né in linea né in bozza: ritirarlo non toglie collegamenti ad altri.';
	if (total === 0) return '';
	return total === 1 ? 'Lo usa un contenuto:' : `Lo usano ${total} contenuti:`;
}

/** What is told below the list of uses, of those that are not in it. */
export function remarks({ total, hidden, isPartial }: ShownUses): string[] {
	const others =
		hidden === 1
			? `${total > 0 ? 'e un altro' : 'Lo usa un contenuto'} che non puoi vedere.`
			: `${total > 0 ? `e altri ${hidden}` : `Lo usano ${hidden} contenuti`} che non puoi vedere.`;
	return [
		...(hidden > 0 ? [others] : []),
		...(isPartial ? ['Le bozze sono troppe: sono state guardate le 5.000 modificate per ultime.'] : []),
	];
}
