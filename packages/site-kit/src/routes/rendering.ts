import type { PagePath } from '@portolano/content-store';

/** An Astro component that takes `Props`. */
export type Component<Props> = (props: Props) => unknown;

/** A component and the props it wants; made by {@link rendering}, which alone checks one against the other. */
export interface RenderedComponent {
	component(this: void, props: object): unknown;
	readonly props: object;
}

/** What stands at a path: a component with its props, a text file, or one of bytes. */
export type Rendering =
	| RenderedComponent
	| { readonly text: string | Promise<string | undefined>; readonly contentType: string }
	| { readonly bytes: Uint8Array<ArrayBuffer>; readonly contentType: string };

export type PathParts = Readonly<Record<string, string>>;

/** Joins a component and its props, checked against each other. */
export function rendering<Props extends object>(
	component: Component<Props>,
	props: Props,
): RenderedComponent {
	return { component, props };
}

/** Reads paths such as `/servizi/:category/`; a part is one whole segment. */
export function pathPattern(pattern: string): (path: PagePath) => PathParts | undefined {
	const escaped = pattern.replaceAll('.', '\\.').replaceAll(/:(\w+)/g, '(?<$1>[^/]+)');
	const expression = new RegExp(`^${escaped}$`);
	return (path) => {
		const found = expression.exec(path);
		return found ? { ...found.groups } : undefined;
	};
}
