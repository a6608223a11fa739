import type { Fault } from '../finding.ts';
import type { Heading, ScannedPage } from './scanned-page.ts';

/**
 * Checks that there is one `h1`, that headings skip no level, that landmarks are in order and that tables have headers
 * (WCAG 1.3.1, 2.4.1, 2.4.6).
 */
export function structureFaults(page: ScannedPage): Fault[] {
	return [...mainHeadingFaults(page), ...headingFaults(page), ...landmarkFaults(page), ...tableFaults(page)];
}

function mainHeadingFaults({ headings }: ScannedPage): Fault[] {
	const count = headings.filter(({ level }) => level === 1).length;
	if (count === 1) return [];
	return [
		{
			rule: 'WCAG 1.3.1',
			element: '<h1>',
			what: count === 0 ? 'Manca il titolo principale (h1).' : `Ci sono ${count} titoli principali (h1).`,
			cure: 'La pagina deve avere un solo titolo principale; nel testo usa i titoli di livello inferiore.',
		},
	];
}

type Tables = Pick<ScannedPage, 'tables' | 'tablesWithHeaders'>;

/** Checks for headings without text and for skipped levels. */
export function headingFaults({ headings }: Pick<ScannedPage, 'headings'>): Fault[] {
	return headings.flatMap((heading, index) => {
		if (!heading.text) return [emptyHeading(heading)];
		const previous = headings[index - 1];
		return previous && heading.level > previous.level + 1 ? [jump(previous, heading)] : [];
	});
}

function emptyHeading({ level }: Heading): Fault {
	return {
		rule: 'WCAG 2.4.6',
		element: `<h${level}>`,
		what: 'C’è un titolo vuoto.',
		cure: 'Scrivi il titolo oppure eliminalo.',
	};
}

function jump(previous: Heading, { level, text }: Heading): Fault {
	return {
		rule: 'WCAG 1.3.1',
		element: `<h${level}> ${text}`,
		what: `Il titolo “${text}” è di livello ${level} ma viene dopo un livello ${previous.level}: un livello è saltato.`,
		cure: `Porta il titolo al livello ${previous.level + 1}.`,
	};
}

function landmarkFaults({ mains, headers, footers, navLabels }: ScannedPage): Fault[] {
	const faults: Fault[] = [];
	if (mains !== 1)
		faults.push(landmark('<main>', `La pagina ha ${mains} contenuti principali invece di uno.`));
	if (headers === 0) faults.push(landmark('<header>', 'Manca l’intestazione della pagina.'));
	if (footers === 0) faults.push(landmark('<footer>', 'Manca il piè di pagina.'));
	if (navLabels.length > 1 && new Set(navLabels.map((label) => label ?? '')).size < navLabels.length) {
		faults.push(
			landmark('<nav>', 'Due menu hanno lo stesso nome, o nessuno: chi non vede non li distingue.'),
		);
	}
	return faults;
}

function landmark(element: string, what: string): Fault {
	return {
		rule: 'WCAG 1.3.1',
		element,
		what,
		cure: 'Segnala il problema a chi sviluppa il sito: è nel modello della pagina.',
	};
}

/** Checks for tables without a header cell. */
export function tableFaults({ tables, tablesWithHeaders }: Tables): Fault[] {
	if (tables === tablesWithHeaders) return [];
	return [
		{
			rule: 'WCAG 1.3.1',
			element: '<table>',
			what: `${tables - tablesWithHeaders} tabelle non hanno celle di intestazione.`,
			cure: 'Usa la prima riga della tabella per i nomi delle colonne.',
		},
	];
}
