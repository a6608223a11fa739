import type { Example } from '../../props.ts';
import type { Props } from './QuoteBand.astro';

const text = 'Il porto si sveglia prima della città: alle quattro le reti sono già in acqua.';

export const examples: Example<Props>[] = [
	{
		name: 'with its source',
		says: [`“${text}”`, '“Anna, pescatrice”'],
		props: { text, source: 'Anna, pescatrice' },
	},
	{ name: 'on a dark band', says: [`“${text}”`], props: { text, band: 'dark' } },
];
