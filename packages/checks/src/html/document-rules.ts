import type { Fault } from '../finding.ts';
import type { ScannedPage } from './scanned-page.ts';

/** Checks title, language, zoom (WCAG 2.4.2, 3.1.1, 1.4.4) and that identifiers are unique (HTML). */
export function documentFaults(page: ScannedPage): Fault[] {
	return [...titleFaults(page), ...languageFaults(page), ...zoomFaults(page), ...identifierFaults(page)];
}

function titleFaults({ title }: ScannedPage): Fault[] {
	if (title) return [];
	return [
		{ rule: 'WCAG 2.4.2', what: 'La pagina non ha un titolo.', cure: 'Scrivi il titolo del contenuto.' },
	];
}

function languageFaults({ language }: ScannedPage): Fault[] {
	if (language && /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(language)) return [];
	return [
		{
			rule: 'WCAG 3.1.1',
			element: '<html>',
			what: 'La lingua della pagina non è dichiarata.',
			cure: 'Chi sviluppa il sito deve mettere l’attributo lang, per esempio lang="it".',
		},
	];
}

function zoomFaults({ viewport = '' }: ScannedPage): Fault[] {
	const scale = /maximum-scale\s*=\s*([\d.]+)/.exec(viewport)?.[1];
	if (!/user-scalable\s*=\s*(no|0)/.test(viewport) && (scale === undefined || Number(scale) >= 5)) return [];
	return [
		{
			rule: 'WCAG 1.4.4',
			element: '<meta name="viewport">',
			what: 'La pagina impedisce di ingrandire il testo.',
			cure: 'Chi sviluppa il sito deve togliere user-scalable e maximum-scale.',
		},
	];
}

function identifierFaults({ ids }: ScannedPage): Fault[] {
	if (new Set(ids).size === ids.length) return [];
	const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
	return [...repeated].map((id) => ({
		rule: 'HTML',
		element: `#${id}`,
		what: `L’identificativo “${id}” compare più volte: i collegamenti interni e le etichette possono sbagliare.`,
		cure: 'Dai titoli diversi alle sezioni della pagina; se sono già diversi, segnala il problema a chi sviluppa il sito.',
	}));
}
