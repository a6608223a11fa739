import { APIError } from 'payload';
import type { Dependants } from './dependants.ts';
import type { Current } from './log/entries.ts';
import type { SiteNames } from './sites.ts';
import { lineOf, useOf } from './use.ts';

const what = 'Non ritirato: altri contenuti pubblicati lo usano.';
const cure =
	'Togli i collegamenti, oppure spunta “Ritira anche se altri lo usano” (se lo fai nel modulo, salva anche la bozza) e riprova. Nulla è cambiato.';

/**
 * The error for a withdrawal that isn't forced, of a document that published documents use. The admin panel lists these
 * as links, from `data`; other clients read the list in the message.
 */
export class StillInUse extends APIError {
	constructor({ freed, bound }: Dependants, names: SiteNames) {
		const lines = (among: Current[]) => among.map(({ entry }) => lineOf(entry, names)).join('; ');
		const uses = (among: Current[]) => among.map(({ entry }) => useOf(entry, names));
		const lost = lines(freed);
		const gone = lines(bound);
		const message = [
			what,
			gone && `Non possono farne a meno e sarebbero ritirati insieme: ${gone}.`,
			lost && `Ne perderebbero il collegamento: ${lost}.`,
			cure,
		];
		const data = { what, cure, freed: uses(freed), bound: uses(bound) };
		super(message.filter(Boolean).join(' '), 409, data, true);
	}
}
