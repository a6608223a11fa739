import type { ShownUses } from './api.ts';

/** For what the uses of a document are looked at. */
export type Purpose = 'know' | 'withdraw' | 'delete' | 'move' | 'replace';

const unused = 'Nessun altro contenuto lo usa, né online né in bozza';

/** What it means for others that nothing uses a document. */
const meaningsOfUnused: Record<Purpose, string> = {
	know: '.',
	withdraw: ': ritirarlo non toglie collegamenti ad altri.',
	delete: ': cancellarlo non toglie collegamenti ad altri.',
	move: ': spostarlo non cambia collegamenti di altri.',
	replace: '.',
};

/** What is told above the list of uses. */
export function headline(
	{ total, hidden }: Pick<ShownUses, 'total' | 'hidden'>,
	purpose: Purpose = 'know',
): string {
	if (total === 0 && hidden === 0) return `${unused}${meaningsOfUnused[purpose]}`;
	if (total === 0) return '';
	if (purpose === 'move')
		return total === 1
			? 'Lo usa un contenuto, e il suo collegamento lo segue:'
			: `Lo usano ${total} contenuti, e i loro collegamenti lo seguono:`;
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
