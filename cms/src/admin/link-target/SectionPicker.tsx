'use client';

import { sectionPath, sectionText } from '@portolano/content-models/section';
import { sectionsOf } from '@portolano/content-models/sections';
import { FieldDescription, FieldError, FieldLabel, useField, withCondition } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import { useId, useState } from 'react';
import { type OwnSite, useSite } from './use-site.ts';

interface Choice {
	path: string;
	title: string;
}

/** The name of a section, like “Vivere il Comune”: `{body}` stands for the name of any body. */
function sectionName(title: string): string {
	return title.replace('{body}', 'il Comune');
}

/** Returns the sections that a site has, by the paths that menus store. */
export function sectionChoices({ kind }: Pick<OwnSite, 'kind'>): Choice[] {
	return sectionsOf(kind).map((section) => ({
		path: sectionPath(section),
		title: section.title ? sectionName(sectionText(section.title, 'it')) : '',
	}));
}

const other = 'other';

/** A section of the site, chosen from those it has; another path can be typed. */
function Field({ field, path: givenPath, readOnly }: TextFieldClientProps) {
	const { label, localized, required, admin } = field;
	const { path, value, setValue, showError, disabled } = useField<string>({
		potentiallyStalePath: givenPath,
	});
	const site = useSite();
	const choices = site ? sectionChoices(site) : [];
	const [wantsOther, setWantsOther] = useState(false);
	const typedId = useId();
	const isKnown = choices.some((choice) => choice.path === value);
	// Until the sections are known, the path stands for itself.
	const isWaiting = site === undefined && Boolean(value) && !wantsOther;
	const isOther = wantsOther || (Boolean(value) && !isKnown && !isWaiting);
	const id = `field-${path.replaceAll('.', '__')}`;
	const isReadOnly = readOnly === true || disabled;

	return (
		<div className="field-type portolano-picker">
			<FieldLabel htmlFor={id} {...{ label, localized, path, required }} />
			<div className="field-type__wrap">
				<FieldError path={path} showError={showError} />
				<select
					id={id}
					value={isOther ? other : (value ?? '')}
					disabled={isReadOnly}
					aria-invalid={showError}
					onChange={({ target }) => {
						setWantsOther(target.value === other);
						if (target.value !== other) setValue(target.value);
					}}
				>
					<option value="">Scegli una sezione</option>
					{isWaiting && <option value={value}>{value}</option>}
					{choices.map((choice) => (
						<option key={choice.path} value={choice.path}>
							{choice.title} ({choice.path})
						</option>
					))}
					<option value={other}>Un altro indirizzo di questo sito…</option>
				</select>
				{isOther && (
					<>
						<label htmlFor={typedId}>Indirizzo della pagina, senza il nome del sito</label>
						<input
							id={typedId}
							type="text"
							value={value ?? ''}
							disabled={isReadOnly}
							onChange={({ target }) => setValue(target.value)}
						/>
						<FieldDescription description={admin?.description} path={path} />
					</>
				)}
			</div>
		</div>
	);
}

export const SectionPicker = withCondition(Field);
