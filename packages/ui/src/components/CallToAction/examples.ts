import type { Example } from '../../props.ts';
import type { Props } from './CallToAction.astro';

const words = {
	title: 'Hai visto una buca?',
	text: 'Segnalala: la mandiamo all’ufficio che se ne occupa e ti diciamo come va a finire.',
	action: { text: 'Segnala un disservizio', href: '/segnalazione-disservizio/' },
};
const says = [
	`heading 2 “${words.title}”`,
	`“${words.text}”`,
	'link “Segnala un disservizio” → /segnalazione-disservizio/',
];

export const examples: Example<Props>[] = [
	{ name: 'on a dark band', says, props: words },
	{ name: 'on a tinted band', says, props: { ...words, band: 'tint' } },
];
