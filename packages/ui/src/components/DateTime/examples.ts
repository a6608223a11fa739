import type { DateText, Example } from '../../props.ts';

export const examples: Example<DateText>[] = [
	{ name: 'a day', props: { datetime: '2026-05-10', text: '10 maggio 2026' } },
];
