'use client';

import { Button } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { typedMoment } from '../dates/typed-moment.ts';
import { MomentFields } from '../schedule/MomentFields.tsx';
import type { RomeMoment } from '../schedule/schedule-api.ts';
import type { ShownBundle, ShownMove } from './api.ts';
import { SureButton } from './SureButton.tsx';

/** What is wished, as the CMS takes it. */
export type Wish = { do: string } & Record<string, unknown>;

interface Props {
	bundle: ShownBundle;
	isBusy: boolean;
	/** Returns whether it was done. */
	onWish: (wish: Wish) => Promise<boolean>;
	onDelete: () => void;
}

function moveOf({ moves }: ShownBundle, name: ShownMove['name']): ShownMove | undefined {
	return moves.find((move) => move.name === name);
}

const mayMake = (bundle: ShownBundle, name: ShownMove['name']) => {
	const move = moveOf(bundle, name);
	return move !== undefined && move.refusal === undefined;
};

type Inner = Pick<Props, 'bundle' | 'isBusy' | 'onWish'>;

function SendBack({ bundle, isBusy, onWish }: Inner) {
	const [reason, setReason] = useState('');
	const id = useId();
	return (
		<details className="portolano-bundle__more">
			<summary>Rimanda indietro…</summary>
			<label htmlFor={id}>Che cosa va corretto</label>
			<textarea
				id={id}
				rows={3}
				maxLength={1000}
				value={reason}
				onChange={({ target }) => setReason(target.value)}
			/>
			<Button
				buttonStyle="secondary"
				size="small"
				margin={false}
				disabled={isBusy || reason.trim() === ''}
				onClick={() => void onWish({ do: 'send-back', seen: bundle.seen, reason })}
			>
				Rimanda indietro con questo motivo
			</Button>
		</details>
	);
}

function Schedule({ bundle, isBusy, onWish }: Inner) {
	const [moment, setMoment] = useState<RomeMoment>({ day: '', time: '08:00', isSecond: false });
	const now = Date.now();
	const isReady = typedMoment(moment.day, moment.time, now).instants.length > 0;
	return (
		<details className="portolano-bundle__more portolano-schedule">
			<summary>Programma…</summary>
			<MomentFields value={moment} now={now} onChange={setMoment} />
			<Button
				buttonStyle="secondary"
				size="small"
				margin={false}
				disabled={isBusy || !isReady}
				onClick={() => void onWish({ do: 'schedule', seen: bundle.seen, ...moment })}
			>
				Programma il pacchetto
			</Button>
		</details>
	);
}

function OpenActions({ bundle, isBusy, onWish }: Inner) {
	const { seen, moves } = bundle;
	const refusals = [
		...new Set(moves.flatMap(({ name, refusal }) => (name === 'submit' ? [] : (refusal ?? [])))),
	];
	return (
		<>
			<div className="portolano-bundle__buttons">
				<Button
					buttonStyle="secondary"
					size="small"
					margin={false}
					disabled={isBusy}
					onClick={() => void onWish({ do: 'check' })}
				>
					Controlla
				</Button>
				{mayMake(bundle, 'submit') && (
					<Button
						buttonStyle="secondary"
						size="small"
						margin={false}
						disabled={isBusy}
						onClick={() => void onWish({ do: 'submit', seen })}
					>
						Manda in revisione
					</Button>
				)}
				{mayMake(bundle, 'approve') && (
					<Button
						buttonStyle="secondary"
						size="small"
						margin={false}
						disabled={isBusy}
						onClick={() => void onWish({ do: 'approve', seen })}
					>
						Approva tutto
					</Button>
				)}
				{mayMake(bundle, 'publish') && (
					<SureButton
						label="Pubblica tutto ora"
						sure="Sì, pubblica tutto ora"
						style="primary"
						disabled={isBusy}
						onSure={() => void onWish({ do: 'publish', seen })}
					/>
				)}
			</div>
			{refusals.map((refusal) => (
				<p key={refusal} className="portolano-bundle__note">
					{refusal}
				</p>
			))}
			{mayMake(bundle, 'publish') && <Schedule {...{ bundle, isBusy, onWish }} />}
			{mayMake(bundle, 'send-back') && <SendBack {...{ bundle, isBusy, onWish }} />}
		</>
	);
}

/** What this person may do with a bundle as it is. */
export function Actions({ bundle, isBusy, onWish, onDelete }: Props) {
	const { state, parts } = bundle;
	const id = useId();
	return (
		<section aria-labelledby={id} className="portolano-bundle__actions">
			<h2 id={id}>Che cosa fare</h2>
			{state === 'scheduled' && (
				<SureButton
					label="Annulla la programmazione"
					sure="Sì, annulla la programmazione"
					disabled={isBusy}
					onSure={() => void onWish({ do: 'cancel' })}
				/>
			)}
			{state === 'published' && (
				<>
					<p>
						Tornare indietro rimette online, tutto insieme, ciò che c’era prima. I testi del pacchetto restano
						bozze.
					</p>
					<SureButton
						label="Torna a prima del pacchetto"
						sure="Sì, torna a prima"
						disabled={isBusy}
						onSure={() => void onWish({ do: 'undo' })}
					/>
				</>
			)}
			{state !== 'scheduled' && state !== 'published' && (
				<>
					{parts.length > 0 && <OpenActions {...{ bundle, isBusy, onWish }} />}
					<SureButton
						label="Elimina il pacchetto"
						sure="Sì, elimina: i contenuti restano"
						disabled={isBusy}
						onSure={onDelete}
					/>
				</>
			)}
		</section>
	);
}
