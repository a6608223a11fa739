'use client';

import { FieldError, RenderFields, useConfig, useField, useFormFields } from '@payloadcms/ui';
import type { ArrayFieldClient, ArrayFieldClientProps, ClientField } from 'payload';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { sectionChoices } from '../link-target/SectionPicker.tsx';
import { keyOfChosen } from '../link-target/target.ts';
import { type OwnSite, useSite } from '../link-target/use-site.ts';
import { useTargets } from '../link-target/use-targets.ts';
import { adviceOn, destinationWords, type Limits, type Note, shownInHeader } from './advice.ts';
import { HeaderPreview } from './HeaderPreview.tsx';
import { documentsIn, type Item, type ItemWithBelow, nameOf } from './items.ts';
import { RemoveDialog } from './RemoveDialog.tsx';
import { pathsOf } from './tree-state.ts';
import { type Move, move, type Tree } from './tree.ts';
import { TreeRow } from './TreeRow.tsx';
import { useDrag } from './use-drag.ts';
import { useMissingLanguages } from './use-missing-languages.ts';
import { useOpenRows } from './use-open-rows.ts';
import { type OtherMenu, useOtherMenu } from './use-other-menu.ts';
import { outlineOf, useTree } from './use-tree.ts';

interface Props extends ArrayFieldClientProps {
	limits: Limits;
}

const moves: readonly Move[] = ['up', 'down', 'indent', 'outdent'];

function stepsOf(tree: Tree, id: string): Set<Move> {
	return new Set(moves.filter((step) => 'tree' in move(tree, id, step)));
}

function isList(field: ClientField): field is ArrayFieldClient {
	return field.type === 'array';
}

/** Returns the Italian names of languages, as the form's switch of languages has them. */
function useLanguageNames(): (code: string) => string {
	const { localization } = useConfig().config;
	const locales = localization ? localization.locales : [];
	return (code) => {
		const label = locales.find((locale) => locale.code === code)?.label;
		return typeof label === 'string' ? label : code;
	};
}

/** Moves the focus to the row, or to the text of a new one, after the form was rendered anew. */
function useFocus({
	focus,
	endFocus,
	tree,
}: Pick<ReturnType<typeof useTree>, 'focus' | 'endFocus' | 'tree'>) {
	useEffect(() => {
		if (!focus || (focus.among !== undefined && focus.among !== outlineOf(tree))) return;
		const path = pathsOf(tree).get(focus.id) ?? '';
		const target = {
			row: () => document.querySelector(`[data-row="${CSS.escape(focus.id)}"] [data-focus]`),
			label: () => document.getElementById(`field-${path.replaceAll('.', '__')}__label`),
			add: () => document.querySelector('[data-add]'),
		}[focus.part]();
		if (!(target instanceof HTMLElement)) return;
		target.focus();
		endFocus();
	});
}

function GeneralNotes({ notes, other }: { notes: readonly Note[]; other: OtherMenu | undefined }) {
	return (
		<>
			{other && (
				<p className="portolano-note portolano-note--warning">
					Il sito ha già un menu pubblicato in questa posizione:{' '}
					<a href={`/admin/collections/menu/${other.id}`}>{other.title}</a>. Questo si può salvare come bozza;
					per pubblicarlo, prima ritira quello.
				</p>
			)}
			{notes.map(({ tone, words }) => (
				<p key={words} className={`portolano-note${tone === 'refusal' ? ' portolano-note--warning' : ''}`}>
					{tone === 'refusal' && <strong>Da correggere: </strong>}
					{words}
				</p>
			))}
		</>
	);
}

function sectionNames(site: OwnSite | undefined): ReadonlyMap<string, string> {
	return new Map(site ? sectionChoices(site).map(({ path, title }) => [path, title]) : []);
}

/** First items of every portal, for the preview. */
const portalFirst = ['Amministrazione', 'Novità', 'Servizi', 'Vivere il Comune'];

function headerLabels(items: readonly ItemWithBelow[], site: OwnSite | undefined): string[] {
	const own = shownInHeader(items).map(nameOf);
	return site?.kind === 'portal' ? [...portalFirst, ...own] : own;
}

/** The items of a menu as a tree of two levels: named rows, moved by pointer or keyboard, with their fields inside. */
export function MenuTree({ field, path: givenPath, permissions, readOnly, limits }: Props) {
	const { disabled, showError, path } = useField<number>({ hasRows: true, potentiallyStalePath: givenPath });
	const position = useFormFields(([fields]) => fields['position']?.value);
	const form = useTree();
	const { tree, items } = form;
	const site = useSite();
	const targets = useTargets(documentsIn(items));
	const ready = useFormFields(([fields]) => fields['languages']?.value);
	// A menu that is ready in Italian alone needs no other texts, even on a site in several languages.
	const missing = useMissingLanguages(
		(site?.siteLanguages ?? []).filter((language) => Array.isArray(ready) && ready.includes(language)),
	);
	const languageName = useLanguageNames();
	const rows = useOpenRows(tree);
	const other = useOtherMenu();
	const list = useRef<HTMLOListElement>(null);
	const [removing, setRemoving] = useState<ItemWithBelow>();
	const { drag, handle } = useDrag({ list, tree, unfoldAll: rows.unfoldAll, onDrop: form.drop });
	useFocus(form);

	const isReadOnly = readOnly === true || disabled === true;
	const advice = adviceOn({ position, kind: site?.kind, items }, limits);
	const sections = sectionNames(site);
	const paths = pathsOf(tree);
	const below = field.fields.find(isList);
	const ownFields = field.fields.filter((one) => one !== below);
	const fieldPermissions = permissions === true ? permissions : permissions?.fields;

	function remove(item: ItemWithBelow): void {
		if (item.below.length > 0) setRemoving(item);
		else form.remove(item.id);
	}

	function add(parent?: string): void {
		rows.reveal(form.add(parent));
	}

	function fieldsOf(id: string, level: 'first' | 'second'): ReactNode {
		const isFirst = level === 'first';
		return (
			rows.open.has(id) && (
				<div className="portolano-row__fields">
					<RenderFields
						fields={isFirst ? ownFields : (below?.fields ?? [])}
						forceRender
						margins="small"
						parentIndexPath=""
						parentPath={paths.get(id) ?? ''}
						parentSchemaPath={isFirst ? 'menu.items' : 'menu.items.children'}
						permissions={fieldPermissions ?? true}
						readOnly={isReadOnly}
					/>
					{isFirst && !isReadOnly && (
						<button type="button" className="portolano-button" onClick={() => add(id)}>
							Aggiungi una sotto-voce
						</button>
					)}
				</div>
			)
		);
	}

	function rowOf(item: Item, under: readonly Item[] | undefined): ReactNode {
		const { id, target } = item;
		const isBranch = under !== undefined && under.length > 0;
		const isFolded = isBranch ? rows.folded.has(id) : undefined;
		return (
			<TreeRow
				key={id}
				id={id}
				elementId={(paths.get(id) ?? '').replaceAll('.', '-').replace(/-(\d+)$/, '-row-$1')}
				name={nameOf(item)}
				destination={destinationWords(item, sections)}
				target={target?.kind === 'document' ? targets.get(keyOfChosen(target.document)) : undefined}
				notes={advice.byRow.get(id) ?? []}
				untranslated={missing(id, item.label).map(languageName)}
				steps={stepsOf(tree, id)}
				isReadOnly={isReadOnly}
				isOpen={rows.open.has(id)}
				isFolded={isFolded}
				isDragged={drag?.id === id}
				mark={drag?.after === id ? (drag.place.parent === undefined ? 'first' : 'below') : undefined}
				handle={handle(id)}
				onStep={(step) => form.step(id, step)}
				onOpen={() => rows.toggle(id)}
				onFold={() => rows.fold(id)}
				onRemove={() => remove({ ...item, below: [...(under ?? [])] })}
				below={
					isBranch && (
						<ol className="portolano-tree__below" hidden={isFolded}>
							{under.map((one) => rowOf(one, undefined))}
						</ol>
					)
				}
			>
				{fieldsOf(id, under === undefined ? 'second' : 'first')}
			</TreeRow>
		);
	}

	const branches = items.filter((item) => item.below.length > 0).map(({ id }) => id);
	return (
		<div id={`field-${path}`} className="field-type portolano-tree">
			<FieldError path={path} showError={showError} />
			<div className="portolano-tree__head">
				<h2>Voci</h2>
				{branches.length > 0 && (
					<span className="portolano-buttons">
						<button type="button" className="portolano-button" onClick={() => rows.foldAll(branches)}>
							Comprimi
						</button>
						<button type="button" className="portolano-button" onClick={rows.unfoldAll}>
							Espandi
						</button>
					</span>
				)}
			</div>
			<GeneralNotes notes={advice.general} other={other} />
			{items.length > 1 && !isReadOnly && (
				<p className="portolano-note">
					Trascina una voce, anche sotto un’altra; oppure usa le frecce, anche con Alt e i tasti freccia.
				</p>
			)}
			<ol
				ref={list}
				className={`portolano-tree__rows${drag && drag.after === undefined ? ' portolano-tree__rows--top' : ''}`}
			>
				{items.map((item) => rowOf(item, item.below))}
			</ol>
			{items.length === 0 && <p className="portolano-note">Il menu non ha ancora voci.</p>}
			{!isReadOnly && (
				<div className="portolano-buttons">
					<button type="button" className="portolano-button" data-add onClick={() => add()}>
						Aggiungi una voce
					</button>
					{form.canUndo && (
						<button type="button" className="portolano-button" onClick={form.undoLast}>
							Annulla l’ultimo spostamento
						</button>
					)}
				</div>
			)}
			<p role="status" aria-live="polite" className="portolano-hidden">
				{form.words}
			</p>
			{position === 'main' && <HeaderPreview labels={headerLabels(items, site)} />}
			{removing && (
				<RemoveDialog
					name={nameOf(removing)}
					below={removing.below.length}
					onEnd={(isConfirmed) => {
						setRemoving(undefined);
						if (isConfirmed) form.remove(removing.id);
					}}
				/>
			)}
		</div>
	);
}
