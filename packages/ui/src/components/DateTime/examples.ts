import type { DateText, Example } from '../../props.ts';

export const examples: Example<DateText>[] = [
	{ name: 'a day', says: ['“10 maggio 2026”'], props: { datetime: '2026-05-10', text: '10 maggio 2026' } },
];
