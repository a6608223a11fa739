'use client';

import { Button } from '@payloadcms/ui';
import { type KeyboardEvent, useId, useState } from 'react';
import { makeBundle, type PartWish, type SiteChoice } from './api.ts';

interface Props {
	/** Sites for whose people the person may make bundles. */
	sites: readonly SiteChoice[];
	/** What the bundle has from the beginning. */
	parts?: readonly PartWish[];
	onMade: (id: string) => void;
}

/** Makes a bundle: a title is enough. */
export function NewBundle({ sites, parts = [], onMade }: Props) {
	const [title, setTitle] = useState('');
	const [owner, setOwner] = useState(sites[0]?.id ?? '');
	const [error, setError] = useState<string>();
	const [isBusy, setBusy] = useState(false);
	const id = useId();

	async function make(): Promise<void> {
		setBusy(true);
		const answer = await makeBundle({ title, owner, parts });
		setBusy(false);
		setError(answer.error);
		if (answer.value) onMade(answer.value.id);
	}

	/** The fields may stand in the form of a document, which the key must not save. */
	function onEnter(event: KeyboardEvent): void {
		if (event.key !== 'Enter') return;
		event.preventDefault();
		if (!isBusy && title.trim() !== '') void make();
	}

	return (
		<div className="portolano-bundle__new">
			<label htmlFor={`${id}-title`}>Titolo, per esempio «Festa di San Cataldo»</label>
			<input
				id={`${id}-title`}
				maxLength={120}
				value={title}
				onChange={({ target }) => setTitle(target.value)}
				onKeyDown={onEnter}
			/>
			{sites.length > 1 && (
				<>
					<label htmlFor={`${id}-site`}>Lo cura chi lavora su</label>
					<select id={`${id}-site`} value={owner} onChange={({ target }) => setOwner(target.value)}>
						{sites.map((site) => (
							<option key={site.id} value={site.id}>
								{site.name}
							</option>
						))}
					</select>
				</>
			)}
			<Button
				buttonStyle="primary"
				size="small"
				margin={false}
				disabled={isBusy || title.trim() === ''}
				onClick={() => void make()}
			>
				Crea il pacchetto
			</Button>
			{error !== undefined && (
				<p role="alert" className="portolano-bundle__error">
					{error}
				</p>
			)}
		</div>
	);
}
