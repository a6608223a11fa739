'use client';

import { type FormEvent, useId, useState } from 'react';
import type { Answer } from '../ask-cms.ts';
import {
	addFilter,
	removeFilter,
	renameFilter,
	type SavedFilter,
	type SavedFilters,
} from './saved-filters-api.ts';

interface Props extends Pick<SavedFilters, 'sites'> {
	list: string;
	/** What the list shows now, as the query of its address. */
	query: string;
	/** Whether that is a filter with a name. */
	isKnown: boolean;
	kept: readonly SavedFilter[];
	/** Takes an answer of the CMS; returns whether it was done. */
	take: (answer: Answer<SavedFilters>) => boolean;
}

const nameMax = 60;

function NewFilter({ list, query, sites, take }: Props) {
	const id = useId();
	const [name, setName] = useState('');
	const [site, setSite] = useState('');

	async function send(event: FormEvent): Promise<void> {
		event.preventDefault();
		const isKept = take(await addFilter({ list, name, query, ...(site !== '' && { site }) }));
		if (isKept) setName('');
	}

	return (
		<form onSubmit={(event) => void send(event)}>
			<label htmlFor={`${id}-name`}>Nome, per esempio «Scuole da tradurre»</label>
			<input
				id={`${id}-name`}
				required
				maxLength={nameMax}
				value={name}
				onChange={({ target }) => setName(target.value)}
			/>
			{sites.length > 0 && (
				<>
					<label htmlFor={`${id}-site`}>Chi lo vede</label>
					<select id={`${id}-site`} value={site} onChange={({ target }) => setSite(target.value)}>
						<option value="">Solo io</option>
						{sites.map((one) => (
							<option key={one.id} value={one.id}>
								Chi lavora su {one.name}
							</option>
						))}
					</select>
				</>
			)}
			<button type="submit" className="portolano-button">
				Salva il filtro
			</button>
		</form>
	);
}

function KeptFilter({ filter, take }: { filter: SavedFilter } & Pick<Props, 'take'>) {
	const id = useId();
	const [name, setName] = useState(filter.name);

	async function rename(event: FormEvent): Promise<void> {
		event.preventDefault();
		take(await renameFilter(filter.id, name));
	}

	return (
		<li>
			<form onSubmit={(event) => void rename(event)}>
				<label htmlFor={id}>
					Nome del filtro
					{filter.shared && <small> condiviso con {filter.shared.site}</small>}
				</label>
				<input
					id={id}
					required
					maxLength={nameMax}
					value={name}
					onChange={({ target }) => setName(target.value)}
				/>
				<button type="submit" className="portolano-button" disabled={name === filter.name}>
					Rinomina
				</button>
				<button
					type="button"
					className="portolano-button"
					onClick={() => void removeFilter(filter.id).then(take)}
				>
					Togli<span className="portolano-hidden"> il filtro {filter.name}</span>
				</button>
			</form>
		</li>
	);
}

/** Keeps what the list shows under a name; renames and removes the filters that were kept. */
export function KeepFilter(props: Props) {
	const { isKnown, kept, take } = props;
	const own = kept.filter(({ mayChange }) => mayChange);
	return (
		<details className="portolano-filters__keep">
			<summary>{isKnown ? 'Rinomina o togli un filtro…' : 'Salva questo filtro…'}</summary>
			{!isKnown && <NewFilter {...props} />}
			{own.length > 0 && (
				<ul>
					{own.map((filter) => (
						<KeptFilter key={filter.id} filter={filter} take={take} />
					))}
				</ul>
			)}
		</details>
	);
}
