import type { Example } from '../../props.ts';
import type { Props } from './Callout.astro';

const slots = {
	default: '<p>Il modulo va presentato entro venti giorni dal <a href="/trasloco/">trasloco</a>.</p>',
};

export const examples: Example<Props>[] = [
	{ name: 'note', props: { kind: 'note', kindLabel: 'Nota' }, slots },
	{ name: 'warning', props: { kind: 'warning', kindLabel: 'Attenzione', title: 'Termini brevi' }, slots },
	{ name: 'success', props: { kind: 'success', kindLabel: 'Fatto', title: 'Richiesta inviata' }, slots },
	{ name: 'danger', props: { kind: 'danger', kindLabel: 'Errore', title: 'Il servizio è sospeso' }, slots },
];
