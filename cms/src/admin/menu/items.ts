import type { FormState } from 'payload';
import { type Chosen, chosenIn } from '../link-target/target.ts';
import { pathsOf } from './tree-state.ts';
import type { Tree } from './tree.ts';

/** Where an item leads, as far as it has been filled in. */
export type Target =
	{ kind: 'document'; document: Chosen } | { kind: 'path' | 'url' | 'email' | 'phone'; text: string };

/** A row of the menu as the editor sees it. */
export interface Item {
	id: string;
	label: string;
	/** Undefined while it leads nowhere. */
	target: Target | undefined;
}

export interface ItemWithBelow extends Item {
	below: Item[];
}

const fieldOfKind = { path: 'path', url: 'url', email: 'address', phone: 'number' } as const;

function isTextKind(kind: unknown): kind is keyof typeof fieldOfKind {
	return typeof kind === 'string' && Object.hasOwn(fieldOfKind, kind);
}

function targetAt(state: FormState, path: string): Target | undefined {
	const valueOf = (name: string): unknown => state[`${path}.to.${name}`]?.value;
	const kind = valueOf('kind');
	if (kind === 'document') {
		const document = chosenIn(valueOf('document'));
		return document && { kind, document };
	}
	if (!isTextKind(kind)) return undefined;
	const text = valueOf(fieldOfKind[kind]);
	return typeof text === 'string' && text.trim() !== '' ? { kind, text: text.trim() } : undefined;
}

function itemAt(state: FormState, id: string, path: string | undefined): Item {
	const label: unknown = state[`${path ?? ''}.label`]?.value;
	return {
		id,
		label: typeof label === 'string' ? label.trim() : '',
		target: path === undefined ? undefined : targetAt(state, path),
	};
}

/** Returns the items of the form in the order of `tree`. */
export function itemsOf(state: FormState, tree: Tree): ItemWithBelow[] {
	const paths = pathsOf(tree);
	return tree.map(({ id, below }) => ({
		...itemAt(state, id, paths.get(id)),
		below: below.map((one) => itemAt(state, one, paths.get(one))),
	}));
}

/** Returns the documents to which the items lead. */
export function documentsIn(items: readonly ItemWithBelow[]): Chosen[] {
	return items
		.flatMap((item) => [item, ...item.below])
		.flatMap(({ target }) => (target?.kind === 'document' ? [target.document] : []));
}

/** The text of an item, for messages. */
export function nameOf({ label }: Pick<Item, 'label'>): string {
	return label === '' ? 'Voce senza testo' : label;
}
