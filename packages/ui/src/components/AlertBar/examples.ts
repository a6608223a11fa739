import type { Example } from '../../props.ts';
import type { Props } from './AlertBar.astro';

const danger = {
	language: 'it',
	id: 'temporali',
	title: 'Temporali e vento forte',
	text: 'Evita i sottopassi e il lungomare. I parchi restano chiusi.',
	area: 'lungomare e città vecchia',
	from: Date.parse('2026-11-21T14:00:00+01:00'),
	until: Date.parse('2026-11-22T20:00:00+01:00'),
	href: '/allerte/temporali/',
	emergencyHref: '/emergenza/',
};

const content = [
	'“Temporali e vento forte”',
	'“Evita i sottopassi e il lungomare. I parchi restano chiusi.”',
	'“Dove: lungomare e città vecchia”',
	'“Dalle 14:00 di sabato 21 novembre”',
	'“Fino alle 20:00 di domenica 22 novembre”',
	'link “Che cosa fare” → /allerte/temporali/',
	'link “Numeri e aiuto” → /emergenza/',
];

export const examples: Example<Props>[] = [
	{
		name: 'red',
		says: ['section “Allerta rossa: Temporali e vento forte”', '“Allerta rossa”', ...content],
		props: { ...danger, level: 'red' },
	},
	{
		name: 'orange',
		says: ['section “Allerta arancione: Temporali e vento forte”', '“Allerta arancione”', ...content],
		props: { ...danger, level: 'orange' },
	},
	{
		name: 'yellow',
		says: ['section “Allerta gialla: Temporali e vento forte”', '“Allerta gialla”', ...content],
		props: { ...danger, level: 'yellow' },
	},
	{
		name: 'drill',
		says: [
			'section “PROVA: Allerta rossa: Temporali e vento forte”',
			'“PROVA”',
			'“Allerta rossa”',
			'“Temporali e vento forte”',
			'“È una prova: non c’è alcun pericolo e non devi fare nulla.”',
			...content.slice(1),
		],
		props: { ...danger, level: 'red', isDrill: true },
	},
	{
		name: 'service notice',
		says: [
			'section “Avviso di servizio: Anagrafe chiusa oggi”',
			'“Avviso di servizio”',
			'“Anagrafe chiusa oggi”',
			'“I certificati si chiedono online.”',
			'“Dalle 08:00 di sabato 21 novembre”',
			'“Fino alle 24:00 di sabato 21 novembre”',
			'link “Leggi l’avviso” → /allerte/anagrafe/',
		],
		props: {
			language: 'it',
			id: 'anagrafe',
			level: 'info',
			title: 'Anagrafe chiusa oggi',
			text: 'I certificati si chiedono online.',
			from: Date.parse('2026-11-21T08:00:00+01:00'),
			until: Date.parse('2026-11-22T00:00:00+01:00'),
			href: '/allerte/anagrafe/',
		},
	},
	{
		name: 'in Italian on an English page',
		says: [
			'section “Orange alert: Temporali e vento forte”',
			'“Orange alert”',
			'“Temporali e vento forte”',
			'“Evita i sottopassi e il lungomare. I parchi restano chiusi.”',
			'“Where: lungomare e città vecchia”',
			'“From 14:00 on Saturday 21 November”',
			'“Until 20:00 on Sunday 22 November”',
			'link “What to do” → /allerte/temporali/',
			'link “Numbers and help” → /emergenza/',
		],
		props: { ...danger, level: 'orange', language: 'en', lang: 'it' },
	},
];
