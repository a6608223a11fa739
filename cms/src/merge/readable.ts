import { dayInRome } from '@portolano/content-models';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { isCollection } from '../access/is-collection.ts';
import { isRecord } from '../door/is-record.ts';
import { nested } from '../publication/scope.ts';
import { momentInWords } from '../workflow/moment.ts';
import { isEmpty } from './canonical.ts';
import { type FieldShape, fieldsOfRow, hasRows, labelOf } from './field-shape.ts';
import { isWritable, type Question } from './merge.ts';

const nothing = '(vuoto)';
const longest = 4000;

const option = z.object({ value: z.string(), label: z.string() });
const dates = z.object({ pickerAppearance: z.string() });
const relation = z.object({ relationTo: z.string(), value: z.string() });

/** Returns the words of a rich text, a line for each block. */
function wordsOf(node: unknown): string {
	if (!isRecord(node)) return '';
	const { type, text, children, root, fields } = node;
	if (root !== undefined) return wordsOf(root).trim();
	if (typeof text === 'string') return text;
	if (type === 'linebreak') return '\n';
	if (Array.isArray(children)) {
		const isInline = type === 'link' || type === 'autolink';
		return `${children.map(wordsOf).join('')}${isInline ? '' : '\n'}`;
	}
	return isRecord(fields) && typeof fields['blockType'] === 'string' ? `[${fields['blockType']}]\n` : '';
}

async function titleOf(value: unknown, { relationTo }: FieldShape, req: PayloadRequest): Promise<string> {
	const named = relation.safeParse(value).data;
	const collection = named?.relationTo ?? relationTo;
	const id = named?.value ?? value;
	if (typeof id !== 'string' || typeof collection !== 'string' || !isCollection(collection, req.payload))
		return '';
	const { useAsTitle } = req.payload.collections[collection].config.admin;
	const found: unknown = await req.payload.findByID({
		...{ collection, id, depth: 0, draft: true, disableErrors: true, trash: true },
		...{ overrideAccess: false, user: req.user, req: nested(req) },
	});
	const title = isRecord(found) ? found[useAsTitle ?? 'title'] : undefined;
	return typeof title === 'string' && title !== '' ? title : id;
}

function plainInWords(value: unknown, { type, options = [], admin }: FieldShape): string {
	if (type === 'checkbox') return value === true ? 'Sì' : 'No';
	if (type === 'date' && typeof value === 'string')
		return dates.safeParse(admin?.date).data?.pickerAppearance === 'dayOnly'
			? dayInRome(Date.parse(value)).split('-').toReversed().join('/')
			: momentInWords(value);
	const known = options.map((one) => option.safeParse(one).data).find((one) => one?.value === value);
	if (known) return known.label;
	return typeof value === 'string' ? value : JSON.stringify(value);
}

async function recordInWords(
	fields: readonly FieldShape[],
	record: Readonly<Record<string, unknown>>,
	req: PayloadRequest,
): Promise<string> {
	const lines: string[] = [];
	for (const field of fields) {
		const value = record[field.name];
		if (field.name === 'id' || field.name === 'blockName' || isEmpty(value)) continue;
		lines.push(`${labelOf(field)}: ${await inWords(field, value, req)}`);
	}
	return lines.join('\n') || nothing;
}

/** Returns a value of a field as a person reads it: titles rather than ids, labels rather than codes. */
async function inWords(field: FieldShape, value: unknown, req: PayloadRequest): Promise<string> {
	if (field.type === 'checkbox') return plainInWords(value, field);
	if (isEmpty(value)) return nothing;
	if (Array.isArray(value)) {
		const parts: string[] = [];
		for (const [index, one] of value.entries())
			parts.push(
				hasRows(field) ? `${index + 1}. ${await inWords(field, one, req)}` : await inWords(field, one, req),
			);
		return parts.join(hasRows(field) ? '\n' : ', ');
	}
	if (field.type === 'relationship' || field.type === 'upload') return titleOf(value, field, req);
	if (field.type === 'richText') return wordsOf(value) || nothing;
	if (isRecord(value) && (hasRows(field) || field.flattenedFields))
		return recordInWords(fieldsOfRow(field, value), value, req);
	return plainInWords(value, field);
}

/** Returns one side of a question in words. A text that can be written anew is complete, others are cut. */
export async function sideInWords(
	{ field, about }: Pick<Question, 'field' | 'about'>,
	value: unknown,
	req: PayloadRequest,
): Promise<string> {
	if (about === 'row' && value === undefined) return '(riga tolta)';
	if (isWritable(field) && about === 'value') return typeof value === 'string' ? value : '';
	const words = await inWords(field, value, req);
	return words.length > longest ? `${words.slice(0, longest)}…` : words;
}
