'use client';

import type { AlertDeskState } from '../../alert-desk/state.ts';
import { Choices } from './Choices.tsx';
import type { AlertForm } from './new-alert-form.ts';

interface WhereProps {
	state: AlertDeskState;
	form: AlertForm;
	change: (part: Partial<AlertForm>) => void;
}

/** Which sites show it: those that the officer picks, all of the body, or all; only what the officer's role covers. */
export function Where({ state, form, change }: WhereProps) {
	const owner = state.sites.find(({ id }) => id === form.owner);
	const ofBody = state.sites.filter(({ body }) => body === owner?.body);
	const options = [
		...(owner && state.bodies.includes(owner.body)
			? [{ value: 'body', label: `Tutti i siti dell’ente (${ofBody.length})` }]
			: []),
		...(state.mayReachAll ? [{ value: 'all', label: `Tutti i siti (${state.sites.length})` }] : []),
		{ value: 'chosen', label: 'Solo alcuni' },
	];
	return (
		<>
			<Choices
				legend="Dove si vede"
				name="scope"
				options={options}
				value={form.scope}
				onChange={(scope) => change({ scope: scope === 'all' || scope === 'body' ? scope : 'chosen' })}
			/>
			{form.scope === 'chosen' && <ChosenSites {...{ state, form, change }} />}
		</>
	);
}

function ChosenSites({ state, form: { owner, alsoOn }, change }: WhereProps) {
	const toggle = (id: string) =>
		change({ alsoOn: alsoOn.includes(id) ? alsoOn.filter((one) => one !== id) : [...alsoOn, id] });
	return (
		<fieldset className="portolano-alerts__choices">
			<legend>Siti</legend>
			{state.sites.map(({ id, name }) => (
				<label key={id}>
					<input
						type="checkbox"
						checked={id === owner || alsoOn.includes(id)}
						disabled={id === owner}
						onChange={() => toggle(id)}
					/>
					<span>{id === owner ? `${name} (ha la pagina)` : name}</span>
				</label>
			))}
		</fieldset>
	);
}
