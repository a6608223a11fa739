import type { Finding } from '../finding.ts';

export function trap(path: string, name: string): Finding {
	return {
		rule: 'WCAG 2.1.2',
		where: `${path} · ${name}`,
		what: 'Con il tasto Tab non si esce da questo elemento.',
		cure: 'Il focus deve poter andare avanti e indietro con la sola tastiera.',
	};
}

export function unseen(path: string, name: string): Finding {
	return {
		rule: 'WCAG 2.4.7',
		where: `${path} · ${name}`,
		what: 'Non si vede quando l’elemento ha il focus.',
		cure: 'Dai all’elemento un contorno visibile quando riceve il focus.',
	};
}

export function covered(path: string, name: string): Finding {
	return {
		rule: 'WCAG 2.4.11',
		where: `${path} · ${name}`,
		what: 'L’elemento che ha il focus è coperto da un altro.',
		cure: 'Lascia spazio sotto le barre fisse, con scroll-padding.',
	};
}

export function notReached(path: string, name: string): Finding {
	return {
		rule: 'WCAG 2.1.1',
		where: `${path} · ${name}`,
		what: 'L’elemento non si raggiunge da tastiera.',
		cure: 'Usa un collegamento o un pulsante, senza tabindex negativo.',
	};
}
