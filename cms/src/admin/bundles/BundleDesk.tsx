'use client';

import { useState } from 'react';
import { Actions, type Wish } from './Actions.tsx';
import { AddParts } from './AddParts.tsx';
import {
	changeBundle,
	deleteBundle,
	type PartResult,
	previewOf,
	resultsIn,
	type ShownBundle,
} from './api.ts';
import { useFocusKept } from '../use-focus-kept.ts';
import { Naming } from './Naming.tsx';
import { PartList } from './PartList.tsx';
import { signOf, stateInWords } from './words.ts';

const done: Record<string, string> = {
	rename: 'Salvato.',
	add: 'Aggiunto al pacchetto.',
	remove: 'Tolto dal pacchetto.',
	submit: 'Mandato in revisione.',
	approve: 'Approvato.',
	'send-back': 'Rimandato indietro.',
	check: 'Controllato.',
	publish: 'Pubblicato: tutto insieme.',
	schedule: 'Programmato.',
	cancel: 'Programmazione annullata.',
	undo: 'Online c’è di nuovo ciò che c’era prima.',
};

function toldOf(wish: Wish, { results = [] }: ShownBundle): string {
	const refused = results.filter(({ reason }) => reason !== undefined).length;
	if (wish.do !== 'check') return done[wish.do] ?? '';
	return refused === 0 ? 'Controllato: va tutto bene.' : 'Controllato: qualcosa non va, vedi sotto.';
}

const nothing =
	'Il pacchetto è vuoto. Cerca qui sotto i contenuti che devono andare online insieme, oppure aggiungili dal loro modulo.';

/** One bundle: what is in it, what is to say about each part, and what can be done. */
export function BundleDesk({ first }: { first: ShownBundle }) {
	const [bundle, setBundle] = useState(first);
	const [results, setResults] = useState<PartResult[]>([]);
	const [told, setTold] = useState('');
	const [error, setError] = useState<string>();
	const [isBusy, setBusy] = useState(false);
	const toldPlace = useFocusKept<HTMLDivElement>(isBusy);
	const isFixed = bundle.state === 'scheduled' || bundle.state === 'published';

	async function wish(wanted: Wish): Promise<boolean> {
		setBusy(true);
		setTold('');
		const answer = await changeBundle(bundle.id, wanted);
		setBusy(false);
		setError(answer.error);
		if (!answer.value) {
			setResults(resultsIn(answer.details));
			return false;
		}
		setBundle(answer.value);
		setResults(answer.value.results ?? []);
		setTold(toldOf(wanted, answer.value));
		return true;
	}

	async function remove(): Promise<void> {
		setBusy(true);
		const answer = await deleteBundle(bundle.id);
		setBusy(false);
		setError(answer.error);
		if (answer.value) globalThis.location.assign('/admin/pacchetti');
	}

	return (
		<div className="portolano-bundle">
			<p className="portolano-bundle__up">
				<a href="/admin/pacchetti">Tutti i pacchetti</a>
			</p>
			<h1>{bundle.title}</h1>
			<p className="portolano-workflow__state" data-state={signOf(bundle)}>
				{stateInWords(bundle)}
			</p>
			{bundle.note !== '' && <p className="portolano-bundle__text">{bundle.note}</p>}
			<p className="portolano-bundle__note">Lo cura: {bundle.owner.name}</p>
			{bundle.notices.map((notice) => (
				<p key={notice} className="portolano-workflow__notice">
					{notice}
				</p>
			))}
			<div ref={toldPlace} tabIndex={-1}>
				<p role="status" className="portolano-bundle__told">
					{isBusy ? 'Un momento…' : told}
				</p>
				{error !== undefined && (
					<p role="alert" className="portolano-bundle__error">
						{error}
					</p>
				)}
			</div>
			<div className="portolano-bundle__columns">
				<div>
					<section aria-label="Contenuti del pacchetto">
						<h2>Contenuti</h2>
						{bundle.parts.length === 0 && <p>{nothing}</p>}
						<PartList
							{...{ parts: bundle.parts, results, isFixed, isBusy, isRefused: error !== undefined }}
							onChange={(part) => void wish({ do: 'add', parts: [part] })}
							onRemove={({ type, id }) => void wish({ do: 'remove', part: { type, id } })}
						/>
						{bundle.previews.length > 0 && (
							<p className="portolano-bundle__previews">
								Anteprima di tutto insieme:{' '}
								{bundle.previews.map(({ key, name, ...part }) => (
									<a key={key} href={previewOf(part, key)} target="_blank" rel="noreferrer">
										{name}
										<span className="portolano-hidden"> (anteprima in una scheda nuova)</span>
									</a>
								))}
							</p>
						)}
					</section>
					{!isFixed && (
						<AddParts
							{...{ parts: bundle.parts, isBusy }}
							onAdd={(part) => void wish({ do: 'add', parts: [part] })}
						/>
					)}
				</div>
				<div>
					<Actions {...{ bundle, isBusy }} onWish={wish} onDelete={() => void remove()} />
					<Naming {...{ bundle, isBusy }} onWish={wish} />
					<details className="portolano-bundle__more">
						<summary>Che cosa è successo</summary>
						<ul>
							{bundle.history.map(({ words, reason }, index) => (
								<li key={`${bundle.history.length - index}`}>
									{words}
									{reason !== undefined && `: ${reason}`}
								</li>
							))}
						</ul>
					</details>
				</div>
			</div>
		</div>
	);
}
