import type { Example } from '../../props.ts';
import type { Props } from './AlertBar.astro';

const props = {
	label: 'Allerta in corso',
	title: 'Temporali e vento forte',
	text: 'Evita i sottopassi e il lungomare. I parchi restano chiusi.',
	until: 'Fino alle 20:00 di domenica 10 maggio.',
	link: { text: 'Che cosa fare', href: '/allerte/temporali/' },
};

export const examples: Example<Props>[] = [
	{
		name: 'red',
		says: [
			'section “Allerta in corso”',
			'“Allerta rossa”',
			'“Temporali e vento forte”',
			'“Evita i sottopassi e il lungomare. I parchi restano chiusi.”',
			'“Fino alle 20:00 di domenica 10 maggio.”',
			'link “Che cosa fare” → /allerte/temporali/',
		],
		props: { ...props, level: 'red', levelLabel: 'Allerta rossa' },
	},
	{
		name: 'orange',
		says: [
			'section “Allerta in corso”',
			'“Allerta arancione”',
			'“Temporali e vento forte”',
			'“Evita i sottopassi e il lungomare. I parchi restano chiusi.”',
			'“Fino alle 20:00 di domenica 10 maggio.”',
			'link “Che cosa fare” → /allerte/temporali/',
		],
		props: { ...props, level: 'orange', levelLabel: 'Allerta arancione' },
	},
	{
		name: 'yellow',
		says: [
			'section “Allerta in corso”',
			'“Allerta gialla”',
			'“Temporali e vento forte”',
			'“Evita i sottopassi e il lungomare. I parchi restano chiusi.”',
			'“Fino alle 20:00 di domenica 10 maggio.”',
			'link “Che cosa fare” → /allerte/temporali/',
		],
		props: { ...props, level: 'yellow', levelLabel: 'Allerta gialla' },
	},
	{
		name: 'green',
		says: [
			'section “Allerta in corso”',
			'“Nessuna allerta”',
			'“Situazione ordinaria”',
			'“Evita i sottopassi e il lungomare. I parchi restano chiusi.”',
			'“Fino alle 20:00 di domenica 10 maggio.”',
			'link “Che cosa fare” → /allerte/temporali/',
		],
		props: { ...props, level: 'green', levelLabel: 'Nessuna allerta', title: 'Situazione ordinaria' },
	},
	{
		name: 'information',
		says: ['section “Avviso in corso”', '“Avviso”', '“Uffici chiusi venerdì 8 maggio”'],
		props: {
			level: 'info',
			levelLabel: 'Avviso',
			label: 'Avviso in corso',
			title: 'Uffici chiusi venerdì 8 maggio',
		},
	},
	{
		name: 'in a section',
		says: ['“Avviso”', '“Lavori al ponte”', '“Si passa da via del Molo.”'],
		props: {
			level: 'info',
			levelLabel: 'Avviso',
			title: 'Lavori al ponte',
			text: 'Si passa da via del Molo.',
		},
	},
];
