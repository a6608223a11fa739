import type { Fault } from '../finding.ts';
import { isElsewhere } from './resources.ts';
import type { ScannedPage } from './scanned-page.ts';

const forDevelopers = 'Segnala il problema a chi sviluppa il sito.';

/**
 * Checks that the page has no inline scripts or styles (its policy would block them) and loads nothing from other
 * hosts, nor commands to the web server besides the places of alerts.
 */
export function policyFaults(page: ScannedPage): Fault[] {
	const faults: Fault[] = [];
	if (page.inlineScripts > 0) {
		faults.push(inline('<script>', 'La pagina contiene codice in linea, che il browser non eseguirà.'));
	}
	if (page.inlineStyles > 0) {
		faults.push(inline('<style>', 'La pagina contiene stili in linea, che il browser non applicherà.'));
	}
	for (const element of page.inlineAttributes) {
		faults.push(inline(element, 'Un elemento ha stile o codice in un attributo, che il browser ignorerà.'));
	}
	for (const element of page.serverCommands) {
		faults.push(inline(element, 'La pagina contiene un comando per il server web, che potrebbe eseguirlo.'));
	}
	return [...faults, ...thirdPartyFaults(page)];
}

function inline(element: string, what: string): Fault {
	return { rule: 'CSP', element, what, cure: forDevelopers };
}

function thirdPartyFaults({ links }: ScannedPage): Fault[] {
	return links
		.filter(({ kind, href }) => kind === 'resource' && isElsewhere(href))
		.map(({ href }) => ({
			rule: 'GDPR art. 25',
			element: href,
			what: 'La pagina carica qualcosa da un altro sito, che verrebbe a sapere chi la legge.',
			cure: 'Carica il file nel CMS e usa quello, oppure metti un semplice collegamento.',
		}));
}
