import type { Example } from '../../props.ts';
import type { Props } from './Callout.astro';

const slots = {
	default: '<p>Il modulo va presentato entro venti giorni dal <a href="/trasloco/">trasloco</a>.</p>',
};

export const examples: Example<Props>[] = [
	{
		name: 'note',
		says: [
			'“Nota”',
			'“Il modulo va presentato entro venti giorni dal”',
			'link “trasloco” → /trasloco/',
			'“.”',
		],
		props: { kind: 'note', kindLabel: 'Nota' },
		slots,
	},
	{
		name: 'warning',
		says: [
			'“Attenzione:”',
			'“Termini brevi”',
			'“Il modulo va presentato entro venti giorni dal”',
			'link “trasloco” → /trasloco/',
			'“.”',
		],
		props: { kind: 'warning', kindLabel: 'Attenzione', title: 'Termini brevi' },
		slots,
	},
	{
		name: 'success',
		says: [
			'“Fatto:”',
			'“Richiesta inviata”',
			'“Il modulo va presentato entro venti giorni dal”',
			'link “trasloco” → /trasloco/',
			'“.”',
		],
		props: { kind: 'success', kindLabel: 'Fatto', title: 'Richiesta inviata' },
		slots,
	},
	{
		name: 'danger',
		says: [
			'“Errore:”',
			'“Il servizio è sospeso”',
			'“Il modulo va presentato entro venti giorni dal”',
			'link “trasloco” → /trasloco/',
			'“.”',
		],
		props: { kind: 'danger', kindLabel: 'Errore', title: 'Il servizio è sospeso' },
		slots,
	},
];
