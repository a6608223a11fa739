'use client';

import { Button, TextInput, useField, withCondition } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import { colourFault, type ColourFault, primaryFault, typedColour } from './typed-colour.ts';

interface Props extends TextFieldClientProps {
	/** Whether white text stands on it. */
	isPrimary: boolean;
}

interface FaultProps extends ColourFault {
	/** Whether the words are shown above the field already. */
	isTold: boolean;
	/** Undefined where the field can't be changed. */
	take: ((proposal: string) => void) | undefined;
}

function Fault({ words, proposal, isTold, take }: FaultProps) {
	return (
		<>
			{!isTold && <p className="portolano-note portolano-note--warning">{words}</p>}
			{proposal !== undefined && take && (
				<Button buttonStyle="secondary" size="medium" margin={false} onClick={() => take(proposal)}>
					<span className="portolano-colour__swatch" style={{ background: proposal }} />
					Usa {proposal}
				</Button>
			)}
		</>
	);
}

/** A colour, typed or picked. A colour that can't be used is told at once, with the nearest that can. */
function Field({ field, path: givenPath, readOnly, isPrimary }: Props) {
	const { label, required, admin } = field;
	const { path, value, setValue, showError, disabled } = useField<string>({
		potentiallyStalePath: givenPath,
	});
	const typed = value || '';
	const colour = typedColour(typed);
	const fault = typed === '' ? undefined : (isPrimary ? primaryFault : colourFault)(typed);
	const isReadOnly = readOnly === true || disabled;
	return (
		<div
			className="portolano-colour"
			onBlur={() => colour !== undefined && colour !== typed && setValue(colour)}
		>
			<TextInput
				{...{ path, required, showError, value: typed }}
				{...(label !== undefined && { label })}
				{...(admin?.description !== undefined && { description: admin.description })}
				readOnly={isReadOnly}
				onChange={({ target }: { target: HTMLInputElement }) => setValue(target.value)}
				htmlAttributes={{ autoComplete: 'off' }}
				BeforeInput={
					<input
						type="color"
						aria-label={`${typeof label === 'string' ? label : path}: scegli`}
						disabled={isReadOnly}
						value={colour ?? '#ffffff'}
						onChange={({ target }) => setValue(target.value)}
					/>
				}
			/>
			<div role="status">
				{fault && <Fault {...fault} isTold={showError} take={isReadOnly ? undefined : setValue} />}
			</div>
		</div>
	);
}

export const ColourField = withCondition(Field);
