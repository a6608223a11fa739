'use client';

import { romeTimeZone } from '@portolano/content-models/rome-time';
import { useAuth, useForm } from '@payloadcms/ui';
import { useEffect, useEffectEvent, useState } from 'react';
import { z } from 'zod';
import { isSame } from '../../merge/same.ts';
import { copiesOf, type Copy, forgetCopy, keepCopy, type Whose } from './copies.ts';
import { isOpen } from './open-forms.ts';
import { useUnsavedCopy, useWhose } from './use-unsaved-copy.ts';

const account = z.object({ id: z.string() }).nullish();
const moment = new Intl.DateTimeFormat('it', { timeStyle: 'short', timeZone: romeTimeZone });
const day = new Intl.DateTimeFormat('it', { dateStyle: 'long', timeZone: romeTimeZone });

function whenInWords(at: number): string {
	const isToday = day.format(at) === day.format(Date.now());
	return isToday ? `delle ${moment.format(at)}` : `del ${day.format(at)} alle ${moment.format(at)}`;
}

const withoutTime = (values: Record<string, unknown>) => ({ ...values, updatedAt: undefined });

/** The copies of this document that no open form goes on writing, the newest first. */
async function copiesLeft(whose: Whose): Promise<Copy[]> {
	const left: Copy[] = [];
	for (const copy of await copiesOf(whose)) if (!(await isOpen(copy.form))) left.push(copy);
	return left;
}

/** Keeps what is written in a form in this browser, and offers what an earlier form has left unsaved. */
export function UnsavedCopy({ form }: { form: string }) {
	const { user } = useAuth();
	// Whose session has ended is nobody for Payload, and goes on writing.
	const id = account.safeParse(user).data?.id;
	const [owner, setOwner] = useState(id);
	if (id !== undefined && id !== owner) setOwner(id);
	const whose = useWhose(owner);
	const trouble = useUnsavedCopy(form, whose);
	const { getData, reset, setModified, setProcessing } = useForm();
	const [left, setLeft] = useState<Copy[]>([]);
	const [copy, ...more] = left;

	const look = useEffectEvent(async () => {
		if (!whose) return;
		const found = await copiesLeft(whose);
		const current = withoutTime(getData());
		const isSaved = (one: Copy) => isSame(withoutTime(one.values), current);
		for (const { form: saved } of found.filter(isSaved)) await forgetCopy(saved);
		setLeft(found.filter((one) => !isSaved(one)));
	});
	const key = whose && [whose.user, whose.collection, whose.id, whose.language].join('/');
	useEffect(() => {
		// A browser that keeps nothing has nothing to offer; what it cannot keep is told when something is written.
		look().catch(() => undefined);
	}, [key]);

	async function resume(chosen: Copy): Promise<void> {
		setProcessing(true);
		try {
			await reset(chosen.values);
		} finally {
			setProcessing(false);
		}
		setModified(true);
		setLeft(more);
		// This form keeps them from here on.
		await keepCopy({ ...chosen, form, at: Date.now() });
		await forgetCopy(chosen.form);
	}

	async function discard(chosen: Copy): Promise<void> {
		setLeft(more);
		await forgetCopy(chosen.form);
	}

	if (!copy) return trouble === undefined ? null : <p className="portolano-presence">{trouble}</p>;
	const isOlder = copy.values['updatedAt'] !== getData()['updatedAt'];
	return (
		<section className="portolano-floating" aria-label="Modifiche non salvate" role="status">
			<p>
				Hai modifiche non salvate {whenInWords(copy.at)}, tenute in questo browser.
				{isOlder && ' Nel frattempo il contenuto è cambiato: quando salvi, le modifiche si uniscono.'}
			</p>
			<div className="portolano-buttons">
				<button
					type="button"
					className="btn btn--style-primary btn--size-small"
					onClick={() => void resume(copy)}
				>
					Riprendi
				</button>
				<button
					type="button"
					className="btn btn--style-secondary btn--size-small"
					onClick={() => void discard(copy)}
				>
					Scarta
				</button>
			</div>
		</section>
	);
}
