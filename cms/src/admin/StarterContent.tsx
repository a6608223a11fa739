'use client';

import { Button, ConfirmationModal, useDocumentInfo, useModal } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { type StarterAnswer, starterAnswer, starterLine } from './starter-lines.ts';

const removal = 'portolano-remove-starters';

const unreachable: StarterAnswer = {
	errors: ['Il CMS non risponde: controlla il collegamento e riprova. Nulla è cambiato.'],
};

/** Asks about the starter content of a site, or changes it. */
async function ask(site: string, method: 'GET' | 'POST' | 'DELETE'): Promise<StarterAnswer> {
	try {
		const address = `/api/starter-content?${new URLSearchParams({ site }).toString()}`;
		const response = await fetch(address, { method });
		return starterAnswer(await response.json());
	} catch {
		// No answer, or none that can be read.
		return unreachable;
	}
}

/** Shows which documents a new site begins with, makes those that it lacks, and takes those away that nobody changed. */
export function StarterContent() {
	const { id, hasPublishedDoc } = useDocumentInfo();
	const { openModal } = useModal();
	const [answer, setAnswer] = useState<StarterAnswer>();
	const [isWorking, setWorking] = useState(false);
	const site = id === undefined ? undefined : String(id);

	const run = useCallback(
		async (method: 'GET' | 'POST' | 'DELETE') => {
			if (site === undefined) return;
			setWorking(true);
			setAnswer(await ask(site, method));
			setWorking(false);
		},
		[site],
	);

	useEffect(() => {
		if (hasPublishedDoc) void run('GET');
	}, [hasPublishedDoc, run]);

	const starters = answer?.starters ?? [];
	const isMissing = starters.some(({ state }) => state === 'missing');
	const isRemovable = starters.some(({ state }) => state === 'unchanged');

	return (
		<section className="portolano-starters" aria-labelledby="portolano-starters-title">
			<h2 id="portolano-starters-title">Contenuti iniziali</h2>
			<p>
				Le pagine che la legge vuole su ogni sito e il menu principale, scritti con i dati dell’ente. Sono
				contenuti come gli altri: correggili quando vuoi, e fai leggere l’informativa a chi si occupa di
				privacy.
			</p>
			{!hasPublishedDoc && <p>Si possono creare dopo la pubblicazione del sito.</p>}
			<div role="status">
				<ul>
					{starters.map((starter) => {
						const { words, href } = starterLine(starter);
						return (
							<li key={starter.name}>
								{href === undefined ? starter.name : <a href={href}>{starter.name}</a>}: {words}
							</li>
						);
					})}
				</ul>
			</div>
			{answer?.errors && answer.errors.length > 0 && (
				<div role="alert">
					<ul className="portolano-status__fault">
						{answer.errors.map((error) => (
							<li key={error}>{error}</li>
						))}
					</ul>
				</div>
			)}
			<div className="portolano-starters__buttons">
				{isMissing && (
					<Button
						buttonStyle="secondary"
						margin={false}
						disabled={isWorking}
						onClick={() => void run('POST')}
					>
						{isWorking ? 'Un momento…' : 'Crea e pubblica quelli che mancano'}
					</Button>
				)}
				{isRemovable && (
					<Button
						buttonStyle="secondary"
						margin={false}
						disabled={isWorking}
						onClick={() => openModal(removal)}
					>
						Togli quelli mai modificati
					</Button>
				)}
			</div>
			<ConfirmationModal
				modalSlug={removal}
				heading="Togliere i contenuti iniziali?"
				body="Quelli che nessuno ha modificato vanno nel cestino e non sono più online. Dal cestino si possono riprendere."
				confirmLabel="Togli"
				onConfirm={() => void run('DELETE')}
			/>
		</section>
	);
}
