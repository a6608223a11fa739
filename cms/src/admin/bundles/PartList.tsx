'use client';

import { useState } from 'react';
import { previewOf, type PartResult, type PartWish, type ShownPart } from './api.ts';
import { WithdrawPart } from './WithdrawPart.tsx';
import { withdrawalInWords } from './words.ts';

interface Props {
	parts: readonly ShownPart[];
	/** What a check, or a refusal, said of each part. */
	results: readonly PartResult[];
	/** Whether they are those of a refusal, after which all is as it was. */
	isRefused: boolean;
	isFixed: boolean;
	isBusy: boolean;
	onChange: (wish: PartWish) => void;
	onRemove: (part: ShownPart) => void;
}

function resultFor({ type, id }: ShownPart, results: readonly PartResult[]): PartResult | undefined {
	return results.find((one) => one.type === type && one.id === id);
}

const details = ({ noun, site, state }: ShownPart) =>
	[noun, site, state].filter((one) => one !== '').join(' · ');

function Result({ result, isRefused }: { result: PartResult | undefined } & Pick<Props, 'isRefused'>) {
	if (!result) return null;
	const fit = isRefused ? '✓ Va bene, ed è rimasto com’era' : '✓ Va bene';
	if (result.reason === undefined) return <p className="portolano-bundle__fit">{fit}</p>;
	return <p className="portolano-bundle__reason">{result.reason}</p>;
}

function Part({
	part,
	result,
	isRefused,
	isFixed,
	isBusy,
	onChange,
	onRemove,
}: Omit<Props, 'parts' | 'results'> & { part: ShownPart; result: PartResult | undefined }) {
	const { type, id, title, action, isOnline, mayOpen, notes, withdrawal } = part;
	const [isAsking, setAsking] = useState(false);
	const mayWithdraw = isOnline || action === 'withdraw';
	const stays = withdrawal?.kind === 'outdated' ? 'Resta con un avviso' : 'Viene ritirato';
	const becomes = action === 'publish' ? 'Va online' : stays;
	return (
		<li>
			<div className="portolano-bundle__part">
				<strong>{mayOpen ? <a href={`/admin/collections/${type}/${id}`}>{title}</a> : title}</strong>
				<small>{details(part)}</small>
				{notes.map((note) => (
					<p key={note} className="portolano-bundle__note">
						{note}
					</p>
				))}
				{withdrawal && <p className="portolano-bundle__note">{withdrawalInWords(withdrawal)}</p>}
				<Result {...{ result, isRefused }} />
			</div>
			<div className="portolano-bundle__tools">
				{isFixed || !mayWithdraw ? (
					<span>{becomes}</span>
				) : (
					<select
						aria-label={`Che cosa fare di «${title}»`}
						value={action}
						disabled={isBusy}
						onChange={({ target }) => {
							if (target.value === 'withdraw') setAsking(true);
							else onChange({ type, id, action: 'publish' });
						}}
					>
						<option value="publish">Va online</option>
						<option value="withdraw">Viene ritirato</option>
					</select>
				)}
				{!isFixed && withdrawal && (
					<button type="button" disabled={isBusy} aria-haspopup="dialog" onClick={() => setAsking(true)}>
						Come ritirarlo…<span className="portolano-hidden"> «{title}»</span>
					</button>
				)}
				{mayOpen && (
					<a href={previewOf(part)} target="_blank" rel="noreferrer">
						Anteprima<span className="portolano-hidden"> di «{title}», in una scheda nuova</span>
					</a>
				)}
				{!isFixed && (
					<button type="button" disabled={isBusy} onClick={() => onRemove(part)}>
						Togli<span className="portolano-hidden"> «{title}» dal pacchetto</span>
					</button>
				)}
			</div>
			{isAsking && (
				<WithdrawPart
					part={part}
					onChoose={(wish) => {
						setAsking(false);
						onChange(wish);
					}}
					onCancel={() => setAsking(false)}
				/>
			)}
		</li>
	);
}

/** The parts of a bundle, with their states and what is to say about each. */
export function PartList({ parts, results, ...common }: Props) {
	return (
		<ul className="portolano-bundle__parts">
			{parts.map((part) => (
				<Part key={`${part.type}/${part.id}`} part={part} result={resultFor(part, results)} {...common} />
			))}
		</ul>
	);
}
