'use client';

import { getTranslation } from '@payloadcms/translations';
import { Button, useAllFormFields, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useEffect, useId, useState } from 'react';
import type { Answer } from '../ask-cms.ts';
import { fieldTrail } from '../desk/field-trail.ts';
import { revealField } from '../desk/reveal-field.ts';
import { addComment, askComments, resolveComment, type ShownComment } from './api.ts';

/** What no person fills in. */
const notWritten =
	/(^|\.)(id|blockType|blockName|workflow|createdBy|savedBy|_status|createdAt|updatedAt|deletedAt)$/;

/** The names of the fields of the form, by path: those that people fill in. */
function useFieldNames(): Map<string, string> {
	const [fields] = useAllFormFields();
	const { collectionSlug = '' } = useDocumentInfo();
	const { getEntityConfig } = useConfig();
	const { i18n } = useTranslation();
	const entity = getEntityConfig({ collectionSlug });
	const translate = (label: unknown) => (typeof label === 'string' ? getTranslation(label, i18n) : '');
	const blockTypeAt = (path: string) => fields[`${path}.blockType`]?.value;
	const named = Object.keys(fields).flatMap((path) => {
		if (notWritten.test(path)) return [];
		const label = fieldTrail(entity.fields, path, { translate, blockTypeAt });
		return label === undefined || label === '' ? [] : [[path, label] as const];
	});
	return new Map(named);
}

/** What the people of the desk say about fields of the document; resolved comments are folded. */
export function Comments() {
	const { id, collectionSlug } = useDocumentInfo();
	const [comments, setComments] = useState<ShownComment[]>();
	const [error, setError] = useState<string>();
	const document = id === undefined ? undefined : `${collectionSlug ?? ''}/${id}`;

	function take({ value, error: why }: Answer<{ comments: ShownComment[] }>): boolean {
		setError(why);
		if (value) setComments(value.comments);
		return value !== undefined;
	}

	useEffect(() => {
		if (document === undefined) return;
		let isGone = false;
		void askComments(document).then(({ value }) => {
			if (!isGone) setComments(value?.comments);
		});
		return () => {
			isGone = true;
		};
	}, [document]);

	const names = useFieldNames();
	if (document === undefined || !comments) return null;
	const resolve = (one: ShownComment, isResolved: boolean) =>
		void resolveComment(document, one.id, isResolved).then(take);
	const open = comments.filter(({ resolved }) => resolved === undefined);
	const resolved = comments.filter((one) => one.resolved !== undefined);
	return (
		<section className="portolano-workflow" aria-label="Commenti">
			<p className="portolano-workflow__title">Commenti</p>
			<ul className="portolano-workflow__comments">
				{open.map((one) => (
					<Comment
						key={one.id}
						comment={one}
						field={names.get(one.path)}
						onResolve={() => resolve(one, true)}
					/>
				))}
			</ul>
			<NewComment names={names} onWrite={async (written) => take(await addComment(document, written))} />
			{error !== undefined && (
				<p className="portolano-workflow__error" role="alert">
					{error}
				</p>
			)}
			{resolved.length > 0 && (
				<details>
					<summary>Risolti ({resolved.length})</summary>
					<ul className="portolano-workflow__comments">
						{resolved.map((one) => (
							<Comment
								key={one.id}
								comment={one}
								field={names.get(one.path)}
								onResolve={() => resolve(one, false)}
							/>
						))}
					</ul>
				</details>
			)}
		</section>
	);
}

interface CommentProps {
	comment: ShownComment;
	/** Name of the field; undefined when the form does not show it, or the comment is about the whole document. */
	field: string | undefined;
	onResolve: () => void;
}

function Comment({ comment: { path, text, words, isExternal, resolved }, field, onResolve }: CommentProps) {
	return (
		<li>
			{field !== undefined && (
				<button type="button" className="portolano-workflow__field" onClick={() => void revealField(path)}>
					{field}
				</button>
			)}
			{isExternal === true && <p className="portolano-workflow__external">Da un’anteprima condivisa</p>}
			<p>{text}</p>
			<p className="portolano-workflow__hint">{resolved === undefined ? words : `${words}. ${resolved}`}</p>
			<button type="button" className="portolano-workflow__link" onClick={onResolve}>
				{resolved === undefined ? 'Risolto' : 'Riapri'}
			</button>
		</li>
	);
}

interface NewCommentProps {
	names: ReadonlyMap<string, string>;
	onWrite: (written: { path: string; text: string }) => Promise<boolean>;
}

function NewComment({ names, onWrite }: NewCommentProps) {
	const [isOpen, setOpen] = useState(false);
	const [path, setPath] = useState('');
	const [text, setText] = useState('');
	const [fieldId, textId] = [useId(), useId()];
	if (!isOpen)
		return (
			<Button buttonStyle="secondary" size="small" margin={false} onClick={() => setOpen(true)}>
				Commenta
			</Button>
		);
	const write = async () => {
		if (!(await onWrite({ path, text }))) return;
		setText('');
		setOpen(false);
	};
	return (
		<div className="portolano-workflow__reason">
			<label htmlFor={fieldId}>Su quale campo</label>
			<select id={fieldId} value={path} onChange={(event) => setPath(event.target.value)}>
				<option value="">Tutto il contenuto</option>
				{[...names].map(([one, name]) => (
					<option key={one} value={one}>
						{name}
					</option>
				))}
			</select>
			<label htmlFor={textId}>Commento</label>
			<textarea
				id={textId}
				rows={3}
				maxLength={2000}
				value={text}
				onChange={(event) => setText(event.target.value)}
			/>
			<Button size="small" margin={false} disabled={text.trim() === ''} onClick={() => void write()}>
				Aggiungi il commento
			</Button>
		</div>
	);
}
