'use client';

import { MARK_FILE_MAX } from '@portolano/content-models';
import {
	FieldDescription,
	FieldError,
	FieldLabel,
	useField,
	useFormFields,
	withCondition,
} from '@payloadcms/ui';
import type { JSONFieldClientProps } from 'payload';
import { useState } from 'react';
import { z } from 'zod';
import { refusalIn } from '../ask-cms.ts';
import { base64Of, markAddress, shownMark } from './shown-mark.ts';

const cleaned = z.object({ mark: z.looseObject({}), removed: z.array(z.string()), icon: z.base64() });

const unreachable = 'Il CMS non risponde: il simbolo è rimasto quello di prima. Riprova.';

type Answer = z.infer<typeof cleaned> | { reason: string };

/** Sends a file to be made safe. */
async function clean(file: File, primary: unknown): Promise<Answer> {
	if (file.size > MARK_FILE_MAX) return { reason: 'Il file pesa più di 1 MB: scegline uno più piccolo.' };
	try {
		const response = await fetch('/api/mark', {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify({ file: base64Of(await file.arrayBuffer()), primary }),
		});
		const body: unknown = await response.json();
		if (response.ok) return cleaned.parse(body);
		return { reason: refusalIn(body) ?? unreachable };
	} catch {
		return { reason: unreachable };
	}
}

function Shown({ value, icon }: { value: unknown; icon: string | undefined }) {
	const mark = shownMark.safeParse(value).data;
	if (!mark) return null;
	const address = markAddress(mark);
	const invert = mark.format === 'svg' && mark.isOneColour ? { filter: 'invert(1)' } : {};
	return (
		<div className="portolano-mark__shown">
			<span className="portolano-mark__light">
				<img src={address} alt="Il simbolo su un fondo chiaro" width={64} height={64} />
			</span>
			<span className="portolano-mark__dark">
				<img src={address} alt="Il simbolo su un fondo scuro" width={64} height={64} style={invert} />
			</span>
			{icon !== undefined &&
				[16, 32, 180].map((size) => (
					<img
						key={size}
						src={`data:image/png;base64,${icon}`}
						alt={`L’icona a ${size} pixel`}
						width={size}
						height={size}
					/>
				))}
		</div>
	);
}

/** The mark of a site: a file that is made safe before it is saved, and how it will be seen. */
function Field({ field, path: givenPath, readOnly }: JSONFieldClientProps) {
	const { label, required, admin } = field;
	const { path, value, setValue, showError, disabled } = useField<unknown>({
		potentiallyStalePath: givenPath,
	});
	const primary = useFormFields(([fields]) => fields['theme.primary']?.value);
	const [icon, setIcon] = useState<string>();
	const [words, setWords] = useState('');
	const id = `field-${path}`;

	async function choose(file: File | undefined): Promise<void> {
		if (!file) return;
		const answer = await clean(file, primary);
		if ('reason' in answer) return setWords(answer.reason);
		setValue(answer.mark);
		setIcon(answer.icon);
		setWords(
			answer.removed.length > 0 ? `È stato tolto ciò che non serve: ${answer.removed.join(', ')}.` : '',
		);
	}

	return (
		<div className="field-type portolano-mark">
			<FieldLabel htmlFor={id} {...{ label, path, required }} />
			<div className="field-type__wrap">
				<FieldError path={path} showError={showError} />
				<Shown value={value} icon={icon} />
				<input
					id={id}
					type="file"
					accept=".svg,image/svg+xml,image/png,image/jpeg,image/webp"
					disabled={readOnly === true || disabled}
					onChange={({ target }) => void choose(target.files?.[0])}
				/>
			</div>
			<p className="portolano-note" role="status">
				{words}
			</p>
			<FieldDescription description={admin?.description} path={path} />
		</div>
	);
}

export const MarkField = withCondition(Field);
