import type { Fault } from '../finding.ts';
import type { PageLink, ScannedPage } from './scanned-page.ts';

/** Link texts that don't describe their target. */
const vague =
	/^(qui|clicca( qui)?|leggi( tutto| di più)?|link|vai|scopri( di più)?|continua|here|click here|read more)[.…]?$/i;

/** Checks that links describe their target and have one (WCAG 2.4.4, 2.1.1). */
export function linkFaults({ links }: Pick<ScannedPage, 'links'>): Fault[] {
	return links.filter(({ kind }) => kind === 'link').flatMap(faultsOf);
}

function faultsOf({ href, text }: PageLink): Fault[] {
	const element = `<a href="${href}">`;
	if (!text) {
		return [
			{
				rule: 'WCAG 2.4.4',
				element,
				what: 'Un collegamento non ha testo.',
				cure: 'Scrivi dove porta il collegamento.',
			},
		];
	}
	if (vague.test(text)) {
		return [
			{
				rule: 'WCAG 2.4.4',
				element,
				what: `Il collegamento “${text}” non dice dove porta.`,
				cure: 'Usa come testo il nome della pagina o del documento, per esempio “Modulo di richiesta (PDF, 120 kB)”.',
			},
		];
	}
	return href === '' || href === '#' || /^\s*javascript:/i.test(href) ? [deadEnd(element)] : [];
}

function deadEnd(element: string): Fault {
	return {
		rule: 'WCAG 2.1.1',
		element,
		what: 'Un collegamento non porta da nessuna parte.',
		cure: 'Scegli la pagina o il documento a cui deve portare, oppure toglilo.',
	};
}
