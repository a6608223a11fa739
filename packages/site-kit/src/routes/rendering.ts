import type { PagePath } from '@portolano/content-store';

/** An Astro component that takes `Props`. */
export type Component<Props> = (props: Props) => unknown;

/** A component with its props. Create it with {@link rendering}, which checks that they fit. */
export interface RenderedComponent {
	component(this: void, props: object): unknown;
	readonly props: object;
}

/** What a route renders: a component with its props, a text file or a binary file. */
export type Rendering =
	| RenderedComponent
	| { readonly text: string | Promise<string | undefined>; readonly contentType: string }
	| { readonly bytes: Uint8Array<ArrayBuffer>; readonly contentType: string };

export type PathParts = Readonly<Record<string, string>>;

/** Combines a component with its props, checked against each other at compile time. */
export function rendering<Props extends object>(
	component: Component<Props>,
	props: Props,
): RenderedComponent {
	return { component, props };
}

/** Returns a matcher for paths such as `/servizi/:category/`; a parameter is one whole segment. */
export function pathPattern(pattern: string): (path: PagePath) => PathParts | undefined {
	const escaped = pattern.replaceAll('.', '\\.').replaceAll(/:(\w+)/g, '(?<$1>[^/]+)');
	const expression = new RegExp(`^${escaped}$`);
	return (path) => {
		const found = expression.exec(path);
		return found ? { ...found.groups } : undefined;
	};
}
