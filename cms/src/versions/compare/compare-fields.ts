import { romeTimeZone } from '@portolano/content-models';
import type { FlattenedField } from 'payload';
import { isRecord } from '../../door/is-record.ts';
import { blockOfRow } from '../../fields/fields-of-block.ts';
import { notContent } from '../../workflow/not-content.ts';
import { richTextWords } from './rich-text-words.ts';
import { type Part, wordDifferences } from './word-differences.ts';

/** What changed in a field: its words, or lines that came, went or moved. */
export type Change = { kind: 'words'; parts: Part[] } | { kind: 'added' | 'removed' | 'moved'; what: string };

/** A field that differs between two versions. */
export interface Difference {
	/** Names of the field and of those around it, such as “Scadenze › Domande: Titolo”. */
	label: string;
	changes: Change[];
}

/** Returns the title of a document by its key, `type/id`. */
export type TitleOf = (key: string) => string;

interface Context {
	titleOf: TitleOf;
	/** Names of what is around a field. */
	around: string;
}

type Values = Readonly<Record<string, unknown>>;

const rome = { timeZone: romeTimeZone } as const;
const dayWords = new Intl.DateTimeFormat('it', { ...rome, dateStyle: 'long' });
const momentWords = new Intl.DateTimeFormat('it', { ...rome, dateStyle: 'long', timeStyle: 'short' });

function labelOf(field: FlattenedField): string {
	const { name } = field;
	const label = 'label' in field ? field.label : undefined;
	if (typeof label === 'string') return label;
	const italian = isRecord(label) ? label['it'] : undefined;
	return typeof italian === 'string' ? italian : name;
}

function listOf(value: unknown): unknown[] {
	if (value === null || value === undefined || value === '') return [];
	return Array.isArray(value) ? value : [value];
}

const optionLabel = (field: FlattenedField & { type: 'select' | 'radio' }, value: unknown): string => {
	const found = field.options.find(
		(option) => (typeof option === 'string' ? option : option.value) === value,
	);
	if (found === undefined || typeof found === 'string') return String(value);
	return typeof found.label === 'string' ? found.label : found.value;
};

/** The key of a related document, as the database holds it. */
export function keyOfRelated(relationTo: unknown, value: unknown): string | undefined {
	if (isRecord(value) && typeof value['relationTo'] === 'string')
		return keyOfRelated(value['relationTo'], value['value']);
	const id = isRecord(value) ? value['id'] : value;
	return typeof relationTo === 'string' && typeof id === 'string' ? `${relationTo}/${id}` : undefined;
}

function dateIn(field: FlattenedField & { type: 'date' }, value: unknown): string {
	if (typeof value !== 'string' && !(value instanceof Date)) return '';
	const isDay = field.admin?.date?.pickerAppearance === 'dayOnly';
	return (isDay ? dayWords : momentWords).format(new Date(value));
}

const plainWords = (value: unknown): string =>
	typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** Returns the value of a field that is told as words; undefined for one that is told as lines. */
function wordsIn(field: FlattenedField, value: unknown): string | undefined {
	switch (field.type) {
		case 'checkbox':
			return value === true ? 'Sì' : 'No';
		case 'date':
			return dateIn(field, value);
		case 'richText':
			return richTextWords(value);
		case 'json':
		case 'point':
			return value === null || value === undefined ? '' : JSON.stringify(value);
		case 'text':
		case 'textarea':
		case 'email':
		case 'code':
		case 'number':
			return Array.isArray(value) ? undefined : plainWords(value);
		default:
			return undefined;
	}
}

/** Returns the lines of a field with several values. */
function linesIn(field: FlattenedField, value: unknown, titleOf: TitleOf): string[] {
	if (field.type === 'select' || field.type === 'radio')
		return listOf(value).map((one) => optionLabel(field, one));
	if (field.type === 'relationship' || field.type === 'upload')
		return listOf(value).map((one) => titleOf(keyOfRelated(field.relationTo, one) ?? ''));
	return listOf(value).map(String);
}

/** Returns the most lines that stand in the same order in both lists. */
function inOrder(before: readonly string[], after: readonly string[]): Set<string> {
	const places = new Map(before.map((line, place) => [line, place]));
	const best: string[][] = [];
	for (const [index, line] of after.entries()) {
		const earlier = after.slice(0, index).flatMap((other, at) => {
			const isBefore = (places.get(other) ?? -1) < (places.get(line) ?? -1);
			return isBefore && best[at] ? [best[at]] : [];
		});
		const longest = earlier.reduce<string[]>((one, other) => (other.length > one.length ? other : one), []);
		best.push([...longest, line]);
	}
	return new Set(best.reduce((one, other) => (other.length > one.length ? other : one), []));
}

/** Returns which of some lines came, went, or stand elsewhere among those that stayed. */
export function lineChanges(before: readonly string[], after: readonly string[]): Change[] {
	const stayed = after.filter((line) => before.includes(line));
	const still = inOrder(before, stayed);
	return [
		...before.filter((line) => !after.includes(line)).map((what) => ({ kind: 'removed' as const, what })),
		...after.filter((line) => !before.includes(line)).map((what) => ({ kind: 'added' as const, what })),
		...stayed.filter((line) => !still.has(line)).map((what) => ({ kind: 'moved' as const, what })),
	];
}

function compareValue(
	field: FlattenedField,
	[before, after]: [unknown, unknown],
	context: Context,
): Difference[] {
	const label = `${context.around}${labelOf(field)}`;
	const [old, fresh] = [wordsIn(field, before), wordsIn(field, after)];
	if (old !== undefined && fresh !== undefined)
		return old === fresh ? [] : [{ label, changes: [{ kind: 'words', parts: wordDifferences(old, fresh) }] }];
	const changes = lineChanges(
		linesIn(field, before, context.titleOf),
		linesIn(field, after, context.titleOf),
	);
	return changes.length === 0 ? [] : [{ label, changes }];
}

interface Row {
	id: string;
	name: string;
	values: Values;
	fields: readonly FlattenedField[];
}

const titleNames = ['title', 'label', 'name', 'heading', 'text', 'question', 'day'];

/** Returns what a row is called: by its title, else by its place. */
function nameOf(values: Values, kind: string, index: number): string {
	const found = titleNames
		.map((name) => values[name])
		.find((value) => typeof value === 'string' && value !== '');
	return typeof found === 'string' ? `“${found}”` : `${kind} ${index + 1}`;
}

function rowsIn(field: FlattenedField & { type: 'array' | 'blocks' }, value: unknown): Row[] {
	return listOf(value).flatMap((row, index): Row[] => {
		if (!isRecord(row)) return [];
		const id = typeof row['id'] === 'string' ? row['id'] : String(index);
		if (field.type === 'array')
			return [{ id, name: nameOf(row, 'riga', index), values: row, fields: field.flattenedFields }];
		const block = blockOfRow(field, row);
		const label = block?.labels?.singular;
		const kind = typeof label === 'string' ? label : 'blocco';
		const name = `${kind} ${nameOf(row, '', index).trim()}`;
		return [{ id, name, values: row, fields: block?.flattenedFields ?? [] }];
	});
}

function compareRows(
	field: FlattenedField & { type: 'array' | 'blocks' },
	[before, after]: [unknown, unknown],
	context: Context,
): Difference[] {
	const label = `${context.around}${labelOf(field)}`;
	const [old, fresh] = [rowsIn(field, before), rowsIn(field, after)];
	const names = new Map([...old, ...fresh].map(({ id, name }) => [id, name]));
	const changes = lineChanges(
		old.map(({ id }) => id),
		fresh.map(({ id }) => id),
	).map((change) => (change.kind === 'words' ? change : { ...change, what: names.get(change.what) ?? '' }));
	const within = fresh.flatMap((row) => {
		const was = old.find(({ id }) => id === row.id);
		return was
			? compareFields(row.fields, [was.values, row.values], {
					...context,
					around: `${label} › ${row.name}: `,
				})
			: [];
	});
	return [...(changes.length === 0 ? [] : [{ label, changes }]), ...within];
}

function compareField(field: FlattenedField, values: [unknown, unknown], context: Context): Difference[] {
	const isHidden = field.admin !== undefined && 'hidden' in field.admin && field.admin.hidden === true;
	if (isHidden || notContent.has(field.name) || field.type === 'join') return [];
	if (field.type === 'group' || field.type === 'tab') {
		const [before, after] = values.map((value) => (isRecord(value) ? value : {}));
		const around = `${context.around}${labelOf(field)} › `;
		return compareFields(field.flattenedFields, [before ?? {}, after ?? {}], { ...context, around });
	}
	if (field.type === 'array' || field.type === 'blocks') return compareRows(field, values, context);
	return compareValue(field, values, context);
}

function compareFields(
	fields: readonly FlattenedField[],
	[before, after]: [Values, Values],
	context: Context,
): Difference[] {
	return fields.flatMap((field) => compareField(field, [before[field.name], after[field.name]], context));
}

/** Returns the fields that differ between two versions in one language, in the order of the form. */
export function differencesBetween(
	fields: readonly FlattenedField[],
	versions: [Values, Values],
	titleOf: TitleOf,
): Difference[] {
	return compareFields(fields, versions, { titleOf, around: '' });
}
