import { BLOCK_PICTURES_MAX, type PageBlocksRule } from '@portolano/content-models';
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** Messages for the rules between blocks; `place` is the number of the block, counted from 1. */
const rules: Record<PageBlocksRule, (place: number) => string> = {
	'hero-first': (place) =>
		`Il blocco ${place} è un’apertura: può essere solo il primo, o subito dopo le allerte. Spostalo in cima, oppure toglilo.`,
	'one-search': (place) => `Il blocco ${place} è un’altra ricerca: una pagina ne ha una sola. Toglilo.`,
	pictures: () =>
		`I blocchi portano troppe immagini: una pagina ne prende al massimo ${BLOCK_PICTURES_MAX}, per aprirsi presto anche su un telefono. Togline qualcuna, o accorcia un elenco.`,
	texts: () =>
		'I blocchi hanno più testo di quanto ne prende una pagina, per aprirsi presto anche su un telefono. Accorcialo, oppure spostane una parte in un’altra pagina e collegala.',
};

const isRule = (name: unknown): name is PageBlocksRule =>
	typeof name === 'string' && Object.hasOwn(rules, name);

/** Returns the Italian message for a rule about the blocks of a page; undefined for any other issue. */
export function blockRule(issue: Issue): string | undefined {
	if (issue.code !== 'custom' || !issue.path.includes('blocks')) return undefined;
	const place = issue.path.findLast((segment) => typeof segment === 'number') ?? 0;
	const rule: unknown = issue.params?.['rule'];
	if (isRule(rule)) return rules[rule](place + 1);
	if (issue.path.at(-1) === 'order')
		return 'Solo gli eventi si ordinano per vicinanza: scegli un altro ordine, oppure elenca gli eventi.';
	if (issue.path.at(-1) === 'kind') return `Questo tipo di sito non prende il blocco ${place + 1}: toglilo.`;
	return undefined;
}
