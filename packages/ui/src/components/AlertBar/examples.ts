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
	{ name: 'red', props: { ...props, level: 'red', levelLabel: 'Allerta rossa' } },
	{ name: 'orange', props: { ...props, level: 'orange', levelLabel: 'Allerta arancione' } },
	{ name: 'yellow', props: { ...props, level: 'yellow', levelLabel: 'Allerta gialla' } },
	{
		name: 'green',
		props: { ...props, level: 'green', levelLabel: 'Nessuna allerta', title: 'Situazione ordinaria' },
	},
	{
		name: 'information',
		props: {
			level: 'info',
			levelLabel: 'Avviso',
			label: 'Avviso in corso',
			title: 'Uffici chiusi venerdì 8 maggio',
		},
	},
];
