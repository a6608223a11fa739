'use client';

import { useId } from 'react';
import type { AlertDeskState } from '../../alert-desk/state.ts';
import { type AlertForm, usualOffice } from './new-alert-form.ts';

interface DetailsProps {
	state: AlertDeskState;
	form: AlertForm;
	change: (part: Partial<AlertForm>) => void;
}

/** What has a sensible value already: area, English words, page, office, drill. */
export function Details({ state, form, change }: DetailsProps) {
	const [areaId, englishId, ownerId, officeId] = [useId(), useId(), useId(), useId()];
	const toOwner = (owner: string) =>
		change({ owner, alsoOn: form.alsoOn.filter((id) => id !== owner), office: usualOffice(state, owner) });
	return (
		<details className="portolano-alerts__details" open={form.office === '' || form.owner === ''}>
			<summary>Zona, inglese e altro (facoltativo)</summary>
			<label htmlFor={areaId}>Zona interessata (vuoto: tutto il territorio)</label>
			<input
				id={areaId}
				value={form.area}
				placeholder="Quartieri o strade"
				onChange={({ target }) => change({ area: target.value })}
			/>
			<label htmlFor={englishId}>La frase in inglese (vuoto: quella del modello)</label>
			<textarea
				id={englishId}
				rows={2}
				lang="en"
				value={form.english}
				onChange={({ target }) => change({ english: target.value })}
			/>
			<label htmlFor={ownerId}>Sito che ha la pagina</label>
			<select id={ownerId} value={form.owner} onChange={({ target }) => toOwner(target.value)}>
				{state.sites
					.filter(({ mayOwn }) => mayOwn)
					.map(({ id, name }) => (
						<option key={id} value={id}>
							{name}
						</option>
					))}
			</select>
			<label htmlFor={officeId}>A cura di</label>
			<select id={officeId} value={form.office} onChange={({ target }) => change({ office: target.value })}>
				{state.offices.length === 0 && <option value="">Nessun ufficio pubblicato: pubblicane uno</option>}
				{state.offices.map(({ id, name }) => (
					<option key={id} value={id}>
						{name}
					</option>
				))}
			</select>
			<label className="portolano-alerts__drill">
				<input
					type="checkbox"
					checked={form.isDrill}
					onChange={({ target }) => change({ isDrill: target.checked })}
				/>
				<span>È una prova: lo dice dovunque compare</span>
			</label>
		</details>
	);
}
