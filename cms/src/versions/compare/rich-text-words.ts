import { isRecord } from '../../door/is-record.ts';

/** Nodes that end a line of reading. */
const lines = new Set(['paragraph', 'heading', 'listitem', 'quote', 'tablerow', 'block', 'upload']);

const named: Readonly<Record<string, string>> = { upload: '[immagine]', horizontalrule: '—' };

function read(node: unknown): string {
	if (!isRecord(node)) return '';
	const { type, text, children, fields } = node;
	const kind = typeof type === 'string' ? type : '';
	if (kind === 'linebreak') return '\n';
	const own = typeof text === 'string' ? text : (named[kind] ?? '');
	const below = Array.isArray(children) ? children.map(read).join(kind === 'tablerow' ? ' | ' : '') : '';
	const ofBlock = kind === 'block' && isRecord(fields) ? textsIn(fields).join('\n') : '';
	return `${own}${below}${ofBlock}${lines.has(kind) ? '\n' : ''}`;
}

/** The texts among the fields of a block, rich texts included; not its name and ids. */
function textsIn(fields: Readonly<Record<string, unknown>>): string[] {
	return Object.entries(fields).flatMap(([name, value]) => {
		if (['id', 'blockType', 'blockName'].includes(name)) return [];
		if (typeof value === 'string') return [value];
		return isRecord(value) && isRecord(value['root']) ? [richTextWords(value)] : [];
	});
}

/** Returns a text of the editor as plain text, a line for each paragraph; it never fails, also for what is not rendered. */
export function richTextWords(value: unknown): string {
	return isRecord(value) ? read(value['root']).trimEnd() : '';
}
